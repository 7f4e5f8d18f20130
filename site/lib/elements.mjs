import {readFile} from 'node:fs/promises';

import {parseFragment} from 'parse5';

import {elements as registry} from '../../tools/registry.mjs';
import {textOf} from './outline.mjs';
import {ROOT} from './places.mjs';

/** The lists of the manifest that a reference shows, with the heading of each and that of its first column. */
const LISTS = [
  {key: 'attributes', title: 'Attributes', column: 'attribute', hasDefault: true},
  {key: 'properties', title: 'Properties without an attribute', column: 'property'},
  {key: 'events', title: 'Events', column: 'event'},
  {key: 'slots', title: 'Slots', column: 'slot'},
  {key: 'cssParts', title: 'Parts', column: 'part'},
  {key: 'cssProperties', title: 'Custom properties', column: 'custom property', hasDefault: true},
  {key: 'cssStates', title: 'States', column: 'state'},
];

/**
 * @typedef {object} ReferenceList
 * @property {string} title - The heading.
 * @property {string} column - What the names are.
 * @property {boolean} [hasDefault] - Whether there may be default values.
 * @property {object[]} own - What only this element has: entries of the manifest.
 * @property {object[]} shared - What every element has.
 *
 * @typedef {object} ElementPage
 * @property {string} tag - With `solidarity-`.
 * @property {string} name - Without it.
 * @property {ReferenceList[]} lists - The reference, without empty lists.
 * @property {string} fallback - The description of what is between the tags.
 * @property {string} [section] - The section of the campaign that it reads.
 * @property {object[]} fields - The fields of this section, of the schema.
 * @property {string[][]} warnings - The paragraphs of each warning that it shows, in English.
 * @property {boolean} isRisky - Whether a cautious page shows nothing of it.
 * @property {'example' | undefined} campaign - `example` where the default campaign has too little to show.
 */

/** What the pages of the elements show, by name, of the manifest, the schema, the registry and the built library. */
export async function readElements() {
  const [manifest, schema, example] = await Promise.all(
    ['custom-elements.json', 'schema/campaign.schema.json', 'campaigns/examples/good-everything.json'].map(
      readJson,
    ),
  );
  const {renderToString} = await import('../../dist/server.js');
  const declarations = manifest.modules.flatMap(module => module.declarations ?? []);
  return Object.fromEntries(
    registry.map(({tag, name, section, isRisky = false, isPicturedByExample}) => {
      const declaration = declarations.find(({tagName}) => tagName === tag);
      const page = {
        tag,
        name,
        lists: listsOf(declaration),
        fallback: declaration.slots?.find(slot => slot.name === '')?.description,
        section,
        fields: section ? fieldsOf(schema, section) : [],
        warnings: warningsIn(
          [undefined, new Date(`${example.date}T12:00:00Z`)]
            .map(now => renderToString(tag, {lang: 'en', campaign: example, cautious: false, now}))
            .join(''),
        ),
        isRisky,
        campaign: isPicturedByExample ? 'example' : undefined,
      };
      return [name, page];
    }),
  );
}

const readJson = async file => JSON.parse(await readFile(`${ROOT}${file}`, 'utf8'));

function listsOf(declaration) {
  const properties = declaration.members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  return LISTS.map(list => {
    const entries = list.key === 'properties' ? properties : (declaration[list.key] ?? []);
    return {
      ...list,
      own: entries.filter(({inheritedFrom}) => !inheritedFrom),
      shared: entries.filter(({inheritedFrom}) => inheritedFrom),
    };
  }).filter(({own, shared}) => own.length + shared.length > 0);
}

/** The fields of a section of the campaign; of a list, those of its entries. */
function fieldsOf(schema, section) {
  const resolved = node => (node?.$ref ? resolved(schema.$defs[node.$ref.replace('#/$defs/', '')]) : node);
  const entry = resolved(schema.properties[section]);
  const object = entry.type === 'array' ? resolved(entry.items) : entry;
  return Object.entries(object.properties ?? {}).map(([name, field]) => ({
    name,
    description: field.description ?? resolved(field).description ?? '',
    isRequired: (object.required ?? []).includes(name),
  }));
}

/** The paragraphs of each warning in the drawing of an element, each warning once. */
function warningsIn(html) {
  const warnings = [];
  const visit = node => {
    if (node.attrs?.some(({name, value}) => name === 'part' && value.split(' ').includes('safety')))
      warnings.push(paragraphsOf(node));
    else for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) visit(child);
  };
  visit(parseFragment(html));
  const seen = new Set();
  return warnings.filter(paragraphs => {
    const text = paragraphs.join('\n');
    return text && !seen.has(text) && seen.add(text);
  });
}

function paragraphsOf(node) {
  if (node.tagName === 'p') return [textOf(node).replace(/\s+/g, ' ').trim()].filter(Boolean);
  return (node.childNodes ?? []).flatMap(paragraphsOf);
}
