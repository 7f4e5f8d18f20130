import * as v from 'valibot';

/**
 * A hashtag as it is shown, with or without its `#`: letters, digits and underscores, one of them a letter; networks
 * cut it at anything else (twitter-text, `validHashtag`). Invisible characters are accepted, and removed when it is
 * shown.
 */
export const hashtag = v.pipe(
  v.string(),
  v.maxLength(100),
  v.regex(
    /^[#＃]?(?=.*\p{L})[\p{L}\p{M}\p{Nd}_\p{DI}]+$/u,
    'Expected a hashtag of letters, digits and underscores, such as "#FreeThemAll": networks cut it at a hyphen, an apostrophe, or anything else',
  ),
);

/**
 * `tag` as networks read it: with one `#`, composed, and without spaces and invisible characters, such as a soft
 * hyphen, which would cut it or make it another tag. The joiners U+200C and U+200D stay after letters of scripts
 * that need them, from Arabic on.
 */
export function asHashtag(tag: string): string {
  const name = tag.replace(
    /^[\s#＃]+|\s|(?![\u200c\u200d])\p{DI}|(?<![\u0600-\u1fff\u2c00-\uffff])[\u200c\u200d]/gu,
    '',
  );
  return `#${name.normalize()}`;
}
