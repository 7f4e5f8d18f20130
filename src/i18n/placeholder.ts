/** A private-use character that no text contains; it marks a position in a sentence. */
export const PLACEHOLDER = '\uE000';

/** The parts of `sentence` before and after `PLACEHOLDER`, so that markup can be rendered between them. */
export function splitAtPlaceholder(sentence: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = sentence.split(PLACEHOLDER);
  return [before, after];
}
