/**
 * A 32-bit hash of `text` and `seed`, 0 to 4,294,967,295: the same in every browser, and not readable back. Mixes
 * with the constants of MurmurHash3.
 */
export function hash(text: string, seed: number): number {
  let mixed = seed;
  for (const character of text) {
    mixed = Math.imul(mixed ^ character.codePointAt(0)!, 0x85ebca6b);
    mixed ^= mixed >>> 13;
  }
  for (const factor of [0x85ebca6b, 0xc2b2ae35]) mixed = Math.imul(mixed ^ (mixed >>> 15), factor);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
