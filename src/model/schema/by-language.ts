import * as v from 'valibot';
import {languageTag} from '../values/text/language-tag.js';
import {addSettledIssue, type Lenient} from './leniency.js';
import {withoutPrototype} from './without-prototype.js';

/** The largest number of languages in a map. */
export const MOST_LANGUAGES = 100;

/**
 * The schema of a map from language tag to `value`, with 1 to 100 entries. Read with leniency, it is cut to its first
 * 100 entries.
 */
export function byLanguage<const S extends v.GenericSchema>(text: S) {
  const map = v.pipe(v.record(languageTag, text), v.minEntries(1), v.maxEntries(MOST_LANGUAGES));
  const run = (dataset: v.UnknownDataset, config: Lenient) => {
    const {leniency} = config;
    const {value} = dataset;
    // Counted first: to look at each of a million entries would block the page.
    const keys = typeof value === 'object' && value ? Object.keys(value) : [];
    const isCut = leniency && keys.length > MOST_LANGUAGES;
    if (isCut) {
      const all = value as Record<string, unknown>;
      dataset.value = Object.fromEntries(keys.slice(0, MOST_LANGUAGES).map(key => [key, all[key]]));
    }
    const read = map['~run'](dataset, config);
    if (read.typed) read.value = withoutPrototype(read.value);
    if (isCut) addSettledIssue(read, leniency, `${keys.length} languages are too many: only the first ${MOST_LANGUAGES} are read`);
    return read;
  };
  return {...map, '~run': run} as typeof map;
}
