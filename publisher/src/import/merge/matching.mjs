import {DAY} from './leaves.mjs';

/**
 * An event that is known already.
 *
 * @typedef {object} Known
 * @property {string} id - Its id.
 * @property {Record<string, string>} digests - Of its members, as of the last import; if it was never imported, as in the campaign.
 * @property {string} [from] - The name of the source that it was imported from; absent if it never was.
 * @property {string} [kind] - The kind of that source.
 * @property {string} [key] - What that source knew it by.
 */

/**
 * Which of the known events each event of a source is. In this order:
 *
 * 1. the key, if it is more than a number: an id of the spreadsheet's own, the UID of a calendar;
 * 2. the same day, town and title; of several, the one with the same number;
 * 3. the same number in the same spreadsheet, if the rows have something in common: rows that are numbered anew may not;
 * 4. the most similar event of the last import of that source, if half of what is known of both is the same.
 *
 * So an event stays the same when rows are sorted, and when a cell of it is changed, its day, town or title too. Of a part of a
 * source, such as a range of a spreadsheet, it stays the same only in its town: the next range has similar events of other towns.
 *
 * @param {{digests: Record<string, string>, key?: string}[]} found - The events of a source.
 * @param {Known[]} known - Those of the campaign, and those of the last import.
 * @param {{from: string, kind: string, isPart?: boolean}} source - The name and the kind of the source, and whether this is only a part
 *   of it.
 * @returns {Map<object, Known>} The known event of each that was found.
 */
export function matched(found, known, {from, kind, isPart = false}) {
  const matches = new Map();
  const taken = new Set();
  const take = (one, other) => {
    matches.set(one, other);
    taken.add(other);
  };
  const left = () => found.filter(each => !matches.has(each));
  const isFree = other => !taken.has(other);
  const mayMove = (one, other) => !isPart || haveSameTown(one.digests, other.digests);

  const byKey = indexed(known, ({key}) => (key === undefined ? [] : [key]));
  for (const one of left()) {
    if (one.key === undefined || isNumber(one.key)) continue;
    const other = (byKey.get(one.key) ?? []).find(each => isFree(each) && each.kind === kind);
    if (other) take(one, other);
  }

  const byDayAndTitle = indexed(known, ({digests}) => pairs(digests, [DAY], 'name'));
  const same = one =>
    [...new Set(pairs(one.digests, [DAY], 'name').flatMap(pair => byDayAndTitle.get(pair) ?? []))].filter(
      other => isFree(other) && haveSameTown(one.digests, other.digests),
    );
  for (const withKey of [true, false])
    for (const one of left()) {
      const [other] = same(one)
        .filter(each => !withKey || (one.key !== undefined && each.key === one.key && each.from === from))
        .sort((a, b) => similarity(one.digests, b.digests) - similarity(one.digests, a.digests));
      if (other) take(one, other);
    }

  for (const one of left()) {
    if (one.key === undefined) continue;
    const other = (byKey.get(one.key) ?? []).find(
      each => isFree(each) && each.from === from && mayMove(one, each),
    );
    if (other && similarity(one.digests, other.digests) >= SOMETHING) take(one, other);
  }

  const imported = known.filter(each => isFree(each) && (each.from === from || each.kind === kind));
  const index = indexed(imported, ({digests}) => clues(digests));
  const candidates = left().flatMap(one =>
    [...new Set(clues(one.digests).flatMap(clue => (index.get(clue) ?? []).slice(0, MOST_CANDIDATES)))]
      .map(other => ({one, other, score: similarity(one.digests, other.digests)}))
      .filter(({other, score}) => score >= (other.from === from ? HALF : MOST_OF_IT) && mayMove(one, other)),
  );
  for (const {one, other} of candidates.sort((a, b) => b.score - a.score))
    if (!matches.has(one) && isFree(other)) take(one, other);
  return matches;
}

/** How much counts as something in common, as half, and as most, of 1. */
const [SOMETHING, HALF, MOST_OF_IT] = [0.2, 0.5, 0.75];

/** More are not compared: thousands of rows may share a town and a title. */
const MOST_CANDIDATES = 100;

/** How much each member says about which event it is. */
const WEIGHTS = [
  ['name', 3],
  [DAY, 2],
  ['location.addressLocality', 2],
  ['url', 2],
  ['location.name', 1.5],
  ['location.streetAddress', 1],
  ['startDate', 1],
  ['organizer.name', 1],
  ['description', 1],
  ['kind', 0.5],
];

/** From 0 to 1: how much of what is known of two events is the same. */
export function similarity(one, other) {
  let [shared, all] = [0, 0];
  for (const [path, weight] of WEIGHTS) {
    const [here, there] = [under(one, path), under(other, path)];
    if (!here.length && !there.length) continue;
    all += weight;
    if (here.some(each => there.includes(each))) shared += weight;
  }
  return all ? shared / all : 0;
}

const isNumber = key => /^\d+$/.test(key);

function haveSameTown(one, other) {
  const [here, there] = [under(one, TOWN), under(other, TOWN)];
  return here.length || there.length ? here.some(each => there.includes(each)) : true;
}

const TOWN = 'location.addressLocality';

/** The digests at a path and below: of a text, in all its languages. */
function under(digests, path) {
  if (path === DAY) return digests[DAY] ? [digests[DAY]] : [];
  const found = [];
  for (const key in digests) if (key === path || key.startsWith(`${path}.`)) found.push(digests[key]);
  return found;
}

const pairs = (digests, [first], second) =>
  under(digests, first).flatMap(one =>
    under(digests, second).map(other => `${first} ${one} ${second} ${other}`),
  );

/** What two similar events share at least one of. */
const clues = digests => [
  ...pairs(digests, [DAY], 'name'),
  ...pairs(digests, [DAY], TOWN),
  ...pairs(digests, ['name'], TOWN),
  ...under(digests, 'url'),
  ...under(digests, 'location.streetAddress'),
];

function indexed(list, keysOf) {
  const index = new Map();
  for (const each of list)
    for (const key of keysOf(each)) {
      const found = index.get(key);
      if (found) found.push(each);
      else index.set(key, [each]);
    }
  return index;
}
