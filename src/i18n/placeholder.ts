/** A character that no text holds: it keeps a place in a sentence. */
export const GAP = '\uE000';

/** What stands before and after `GAP` in a sentence, so that a number in it can be drawn in its own way. */
export function aroundGap(sentence: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = sentence.split(GAP);
  return [before, after];
}
