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

/** Whether the absolute address `url` is on the page's origin. */
export function isOnPage(url: string): boolean {
  return [`${location.origin}/`, `blob:${location.origin}/`].some(start => url.startsWith(start));
}

/** Whether the absolute address `url` is beside our script. */
export function isBesideScript(url: string): boolean {
  const folder = defaultAddress?.replace(/[^/]*\/[^/]*$/, '');
  return !!folder && url.startsWith(folder);
}

/** Whether the file at the absolute address `url` is the page's own word. */
export const isOwnFile = (url: string): boolean => isOnPage(url) || isBesideScript(url);
