import * as v from 'valibot';

const words = v.pipe(
  v.string(),
  v.regex(/^(?=\s*\S)[\s\S]{1,10000}$/, 'Expected 1 to 10,000 characters, one of them no space'),
);

/** A BCP 47 language tag such as `be` or `pt-BR`. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,8}$/, 'Expected a language tag such as "be" or "pt-BR"'),
);

/** What a campaign says: the same in every language, or a map from language tag to words. */
export const text = v.union([words, v.pipe(v.record(languageTag, words), v.minEntries(1))]);

/** Words, or words by language. */
export type Text = v.InferOutput<typeof text>;
