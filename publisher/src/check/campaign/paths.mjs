/** The path to which `keys` lead, as it is written in code: `events[2].startDate`. */
export const formatted = keys =>
  keys.reduce((start, key) => start + (typeof key === 'number' ? `[${key}]` : `${start && '.'}${key}`), '');

/**
 * The keys to which `path` leads in `json`, as far as there is something. A key may have dots and brackets in itself, so that
 * only the campaign can tell where it ends.
 *
 * @param {string} path - As in `FeedError`.
 * @param {unknown} json - The campaign.
 * @returns {(string | number)[]} The keys; what is missing, such as a name that is required, is the last of them.
 */
export function keysOf(path, json) {
  const keys = [];
  let value = json;
  let rest = path;
  while (rest) {
    const index = Array.isArray(value) && /^\[(\d+)\]/.exec(rest);
    rest = rest.replace(/^\./, '');
    const key = index ? Number(index[1]) : memberAt(rest, value);
    if (key === undefined) return [...keys, ...missing(rest)];
    keys.push(key);
    rest = rest.slice(index ? index[0].length : key.length);
    value = value[key];
  }
  return keys;
}

/** The longest key of `value` with which `rest` begins. */
function memberAt(rest, value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value).filter(
    key => key && rest.startsWith(key) && /^(?:[.[]|$)/.test(rest.slice(key.length)),
  );
  return keys.sort((one, other) => other.length - one.length)[0];
}

/** The first key that is not there: whatever comes after it is not there either. */
const missing = rest => (rest.match(/^[^.[]+/) ?? []).slice(0, 1);
