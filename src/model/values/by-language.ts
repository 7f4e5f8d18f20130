import * as v from 'valibot';
import {languageTag} from './language-tag.js';

/** A map from language tag to what `value` says, with one entry or more. */
export function byLanguage<const S extends v.GenericSchema>(value: S) {
  return v.pipe(v.record(languageTag, value), v.minEntries(1));
}
