import * as v from 'valibot';
import type {Text} from './text/text.js';

const CODE = /^[A-Z]{2}$/;

/** The ISO 3166-1 alpha-2 code of a country. */
export const countryCode = v.pipe(
  v.string(),
  v.regex(CODE, 'Expected the two capital letters of a country, such as "LT" (ISO 3166-1)'),
);

/** What a place says about its country. */
export interface InCountry {
  readonly addressCountry?: Text | undefined;
  readonly countryCode?: string | undefined;
}

/** The code of the country of a place, if it is known. */
export function codeOf({addressCountry, countryCode}: InCountry): string | undefined {
  return (
    countryCode ??
    (typeof addressCountry === 'string' && CODE.test(addressCountry) ? addressCountry : undefined)
  );
}

/** The country of a place as it is shown: its name, or else its code. */
export function countryOf({addressCountry, countryCode}: InCountry): Text | undefined {
  return addressCountry ?? countryCode;
}
