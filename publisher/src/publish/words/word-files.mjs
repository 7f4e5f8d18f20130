import {dayBefore, isoDay} from '../../days.mjs';
import {rendered} from '../drawing/render.mjs';
import {paragraphsIn} from './slot-text.mjs';

/**
 * The elements whose words stay true, and the section that each shows. None of them shows people, or leads to a dangerous
 * step.
 */
const ELEMENTS = {
  'prisoner-counter': 'figures',
  day: 'date',
  'event-list': 'events',
  'letter-guide': 'letters',
  initiatives: 'initiatives',
  video: 'video',
};

/** Events for which there is room between the tags of an element. */
const MOST_EVENTS = 20;

/**
 * The words for between the tags of an element, drawn by the element itself: sentences that name their day, so that they stay
 * true.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @param {string} language - The language.
 * @param {any} campaign - The campaign, cut for it.
 * @returns {Generator<import('../site.mjs').Batch>} The files.
 */
export function* wordFiles({now, day}, language, {events, letters, ...campaign}) {
  const next = nextEvents(events ?? [], day);
  const shown = {
    ...campaign,
    ...(letters && {letters: {...letters, address: undefined}}),
    // That there are none stays true for no longer than until the next is announced.
    ...(next.length && {events: next}),
  };
  yield {
    name: `words in ${language}`,
    of: [shown, day],
    async make() {
      const drawn = name =>
        rendered(name, {language, campaign: shown, now: momentFor(name, now), cautious: true});
      const files = [];
      for (const [name, section] of Object.entries(ELEMENTS)) {
        const paragraphs = section in shown ? paragraphsIn(drawn(name), language) : [];
        if (paragraphs.length)
          files.push([
            `${language}/slot/${name}.html`,
            `${paragraphs.map(text => `<p>${text}</p>`).join('\n')}\n`,
          ]);
      }
      return files;
    },
  };
}

/** Events are drawn as a year before: then each day has its year, and none is "today". */
function momentFor(name, now) {
  return name === 'event-list' ? new Date(`${dayBefore(isoDay(now), {years: 1})}T12:00:00Z`) : now;
}

function nextEvents(events, day) {
  const isToCome = ({startDate, endDate}) => (endDate ?? startDate) >= day;
  const byStart = ({startDate: one}, {startDate: other}) => (one < other ? -1 : Number(one > other));
  return events.filter(isToCome).sort(byStart).slice(0, MOST_EVENTS);
}
