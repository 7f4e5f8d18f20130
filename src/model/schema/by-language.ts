import * as v from 'valibot';
import {languageTag} from '../values/text/language-tag.js';
import {withoutPrototype} from './without-prototype.js';

/** The largest number of languages in a map. */
const MOST = 100;

/** The schema of a map from language tag to `value`, with 1 to 100 entries; its output has no prototype. */
export function byLanguage<const S extends v.GenericSchema>(value: S) {
  // Counted first: a check of each of a million entries would block the page.
  const isSmall = v.custom<Record<string, v.InferInput<S>>>(
    map => Object(map) !== map || Object.keys(map as object).length <= MOST,
    `Expected no more than ${MOST} languages`,
  );
  const record = v.record(languageTag, value);
  // No `v.transform`: valibot leaves out the one of a value with issues, even if they are settled.
  const run = (...args: Parameters<(typeof record)['~run']>) => {
    const read = record['~run'](...args);
    read.value = withoutPrototype(read.value);
    return read;
  };
  return v.pipe(Object.assign(isSmall, {maxEntries: MOST}), {...record, '~run': run}, v.minEntries(1));
}
