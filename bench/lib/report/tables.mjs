/** The measurements as tables in Markdown: medians, with the lowest and the highest value in brackets where they vary. */
import {kilobytes, number, ratio} from './words.mjs';

/**
 * The tables of a run.
 *
 * @param {ReturnType<typeof import('./results.mjs').readResults>} results - The results of the run.
 * @returns {string[]} Lines.
 */
export function tablesOf(results) {
  return [
    ...wire(results),
    ...['net4g', 'slow4g'].flatMap(profile => times(results, profile)),
    ...work(results),
    ...instances(results),
    ...rows(results),
    ...results.conditions('idle').flatMap(state => idleness(results, state)),
    ...hostility(results),
    ...troubles(results),
  ];
}

function wire(results) {
  const of = (id, key) => results.value('load', 'fast', id, key);
  return table(
    'What goes over the wire',
    'Bytes after brotli of all that is loaded but the partner’s page: script, campaign and words together. Exact.',
    ['', 'bytes', 'of it code', 'requests', 'in a row', 'other hosts', 'snippet'],
    results
      .measured('load', 'fast')
      .map(id => [
        nameOf(results, id),
        ...['bytes', 'code', 'requests', 'depth', 'hosts', 'snippet'].map(key => number(of(id, key))),
      ]),
  );
}

function times(results, profile) {
  const of = (id, key) => results.value('load', profile, id, key);
  const range = (id, key) => spread(results, ['load', profile, id, key]);
  return table(
    `On slow 4G: 150 ms a request, 1.6 Mbit/s${profile === 'slow4g' ? ', processor 4 × as slow' : ''}`,
    'Milliseconds from the click; the ratio is to the floor that does the same.',
    ['', 'first content', 'live', 'ratio', 'live again', 'layout shift', 'blocked'],
    results
      .measured('load', profile)
      .map(id => [
        nameOf(results, id),
        range(id, 'content'),
        range(id, 'live'),
        ratio(of(id, 'live'), of(results.floorOf(id), 'live')),
        number(of(id, 'liveAgain')),
        number(of(id, 'shift'), 3),
        number(of(id, 'blocked')),
      ]),
  );
}

function work(results) {
  const net = (id, key) => results.net('load', 'fast', id, key);
  return table(
    'One instance: main thread and memory',
    'Without what the empty page has of it. CPU in ms of the thread’s own time, network and processor as they are.',
    ['', 'CPU', 'floor +', 'of it script', 'style, layout', 'JS heap kB', 'DOM heap kB', 'nodes'],
    results.measured('load', 'fast').map(id => [
      nameOf(results, id),
      spread(results, ['load', 'fast', id, 'task'], {
        less: results.value('load', 'fast', 'blank', 'task'),
        digits: 1,
      }),
      number(net(id, 'task') - net(results.floorOf(id), 'task'), 1),
      number(net(id, 'script'), 1),
      number(net(id, 'style') + net(id, 'layout'), 1),
      kilobytes(net(id, 'heapJs')),
      kilobytes(net(id, 'heapDom')),
      number(net(id, 'nodes')),
    ]),
  );
}

function instances(results) {
  const counts = results
    .conditions('scale')
    .map(Number)
    .sort((a, b) => a - b);
  if (counts.length < 2) return [];
  const ids = results.ids.filter(id => results.measured('scale', counts[0]).includes(id));
  return table(
    'One more instance',
    `What each costs from the first to the last of as many as were measured, ${counts.join(', ')} on a page.`,
    ['', 'CPU µs', 'ratio', 'JS heap B', 'DOM heap B', 'nodes', 'all of them live, ms'],
    ids.map(id => {
      const of = key => slope(results, 'scale', counts, id, key);
      const floor = slope(results, 'scale', counts, results.floorOf(id), 'task');
      const last = counts.findLast(count => results.measured('scale', count).includes(id));
      return [
        nameOf(results, id),
        number(of('task') * 1e3),
        ratio(of('task'), floor),
        number(of('heapJs')),
        number(of('heapDom')),
        number(of('nodes'), 1),
        `${spread(results, ['scale', last, id, 'all'])}${last < counts.at(-1) ? ` (${last})` : ''}`,
      ];
    }),
  );
}

