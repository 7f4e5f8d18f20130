/** In characters of JSON: the default campaign, which has 137,000 in its fifteen languages, is not large. */
export const LARGE = 250_000;

/** For each object, the length and a hash of the text that it was parsed from. */
const prints = new WeakMap<object, string>();

/** The value of `text`, which is JSON. Throws if it is not. */
export function parse(text: string): unknown {
  const json: unknown = JSON.parse(text);
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (hash * 31 + text.charCodeAt(index)) | 0;
  if (Object(json) === json) prints.set(json as object, `${text.length} ${hash}`);
  return json;
}

/** Whether `json` is so large that elements which read and draw it at once would block the page. */
export function isLarge(json: unknown): boolean {
  return parseInt(prints.get(json as object)!) > LARGE;
}

/** Makes `whole` as large as the objects that it was made of, which were parsed from texts. */
export function measureTogether(whole: object, ...parts: readonly object[]): void {
  const lengths = parts.map(part => parseInt(prints.get(part) ?? '0'));
  prints.set(whole, `${lengths.reduce((sum, length) => sum + length, 0)}`);
}

/**
 * Whether two objects were parsed from the same text, by its length and a hash: comparing two large objects would block
 * the page.
 */
export function isSameText(one: unknown, other: unknown): boolean {
  const print = prints.get(one as object);
  return !!print && print === prints.get(other as object);
}
