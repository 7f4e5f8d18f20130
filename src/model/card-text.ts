/** Millimetres of the page of a postcard on which the message stands. */
export const MESSAGE = {width: 76, height: 91};

/** The same of the address. */
export const ADDRESS = {width: 49, height: 40};

/** Sizes of letters in which a message may be written, in millimetres; the first in which it has room is taken. */
export const SIZES = [4.6, 3.8, 3.1, 2.6] as const;

/** Height of a line, in letters. */
export const LINE = 1.35;

/** Width of a letter, in letters: wide, since Cyrillic ones are. */
const LETTER = 0.6;

/** The place in `SIZES` of the first in which `message` has room on a postcard; -1 where it has none in any. */
export function sizeIndexFor(message: string): number {
  return SIZES.findIndex(size => {
    const lines = message.split('\n').flatMap(line => wrap(line, text => text.length * LETTER * size));
    return lines.length * LINE * size <= MESSAGE.height;
  });
}

/** That size, in millimetres: the smallest where there is no room in any. */
export const sizeFor = (message: string): number => SIZES.at(sizeIndexFor(message))!;

/** `line` in as many lines as its words need in the width of a message; a word that is too long for one is broken. */
export function wrap(line: string, widthOf: (text: string) => number, width = MESSAGE.width): string[] {
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
