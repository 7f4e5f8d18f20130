/** The goals, and whether a run has reached them. */
import {beforeOf, isOurs} from '../builds.mjs';
import {slope} from './tables.mjs';
import {number} from './words.mjs';

const KINDS = {
  counter: {ours: 'solidarity-counter', floor: 'floor-counter-preload', peers: ['wa-format-number']},
  list: {
    ours: 'solidarity-list',
    floor: 'floor-list-reserved',
    peers: ['event-calendar', 'fullcalendar6-list', 'fullcalendar7-list'],
  },
  bar: {ours: 'solidarity-bar', floor: 'floor-share-preload', peers: ['shariff']},
};

/** The snippets of the README. */
const SNIPPETS = ['solidarity-readme', 'solidarity-readme-sealed'];

const ratio = {unit: '×', digits: 2};
const ids = side => Object.values(KINDS).map(kind => kind[side]);
const worst = figures => Math.max(...figures);

/**
 * @typedef {object} Goal
 * @property {string} what - What is measured.
 * @property {number} most - The largest figure that reaches the goal.
 * @property {string} [unit] - The unit after the figure, or `×` before it.
 * @property {number} [digits] - The number of decimals.
 * @property {boolean} [needsBefore] - Whether it compares with the build given by `--before`.
 * @property {(results: ReturnType<typeof import('./results.mjs').readResults>) => number} of - The figure of a run, `NaN` if
 *   it was not measured.
 */

/**
 * A whole visit: a browser with an empty cache loads script, campaign and words.
 *
 * @type {Goal[]}
 */
const VISIT = [
  {
    what: 'live on slow 4G, the README’s snippet as pasted, to the build before',
    most: 0.96,
    ...ratio,
    needsBefore: true,
    of: results => liveOf(results, 'solidarity-readme') / liveOf(results, beforeOf('solidarity-readme')),
  },
  {
    what: 'live on slow 4G, counter, campaign preloaded, to its floor',
    most: 1.32,
    ...ratio,
    of: results => liveOf(results, KINDS.counter.ours) / liveOf(results, KINDS.counter.floor),
  },
  ...Object.entries(KINDS).flatMap(([kind, {ours, peers}]) => [
    {
      what: `bytes of all that is loaded, ${kind}, to the lightest peer that reads data`,
      most: 1,
      ...ratio,
      of: results => bytesOf(results, ours) / Math.min(...peers.map(id => bytesOf(results, id))),
    },
    {
      what: `live on slow 4G, ${kind}, to the quickest peer that reads data`,
      most: 1,
      ...ratio,
      of: results => liveOf(results, ours) / Math.min(...peers.map(id => liveOf(results, id))),
    },
  ]),
  {
    what: 'first content of the README’s snippets, the worse of the two, to text in the page',
    most: 1.05,
    ...ratio,
    of: ({value}) =>
      worst(SNIPPETS.map(id => value('load', 'net4g', id, 'content'))) /
      value('load', 'net4g', 'floor-static', 'content'),
  },
  {
    what: 'layout shift of the README’s snippets, the worse of the two',
    most: 0,
    digits: 3,
    of: ({value}) => worst(SNIPPETS.map(id => value('load', 'net4g', id, 'shift'))),
  },
  ...Object.entries({
    'English, campaign preloaded': [1, ids('ours')],
    'campaign not preloaded': [2, ids('ours').map(id => `${id}-unpreloaded`)],
    'another language, campaign preloaded': [
      2,
      [...ids('ours').map(id => `${id}-be`), 'solidarity-visit-de'],
    ],
  }).map(([what, [limit, measured]]) => ({
    what: `requests in a row: ${what}`,
    most: limit,
    of: ({value}) => worst(measured.map(id => value('load', 'fast', id, 'depth'))),
  })),
  {
    what: 'main-thread CPU, counter, list and bar together, to the build before',
    most: 1.1,
    ...ratio,
    needsBefore: true,
    of: results => cpuOf(results, ids('ours')) / cpuOf(results, ids('ours').map(beforeOf)),
  },
  {
    what: 'idle, hidden or off screen, every element: timers, layouts and frames',
    most: 0,
    of: results => idleWork(results),
  },
];

/**
 * Goals for more than one visit or more than one element.
 *
 * @type {Goal[]}
 */
