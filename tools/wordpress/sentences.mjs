import {inLanguage} from '../../publisher/src/publish/data/data-files.mjs';
import {withCountryCodes} from '../../publisher/src/publish/data/country-codes.mjs';
import {rendered} from '../../publisher/src/publish/drawing/render.mjs';
import {titleIn} from '../../publisher/src/publish/frames/title-in.mjs';
import {paragraphsIn} from '../../publisher/src/publish/words/slot-text.mjs';

/** Elements with a number, or a day: how many paragraphs of theirs say it with its day and its source. */
const STATED = {'prisoner-counter': 2, day: 2};

/** Elements that say the same as another one, but for what only their script can draw. */
const SAME = {marks: 'prisoner-counter', 'campaign-page': 'day'};

/** What a post says for years: a number is said of its day, as in “there were”. */
const READ_LATER = new Set(['prisoner-counter']);

/** What the exit says is the link itself: its first line. */
const FIRST_LINE = new Set(['exit']);

/**
 * What stands between the tags of each element, for feeds and for readers without JavaScript: words that the publisher writes there,
 * true on whatever day they are read. Where those are a page long, the title that the publisher gives to a frame.
 *
 * @param {string[]} names - The elements.
 * @param {any} campaign - The default campaign.
 * @param {string[]} languages - The languages.
 * @returns {Promise<Map<string, Record<string, string>>>} For each element the sentence in each language, escaped for HTML.
 */
export async function sentences(names, campaign, languages) {
  const day = campaign.updated;
  const all = new Map(names.map(name => [name, {}]));
  for (const language of languages) {
    const cut = inLanguage(withCountryCodes(campaign), language, day);
    const drawn = (name, cautious) =>
      rendered(name, {language, campaign: cut, now: READ_LATER.has(name) ? later(day) : noon(day), cautious});
    for (const name of names) {
      const source = SAME[name] ?? name;
      const count = FIRST_LINE.has(source) ? 1 : STATED[source];
      const words = count
        ? paragraphsIn(await drawn(source, true), language).slice(0, count)
        : [escaped(titleIn(await drawn(source, false), textIn(cut.name, language)))];
      all.get(name)[language] = joined(words);
    }
  }
  return all;
}

const noon = day => new Date(`${day}T12:00:00Z`);

/** A day on which the numbers of `day` are no news any more. */
const later = day => new Date(noon(day).getTime() + 365 * 86_400_000);

/** Paragraphs as one: each sentence ends where it did, and what has no end gets a comma. */
const joined = paragraphs =>
  paragraphs.reduce((all, next) => (/[.!?…।။]$/.test(all) ? `${all} ${next}` : `${all}, ${next}`));

/** A text of the campaign, cut for one language. */
const textIn = (text, language) =>
  typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0]);

const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
