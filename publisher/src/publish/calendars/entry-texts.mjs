/**
 * What a calendar remembers of its entries, in their order: of each the key of its event and how many components it has.
 *
 * @typedef {string} Memory
 */

/**
 * An entry of the calendars of one language.
 *
 * @typedef {object} Written
 * @property {string} key - The key of its event.
 * @property {string[]} texts - Its text in each of the calendars.
 */

/**
 * The entries of events in one language: as the calendars had them the last time where an event is the same, else written anew.
 *
 * @param {import('./events.mjs').Dated[]} dated - The events.
 * @param {Map<string, string[]>} known - The texts that are known, by the keys of their events.
 * @param {(dated: import('./events.mjs').Dated[]) => string[][]} write - Writes the texts of some of the events.
 * @returns {Written[]} The entries, in the order of the events.
 */
export function entriesOf(dated, known, write) {
  const changed = dated.filter(({key}) => !known.has(key));
  const texts = new Map(write(changed).map((each, index) => [changed[index].key, each]));
  return dated.map(({key}) => ({key, texts: known.get(key) ?? texts.get(key)}));
}

/** @returns {Memory} What there is to remember of entries. */
export const memoryOf = entries =>
  entries.map(({key, texts}) => `${key}/${componentsIn(texts[0]).length}`).join(' ');

/**
 * The texts that calendars have, by the keys of their events.
 *
 * @param {Memory} [memory] - What is remembered of their entries.
 * @param {string[]} calendars - The calendars, each with all of these entries.
 * @returns {Map<string, string[]>} The texts of an event in each of the calendars.
 */
export function textsIn(memory, calendars) {
  const known = new Map();
  if (!memory) return known;
  const all = calendars.map(calendar => componentsIn(calendar.slice(0, -END.length)));
  let start = 0;
  for (const entry of memory.split(' ')) {
    const [key, length] = entry.split('/');
    const end = start + Number(length);
    known.set(
      key,
      all.map(components => components.slice(start, end).join('')),
    );
    start = end;
  }
  return known;
}

const END = 'END:VCALENDAR\r\n';

const BEGIN = '\r\nBEGIN:VEVENT\r\n';

/** The components of events in a text. A line in which a value goes on begins with a space, so that no value looks like one. */
function componentsIn(text) {
  const lines = `\r\n${text}`;
  const starts = [];
  for (let at = lines.indexOf(BEGIN); at >= 0; at = lines.indexOf(BEGIN, at + 1)) starts.push(at + 2);
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}
