import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const registry = fileURLToPath(new URL('../src/elements/registry.ts', import.meta.url));

const {outputFiles} = await build({entryPoints: [registry], bundle: true, format: 'esm', write: false});
const code = Buffer.from(outputFiles[0].contents).toString('base64');

/** The entries of src/elements/registry.ts, for scripts that run in Node. `name` is the tag without `solidarity-`. */
export const elements = (await import(`data:text/javascript;base64,${code}`)).ELEMENTS.map(entry => ({
  ...entry,
  name: entry.tag.replace('solidarity-', ''),
}));
