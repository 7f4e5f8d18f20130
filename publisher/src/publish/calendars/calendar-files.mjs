import {countryName, entryText, subscriptionText} from 'solidarity-widgets/campaign-tools';
import {entriesOf, memoryOf, textsIn} from './entry-texts.mjs';
import {eventsOf, lastChange} from './events.mjs';
import {offer, OFFER} from './offer.mjs';

/**
 * Calendars to subscribe to: of all events, and of those of each country; each with a neutral twin, of which name, entries and
 * address say no more than when. A calendar that was published once stays, also if nothing is left in it: otherwise whoever has
 * subscribed keeps what was in it last.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @param {string} language - The language.
 * @param {any} campaign - The campaign, cut for it.
 * @returns {Generator<import('../site.mjs').Batch>} The files.
 */
export function* calendarFiles(site, language, {name, url}) {
  const {base, changes} = site;
  const {changed, removed, countries} = changes;
  const {events = []} = site.campaign;
  if (!site.campaign.events && !removed.length && !countries.length) return;
  const codes = [...new Set([...countries, ...events.flatMap(event => codeOf(event) ?? [])])].sort();
  const last = lastChange(site);
  const files = ALL.map(file => `${language}/${file}`);
  let entries;
  yield {
    name: `calendars in ${language}`,
    of: [events, name, url, last, changed, removed, codes.join(), base.href],
    memory: () => memoryOf(entries),
    async make(before) {
      const {calendarWords, loadWords, textIn} = await import('solidarity-widgets');
      await loadWords(language);
      const words = calendarWords(language, base.host);
      const {neutralTitle, cancelled} = words;
      const title = textIn(name, language);
      const head = {page: url, changed: new Date(last)};
      const write = await entryWriter(language, {stamp: head.changed, neutralTitle, cancelled});
      const old = await Promise.all(files.map(file => before?.read(file)));
      const known = old.every(Boolean) ? textsIn(before.memory, old) : new Map();
      entries = entriesOf(eventsOf(site), known, write);
      const countryOf = eventsOf(site).map(({event}) => codeOf(event));
      const textsOf = (index, code) =>
        entries.flatMap(({texts}, at) => (!code || countryOf[at] === code ? [texts[index]] : []));
      return [
        ...calendars('events', codes, code =>
          subscriptionText(textsOf(0, code), {
            ...head,
            name: code ? `${title} · ${countryIn(code, language)}` : title,
          }),
        ),
        ...calendars('calendar', codes, code =>
          subscriptionText(textsOf(1, code), {...head, page: undefined, name: neutralTitle}),
        ),
        [OFFER, offer(words, {language, base, title})],
      ].map(([file, content]) => [`${language}/${file}`, content]);
    },
  };
}

/** The calendars of all events: the full one and the neutral one. */
const ALL = ['events.ics', 'calendar.ics'];

/** Writes the entries of events in one language, each for the full calendar and for the neutral one. */
async function entryWriter(language, {stamp, neutralTitle, cancelled}) {
  const {calendarEntries} = await import('solidarity-widgets');
  const ways = [
    {stamp, isPublic: true},
    {stamp, neutralTitle},
  ];
  return dated => {
    const written = calendarEntries(
      dated.map(({event}) => event),
      language,
    );
    return dated.map(({event, times, changed, isRemoved}, index) => {
      const own = isRemoved && {title: cancelled, location: undefined};
      const entry = {...written[index], changed, ...own};
      // One without an id has other times in each language: it is known by its words.
      return ways.map(way => entryText(entry, way, event.id ? times : undefined));
    });
  };
}

/** The calendar of all, and those of each country. */
const calendars = (stem, codes, textOf) => [
  [`${stem}.ics`, textOf()],
  ...codes.map(code => [`${stem}-${code}.ics`, textOf(code)]),
];

const codeOf = ({location}) => location?.countryCode?.toLowerCase();

const countryIn = (code, language) => countryName(code.toUpperCase(), language) ?? code.toUpperCase();
