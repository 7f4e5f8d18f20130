import * as v from 'valibot';

/** The IANA name of a time zone. */
export const timeZone = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][\w/+-]{1,63}$/, 'Expected an IANA time zone such as "Europe/Vilnius"'),
);
