import {createHash} from 'node:crypto';

/** The members of `event` that hold no others, by their paths: `name.be`, `location.addressLocality.en`. */
export function leavesOf(event, prefix = '') {
  return Object.entries(event).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const path = prefix + key;
    return typeof value === 'object' && value !== null ? leavesOf(value, `${path}.`) : [[path, value]];
  });
}

/** A short digest of each leaf of `event`, by which it is seen what has changed, and what is the same event. */
export function digestsOf(event) {
  const digests = Object.fromEntries(leavesOf(event).map(([path, value]) => [path, digest(value)]));
  return event.startDate ? {...digests, [DAY]: digest(String(event.startDate).slice(0, 10))} : digests;
}

/** The digest of the first day; not a path. */
export const DAY = '#day';

/** Eight characters that differ for values that differ. */
export const digest = value =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 8);

/** Sets the leaf at `path`, or removes it if `value` is undefined, and then the objects that have become empty. */
export function setLeaf(event, path, value) {
  const [key, ...rest] = path.split('.');
  if (!rest.length) {
    if (value === undefined) delete event[key];
    else event[key] = value;
    return;
  }
  const isObject = typeof event[key] === 'object' && event[key] !== null;
  if (!isObject && value === undefined) return;
  if (!isObject) event[key] = {};
  setLeaf(event[key], rest.join('.'), value);
  if (!Object.keys(event[key]).length) delete event[key];
}
