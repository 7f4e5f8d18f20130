import * as v from 'valibot';

/** An IANA name of a time zone, such as `Europe/Vilnius`. */
export const timeZone = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/, 'Expected an IANA time zone such as "Europe/Vilnius"'),
);
