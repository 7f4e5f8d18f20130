/** A character that no text holds: it marks a place in a sentence. */
export const PLACEHOLDER = '\uE000';

/** What stands before and after `PLACEHOLDER` in a sentence, so that what goes there can be drawn in its own way. */
export function splitAtPlaceholder(sentence: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = sentence.split(PLACEHOLDER);
  return [before, after];
}
