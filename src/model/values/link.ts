import * as v from 'valibot';

/** An address that may be followed: `https:`, `http:`, `mailto:` or `tel:`; every other scheme is refused. */
export const link = v.pipe(
  v.string(),
  v.regex(
    /^(?:https?:\/\/|mailto:|tel:)[^\s<>"\\]{1,2000}$/,
    'Expected an address that begins with https://, http://, mailto: or tel:',
  ),
);
