/**
 * The absolute address of a picture that the campaign names, or `undefined` where the page must not ask for it: whoever serves a picture learns
 * who looks at it. It may come from the origin of the page, from that of the campaign's file, whose address is `feed`, and from the origins
 * between spaces in `allowed`. A path is one from the file.
 */
export function pictureAddress(address: string, page: string, feed = page, allowed = ''): string | undefined {
  if (!URL.canParse(address, feed)) return undefined;
  const {protocol, origin, href} = new URL(address, feed);
  const origins = [page, feed, ...allowed.split(/\s+/)]
    .filter(each => URL.canParse(each))
    .map(each => new URL(each).origin);
  return /^https?:$/.test(protocol) && origins.includes(origin) ? href : undefined;
}
