// Writes custom-elements.json, the custom elements manifest: what editors and documentation tools know of our elements. Its words are
// the doc comments of src, its paths those of the package.
import {readdir, readFile} from 'node:fs/promises';

import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const root = new URL('../', import.meta.url);

/** `readonly` and `cssStates` came with these versions, whatever the analyzer writes. */
const SCHEMA_VERSION = '2.1.0';

/** What all elements have. It is no module of the package: its types are there, and what it gives stands with each element. */
const BASE = 'src/base/solidarity-element.ts';
const BASE_CLASS = {name: 'SolidarityElement', module: 'dist/types/base/solidarity-element.d.ts'};

/** The lists of a class that page authors read. */
const LISTS = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

/** The file to write: a map from path, relative to the project, to text. */
export async function generateManifest() {
  const names = (await readdir(new URL('src/elements/', root))).sort();
  const paths = new Map(names.map(name => [`src/elements/${name}/${name}.ts`, `dist/elements/${name}.js`]));
  const sources = await Promise.all([BASE, ...paths.keys()].map(parse));
  const {modules} = create({modules: sources, plugins: litPlugin()});
  const manifest = {
    schemaVersion: SCHEMA_VERSION,
    modules: modules
      .filter(({path}) => path !== BASE)
      .map(module => asPublished(module, paths.get(module.path))),
  };
  return new Map([['custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`]]);
}

async function parse(path) {
  const text = await readFile(new URL(path, root), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** `module` at its path in the package, with its elements alone and the tags that it registers. */
function asPublished({kind, declarations}, path) {
  const elements = declarations.filter(({tagName}) => tagName);
  const exported = (kind, name, {name: declared}) => ({
    kind,
    name,
    declaration: {name: declared, module: path},
  });
  return {
    kind,
    path,
    declarations: elements.map(forPageAuthors),
    exports: elements.flatMap(element => [
      exported('js', element.name, element),
      exported('custom-element-definition', element.tagName, element),
    ]),
  };
}

/** `element` with what is public and described for the page around it, and nothing of how it works. */
function forPageAuthors(element) {
  const lists = LISTS.map(list => [list, (element[list] ?? []).filter(isPublic).map(asItem)]);
  const {kind, name, tagName, customElement, description} = element;
  return {
    kind,
    name,
    tagName,
    customElement,
    description: unwrapped(description),
    superclass: BASE_CLASS,
    ...Object.fromEntries(lists.filter(([, items]) => items.length)),
  };
}

/** The analyzer leaves out what is `@internal`; and it takes the parameter of `emit()` for an event, which no comment describes. */
function isPublic({privacy, type, description}) {
  return !['private', 'protected'].includes(privacy) && !(type?.text === 'CustomEvent' && !description);
}

function asItem({kind, name, inheritedFrom, description, ...rest}) {
  return {
    kind,
    name,
    ...rest,
    description: description && unwrapped(description),
    inheritedFrom: inheritedFrom && BASE_CLASS,
  };
}

/** Lines that are one paragraph in a comment are one line. */
function unwrapped(text) {
  return text.replace(/(?<!\n)\n(?!\n)/g, ' ');
}
