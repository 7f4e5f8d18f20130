/** The figures that we want to reach, and whether a run has reached them. */
import {number} from './words.mjs';
import {slope} from './tables.mjs';

const KINDS = {
  counter: {ours: 'solidarity-counter', floor: 'floor-counter-preload'},
  list: {ours: 'solidarity-list', floor: 'floor-list-reserved'},
  bar: {ours: 'solidarity-bar', floor: 'floor-share-preload'},
};

const SNIPPETS = ['solidarity-readme', 'solidarity-readme-sealed'];

/**
 * What is to be reached: `of` gives the figure of a run, which must be at most `most`; `unit` is what stands behind both.
 *
 * @type {{what: string, most: number, unit?: string, digits?: number, of: (results: ReturnType<typeof
 *   import('./results.mjs').readResults>) => number}[]}
 */
const GOALS = [
  ...Object.entries({
    'one/prisoner-counter.js': ['solidarity-counter', 12_000],
    'one/event-list.js': ['solidarity-list', 15_000],
    'one/hashtag-bar.js': ['solidarity-bar', 19_000],
    'solidarity.js': ['solidarity-readme', 50_000],
  }).map(([file, [id, most]]) => ({
    what: `${file}, after brotli`,
    most,
    unit: 'B',
    of: ({value}) => value('load', 'fast', id, 'code'),
  })),
  ...Object.entries({
    'English, feed preloaded': ['', 1],
    'feed not preloaded': ['-unpreloaded', 2],
    'another language': ['-be', 2],
  }).map(([what, [suffix, most]]) => ({
    what: `requests in a row: ${what}`,
    most,
    of: ({value}) =>
      Math.max(...Object.values(KINDS).map(({ours}) => value('load', 'fast', ours + suffix, 'depth'))),
  })),
  {
    what: 'first content of the README’s snippets, the worse of the two, to text in the page',
    most: 1.05,
    unit: '×',
    digits: 2,
    of: ({value}) =>
      Math.max(...SNIPPETS.map(id => value('load', 'net4g', id, 'content'))) /
      value('load', 'net4g', 'floor-static', 'content'),
  },
  {
    what: 'layout shift of the README’s snippets, the worse of the two',
    most: 0,
    digits: 3,
    of: ({value}) => Math.max(...SNIPPETS.map(id => value('load', 'net4g', id, 'shift'))),
  },
  ...Object.entries({counter: 1.1, list: 1.15, bar: 1.2}).map(([kind, most]) => ({
    what: `live on slow 4G, ${kind}, to its floor`,
    most,
    unit: '×',
    digits: 2,
    of: ({value}) =>
      value('load', 'net4g', KINDS[kind].ours, 'live') / value('load', 'net4g', KINDS[kind].floor, 'live'),
  })),
  ...Object.entries({counter: 8, list: 10, bar: 10}).map(([kind, most]) => ({
    what: `main-thread CPU, ${kind}, above its floor`,
    most,
    unit: 'ms',
    digits: 1,
    of: ({value}) =>
      value('load', 'fast', KINDS[kind].ours, 'task') - value('load', 'fast', KINDS[kind].floor, 'task'),
  })),
  {
    what: 'one more counter: CPU, to the floor',
    most: 1.5,
    unit: '×',
    digits: 2,
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
    unit: '×',
    digits: 2,
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
    what: 'idle, hidden or off screen, every element: timers, layouts and frames',
    most: 0,
    of: results => {
      const counts = ['hidden', 'offscreen'].flatMap(state =>
        results
          .measured('idle', state)
          .filter(id => id.startsWith('solidarity-'))
          .flatMap(id => ['timers', 'layouts', 'frames'].map(key => results.value('idle', state, id, key))),
      );
      return counts.length ? Math.max(...counts) : NaN;
    },
  },
  {
    what: 'idle, 100 ticking estimates: CPU, to the floor',
    most: 1.3,
    unit: '×',
    digits: 2,
    of: ({value}) => ticking(value, 'solidarity-estimate') / ticking(value, 'floor-counter'),
  },
  {
    what: 'idle, 100 ticking estimates: timers a second',
    most: 1,
    of: ({value}) => value('idle', 'visible x100', 'solidarity-estimate', 'timers') / 10,
  },
];

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
 * Each goal with what a run has reached of it.
 *
 * @param {ReturnType<typeof import('./results.mjs').readResults>} results - What it found.
 */
export function reached(results) {
  return GOALS.map(goal => {
    const figure = goal.of(results);
    return {...goal, figure, isReached: figure <= goal.most, isMeasured: Number.isFinite(figure)};
  });
}

/** The goals as a table in Markdown. */
export function goalLines(results) {
  const lines = reached(results)
    .filter(({isMeasured}) => isMeasured)
    .map(({what, most, figure, unit = '', digits, isReached}) => {
      const write = value =>
        `${unit === '×' ? '× ' : ''}${number(value, digits)}${/^(×|)$/.test(unit) ? '' : ` ${unit}`}`;
      return `| ${what} | ${write(most)} | ${write(figure)} | ${isReached ? 'yes' : '**no**'} |`;
    });
  if (!lines.length) return [];
  return [
    '',
    '### What is to be reached',
    '',
    '| | at most | measured | reached |',
    '| --- | ---: | ---: | --- |',
    ...lines,
  ];
}
