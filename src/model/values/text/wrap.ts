/**
 * `line`, wrapped into lines of at most `width`; a word that is too long for a line is broken. A no-break
 * space keeps two words together.
 */
export function wrap(line: string, widthOf: (text: string) => number, width: number): string[] {
  const lines: string[] = [];
  let last = '';
  for (const word of line.split(/[^\S\u00a0]+/)) {
    const longer = last ? `${last} ${word}` : word;
    if (widthOf(longer) <= width) {
      last = longer;
      continue;
    }
    if (last) lines.push(last);
    last = '';
    for (const character of word) {
      if (last && widthOf(last + character) > width) {
        lines.push(last);
        last = '';
      }
      last += character;
    }
  }
  return [...lines, last];
}
