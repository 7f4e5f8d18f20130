import {wrap} from '../values/text/wrap.js';

/** What is written in a picture. */
export interface PictureTexts {
  /** The words before the number and after it; either may be empty. */
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** Who counted, and when. */
  readonly source: string;
  /** At the foot, if there is one. */
  readonly hashtag?: string | undefined;
}

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly weight: 400 | 700;
}

/** A line of text, from its start at `x`, on its baseline at `y`. */
export interface Line extends Font {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where everything is, in pixels from the upper left corner. */
export interface PictureLayout {
  readonly lines: readonly Line[];
  /** A tag such as political prisoners wear. */
  readonly tag: Size & {readonly x: number; readonly y: number};
  /** The rule above the source. */
  readonly rule: Size & {readonly x: number; readonly y: number};
}

/** The width of `text` in `font`, in pixels. */
export type Measure = (text: string, font: Font) => number;

/** What the sentence and its number are multiplied by: the first that fits, else the last. */
const SCALES = [1, 0.9, 0.8, 0.72, 0.64, 0.57, 0.5];

/** Line height of words, and how far their baseline is below the top of a line, in font sizes. */
const LINE_HEIGHT = 1.25;
const BASELINE = 0.97;

/** Height of a digit, in font sizes. */
const DIGIT_HEIGHT = 0.73;

/** How far a comma is below the baseline, in font sizes. */
const COMMA_DEPTH = 0.2;

/** A name of a source that needs more lines is cut: the text beside the picture has all of it. */
const MOST_SOURCE_LINES = 3;

/** A line before it has its place: `height` to the next one, `baseline` below its top. */
interface Row extends Omit<Line, 'y'> {
  readonly height: number;
  readonly baseline: number;
}

/**
 * The layout of a picture: a tag above the sentence, whose number is as wide as there is room, then the source and the
 * hashtag at the foot. Sizes follow the width, by which a phone shows a picture. The sentence shrinks until it fits,
 * with every word in one piece.
 */
export function layOut(texts: PictureTexts, {width, height}: Size, measure: Measure): PictureLayout {
  const unit = Math.min(width / 30, height / 19);
  const margin = Math.min(width, height) / 12;
  const room = width - 2 * margin;

  const wrapIn = (text: string, font: Font, width: number) =>
    text ? wrap(joined(text), words => measure(words, font), width) : [];
  const rowsOf = (lines: readonly string[], font: Font): Row[] =>
    lines.map(text => ({
      text,
      ...font,
      x: margin,
      height: font.size * LINE_HEIGHT,
      baseline: font.size * BASELINE,
    }));

  const sourceFont: Font = {size: unit, weight: 400};
  const foot = [
    ...rowsOf(cutLines(balanced(texts.source, sourceFont), MOST_SOURCE_LINES), sourceFont),
    ...(texts.hashtag ? [hashtagRow(texts.hashtag)] : []),
  ];
  const footTop = height - margin - heightOf(foot);
  const ruleTop = footTop - 0.6 * unit;

  const scale = SCALES.find(scale => sentenceAt(scale).fits) ?? SCALES.at(-1)!;
  const {tag, rows, top} = sentenceAt(scale);
  return {
    tag,
    rule: {x: margin, y: ruleTop, width: room, height: unit / 12},
    lines: [...placed(rows, top), ...placed(foot, footTop)],
  };

  /** The tag and the rows of the sentence, `scale` times as large, between the margin and the rule. */
  function sentenceAt(scale: number) {
    const font: Font = {size: 1.8 * unit * scale, weight: 400};
    const {size} = font;
    const tagHeight = 2.1 * unit * scale;
    const gap = 0.8 * size;
    const rows = [
      ...rowsOf(balanced(texts.before, font), font),
      numberRow(0.42 * height * scale, size / 2),
      ...rowsOf(balanced(texts.after, font), font),
    ];
    const space = ruleTop - unit - margin - (tagHeight + gap + heightOf(rows));
    const y = margin + Math.max(0, space) / 2;
    const words = joined(`${texts.before} ${texts.after}`).split(BREAKS);
    return {
      fits: space >= 0 && words.every(word => measure(word, font) <= room),
      tag: {x: margin, y, width: (tagHeight * 11) / 6, height: tagHeight},
      rows,
      top: y + tagHeight + gap,
    };
  }

  /** The number, at most `largest` and as wide as the room, with a `gap` above and below. */
  function numberRow(largest: number, gap: number): Row {
    const {number: text} = texts;
    const widthAt100 = measure(text, {size: 100, weight: 700});
    const size = Math.min(largest, (100 * room) / widthAt100);
    const baseline = gap + size * DIGIT_HEIGHT;
    const below = Math.max(gap, text.includes(',') ? COMMA_DEPTH * size : 0);
    // Without the room that most fonts leave before a digit, it begins where the words do.
    return {text, size, weight: 700, x: margin - 0.04 * size, baseline, height: baseline + below};
  }

  /** The hashtag, smaller if it would not fit. */
  function hashtagRow(text: string): Row {
    const largest: Font = {size: 1.3 * unit, weight: 700};
    const size = Math.min(1, room / measure(text, largest)) * largest.size;
    const [row] = rowsOf([text], {...largest, size});
    const gap = 0.4 * unit;
    return {...row!, baseline: gap + row!.baseline, height: gap + row!.height};
  }

  /** `text` in no more lines than it needs, of about the same length. */
  function balanced(text: string, font: Font): string[] {
    const lines = wrapIn(text, font, room);
    const narrower = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55].map(part =>
      wrapIn(text, font, room * part),
    );
    return narrower.findLast(({length}) => length === lines.length) ?? lines;
  }
}

/** Where lines may break. */
const BREAKS = /[^\S\u00a0]+/;

/** `text` with every word of one letter, most of them prepositions, joined to the next. */
const joined = (text: string) => text.replace(/(?<!\S)(\p{L})\s/gu, '$1\u00a0');

const heightOf = (rows: readonly Row[]) => rows.reduce((sum, {height}) => sum + height, 0);

/** The rows below each other, from `top`. */
function placed(rows: readonly Row[], top: number): Line[] {
  return rows.map(({height, baseline, ...line}) => {
    top += height;
    return {...line, y: top - height + baseline};
  });
}

/** The first `most` lines, the last with an ellipsis if there are more. */
function cutLines(lines: readonly string[], most: number): string[] {
  const kept = lines.slice(0, most);
  return lines.length > most ? [...kept.slice(0, -1), kept.at(-1)!.replace(/.$/u, '…')] : kept;
}
