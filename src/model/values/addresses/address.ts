// What the address of a link, a page, an exit, a file or a frame may look like. No other module decides this; which hosts
// a page allows is in hosts.ts.
import * as v from 'valibot';

/**
 * The address of a link: `https:`, `http:`, `mailto:` or `tel:`. Every other scheme is refused, and so is a user name:
 * `https://example.org@other.example/` leads to the other. Of `mailto:` and `tel:` nobody sees more than the
 * recipients, so a mail has nothing beside them but a subject and a body, and neither has encoded control characters:
 * a line break could begin another field.
 */
export const link = v.pipe(
  v.string(),
  v.regex(
    /^(?:https?:\/\/(?![^/?#]*@)|mailto:|tel:)[^\s<>"\\]{1,2000}$/,
    'Expected an address that begins with https://, http://, mailto: or tel:, without a user name',
  ),
  v.regex(
    /^(?:http|(?:tel|mailto):(?!\/)[^%?#\p{Cc}]*$|mailto:(?!\/)[^%?#\p{Cc}]*\?(?:(?:[Ss]ubject|[Bb]ody)=(?:(?!%[01]|%7[Ff])[^&#\p{Cc}])*(?:&|$))+$)/u,
    'Expected only recipients, a subject and a body after mailto:, a number after tel:, and no control characters',
  ),
);

/**
 * The address of a picture, a video or its captions: `https:` or `http:`, or a path relative to the campaign's file.
 */
export const fileAddress = v.pipe(
  v.string(),
  v.regex(
    /^(?!\/\/)(?:https?:\/\/(?![^/?#]*@)(?:[^\s<>"\\:/]{1,255}:\d{1,5})?)?[^\s<>"\\:]{1,2000}$/,
    'Expected an address that begins with https:// or http://, or a path from the file of the campaign',
  ),
);

/** What may begin the address of a link. */
const SAFE = /^(?:https?:|(?:mailto|tel):(?!\/)(?:(?!%[01]|%7f)[^?#])*(?:[?#]|$))/i;

/**
 * `address` as a URL that is safe in a link; `undefined` for any other scheme, such as `javascript:`, which would run
 * on a click, for one with a user name or a password, and for recipients with control characters. A `mailto:` keeps
 * nothing but its recipients if it has fields beside its subject and its text, or a line break in the subject: they
 * could name more recipients.
 */
export function linkUrl(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || url.username || url.password || !SAFE.test(url.href)) return undefined;
  if (!url.host && [...url.searchParams].some(field => !/^(?:subject=.*|body=[^]*)$/i.test(field.join('='))))
    url.search = '';
  return url;
}

/**
 * The URL of the page at `address`, which a page author has written; `undefined` unless it is absolute, with `http:`
 * or `https:`. Without a scheme, as in `www.example.org` or `“https://example.org”`, browsers take an address for a
 * path on the site that it is on.
 */
export function pageUrl(address: string): URL | undefined {
  return /^\s*https?:\/\/[^\s<>"“”„\\]+\s*$/i.test(address) ? linkUrl(address) : undefined;
}

/** Whether nobody on the way can read what is sent to `url`: it is `https:`, or `http:` to the same machine. */
export function isSecure(url: string): boolean {
  const {protocol, hostname} = new URL(url);
  return protocol === 'https:' || /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * The URL of the page at `address` if it is on another host than the pages at `here`, with or without `www.`, a port
 * and the dot of the root; else `undefined`. An address in `here` that has no host, such as that of a sandbox, counts for nothing.
 */
export function pageElsewhere(address: string, ...here: readonly string[]): URL | undefined {
  const url = pageUrl(address);
  const hosts = here.flatMap(each => linkUrl(each) ?? []).map(hostNameOf);
  return url && !hosts.includes(hostNameOf(url)) ? url : undefined;
}

const hostNameOf = ({hostname}: URL): string => hostname.replace(/^www\.|\.$/g, '');

/** The host of `url` without `www.`; empty if it has no host, as that of `mailto:`. */
export const siteOf = (url: URL): string => url.host.replace(/^www\./, '');

/**
 * The absolute address of a file named by the campaign; `undefined` if the page must not request it, because whoever
 * serves a file learns who views it. Allowed are the origin of `page`, the origin of the campaign's file at `feed`,
 * and the space-separated origins in `allowed`. A path is relative to `feed`.
 */
export function fileUrl(address: string, page: string, feed = page, allowed = ''): string | undefined {
  if (!URL.canParse(address, feed)) return undefined;
  const {protocol, username, origin, href} = new URL(address, feed);
  const origins = [page, feed, ...allowed.split(/\s+/)]
    .filter(each => URL.canParse(each))
    .map(each => new URL(each).origin);
  return /^https?:$/.test(protocol) && !username && origins.includes(origin) ? href : undefined;
}

/** The id of a video on a page whose player may be embedded in a frame, and who runs that player. */
export interface FramedVideo {
  readonly player: keyof typeof FRAMED_PAGES;
  readonly id: string;
  readonly page: URL;
}

/**
 * The host, the path and the query of video pages; the first group is the id of the video. PeerTube can be on any
 * host, so it is recognised by its ids: a UUID, or 22 letters and digits.
 */
const FRAMED_PAGES = {
  youTube:
    /^(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\/?\?(?:.*&)?v=|(?:embed|shorts|live|v)\/)|youtu\.be\/)([\w-]{11})(?![\w-])/,
  vimeo:
    /^(?:www\.|player\.)?vimeo\.com\/(?:(?:channels|groups|album|showcase)\/[\w-]+\/)?(?:videos?\/)?(\d+)(?![\w-])/,
  peerTube:
    /^[^/]+\/(?:w|videos\/(?:watch|embed))\/([1-9A-HJ-NP-Za-km-z]{22}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w-])/,
};

/** The video on the page at `address`; `undefined` if no player is known for that page. */
export function framedVideo(address: string): FramedVideo | undefined {
  const page = linkUrl(address);
  if (!page) return undefined;
  for (const [player, pattern] of Object.entries(FRAMED_PAGES)) {
    const id = pattern.exec(page.host + page.pathname + page.search)?.[1];
    if (id) return {player: player as keyof typeof FRAMED_PAGES, id, page};
  }
  return undefined;
}
