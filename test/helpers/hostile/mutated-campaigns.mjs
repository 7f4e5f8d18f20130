import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';

import {nastyStrings} from './nasty-strings.mjs';

const examples = new URL('../../../campaigns/examples/', import.meta.url);

/** Valid campaigns by file name. */
export const goodCampaigns = Object.fromEntries(
  readdirSync(examples)
    .filter(name => name.startsWith('good-'))
    .map(name => [name, JSON.parse(readFileSync(new URL(name, examples), 'utf8'))]),
);

/** All paths in `value`, as lists of keys, beginning with the empty path. */
export function placesIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.keys(value).flatMap(key => placesIn(value[key], [...path, key]))];
}

/** The value at `path`. */
export const at = (value, path) => path.reduce((inside, key) => inside[key], value);

/** A copy of `value` with `change` applied at `path`; `undefined` removes the value there. */
export function changed(value, [key, ...rest], change) {
  if (key === undefined) return change(value);
  const copy = Array.isArray(value) ? [...value] : {...value};
  const member = changed(copy[key], rest, change);
  if (member !== undefined) put(copy, key, member);
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

/** Sets a member of `object` as JSON.parse does, also for `__proto__`. */
function put(object, key, value) {
  Object.defineProperty(object, key, {value, writable: true, enumerable: true, configurable: true});
}

const words = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...nastyStrings)},
  {
    weight: 2,
    arbitrary: fc.array(fc.nat({max: 0xffff}), {maxLength: 60}).map(units => String.fromCharCode(...units)),
  },
  {weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', 'x'.repeat(10_001))},
);
const number = fc.oneof(
  fc.constantFrom(0, -0, -1, 1.5, 1e21, -1e21, 2 ** 53, 2 ** 53 - 1, 1e308, 5e-324, 2_147_483_648),
  fc.maxSafeInteger(),
  fc.double({noNaN: true, noDefaultInfinity: true}),
);
const day = fc.constantFrom(
  '0000-01-01',
  '0001-01-01',
  '1900-02-28',
  '2024-02-29',
  '9999-12-31',
  '2024-05-21T24:00',
);
const address = words.map(each => `https://example.org/${each}`);
const tag = fc.constantFrom('be', 'en', 'tlh', 'zh-Hant-TW', 'x-private', 'EN-us', '__proto__');
const key = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'name', 'value', 'be');
const value = fc.oneof(
  {weight: 5, arbitrary: words},
  {weight: 2, arbitrary: number},
  {weight: 1, arbitrary: day},
  {weight: 1, arbitrary: address},
  {weight: 1, arbitrary: fc.dictionary(tag, words, {maxKeys: 4, noNullPrototype: true})},
  {weight: 1, arbitrary: fc.jsonValue({maxDepth: 3})},
  {weight: 1, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [null])},
);

/** The possible mutations of one value in a campaign. */
const change = fc.oneof(
  {weight: 6, arbitrary: value.map(instead => () => instead)},
  {weight: 1, arbitrary: fc.constant(() => undefined)},
  {weight: 2, arbitrary: words.map(each => old => (typeof old === 'string' ? old + each : each))},
  {
    weight: 2,
    arbitrary: fc.tuple(key, value).map(([name, more]) => old => {
      if (typeof old !== 'object' || old === null || Array.isArray(old)) return {[name]: more};
      const copy = {...old};
      put(copy, name, more);
      return copy;
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant(old => (Array.isArray(old) ? [...old, ...old, ...old].reverse() : [old, old])),
  },
  {
    weight: 1,
    arbitrary: fc.constant(old =>
      typeof old === 'number' ? String(old) : typeof old === 'string' ? Number(old) : [old],
    ),
  },
);

/** Valid campaigns with one to four mutations. Deep values are mutated more often than shallow ones. */
export const mutatedCampaign = fc
  .tuple(
    fc.constantFrom(...Object.values(goodCampaigns)),
    fc.array(fc.tuple(fc.nat(), change), {minLength: 1, maxLength: 4}),
  )
  .map(([campaign, changes]) =>
    changes.reduce((so, [seed, make]) => {
      const places = placesIn(so);
      return changed(so, places[seed % places.length], make);
    }, campaign),
  );
