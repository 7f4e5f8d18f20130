import {number, ratio} from '../report/words.mjs';
import {FRAMED, LANGUAGE_OF_FRAMES, LANGUAGES} from './cases.mjs';
import {NAMES} from './tables.mjs';

/** How much later than plain HTML the drawn page may show something, and how much more than our script a frame may load. */
const LATER = 1.02;
const MORE = 1.15;

/**
 * What was to be reached.
 *
 * @param {import('./run.mjs').Medians} medians - What was measured.
 * @returns {{name: string, most: number, measured: number, isShift?: boolean}[]} The goals.
 */
export function goalsOf(medians) {
  const slow = (id, member) => medians[id].slow4g[member];
  const shiftOf = ids => Math.max(...ids.flatMap(id => Object.values(medians[id]).map(({shift}) => shift)));
  const pages = LANGUAGES.map(language => `page|${language}`);
  const frames = FRAMED.map(name => `${name}|${LANGUAGE_OF_FRAMES}`);
  const later = profile =>
    pages.map(id => medians[`${id}|drawn`][profile].content / medians[`${id}|plain`][profile].content);
  return [
    ...Object.entries({slow4g: 'on slow 4G', fast: 'fast'}).map(([profile, words]) => ({
      name: `first content of the drawn page ${words}, the worst of the languages, to plain HTML`,
      most: LATER,
      measured: Math.max(...later(profile)),
    })),
    {
      name: 'layout shift of the drawn page until it is taken over, the worst of all',
      most: 0,
      measured: shiftOf(pages.map(id => `${id}|drawn`)),
      isShift: true,
    },
    ...frames.map((id, index) => ({
      name: `bytes of all that is loaded, frame of ${NAMES[FRAMED[index]]}, to our script`,
      most: MORE,
      measured: slow(`${id}|frame`, 'bytes') / slow(`${id}|script`, 'bytes'),
    })),
    {
      name: 'layout shift of a page with a frame of a fixed height, the worst of all',
      most: 0,
      measured: shiftOf(frames.map(id => `${id}|frame`)),
      isShift: true,
    },
  ];
}

/**
 * The goals as a table.
 *
 * @param {import('./run.mjs').Medians} medians - What was measured.
 * @returns {string[]} The lines.
 */
export const goalTable = medians => [
  '| | at most | measured | reached |',
  '| --- | --: | --: | --- |',
  ...goalsOf(medians).map(({name, most, measured, isShift}) => {
    const shown = value => (isShift ? number(value, 3) : ratio(value, 1));
    return `| ${name} | ${shown(most)} | ${shown(measured)} | ${isReached(most, measured) ? 'yes' : '**no**'} |`;
  }),
];

/** As the table shows them: with two decimals, or three for a shift of 0. */
const isReached = (most, measured) => (most ? Number(measured.toFixed(2)) <= most : measured < 0.0005);
