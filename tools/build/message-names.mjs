import {readFile} from 'node:fs/promises';
import {categoryOf, familyOf, unitsOf, wordsConfig, xliffPath} from '../words/xliff.mjs';

const config = await wordsConfig();
const units = unitsOf(await readFile(xliffPath(config, config.targetLocales[0]), 'utf8'));
const families = new Set(units.map(({id}) => familyOf(id)).sort());
const names = new Map([...families].map((family, index) => [family, index.toString(36)]));

/**
 * What the scripts and their words call the message `id`, or a group of plural messages: a number in base 36 in the place of the words
 * that the source and the translators use. A script and its words are of one build, which its digests make sure of.
 */
export function shortName(id) {
  const name = names.get(familyOf(id));
  if (name === undefined) throw new Error(`The message ${id} is not in xliff: run npm run i18n`);
  return [name, categoryOf(id)].filter(Boolean).join('.');
}
