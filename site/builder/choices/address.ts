/**
 * The address of a published folder as it can be asked for.
 *
 * @param text - What was typed, or is in an address; it may end in the name of a file.
 * @returns The address, which ends in a slash; `undefined` unless it begins with `https://` (or is on this machine), has no user
 *   name, query or fragment, and no character with a meaning in a shell.
 */
export function folderAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOCAL.has(url.hostname))) return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  // The name of a file in the folder, as whoever publishes it writes to partners.
  const path = url.pathname.replace(/\/[^/]*\.(?:json|html)$/, '/');
  const address = `${url.origin}${path.endsWith('/') ? path : `${path}/`}`;
  return PLAIN.test(address) ? address : undefined;
}

/** It is pasted into pages, policies and the lines of a shell, where other characters have a meaning. */
const PLAIN = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%@:+,=-]*)+$/;

const LOCAL = new Set(['localhost', '127.0.0.1']);

/**
 * A path on the embedder's site.
 *
 * @param text - What was typed.
 * @returns The path, which begins and ends with a slash; `undefined` if it has other characters than paths have.
 */
export function sitePath(text: string): string | undefined {
  if (!/^[\w./~-]+$/.test(text) || /(?:^|\/)\.{1,2}(?:\/|$)|\/\//.test(text)) return undefined;
  return `/${text}/`.replace(/\/{2,}/g, '/');
}
