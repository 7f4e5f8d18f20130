import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const SCHEMA = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('solidarity-widgets/schema/campaign.schema.json')), 'utf8'),
);

/**
 * A copy of a campaign with only what the schema knows: whatever else somebody has noted in the file is not published.
 * What is known but wrong stays as it is.
 *
 * @param {unknown} campaign - The campaign as it was parsed.
 * @returns {any} The copy.
 */
export const knownOnly = campaign => known(campaign, SCHEMA);

function known(value, schema) {
  const {$ref, anyOf, items, properties, propertyNames, additionalProperties} = schema;
  if ($ref) return known(value, definition($ref));
  if (anyOf) return known(value, variantFor(value, anyOf));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(each => known(each, items ?? {}));
  const schemaOf = key => {
    if (Object.hasOwn(properties ?? {}, key)) return properties[key];
    return !propertyNames || new RegExp(resolved(propertyNames).pattern).test(key)
      ? additionalProperties
      : undefined;
  };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const found = schemaOf(key);
      return found ? [[key, known(member, found)]] : [];
    }),
  );
}

const definition = ref => SCHEMA.$defs[ref.replace('#/$defs/', '')];

const resolved = schema => (schema.$ref ? definition(schema.$ref) : schema);

/** The variant for the type of `value`. None of ours differ in anything else. */
function variantFor(value, variants) {
  const isObject = typeof value === 'object';
  return variants.find(variant => (resolved(variant).type === 'object') === isObject) ?? {};
}
