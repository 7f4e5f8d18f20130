// Writes custom-elements.json, the custom elements manifest for editors and documentation tools. Its descriptions are
// the doc comments of src, its paths those of the published package.
import {readdir, readFile} from 'node:fs/promises';

import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {elements} from './registry.mjs';

const root = new URL('../', import.meta.url);

/** The first version with `readonly` and `cssStates`; the analyzer writes an older one. */
const SCHEMA_VERSION = '2.1.0';

/** The base classes. The package has their types, but no module of them; their members are listed with each element. */
const BASES = [
  'src/base/element-with-properties.ts',
  'src/base/solidarity-element.ts',
  'src/base/people-element.ts',
];

/** What of the model an attribute may be: a type made of `v.picklist([…])`. */
const WITH_PICKLISTS = ['src/model/sections/figures.ts'];
const BASE_CLASS = {name: 'SolidarityElement', module: 'dist/types/base/solidarity-element.d.ts'};

/** The lists of a class declaration that page authors need. */
const LISTS = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

let manifest;

/** The manifest, analysed once. */
export const currentManifest = () => (manifest ??= analyze());

/** The generated file: a map from path, relative to the project, to text. */
export async function generateManifest() {
  return new Map([['custom-elements.json', `${JSON.stringify(await currentManifest(), null, 2)}\n`]]);
}

async function analyze() {
  const names = elements.map(({name}) => name).sort();
  const paths = new Map(names.map(name => [`src/elements/${name}/${name}.ts`, `dist/elements/${name}.js`]));
  const sources = await parseAll([...BASES, ...paths.keys()]);
  const {modules} = create({modules: sources, plugins: litPlugin()});
  const published = {
    schemaVersion: SCHEMA_VERSION,
    modules: modules
      .filter(({path}) => paths.has(path))
      .map(module => asPublished(module, paths.get(module.path))),
  };

  const helpers = (await readdir(new URL('src/base/', root), {recursive: true}))
    .filter(name => name.endsWith('.ts'))
    .map(name => `src/base/${name}`);
  const unions = new Map([
    ...literalUnionsIn([...sources, ...(await parseAll(helpers))]),
    ...picklistsIn(await parseAll(WITH_PICKLISTS)),
  ]);
  const resolveUnions = (key, value) =>
    key === 'text' ? value.replace(/\w+/g, name => unions.get(name) ?? name) : value;
  return JSON.parse(JSON.stringify(published, resolveUnions));
}

function parseAll(paths) {
  return Promise.all(
    paths.map(async path => {
      const text = await readFile(new URL(path, root), 'utf8');
      return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    }),
  );
}

/** The union of literals behind each type name such as `FigureChoice`, so that editors can suggest its values. */
function literalUnionsIn(sources) {
  const isUnion = ({type}) => type && ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode);
  const unions = sources.flatMap(({statements}) => statements.filter(isUnion));
  return new Map(unions.map(({name, type}) => [name.text, type.getText()]));
}

/** The words behind each type name such as `Qualifier`, whose type is that of a picklist in the same file. */
function picklistsIn(sources) {
  const unions = new Map();
  for (const source of sources) {
    const code = source.getText();
    for (const [, name, list] of code.matchAll(/^export type (\w+) = v\.InferOutput<typeof (\w+)>;$/gm)) {
      const words = code.match(
        new RegExp(`^export const ${list} = v\\.picklist\\(\\[([^\\]]+)\\]\\);$`, 'm'),
      );
      if (words) unions.set(name, words[1].match(/'[^']+'/g).join(' | '));
    }
  }
  return unions;
}

/** `module` at its path in the package, reduced to its elements and the tags that it registers. */
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

/** `element`, reduced to its public API. */
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

/** `attribute` with the default and description of its property, which an element may override. */
function asProperty(attribute, {members}) {
  const {default: value, description} = members.find(({name}) => name === attribute.fieldName) ?? attribute;
  return {...attribute, default: value, description};
}

/**
 * The analyzer already drops `@internal` members. It mistakes the parameter of `emit()` for an event, which has no
 * description.
 */
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

/** `text` with each paragraph on one line. */
function unwrapped(text) {
  return text.replace(/(?<!\n)\n(?!\n)/g, ' ');
}
