// Which campaigns are the page's own word. What a page has not chosen itself is not vouched for by it.

let defaultAddress: string | undefined;

/**
 * Sets the campaign of elements that name none: an absolute address, with `{lang}` if there is one file per language,
 * in a folder beside the script.
 */
export function setDefaultFeed(address: string): void {
  defaultAddress = address;
}

/** The address of the default campaign, beside the script of this library; `undefined` in the script of a bundler. */
export function defaultFeed(): string | undefined {
  return defaultAddress;
}

/**
 * Whether the file at the absolute address `url` is the page's own word: it lies on the page's origin, or beside our
 * script.
 */
export function isOwnFile(url: string): boolean {
  const {origin} = location;
  const folder = defaultAddress?.replace(/[^/]*\/[^/]*$/, '');
  return [`${origin}/`, `blob:${origin}/`, folder].some(start => start && url.startsWith(start));
}
