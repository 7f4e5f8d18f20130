import * as v from 'valibot';
import {byLanguage} from './by-language.js';
import {withoutPrototype} from './without-prototype.js';

const words = v.pipe(
  v.string(),
  v.regex(/^(?=\s*\S)[\s\S]{1,10000}$/, 'Expected 1 to 10,000 characters, one of them no space'),
);

/** What a campaign says: the same in every language, or a map from language tag to words. */
export const text = v.pipe(
  v.union([words, byLanguage(words)]),
  v.transform(value => withoutPrototype(value)),
);

/** Words, or words by language. */
export type Text = v.InferOutput<typeof text>;
