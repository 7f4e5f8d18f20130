/** An http(s) address, without trailing punctuation that belongs to the sentence around it. */
export const LINK = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}]/gi;

/** The country domains, by their first letters, and other common endings of domains: X knows 1,500. */
const ENDINGS =
  'a[c-gil-oq-uwxz]|b[abd-jl-oq-tvwyz]|c[acdf-ik-oru-z]|d[ejkmoz]|e[ceghr-u]|f[ijkmor]|g[abd-ilmnp-uwy]|' +
  'h[kmnrtu]|i[del-oq-t]|j[emop]|k[eghimnprwyz]|l[abcikr-vy]|m[ac-hk-z]|n[acefgilopruz]|om|p[ae-hk-nrstwy]|qa|' +
  'r[eosuw]|s[a-eg-or-vx-z]|t[cdf-hj-prtvwz]|u[agkmsyz]|v[aceginu]|w[fs]|y[et]|z[amw]|' +
  'com|org|net|info|edu|gov|int|biz|app|blog|dev|live|media|news|online|page|press|site|social|today|world|xyz';

/** What may stand in a domain, what may end a path, and what may stand in one. */
const NAME = 'a-z\\d\\u00c0-\\u024f';
const END = '[\\w\\u00c0-\\u024f\\u0400-\\u04ff=#/+-]';
const IN = `[!*';:,.$%\\[\\]~@|&\\u2013${END.slice(1)}`;

let pattern: RegExp | undefined;

/**
 * An address as X finds it (twitter-text, `extractUrls`): with a scheme, or a domain of Latin letters and digits
 * without one, perhaps with a path. Compiled at the first call.
 */
export function linkOnX(): RegExp {
  return (pattern ??= new RegExp(
    `${LINK.source}|(?<![${NAME}@＠$#＃_./-])(?:[${NAME}]+(?:-+[${NAME}]+)*\\.)+(?:${ENDINGS})(?![a-z\\d@+-])` +
      `(?:(?::\\d+)?/(?:(?:${IN}|\\(${IN}+\\))*(?:${END}|\\(${IN}+\\)))?(?:\\?[!?*'@();:+$/%[\\].,~|\\w&=#-]*[\\w&=#/-])?)?`,
    'gi',
  ));
}
