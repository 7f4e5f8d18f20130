import {readdir} from 'node:fs/promises';
import path from 'node:path';

const PREFIX = 'entry:';

/** The names of all elements: the folders of src/elements. */
export async function elementNames() {
  return (await readdir('src/elements')).sort();
}

/**
 * The entries of the build, which are too alike to be files: `entry:<way>/<what>`, where the way onto the page is `script` (one file
 * with the words and the campaign beside it) or `bundled` (modules), and what is `index` or the name of one element.
 */
export function entries() {
  return {
    name: 'entries',
    resolveId(id) {
      if (id.startsWith(PREFIX)) return `\0${id}`;
      // What an entry imports stands in the project's folder.
      return id.startsWith('/src/') ? path.resolve(`.${id}`) : null;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const [way, what] = id.slice(PREFIX.length + 1).split('/');
      const source = what === 'index' ? '/src/index.ts' : `/src/elements/${what}/${what}.ts`;
      return way === 'script' ? besideScript(source, what) : bundled(source);
    },
  };
}

const besideScript = (source, what) => `
import {serveFrom} from '/src/embed/beside-script.ts';
import '${source}';
serveFrom(new URL('${what === 'index' ? './' : '../'}', import.meta.url));
`;

const bundled = source => `
import '/src/embed/bundled-words.ts';
export * from '${source}';
`;
