import {createRequire} from 'node:module';

const schema = createRequire(import.meta.url)('solidarity-widgets/schema/campaign.schema.json');

/**
 * A value in a campaign, and what the schema says about it.
 *
 * @typedef {object} Place
 * @property {(string | number)[]} keys - The way to it.
 * @property {unknown} value - It.
 * @property {string} [kind] - The name of its definition in the schema, such as `text`, `timeZone` or `event`.
 * @property {Record<string, object>} [members] - Its members by the schema, if it is an object with fixed ones.
 */

/**
 * Every value of a campaign, of unknown shape, as far as the schema knows what belongs there. A text is one value, whatever
 * languages it has.
 *
 * @returns {Generator<Place>}
 */
export function* placesIn(value, from = schema, keys = []) {
  const {kind, properties: members, items, additionalProperties} = definitionOf(from, value);
  yield {keys, value, kind, members};
  if (kind === 'text' || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (items) for (const [index, item] of value.entries()) yield* placesIn(item, items, [...keys, index]);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    const known = members && Object.hasOwn(members, key) ? members[key] : additionalProperties;
    if (known) yield* placesIn(member, known, [...keys, key]);
  }
}

/** What `part` of the schema refers to, with its name; of several choices the one that can have members where `value` has some. */
function definitionOf(part, value) {
  const kind = part.$ref?.split('/').at(-1);
  const definition = kind ? schema.$defs[kind] : part;
  const isObject = typeof value === 'object';
  const choice = kind === 'text' ? undefined : definition.anyOf?.find(each => !!each.$ref === isObject);
  return choice ? {...definitionOf(choice, value), kind} : {...definition, kind};
}
