import {languagesAtRisk} from 'solidarity-widgets/campaign-tools';
import {wordsOf} from './library-texts.mjs';

/** The language whose words are in the scripts. */
const BUILT_IN = 'en';

/**
 * The words that a page holds for its script, each language by the id of its script of data: of the page's language those
 * whose id stands in the script, in all their plural forms; for a warning those of the warnings.
 *
 * @param {import('../scripts.mjs').Scripts} scripts - The library.
 * @param {string} script - The script.
 * @param {string} language - The language of the page.
 * @param {boolean} [isWarned] - Whether the page begins with the warning to readers at risk.
 * @returns {Promise<Record<string, object>>} The words, as the script reads them, and how numbers and days are written.
 */
export async function heldWords(scripts, script, language, isWarned) {
  const ids = new Set(Array.from(script.matchAll(ID), ([, id]) => id));
  const isShown = id => ids.has(id) || ids.has(id.replace(/[^.]*$/, 'other'));
  const languages = new Map([
    ...(isWarned ? languagesAtRisk : []).map(each => [each, id => WARNING.test(id)]),
    [language, isShown],
  ]);
  languages.delete(BUILT_IN);
  const held = {};
  for (const [each, isHeld] of languages) {
    const {templates, formats} = await wordsOf(scripts, each);
    const chosen = Object.entries(templates).filter(([id]) => isHeld(id));
    held[`solidarity-words-${each}`] = {templates: Object.fromEntries(chosen), formats};
  }
  return held;
}

/** A message in a script that was built: `msg("Email",{id:"hashtags.email"})`. */
const ID = /\bid:"([\w.]+)"/g;

const WARNING = /^safety\./;

/** The offer of all events: there are more than a frame has. */
export async function allEvents(scripts, language) {
  return language === BUILT_IN
    ? 'Show all events'
    : (await wordsOf(scripts, language)).templates['events.showAll'];
}