/** How much of `key` each further instance or row takes; `NaN` without two different amounts to compare. */
export function slope(results, part, amounts, id, key) {
  const measured = amounts.filter(amount => results.measured(part, amount).includes(id));
  const [first, last] = [measured[0], measured.at(-1)];
  return (results.value(part, last, id, key) - results.value(part, first, id, key)) / (last - first);
}

function rows(results) {
  const counts = results
    .conditions('list')
    .map(Number)
    .sort((a, b) => a - b);
  if (!counts.length) return [];
  const columns = {
    task: ['main-thread CPU, ms', cell => spread(results, cell)],
    longest: ['longest task, ms', cell => spread(results, cell)],
    heapJs: ['JS heap, kB', cell => kilobytes(results.value(...cell))],
    nodes: ['nodes', cell => number(results.value(...cell))],
    all: ['the first rows are there, ms', cell => spread(results, cell)],
  };
  return Object.entries(columns).flatMap(([key, [title, write]]) =>
    table(
      `Lists: ${title}`,
      'With as many rows in the feed; the empty page is in it.',
      ['', ...counts.map(count => `${number(count)} rows`)],
      results.ids
        .filter(id => results.subjects[id].isList)
        .map(id => [nameOf(results, id), ...counts.map(count => write(['list', count, id, key]))]),
    ),
  );
}

function idleness(results, state) {
  const of = (id, key) => results.value('idle', state, id, key);
  const counted = ['timers', 'frames', 'animationFrames', 'styles', 'layouts', 'paints'];
  const blank = results.value('idle', state.split(' ')[0], 'blank', 'task') || 0;
  return table(
    `Ten seconds in which nobody touches the page: ${state}`,
    'CPU in ms of the main thread, without that of the empty page; how often anything was done.',
    ['', 'CPU', 'ratio', 'timers', 'frames', 'animation frames', 'styles', 'layouts', 'paints'],
    results
      .measured('idle', state)
      .map(id => [
        nameOf(results, id),
        spread(results, ['idle', state, id, 'task'], {less: blank, digits: 1}),
        ratio(of(id, 'task') - blank, of(results.floorOf(id), 'task') - blank, 1),
        ...counted.map(key => number(of(id, key))),
      ]),
  );
}

/** The number of hostile campaigns in the table. */
const WORST = 10;

function hostility(results) {
  const kinds = results.conditions('hostile');
  const longest = kind => results.value('hostile', kind, 'solidarity-hostile', 'longest');
  return table(
    `Hostile campaigns of 2 MB: the worst ${WORST} of ${kinds.length}`,
    'The longest task of a page with all elements, which is scrolled to its end: ms of the main thread’s own time.',
    ['', 'longest task'],
    kinds
      .sort((one, other) => longest(other) - longest(one))
      .slice(0, WORST)
      .map(kind => [kind, spread(results, ['hostile', kind, 'solidarity-hostile', 'longest'])]),
  );
}

function troubles({troubles: found}) {
  const lines = Object.entries(found).map(([cell, what]) => `- ${cell}: ${what.join('; ')}`);
  return lines.length ? ['', '### Not clean', '', ...lines] : [];
}

function table(title, note, head, lines) {
  if (!lines.length) return [];
  const write = cells => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index ? '---:' : '---'));
  return ['', `### ${title}`, '', note, '', ...[head, rule, ...lines].map(write)];
}

function nameOf({subjects}, id) {
  const {name, version} = subjects[id];
  return version && !/^(floor|lit)-/.test(id) ? `${name} ${version}` : name;
}

/** The median of a cell, with its lowest and highest value. */
function spread(results, cell, {less = 0, digits = 0} = {}) {
  const [least, most] = results.range(...cell).map(each => number(each - less, digits));
  return least === most ? least : `${number(results.value(...cell) - less, digits)} [${least}–${most}]`;
}
