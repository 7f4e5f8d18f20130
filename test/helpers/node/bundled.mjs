import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {build} from 'esbuild';

/**
 * Modules in TypeScript that need no page, for tests in Node.
 *
 * @param {string} code - What is wanted, such as `export {pick} from './src/model/days/pick.ts';`; paths are those of the project.
 * @returns {Promise<any>} What the code exports.
 */
export async function bundled(code) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bundled-'));
  const outfile = path.join(folder, 'bundled.mjs');
  await build({
    stdin: {contents: code, resolveDir: fileURLToPath(new URL('../../../', import.meta.url)), loader: 'ts'},
    bundle: true,
    ignoreAnnotations: true, // `sideEffects` in package.json applies to the package, not to src
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outfile,
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, {recursive: true});
  }
}
