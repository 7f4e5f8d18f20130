import * as v from 'valibot';
import {languageTag} from '../values/language-tag.js';
import {settle, type Lenient} from './leniency.js';
import {withoutPrototype} from './without-prototype.js';

/** The largest number of languages in a map. */
export const MOST_LANGUAGES = 100;

/**
 * The schema of a map from language tag to `value`, with 1 to 100 entries. Read with leniency, it is cut to its first
 * 100 entries.
 */
export function byLanguage<const S extends v.GenericSchema>(value: S) {
  const map = v.pipe(v.record(languageTag, value), v.minEntries(1), v.maxEntries(MOST_LANGUAGES));
  const run = (dataset: v.UnknownDataset, config: Lenient) => {
    const {leniency} = config;
    const {value: given} = dataset;
    // Counted first: to look at each of a million entries would block the page.
    const keys = typeof given === 'object' && given ? Object.keys(given) : [];
    const isCut = leniency && keys.length > MOST_LANGUAGES;
    if (isCut) {
      const all = given as Record<string, unknown>;
      dataset.value = Object.fromEntries(keys.slice(0, MOST_LANGUAGES).map(key => [key, all[key]]));
    }
    const read = map['~run'](dataset, config);
    if (read.typed) read.value = withoutPrototype(read.value);
    if (isCut) settle(read, leniency, `${keys.length} languages are too many: only the first ${MOST_LANGUAGES} are read`);
    return read;
  };
  return {...map, '~run': run} as typeof map;
}
