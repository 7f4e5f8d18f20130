import * as v from 'valibot';
import {languageTag} from './language-tag.js';

/** A map from language tag to `value`, with one entry or more. It has no prototype: no name in a feed leads to what a page has put there. */
export function byLanguage<const S extends v.GenericSchema<string> | v.GenericSchema<string[]>>(value: S) {
  return v.pipe(v.record(languageTag, value), v.minEntries(1), v.transform(withoutPrototype));
}

function withoutPrototype<T extends object>(entries: T): T {
  return Object.assign(Object.create(null), entries);
}
