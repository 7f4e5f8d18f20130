// Writes custom-elements.json, the custom elements manifest: what editors and documentation tools know of our elements. Its words are
// the doc comments of src, its paths those of the package.
import {readdir, readFile} from 'node:fs/promises';

import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {elements} from './registry.mjs';

const root = new URL('../', import.meta.url);

/** The first with `readonly` and `cssStates`; the analyzer writes an older one. */
const SCHEMA_VERSION = '2.1.0';

/** What all elements have. It is no module of the package: its types are there, and what it gives stands with each element. */
const BASE = 'src/base/solidarity-element.ts';
const BASE_CLASS = {name: 'SolidarityElement', module: 'dist/types/base/solidarity-element.d.ts'};

/** The lists of a class that page authors read. */
const LISTS = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

/** The file to write: a map from path, relative to the project, to text. */
export async function generateManifest() {
  const names = elements.map(({name}) => name).sort();
  const paths = new Map(names.map(name => [`src/elements/${name}/${name}.ts`, `dist/elements/${name}.js`]));
  const sources = await parseAll([BASE, ...paths.keys()]);
  const {modules} = create({modules: sources, plugins: litPlugin()});
  const published = modules.filter(({path}) => paths.has(path));
  const manifest = {
    schemaVersion: SCHEMA_VERSION,
    modules: published.map(module => asPublished(module, paths.get(module.path))),
  };

  const helpers = (await readdir(new URL('src/base/', root))).map(name => `src/base/${name}`);
  const choices = choicesIn([...sources, ...(await parseAll(helpers))]);
  const spellOut = (key, value) =>
    key === 'text' ? value.replace(/\w+/g, name => choices.get(name) ?? name) : value;
  return new Map([['custom-elements.json', `${JSON.stringify(manifest, spellOut, 2)}\n`]]);
}

function parseAll(paths) {
  return Promise.all(
    paths.map(async path => {
      const text = await readFile(new URL(path, root), 'utf8');
      return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    }),
  );
}

/** The values that stand behind type names such as `FigureChoice`, so that an editor can offer them. */
function choicesIn(sources) {
  const isChoice = ({type}) => type && ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode);
  const choices = sources.flatMap(({statements}) => statements.filter(isChoice));
  return new Map(choices.map(({name, type}) => [name.text, type.getText()]));
}

/** `module` at its path in the package, with its elements alone and the tags that it registers. */
function asPublished({kind, declarations}, path) {
  const elements = declarations.filter(({tagName}) => tagName);
  const exported = (kind, name, element) => ({
    kind,
    name,
    declaration: {name: element.name, module: path},
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

/** `element` with what is public, and nothing of how it works. */
function forPageAuthors(element) {
  const {kind, name, tagName, customElement, description} = element;
  const own = {
    ...element,
    attributes: element.attributes?.map(attribute => asProperty(attribute, element)),
  };
  const lists = LISTS.map(list => [list, (own[list] ?? []).filter(isPublic).map(asItem)]);
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

/** `attribute` as its property is described, which an element may have of another kind than all others. */
function asProperty(attribute, {members}) {
  const {default: value, description} = members.find(({name}) => name === attribute.fieldName) ?? attribute;
  return {...attribute, default: value, description};
}

/** The analyzer leaves out what is `@internal`, and takes the parameter of `emit()` for an event, which no comment describes. */
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

/** Lines of one paragraph are one line. */
function unwrapped(text) {
  return text.replace(/(?<!\n)\n(?!\n)/g, ' ');
}
