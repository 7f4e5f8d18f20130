import {countryName, entryText, subscriptionText} from 'solidarity-widgets/campaign-tools';
import {eventsOf} from './events.mjs';
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
export function* calendarFiles(site, language, {name, url, updated, events}) {
  const {base, changes} = site;
  const {changed, removed, countries} = changes;
  if (!events && !removed.length && !countries.length) return;
  const list = events ?? [];
  const codes = [...new Set([...countries, ...list.flatMap(event => codeOf(event) ?? [])])].sort();
  const last = lastChange(list, changes) ?? updated;
  yield {
    name: `calendars in ${language}`,
    of: [list, name, url, last, changed, removed, codes.join(), base.href],
    async make() {
      const {calendarEntries, calendarWords, loadWords, textIn} = await import('solidarity-widgets');
      await loadWords(language);
      const words = calendarWords(language, base.host);
      const {neutralTitle, cancelled} = words;
      const title = textIn(name, language);
      const head = {page: url, changed: new Date(last)};
      const all = withWords(eventsOf(site), calendarEntries, {language, cancelled});
      const full = {stem: 'events', way: {stamp: head.changed, isPublic: true}};
      const neutral = {stem: 'calendar', way: {stamp: head.changed, neutralTitle}};
      return [
        ...calendars(all, codes, full, code => ({
          ...head,
          name: code ? `${title} · ${countryIn(code, language)}` : title,
        })),
        ...calendars(all, codes, neutral, () => ({...head, page: undefined, name: neutralTitle})),
        [OFFER, offer(words, {language, base, title})],
      ].map(([file, content]) => [`${language}/${file}`, content]);
    },
  };
}

/** When events have last changed; `undefined` unless it is noted of all, since then the last change of the campaign counts. */
function lastChange(events, {changed, removed}) {
  const isNoted = events.every(({id, revision}) => changed[id] && Number.isInteger(revision));
  return isNoted ? [...Object.values(changed), ...removed.map(({at}) => at)].sort().at(-1) : undefined;
}

/** The entries in one language, with their times. One without an id has other times in each: it is known by its words. */
function withWords(dated, calendarEntries, {language, cancelled}) {
  const entries = calendarEntries(
    dated.map(({event}) => event),
    language,
  );
  return dated.map(({event, times, changed, isRemoved}, index) => ({
    entry: {...entries[index], changed, ...(isRemoved && {title: cancelled, location: undefined})},
    times: event.id ? times : undefined,
  }));
}

/** The calendar of all, and those of each country. `headOf` says what each says of itself. */
function calendars(all, codes, {stem, way}, headOf) {
  const texts = all.map(({entry, times}) => entryText(entry, way, times));
  const byCountry = new Map(codes.map(code => [code, []]));
  for (const [index, {entry}] of all.entries()) byCountry.get(codeOf(entry.event))?.push(texts[index]);
  return [
    [`${stem}.ics`, subscriptionText(texts, headOf())],
    ...codes.map(code => [`${stem}-${code}.ics`, subscriptionText(byCountry.get(code), headOf(code))]),
  ];
}

const codeOf = ({location}) => location?.countryCode?.toLowerCase();

const countryIn = (code, language) => countryName(code.toUpperCase(), language) ?? code.toUpperCase();
