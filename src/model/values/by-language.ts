import * as v from 'valibot';
import {languageTag} from './language-tag.js';

/** A map from language tag to what `value` says, with one entry or more. */
export function byLanguage<const S extends v.GenericSchema>(value: S) {
  return v.pipe(v.record(languageTag, value), v.minEntries(1));
}

/** `value` without a prototype where it is a map: no name in a feed leads to what a page has put there. */
export function withoutPrototype<T>(value: T): T {
  return typeof value === 'object' ? Object.assign(Object.create(null), value) : value;
}
