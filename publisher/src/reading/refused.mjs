/** What cannot be read for certain: its message says what to write instead. */
export class Refused extends Error {
  name = 'Refused';
}

/** Longer than any day, time, zone, status, kind or country that somebody has written by hand. */
const MOST_QUOTED = 40;

/**
 * `value` in quotes, for a message; “what stands there” if it may be something else than belongs in its column: cells
 * that have slipped may bring an address or a number of a person.
 */
export function quoted(value) {
  const text = String(value).replace(/\s+/g, ' ').trim();
  const isPlain =
    text.length <= MOST_QUOTED && !/[@\p{C}]|(?:\d[\s()/-]?){7,}/u.test(text.replace(/\d{4}-\d\d-\d\d/g, ''));
  return isPlain ? `"${text}"` : 'what stands there';
}
