/**
 * Which of `available` suits a reader of the BCP 47 tag `wanted` best, by the look-up of RFC 4647, section 3.4: the tag itself, then
 * the tag with its last part cut off, and so on; `pt` finds `pt-BR` where there is no plain `pt`. `undefined` where none suits.
 */
export function bestLanguage<T extends string>(wanted: string, available: readonly T[]): T | undefined {
  const find = (test: (tag: string) => boolean) => available.find(tag => test(tag.toLowerCase()));
  for (let tag = wanted.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = find(one => one === tag);
    if (found) return found;
  }
  const language = wanted.toLowerCase().split('-')[0];
  return find(one => one.split('-')[0] === language);
}
