import * as v from 'valibot';
import {languageTag} from '../values/text/language-tag.js';

/** The largest number of languages in a map. */
const MOST = 100;

/** The schema of a map from language tag to `value`, with 1 to 100 entries. */
export function byLanguage<const S extends v.GenericSchema>(value: S) {
  // Counted first: to look at each of a million entries would block the page.
  const isSmall = v.custom<Record<string, v.InferInput<S>>>(
    map => Object(map) !== map || Object.keys(map as object).length <= MOST,
    `Expected no more than ${MOST} languages`,
  );
  return v.pipe(Object.assign(isSmall, {maxEntries: MOST}), v.record(languageTag, value), v.minEntries(1));
}
