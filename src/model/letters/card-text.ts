/** A place on the back of a postcard where something is written, in millimetres. */
export interface WritingArea {
  readonly width: number;
  readonly height: number;
  /** The sizes in which letters may be written there; the first in which it has room is taken. */
  readonly sizes: readonly number[];
}

export const MESSAGE_AREA: WritingArea = {width: 76, height: 91, sizes: [4.6, 3.8, 3.1, 2.6]};

export const ADDRESS_AREA: WritingArea = {width: 49, height: 40, sizes: [3.8, 3.1, 2.6]};

/** Height of a line, in letters. */
export const LINE_HEIGHT = 1.35;

/** Width of a letter, in letters: wide, since Cyrillic ones are; capitals are wider by a quarter of one. */
const LETTER = 0.6;
const CAPITAL = 0.25;

/** The place in `sizes` of the first in which `text` has room; -1 where it has none in any. */
export function sizeIndexFor(text: string, {width, height, sizes}: WritingArea): number {
  return sizes.findIndex(size => {
    const widthOf = (words: string) =>
      (words.length * LETTER + words.replace(/[^\p{Lu}]/gu, '').length * CAPITAL) * size;
    return text.split('\n').flatMap(line => wrap(line, widthOf, width)).length * LINE_HEIGHT * size <= height;
  });
}

/** That size, in millimetres: the smallest where there is no room in any. */
export const sizeFor = (text: string, place: WritingArea): number =>
  place.sizes.at(sizeIndexFor(text, place))!;

/** `line` in as many lines as its words need in this `width`; a word that is too long for one is broken. */
export function wrap(line: string, widthOf: (text: string) => number, width: number): string[] {
  const lines: string[] = [];
  let last = '';
  for (const word of line.split(/\s+/)) {
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
