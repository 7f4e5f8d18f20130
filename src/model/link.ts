import * as v from 'valibot';

/** An address that may be followed: `https:`, `http:`, `mailto:` or `tel:`; every other scheme is refused. */
export const link = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.regex(
    /^(?:https?:\/\/|mailto:|tel:)[^\s<>"\\]+$/,
    'Expected an address that begins with https://, http://, mailto: or tel:',
  ),
);
