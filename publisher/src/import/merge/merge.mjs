import {isDeepStrictEqual} from 'node:util';
import {digest, leavesOf, setLeaf} from './leaves.mjs';

/** They say one thing together, so they are taken together. */
const TIME = ['startDate', 'endDate', 'allDay', 'timeZone', 'opens', 'closes'];

/**
 * An event of the campaign, with what has changed in its source since the last import. What the source has not changed
 * stays as it is in the campaign, and so does what the source cannot say.
 *
 * @param {object} current - The event as it is in the campaign.
 * @param {object} next - The same as its source has it now.
 * @param {object} options
 * @param {Record<string, string>} [options.last] - The digests of what its source had at the last import; absent if it was not imported.
 * @param {(path: string) => boolean} options.covers - Whether the source can say something of the member at a path.
 * @returns {{event: object, fields: string[]}} The event, and the names of its members that have changed.
 */
export function merged(current, next, {last, covers}) {
  const wanted = new Map(leavesOf(next));
  const before = last ?? digests(current);
  const hasChanged = path => (wanted.has(path) ? digest(wanted.get(path)) : undefined) !== before[path];
  const paths = new Set([
    ...wanted.keys(),
    ...Object.keys(before).filter(path => !path.startsWith('#') && covers(path)),
  ]);
  // What stands in the campaign and was never imported is kept where the source has nothing to say.
  const changed = [...paths].filter(
    path => hasChanged(path) && (last || wanted.has(path) || TIME.includes(path)),
  );
  const event = structuredClone(current);
  const isRetimed = changed.some(path => TIME.includes(path));
  // Removed first: a text may have become texts by language, below the same path.
  const all = [...new Set(isRetimed ? [...changed, ...TIME] : changed)];
  for (const path of all.sort((one, other) => wanted.has(one) - wanted.has(other)))
    setLeaf(event, path, wanted.get(path));
  const names = new Set([...Object.keys(current), ...Object.keys(event)]);
  return {event, fields: [...names].filter(name => !isDeepStrictEqual(current[name], event[name]))};
}

const digests = event => Object.fromEntries(leavesOf(event).map(([path, value]) => [path, digest(value)]));
