import * as v from 'valibot';

/** A BCP 47 language tag such as `be` or `pt-BR`. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,8}$/, 'Expected a language tag such as "be" or "pt-BR"'),
);
