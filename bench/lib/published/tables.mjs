import {number, ratio} from '../report/words.mjs';
import {FRAMED, LANGUAGE_OF_FRAMES, LANGUAGES} from './cases.mjs';

/** What tables call elements, and ways. */
export const NAMES = {
  'prisoner-counter': 'the counter',
  'event-list': 'the list',
  'campaign-page': 'the whole campaign',
};
const LANGUAGE_NAMES = {en: 'English', de: 'German', be: 'Belarusian'};
const PAGE_WAYS = {
  plain: 'plain HTML with the same words',
  unscripted: 'the drawn page without its script',
  drawn: 'the drawn page',
  script: 'our script on a partner’s page',
};
const FRAME_WAYS = {
  frame: 'frame, fixed height',
  fitted: 'frame, height by script',
  script: 'our script',
};

/**
 * The drawn page beside plain HTML and beside our script.
 *
 * @param {import('./run.mjs').Medians} medians - What was measured.
 * @returns {string[]} The lines.
 */
export const pageTable = medians =>
  table(
    'plain HTML',
    LANGUAGES.flatMap(language =>
      rows(medians, {
        group: `page|${language}`,
        ways: PAGE_WAYS,
        base: 'plain',
        name: LANGUAGE_NAMES[language],
      }),
    ),
  );

/**
 * Frames beside our script.
 *
 * @param {import('./run.mjs').Medians} medians - What was measured.
 * @returns {string[]} The lines.
 */
export const frameTable = medians =>
  table(
    'our script',
    FRAMED.flatMap(name =>
      rows(medians, {
        group: `${name}|${LANGUAGE_OF_FRAMES}`,
        ways: FRAME_WAYS,
        base: 'script',
        name: NAMES[name],
      }),
    ),
  );

const table = (base, lines) => [
  `| | bytes | to ${base} | first content, fast, ms | to ${base} | first content, slow 4G, ms | to ${base} | ready, slow 4G, ms | layout shift |`,
  '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
  ...lines,
];

function rows(medians, {group, ways, base, name}) {
  const floor = medians[`${group}|${base}`];
  return Object.entries(ways).map(([way, words]) => {
    const {fast, slow4g} = medians[`${group}|${way}`];
    const cells = [
      number(slow4g.bytes),
      ratio(slow4g.bytes, floor.slow4g.bytes),
      number(fast.content),
      ratio(fast.content, floor.fast.content),
      number(slow4g.content),
      ratio(slow4g.content, floor.slow4g.content),
      number(slow4g.ready),
      number(Math.max(fast.shift, slow4g.shift), 3),
    ];
    return `| ${name}: ${words} | ${cells.join(' | ')} |`;
  });
}
