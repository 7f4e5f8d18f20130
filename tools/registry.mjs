import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const registry = fileURLToPath(new URL('../src/elements/registry.ts', import.meta.url));

const {outputFiles} = await build({entryPoints: [registry], bundle: true, format: 'esm', write: false});
const code = Buffer.from(outputFiles[0].contents).toString('base64');

/** What src/elements/registry.ts says of each element, for programs that run in Node; `name` is its tag without `solidarity-`. */
export const elements = (await import(`data:text/javascript;base64,${code}`)).ELEMENTS.map(entry => ({
  ...entry,
  name: entry.tag.replace('solidarity-', ''),
}));
