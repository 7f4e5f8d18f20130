/** What a day costs whoever serves a campaign. */
import {number} from '../report/words.mjs';

/** The day of the page: ten million readers, of whom each sees three pages of one of five thousand sites. */
export const DAY = {readers: 10e6, pages: 3, sites: 5000, peak: 5, places: 300};

const SECONDS = 86_400;

/**
 * Ways to serve that day.
 *
 * @param {import('./visits.mjs').Visit[]} visits - What visits take: `first-de`, `next` and `manifest`.
 * @param {typeof DAY} [day] - The day.
 * @returns {{name: string, requests: number, revalidations: number, bytes: number}[]} For each way, what reaches the campaign's server.
 */
export function costsOf(visits, {readers, pages, sites, places} = DAY) {
  const [first, next, manifest] = ['first-de', 'next', 'manifest'].map(id =>
    visits.find(visit => visit.id === id),
  );
  const further = readers * (pages - 1);
  const total = member => readers * first[member] + further * next[member];
  const one = {requests: total('requests'), revalidations: total('revalidations'), bytes: total('bytes')};
  // Whoever stands before the server keeps scripts for ever, and asks it for the data each time, as browsers do.
  const asks = readers * pages;
  return [
    {name: 'one server for all', ...one},
    {
      name: 'one server behind a CDN',
      requests: asks + places * (first.requests - 1),
      revalidations: asks,
      bytes: asks * (next.bytes / next.requests) + places * first.bytes,
    },
    {
      name: 'each site has its own copy, brought each hour',
      requests: sites * 24,
      revalidations: 0,
      bytes: sites * 24 * manifest.bytes,
    },
    {
      name: '… and what one of these sites serves',
      ...Object.fromEntries(Object.entries(one).map(([member, value]) => [member, value / sites])),
    },
  ];
}

/**
 * The ways as a table.
 *
 * @param {import('./visits.mjs').Visit[]} visits - What visits take.
 * @returns {string[]} The lines.
 */
export function costTable(visits) {
  return [
    '| | requests | of them “has it changed?” | GB | requests a second at the peak | Mbit/s at the peak |',
    '| --- | --: | --: | --: | --: | --: |',
    ...costsOf(visits).map(({name, requests, revalidations, bytes}) => {
      const perSecond = (value, digits) => number((value / SECONDS) * DAY.peak, digits);
      const megabits = (bytes * 8) / 1e6;
      const few = value => (value < 1 ? 2 : 0);
      return `| ${name} | ${number(requests)} | ${number(revalidations)} | ${number(bytes / 1e9, few(bytes / 1e9))} | ${perSecond(requests, few(requests / SECONDS))} | ${perSecond(megabits, few(megabits / SECONDS))} |`;
    }),
  ];
}

/**
 * How many processors the one server for all needs at the peak.
 *
 * @param {Pick<import('./load.mjs').Load, 'id' | 'perCpu'>[]} loads - What it held.
 * @param {typeof DAY} [day] - The day.
 * @returns {Record<'plain' | 'tls' | 'uncompressed' | 'frames', number>} Behind something that speaks TLS; if each page is a new
 *   connection with TLS; without `--compress` as well; and for a frame for each reader, `NaN` if none was measured.
 */
export function processorsOf(loads, {readers, pages, peak} = DAY) {
  const cost = id => 1 / loads.find(load => load.id === id)?.perCpu;
  const each = (readers / SECONDS) * peak;
  const plain = each * (3 * cost('first') + (pages - 1) * cost('again'));
  const tls = plain + each * pages * (cost('again, new connection') - cost('again'));
  const uncompressed = tls + each * 3 * (cost('first, not compressed before') - cost('first'));
  return {plain, tls, uncompressed, frames: each * cost('frame')};
}

/** The same in words. */
export function processorLines(loads) {
  const {plain, tls, uncompressed, frames} = processorsOf(loads);
  const inFrames = frames
    ? ` A frame for each of its readers takes ${number(frames, 1)}, since nginx compresses frames as they are asked for.`
    : '';
  return [
    `At the peak of the day above, one server for all computes with ${number(plain, 1)} of one such processor, and with ${number(tls, 1)} if each page is a new connection with TLS. Published without \`--compress\`, it would be ${number(uncompressed, 1)}.${inFrames}`,
  ];
}
