/** The language whose words are in the scripts. */
const BUILT_IN = 'en';

/**
 * The words of a language that a script shows: those whose id stands in it, in all their plural forms, and how numbers and
 * days are written.
 *
 * @param {import('../scripts.mjs').Scripts} scripts - The library.
 * @param {string} language - The language.
 * @param {string} script - The script.
 * @returns {Promise<object | undefined>} The words, as the script reads them; `undefined` for the language that is built in.
 */
export async function heldWords(scripts, language, script) {
  if (language === BUILT_IN) return undefined;
  const file = Object.keys(scripts.integrity).find(name => name.startsWith(`words/${language}.`));
  const {templates, formats} = JSON.parse(await scripts.read(file));
  const ids = new Set(Array.from(script.matchAll(ID), ([, id]) => id));
  const isShown = id => ids.has(id) || ids.has(id.replace(/[^.]*$/, 'other'));
  return {templates: Object.fromEntries(Object.entries(templates).filter(([id]) => isShown(id))), formats};
}

/** A message in a script that was built: `msg("Email",{id:"hashtags.email"})`. */
const ID = /\bid:"([\w.]+)"/g;
