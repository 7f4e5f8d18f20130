import {FONT_FAMILY} from './fonts.mjs';

/** The shape in which networks and messengers show the picture of a page. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The colours of the counter: ink on paper and one yellow. */
const SCHEMES = {
  light: {paper: '#fff', ink: '#111', muted: '#2e2e2e', line: '#c6c6c6'},
  dark: {paper: '#111', ink: '#fff', muted: '#e2e2e2', line: '#4a4a4a'},
};

const YELLOW = '#f5c400';
const MARGIN = 56;
const RULE = 14;
const GAP = 40;
const ROOM = WIDTH - 2 * MARGIN - RULE - GAP;

/** The smallest text: 12 pixels in a picture of half the width. */
const SMALLEST = 24;

/** No digit of the font is wider, in font sizes. */
const DIGIT_WIDTH = 0.53;

/**
 * The picture as a tree of boxes and texts: the yellow rule of the counter, the sentence with its number as the loudest thing, and
 * at the foot all that belongs to it. Nothing is cut off.
 *
 * @param {import('./figure-words.mjs').FigureWords} words - What it says.
 * @param {object} options - How it looks.
 * @param {number} options.scale - What sizes are multiplied by; 1 is the largest.
 * @param {keyof typeof SCHEMES} options.scheme - The colours.
 * @returns {object} The tree.
 */
export function pictureTree({before, number, after, lines, breakdown}, {scale, scheme}) {
  const {paper, ink, muted, line} = SCHEMES[scheme];
  const words = 56 * scale;
  const digits = Math.min(310 * scale, ROOM / (number.length * DIGIT_WIDTH));
  const small = Math.max(38 * scale, SMALLEST);

  const sentence = [
    text(before, {fontSize: words, lineHeight: 1.2}),
    text(number, {
      fontSize: digits,
      fontWeight: 700,
      lineHeight: 0.95,
      letterSpacing: '-0.02em',
      marginTop: 0.01 * digits,
      marginBottom: 0.05 * digits, // below it is room for a comma
      marginLeft: -0.018 * digits, // the room before a digit
    }),
    text(after, {fontSize: words, lineHeight: 1.2}),
  ];
  const parts = breakdown.map(({name, value}) =>
    box({gap: 0.35 * small}, text(name, {}), text(value, {fontWeight: 700, color: ink})),
  );
  const foot = [
    ...lines.map(each => text(each, {})),
    ...(parts.length ? [box({flexWrap: 'wrap', columnGap: 1.1 * small, rowGap: 0.1 * small}, ...parts)] : []),
  ];
  return box(
    {
      width: WIDTH,
      minHeight: HEIGHT,
      padding: MARGIN,
      boxSizing: 'border-box',
      gap: GAP,
      backgroundColor: paper,
      color: ink,
      fontFamily: FONT_FAMILY,
    },
    box({width: RULE, flexShrink: 0, backgroundColor: YELLOW}),
    box(
      {flexDirection: 'column', flexGrow: 1, width: ROOM, justifyContent: 'space-between', gap: 0.8 * small},
      column({}, ...sentence),
      column(
        {gap: 0.25 * small, color: muted, fontSize: small, lineHeight: 1.28},
        box({height: 2, marginBottom: 0.35 * small, backgroundColor: line}),
        ...foot,
      ),
    ),
  );
}

const box = (style, ...children) => ({type: 'div', props: {style: {display: 'flex', ...style}, children}});

const column = (style, ...children) => box({flexDirection: 'column', ...style}, ...children);

const text = (content, style) =>
  box({maxWidth: ROOM, textWrap: 'balance', wordBreak: 'break-word', ...style}, joined(content));

/** Text of which lines do not end after a word of one letter, or between a number and the words around it. */
const joined = content =>
  content.replace(/(?<!\S)(\p{L})\s/gu, '$1\u00a0').replace(/(?<=\d\.?)\s|\s(?=\d|·)/g, '\u00a0');
