/** The rest of an address after its host, in a text, without trailing punctuation of the sentence around it. */
const REST = '[^\\s<>"]*[^\\s<>"\'.,;:!?()\\]}]';

/** An http(s) address in a text. */
export const LINK = new RegExp(`https?://${REST}`, 'gi');

/** The country domains, by their first letters, and other common endings of domains: X knows 1,500. */
const ENDINGS =
  'a[c-gil-oq-uwxz]|b[abd-jl-oq-tvwyz]|c[acdf-ik-oru-z]|d[ejkmoz]|e[ceghr-u]|f[ijkmor]|g[abd-ilmnp-uwy]|' +
  'h[kmnrtu]|i[del-oq-t]|j[emop]|k[eghimnprwyz]|l[abcikr-vy]|m[ac-hk-z]|n[acefgilopruz]|om|p[ae-hk-nrstwy]|qa|' +
  'r[eosuw]|s[a-eg-or-vx-z]|t[cdf-hj-prtvwz]|u[agkmsyz]|v[aceginu]|w[fs]|y[et]|z[amw]|' +
  'com|org|net|info|edu|gov|int|biz|app|blog|dev|live|media|news|online|page|press|site|social|today|world|xyz';

/** The letters and digits of a domain without a scheme. */
const NAME = 'a-z\\d\\u00c0-\\u024f';

let pattern: RegExp | undefined;

/**
 * An address as X finds it (twitter-text, `extractUrls`): with a scheme, or a domain of Latin letters and digits
 * without one, perhaps with a path. Compiled at the first call.
 */
export function linkOnX(): RegExp {
  return (pattern ??= new RegExp(
    `${LINK.source}|(?<![${NAME}@＠$#＃_./-])(?:[${NAME}]+(?:-+[${NAME}]+)*\\.)+(?:${ENDINGS})(?![a-z\\d@+-])(?:(?::\\d+)?/(?:${REST})?)?`,
    'gi',
  ));
}
