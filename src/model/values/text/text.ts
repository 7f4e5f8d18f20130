import * as v from 'valibot';
import {byLanguage} from '../../schema/by-language.js';

const string = v.pipe(
  v.string(),
  v.regex(/^(?=\s*\S)[\s\S]{1,10000}$/, 'Expected 1 to 10,000 characters, one of them no space'),
);

const strings = byLanguage(string);

/** A text of a campaign: one string for every language, or a map from language tag to string. */
export const text = v.lazy((value: unknown): v.GenericSchema<Text> =>
  typeof value === 'object' ? strings : string,
);

/** A string, or strings by language. */
export type Text = string | v.InferOutput<typeof strings>;
