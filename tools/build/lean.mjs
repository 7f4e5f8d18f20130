import cssTag from './lean/css-tag.mjs';
import {defaultMsg, install, reentrant, runtimeMsg, strTag} from './lean/localize.mjs';
import litElement from './lean/lit-element.mjs';
import litHtml from './lean/lit-html.mjs';
import reactiveElement from './lean/reactive-element.mjs';

/** What changes in files of packages, by the end of the file's path: a list of [what to find, what to write]. */
const CHANGES = {
  'lit-html/lit-html.js': litHtml,
  'lit-element/lit-element.js': litElement,
  '@lit/reactive-element/reactive-element.js': reactiveElement,
  '@lit/reactive-element/css-tag.js': cssTag,
  '@lit/localize/internal/default-msg.js': defaultMsg,
  '@lit/localize/internal/str-tag.js': strTag,
  '@lit/localize/internal/runtime-msg.js': runtimeMsg,
  '@lit/localize/init/reentrant.js': reentrant,
  '@lit/localize/init/install.js': install,
};

/**
 * Lit and localize without what our scripts never use and without marks on the page. Fails the build where something is not found,
 * since then the package has changed and each change must be looked at anew.
 */
export function lean() {
  return {
    name: 'lean',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const name = Object.keys(CHANGES).find(end => path.endsWith(`/node_modules/${end}`));
      if (!name) return null;
      const changed = CHANGES[name].reduce((before, [mark, instead]) => {
        const after = before.replace(mark, instead);
        if (after === before) throw new Error(`${name} has changed: ${mark} is not in it`);
        return after;
      }, code);
      return {code: changed, map: null};
    },
  };
}
