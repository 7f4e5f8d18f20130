import path from 'node:path';
import {elements} from '../registry.mjs';

const PREFIX = 'entry:';

/** The names of all elements, without the prefix of the tag, sorted. */
export const elementNames = elements.map(({name}) => name).sort();

/**
 * A Rollup plugin with virtual entries `entry:<way>/<what>`, which are too alike to be files. The way onto the page
 * is `script` (one file, which loads the translations and the campaign beside it), `bundled` (modules) or `classes` (modules that
 * define no tag); `<what>` is `index` or the name of an element.
 */
export function entries() {
  return {
    name: 'entries',
    resolveId(id) {
      if (id.startsWith(PREFIX)) return `\0${id}`;
      // The imports of an entry are relative to the project's folder.
      return id.startsWith('/src/') ? path.resolve(`.${id}`) : null;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const [way, what] = id.slice(PREFIX.length + 1).split('/');
      const {[way]: load} = {script: besideScript, bundled, classes};
      return load(what);
    },
  };
}

const definingModule = what => (what === 'index' ? '/src/index.ts' : `/src/define/${what}.ts`);

const besideScript = what => `
import {serveFrom} from '/src/embed/beside-script.ts';
import '${definingModule(what)}';
serveFrom(new URL('${what === 'index' ? './' : '../'}', import.meta.url));
`;

const withWords = source => `
import '/src/embed/bundled-words.ts';
export * from '${source}';
`;

const bundled = what => withWords(definingModule(what));

const classes = () => withWords('/src/frameworks/generated/classes.ts');
