const PLAYERS = [
  [/^https?:\/\/(?:[\w-]+\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\//, 'https://www.youtube-nocookie.com'],
  [/^https?:\/\/(?:[\w-]+\.)?vimeo\.com\//, 'https://player.vimeo.com'],
];

/**
 * What the drawn page lets its script do: ask its own host, and, when a reader plays a video, the hosts of the campaign's videos
 * and pictures.
 *
 * @param {readonly any[]} data - The campaign and its people.
 * @returns {Record<string, string>} Directives of a policy.
 */
export function allowedBy(data) {
  const {'img-src': pictures, 'media-src': films, ...players} = sourcesElsewhere(data);
  return {
    'script-src': "'self'",
    'connect-src': "'self'",
    'img-src': withOwn("'self' data:", pictures),
    'media-src': withOwn("'self'", films),
    ...players,
    'require-trusted-types-for': "'script'",
    'trusted-types': 'solidarity-lit',
  };
}

/**
 * The other hosts that a campaign's pictures, films and players need.
 *
 * @param {readonly any[]} data - The campaign and its people.
 * @returns {Record<string, string>} Directives of a policy: those that need any.
 */
export function sourcesElsewhere(data) {
  const found = addressesIn(data);
  const players = PLAYERS.filter(([pattern]) => found.pages.some(url => pattern.test(url)));
  const sources = {
    'img-src': originsOf(found.pictures),
    'media-src': originsOf(found.films),
    'frame-src': players.map(([, host]) => host),
  };
  return Object.fromEntries(
    Object.entries(sources)
      .filter(([, hosts]) => hosts.length)
      .map(([directive, hosts]) => [directive, hosts.join(' ')]),
  );
}

const withOwn = (own, others) => (others ? `${own} ${others}` : own);

/** The addresses of pictures, films with their captions, and pages of videos. */
function addressesIn(data) {
  const found = {pictures: [], films: [], pages: []};
  const read = value => {
    if (Object(value) !== value) return;
    for (const picture of [value.picture, value.poster]) found.pictures.push(picture?.url);
    if (value.contentUrl) found.films.push(value.contentUrl, ...(value.captions ?? []).map(({url}) => url));
    if (value.video) found.pages.push(value.video.url);
    for (const member of Object.values(value)) read(member);
  };
  read(data);
  return Object.fromEntries(
    Object.entries(found).map(([kind, all]) => [kind, all.filter(url => /^https?:/.test(url))]),
  );
}

const originsOf = addresses => [...new Set(addresses.map(url => new URL(url).origin))].sort();
