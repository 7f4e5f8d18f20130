/** What was read, by the library: hundreds of frames hold the same scripts and words. */
const known = new WeakMap();

/**
 * The text of a script of the library.
 *
 * @param {import('../scripts.mjs').Scripts} scripts - The library.
 * @param {string} name - The script.
 * @returns {Promise<string>} The text.
 */
export const scriptText = (scripts, name) =>
  once(scripts, name, async () => String(await scripts.read(name)));

/**
 * The words of a language other than English, which is built into the scripts, and how numbers and days are written.
 *
 * @param {import('../scripts.mjs').Scripts} scripts - The library.
 * @param {string} language - The language.
 * @returns {Promise<{templates: Record<string, any>, formats: object}>} The words by their ids.
 */
export function wordsOf(scripts, language) {
  const file = Object.keys(scripts.integrity).find(name => name.startsWith(`words/${language}.`));
  return once(scripts, file, async () => JSON.parse(await scripts.read(file)));
}

function once(scripts, name, read) {
  const texts = known.get(scripts) ?? new Map();
  known.set(scripts, texts);
  if (!texts.has(name)) texts.set(name, read());
  return texts.get(name);
}
