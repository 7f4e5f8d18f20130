import {wrap} from '../values/text/wrap.js';

/** An area of a card or an envelope for text, in millimetres. */
export interface WritingArea {
  readonly width: number;
  readonly height: number;
  /** The font sizes, largest first; the first in which the text fits is used. */
  readonly sizes: readonly number[];
}

export const MESSAGE_AREA: WritingArea = {width: 76, height: 91, sizes: [4.6, 3.8, 3.1, 2.6]};

export const ADDRESS_AREA: WritingArea = {width: 49, height: 40, sizes: [3.8, 3.1, 2.6]};

/** The address on an envelope: large, since it is read from afar. */
export const ENVELOPE_AREA: WritingArea = {width: 116, height: 48, sizes: [7, 6, 5, 4]};

export const SENDER_AREA: WritingArea = {width: 66, height: 26, sizes: [3.8, 3.1, 2.6]};

/** Line height, in font sizes. */
export const LINE_HEIGHT = 1.35;

/**
 * Width of a character, in font sizes: generous, because Cyrillic letters are wide. Capitals add a quarter of the
 * font size.
 */
const CHARACTER_WIDTH = 0.6;
const CAPITAL_EXTRA = 0.25;

/** The index in `sizes` of the first size in which `text` fits; -1 if it fits in none. */
export function sizeIndexFor(text: string, {width, height, sizes}: WritingArea): number {
  return sizes.findIndex(size => {
    const widthOf = (words: string) =>
      (words.length * CHARACTER_WIDTH + words.replace(/[^\p{Lu}]/gu, '').length * CAPITAL_EXTRA) * size;
    return text.split('\n').flatMap(line => wrap(line, widthOf, width)).length * LINE_HEIGHT * size <= height;
  });
}

/** The font size for `text`, in millimetres: the first in which it fits, or the smallest if it fits in none. */
export const sizeFor = (text: string, area: WritingArea): number => area.sizes.at(sizeIndexFor(text, area))!;

/** The class of that size: `size38` is 3.8 mm. A strict `style-src` forbids inline styles. */
export const sizeClassFor = (text: string, area: WritingArea): string => `size${sizeFor(text, area) * 10}`;
