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

/** Those of them that the campaign page shows. */
export const sections = elements.filter(
  ({name, isPlacedByAuthor}) => name !== 'campaign-page' && !isPlacedByAuthor,
);

/** The name of an element's class, such as `EventList`. */
export const classNameOf = name => name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

/** The name of its entry in the registry, such as `eventList`. */
export const entryNameOf = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
