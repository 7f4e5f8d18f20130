import {Feed} from 'feed';
import {escaped, readCampaign, uidOf} from 'solidarity-widgets/campaign-tools';

/** Programs for news look often, and show no more. */
const MOST_ENTRIES = 50;

/**
 * What has changed in the campaign, as Atom (RFC 4287): numbers and events, never people. An entry is a change: the same change
 * has the same id for ever, and the next change of an event is another entry in its place.
 *
 * Nothing in it names an address of the feed itself (`rel="self"`): partners have copies, and nothing in them may lead a reader's
 * program to another host.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @param {string} language - The language.
 * @param {any} campaign - The campaign, cut for it.
 * @returns {Generator<import('../site.mjs').Batch>} The file.
 */
export function* newsFeed({base, now, changes}, language, {name, url, updated, events = []}) {
  const {told, numbers} = changes;
  const newest = Object.entries(told)
    .sort(([one, {at}], [other, {at: otherAt}]) => compare(otherAt, at) || compare(one, other))
    .slice(0, MOST_ENTRIES);
  const ids = new Set(newest.map(([id]) => id));
  const shown = events.filter(({id}) => ids.has(id));
  if (!shown.length && !numbers.length) return;
  const address = new URL(`${language}/news.atom`, base).href;
  const page = url ?? new URL(`${language}/`, base).href;
  yield {
    name: `news in ${language}`,
    of: [name, url, shown, newest, numbers, base.href],
    async make() {
      const {eventNews, figureNews, loadWords, textIn} = await import('solidarity-widgets');
      await loadWords(language);
      const read = readCampaign({version: 1, name, updated, events: shown}, now).sections.events ?? [];
      const entries = [
        ...numbers.map(({name: which, at, figure}) => ({
          id: `${which}-${figure.asOf}`,
          at,
          ...figureNews(which, figure, language),
        })),
        ...read.map(event => ({
          id: `${uidOf(event)}-${told[event.id].at.replace(/\D/g, '')}`,
          at: told[event.id].at,
          page: event.url,
          ...eventNews(event, told[event.id].isMoved, language),
        })),
      ]
        .sort((one, other) => compare(other.at, one.at) || compare(one.id, other.id))
        .slice(0, MOST_ENTRIES);
      const title = textIn(name, language);
      const feed = new Feed({
        id: address,
        title,
        link: page,
        author: {name: title},
        updated: new Date(entries[0].at),
        generator: false,
      });
      for (const {id, at, page: own = page, title, paragraphs} of entries)
        feed.addItem({
          id: `${address}#${id}`,
          link: own,
          title: readable(title),
          date: new Date(at),
          content: (paragraphs.length ? paragraphs : [title])
            .map(text => `<p>${readable(text)}</p>`)
            .join(''),
        });
      // The library has no word for the language.
      return [
        [`${language}/news.atom`, `${feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `)}\n`],
      ];
    },
  };
}

const compare = (one, other) => (one < other ? -1 : Number(one > other));

/** Text as HTML, without what no XML may have. */
const readable = text =>
  escaped(
    [...text]
      .filter(character => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(character) || /\s/.test(character))
      .join(''),
  );
