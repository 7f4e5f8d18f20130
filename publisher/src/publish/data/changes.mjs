import {isDeepStrictEqual} from 'node:util';
import {comparable, readCampaign} from 'solidarity-widgets/campaign-tools';
import {isoDay} from '../../days.mjs';
import {notedFigure} from '../../folder/history.mjs';

/**
 * What has changed in a campaign and when, for calendars and news.
 *
 * @typedef {object} Changes
 * @property {Record<string, string>} changed - When each event of the campaign was last changed, by its id; not of those that were changed by hand.
 * @property {Record<string, {at: string, isMoved: boolean}>} told - The same for what readers must know; `isMoved`: its day changed.
 * @property {Removed[]} removed - Events to come that are no longer in it.
 * @property {string[]} countries - The codes, in small letters, of all countries in which there were events.
 * @property {{name: string, at: string, figure: object}[]} numbers - The numbers, one for each day of a count.
 */

/** @typedef {{id: string, at: string, day: string, revision: number, country?: string}} Removed */

/** What readers must know: when, where, whether, and what it is called. */
const TOLD = new Set([
  ...['name', 'startDate', 'endDate', 'allDay', 'timeZone', 'opens', 'closes'],
  ...['location', 'placeOnRequest', 'eventAttendanceMode', 'eventStatus', 'isTentative'],
]);

/**
 * What `history.json` says of a campaign. Of what was withdrawn it says nothing.
 *
 * @param {import('../../folder/history.mjs').History} history - What it remembers.
 * @param {any} campaign - The campaign without people.
 * @param {object} options - What else decides.
 * @param {string[]} options.withdrawn - The ids of what was withdrawn.
 * @param {Date} options.now - The day.
 * @returns {Changes} The changes.
 */
export function changesIn(history, campaign, {withdrawn, now}) {
  const here = new Map((campaign.events ?? []).map(({id, revision}) => [id, revision]));
  const gone = new Set(withdrawn.map(comparable));
  const changed = new Map();
  const told = new Map();
  const days = new Map();
  const removed = new Map();
  for (const {what, fields = [], ...note} of history.events) {
    const {id, at, day} = note;
    if (what !== 'removed' && here.has(id)) {
      changed.set(id, note);
      const isMoved = what === 'changed' && days.has(id) && days.get(id) !== day;
      if (what === 'added' || fields.some(field => TOLD.has(field))) told.set(id, {at, isMoved});
    }
    days.set(id, day);
    removed.delete(id);
    const isToCome = day >= isoDay(now) && Number.isInteger(note.revision);
    if (what === 'removed' && isToCome && !here.has(id) && !gone.has(comparable(id))) removed.set(id, note);
  }
  return {
    changed: Object.fromEntries(
      // A revision that is not noted was written by hand, and nobody knows when.
      [...changed].flatMap(([id, {at, revision}]) => (revision === here.get(id) ? [[id, at]] : [])),
    ),
    told: Object.fromEntries(told),
    removed: [...removed.values()],
    countries: [...new Set(history.events.flatMap(({country}) => codeOf(country)))].sort(),
    numbers: numbersIn(history, campaign, now),
  };
}

/** One for each day of a count: what is said of that day last. A number that elements would not show is left out. */
function numbersIn({numbers}, {figures = {}, ...campaign}, now) {
  const byDay = new Map();
  const note = (name, figure, at) => {
    const key = `${name} ${figure.asOf}`;
    const isNew = !isDeepStrictEqual(figure, byDay.get(key)?.figure);
    if (isNew) byDay.set(key, {name, at, figure});
  };
  const midnight = ({asOf}) => `${asOf}T00:00:00Z`;
  for (const {at, from, to} of figures.prisoners ? numbers : []) {
    if (from && !byDay.has(`prisoners ${from.asOf}`)) note('prisoners', from, midnight(from));
    if (to) note('prisoners', to, at);
  }
  for (const [name, figure] of Object.entries(figures).filter(([, figure]) => figure?.asOf)) {
    // Whoever has changed it by hand has said when.
    const isKnown = byDay.has(`${name} ${figure.asOf}`);
    note(name, notedFigure(figure), isKnown ? momentOf(campaign.updated) : midnight(figure));
  }
  return [...byDay.values()].flatMap(({name, at, figure}) => {
    const {sections} = readCampaign({...campaign, events: undefined, figures: {[name]: figure}}, now);
    const shown = sections.figures?.[name];
    return shown ? [{name, at, figure: shown}] : [];
  });
}

const codeOf = country => (/^[A-Z]{2}$/.test(country) ? [country.toLowerCase()] : []);

const momentOf = updated => new Date(updated).toISOString().replace(/\.\d+/, '');
