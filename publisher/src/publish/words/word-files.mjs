import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {dayBefore, isoDay} from '../../days.mjs';
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
  const shown = {
    ...campaign,
    ...(letters && {letters: {...letters, address: undefined}}),
    ...(events && {events: nextEvents(events, day)}),
  };
  yield {
    name: `words in ${language}`,
    of: [shown, day],
    async make() {
      const {loadWords} = await import('solidarity-widgets');
      await loadWords(language);
      const files = [];
      for (const [name, section] of Object.entries(ELEMENTS)) {
        const paragraphs =
          section in shown ? paragraphsIn(await drawn(name, language, shown, momentFor(name, now))) : [];
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

/** The element as a cautious page has it: with addresses instead of links. */
function drawn(name, language, campaign, now) {
  const tag = unsafeStatic(`solidarity-${name}`);
  return collectResult(
    render(html`<${tag} lang=${language} .now=${now} .campaign=${campaign} .cautious=${true}></${tag}>`),
  );
}
