// The allowed addresses of links, pages, exits, files and frames. No other module decides this.
import * as v from 'valibot';

/** The address of a link: `https:`, `http:`, `mailto:` or `tel:`. Every other scheme is refused. */
export const link = v.pipe(
  v.string(),
  v.regex(
    /^(?:https?:\/\/|mailto:|tel:)[^\s<>"\\]{1,2000}$/,
    'Expected an address that begins with https://, http://, mailto: or tel:',
  ),
);

/** The error message for an address that is not the address of a page. */
export const EXPECTED_PAGE = 'Expected the address of a page, which begins with https:// or http://';

/** The address of a page to which a reader can leave: `https:` or `http:`. */
export const pageAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>"\\]{1,2000}$/, EXPECTED_PAGE));

/**
 * The address of a picture, a video or its captions: `https:` or `http:`, or a path relative to the campaign's file.
 */
export const fileAddress = v.pipe(
  v.string(),
  v.regex(
    /^(?!\/\/)(?:https?:\/\/(?:[^\s<>"\\:/]+:\d+)?)?[^\s<>"\\:]{1,2000}$/,
    'Expected an address that begins with https:// or http://, or a path from the file of the campaign',
  ),
);

/**
 * `address` as a URL that is safe in a link; `undefined` for any other scheme, such as `javascript:`, which would run
 * on a click.
 */
export function linkUrl(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url : undefined;
}

/**
 * `address`, resolved against `base`, as the absolute address of a page; `undefined` if it is not `http:` or
 * `https:`.
 */
export function pageUrl(address: string, base?: string): string | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Whether nobody on the way can read what is sent to `url`: it is `https:`, or `http:` to the same machine. */
export function isSecure(url: string): boolean {
  const {protocol, hostname} = new URL(url);
  return protocol === 'https:' || /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * The absolute address of a file named by the campaign; `undefined` if the page must not request it, because whoever
 * serves a file learns who views it. Allowed are the origin of `page`, the origin of the campaign's file at `feed`,
 * and the space-separated origins in `allowed`. A path is relative to `feed`.
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
 * Video pages whose player may be embedded in a frame; the first group is the id of the video. PeerTube can be on any
 * host, so it is recognised by its ids: a UUID, or 22 letters and digits.
 */
export const FRAMED_PAGES = {
  youTube:
    /^https:\/\/(?:(?:www|m)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|(?:embed|shorts|live)\/)|youtu\.be\/)([\w-]{11})(?![\w-])/,
  vimeo: /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)(?![\w-])/,
  peerTube:
    /^https:\/\/[^/]+\/(?:w|videos\/(?:watch|embed))\/([1-9A-HJ-NP-Za-km-z]{22}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w-])/,
};
