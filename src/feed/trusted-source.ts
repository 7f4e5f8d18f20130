// Which campaign files the page trusts: those that it has chosen itself.

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
export function isSameOrigin(url: string): boolean {
  return [`${location.origin}/`, `blob:${location.origin}/`].some(start => url.startsWith(start));
}

/** Whether the absolute address `url` is beside our script. */
export function isBesideScript(url: string): boolean {
  const folder = defaultAddress?.replace(/[^/]*\/[^/]*$/, '');
  return !!folder && url.startsWith(folder);
}

/** Whether the page trusts the file at the absolute address `url`: it is on its origin, or beside our script. */
export const isTrustedFile = (url: string): boolean => isSameOrigin(url) || isBesideScript(url);
