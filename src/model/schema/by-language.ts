import * as v from 'valibot';
import {languageTag} from '../values/language-tag.js';

/** The schema of a map from language tag to `value`, with at least one entry. */
export function byLanguage<const S extends v.GenericSchema>(value: S) {
  return v.pipe(v.record(languageTag, value), v.minEntries(1));
}