const BEYOND = [
  {
    what: 'one more counter: CPU, to the floor',
    most: 1.5,
    ...ratio,
    of: results =>
      ofOneMore(results, KINDS.counter.ours, 'task') / ofOneMore(results, KINDS.counter.floor, 'task'),
  },
  {
    what: 'one more counter: JS heap',
    most: 1000,
    unit: 'B',
    of: results => ofOneMore(results, KINDS.counter.ours, 'heapJs'),
  },
  {
    what: '10,000 events: CPU, to Lit’s floor that draws rows as they are neared',
    most: 1.5,
    ...ratio,
    of: ({value}) =>
      value('list', 10_000, 'solidarity-list', 'task') / value('list', 10_000, 'lit-list-windowed', 'task'),
  },
  {
    what: '10,000 events: longest task',
    most: 100,
    unit: 'ms',
    of: ({value}) => value('list', 10_000, 'solidarity-list', 'longest'),
  },
  {
    what: '10,000 events: JS heap',
    most: 6,
    unit: 'MB',
    digits: 1,
    of: ({value}) => value('list', 10_000, 'solidarity-list', 'heapJs') / 1e6,
  },
  {
    what: 'idle, 100 ticking estimates: CPU, to the floor',
    most: 1.3,
    ...ratio,
    of: ({value}) => ticking(value, 'solidarity-estimate') / ticking(value, 'floor-counter'),
  },
  {
    what: 'idle, 100 ticking estimates: timers a second',
    most: 1,
    of: ({value}) => value('idle', 'visible x100', 'solidarity-estimate', 'timers') / 10,
  },
  {
    what: 'hostile campaigns of 2 MB, the worst: longest task, the thread’s own time',
    most: 300,
    unit: 'ms',
    of: ({conditions, value}) =>
      Math.max(...conditions('hostile').map(kind => value('hostile', kind, 'solidarity-hostile', 'longest'))),
  },
];

function liveOf({value}, id) {
  return value('load', 'net4g', id, 'live');
}

function bytesOf({value}, id) {
  return value('load', 'fast', id, 'bytes');
}

/** Milliseconds of the main thread that these take together, minus that of an empty page. */
function cpuOf({net}, subjects) {
  return subjects.reduce((sum, id) => sum + net('load', 'fast', id, 'task'), 0);
}

/** The largest number of timers, layouts or frames that any element of ours causes while nobody sees it. */
function idleWork({measured, value}) {
  const counts = ['hidden', 'offscreen'].flatMap(state =>
    measured('idle', state)
      .filter(isOurs)
      .flatMap(id => ['timers', 'layouts', 'frames'].map(key => value('idle', state, id, key))),
  );
  return counts.length ? worst(counts) : NaN;
}

function ofOneMore(results, id, key) {
  const counts = results
    .conditions('scale')
    .map(Number)
    .sort((a, b) => a - b);
  return slope(results, 'scale', counts, id, key);
}

function ticking(value, id) {
  return value('idle', 'visible x100', id, 'task') - value('idle', 'visible', 'blank', 'task');
}

/**
 * Each goal with the figure of a run.
 *
 * @param {ReturnType<typeof import('./results.mjs').readResults>} results - The results of the run.
 */
export function reached(results) {
  return [...VISIT, ...BEYOND].map(goal => {
    const figure = goal.of(results);
    return {...goal, figure, isReached: figure <= goal.most, isMeasured: Number.isFinite(figure)};
  });
}

/**
 * The goals as a table in Markdown. Those that a run did not measure are left out, except those that compare with another build, which
 * are marked as not measured.
 */
export function goalLines(results) {
  const goals = reached(results);
  if (!goals.some(({isMeasured}) => isMeasured)) return [];
  return [
    '',
    '### What is to be reached',
    '',
    '| | at most | measured | reached |',
    '| --- | ---: | ---: | --- |',
    ...goals.filter(({isMeasured, needsBefore}) => isMeasured || needsBefore).map(line),
  ];
}

function line({what, most, figure, unit = '', digits, isReached, isMeasured}) {
  const write = value =>
    `${unit === '×' ? '× ' : ''}${number(value, digits)}${/^(×|)$/.test(unit) ? '' : ` ${unit}`}`;
  const measured = isMeasured ? [write(figure), isReached ? 'yes' : '**no**'] : ['not measured', ''];
  return `| ${[what, write(most), ...measured].join(' | ')} |`;
}
