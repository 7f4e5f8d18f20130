#!/usr/bin/env node
import {fileURLToPath} from 'node:url';

try {
  import.meta.resolve('solidarity-widgets/campaign-tools');
  await import('solidarity-widgets/campaign-tools');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  const root = fileURLToPath(new URL('../../', import.meta.url));
  process.stderr.write(
    `The library has not been built yet. Run this first:\n\n    cd ${root} && npm run build\n`,
  );
  process.exit(2);
}

const {run} = await import('../src/cli.mjs');
process.exitCode = await run(process.argv);
