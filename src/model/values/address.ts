// Which addresses are allowed: for links, pages, exits, files and frames. No other module decides that.
import * as v from 'valibot';

/** An address that may be followed: `https:`, `http:`, `mailto:` or `tel:`; every other scheme is refused. */
export const link = v.pipe(
  v.string(),
  v.regex(
    /^(?:https?:\/\/|mailto:|tel:)[^\s<>"\\]{1,2000}$/,
    'Expected an address that begins with https://, http://, mailto: or tel:',
  ),
);

/** What is said of an address that is none of a page. */
export const EXPECTED_PAGE = 'Expected the address of a page, which begins with https:// or http://';

/** The address of a page, to which a reader may leave. */
export const pageAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>"\\]{1,2000}$/, EXPECTED_PAGE));

/** Where a picture, a video or its captions are: `https:` or `http:`, or a path from the file of the campaign. */
export const fileAddress = v.pipe(
  v.string(),
  v.regex(
    /^(?!\/\/)(?:https?:\/\/(?:[^\s<>"\\:/]+:\d+)?)?[^\s<>"\\:]{1,2000}$/,
    'Expected an address that begins with https:// or http://, or a path from the file of the campaign',
  ),
);

/** `address` as it may stand in a link; `undefined` where it may not, such as `javascript:`, which would run when pressed. */
export function linkUrl(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url : undefined;
}

/** `address`, against `base`, as the absolute address of a page; `undefined` where it is none. */
export function pageUrl(address: string, base?: string): string | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/**
 * The absolute address of a file that the campaign names; `undefined` where the page must not ask for it, since whoever serves a file learns
 * who looks at it. It may come from the origin of `page`, from that of the campaign's file at `feed`, and from the origins, between spaces, in
 * `allowed`. A path is one from `feed`.
 */
export function fileUrl(address: string, page: string, feed = page, allowed = ''): string | undefined {
  if (!URL.canParse(address, feed)) return undefined;
  const {protocol, origin, href} = new URL(address, feed);
  const origins = [page, feed, ...allowed.split(/\s+/)]
    .filter(each => URL.canParse(each))
    .map(each => new URL(each).origin);
  return /^https?:$/.test(protocol) && origins.includes(origin) ? href : undefined;
}

/**
 * Pages of videos whose player may stand in a frame, each with the id of the video. A PeerTube may be on any host: it is told by the ids that
 * it gives, a UUID or one of 22 letters.
 */
export const FRAMED_PAGES = {
  youTube:
    /^https:\/\/(?:(?:www|m)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|(?:embed|shorts|live)\/)|youtu\.be\/)([\w-]{11})(?![\w-])/,
  vimeo: /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)(?![\w-])/,
  peerTube:
    /^https:\/\/[^/]+\/(?:w|videos\/(?:watch|embed))\/([1-9A-HJ-NP-Za-km-z]{22}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w-])/,
};
