import {readFile} from 'node:fs/promises';

const CATEGORY = /\.(?:zero|one|two|few|many|other)$/;

const xliff = await readFile(await firstFile(), 'utf8');
const families = [...xliff.matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id.replace(CATEGORY, ''));
const names = new Map([...new Set(families)].sort().map((family, index) => [family, index.toString(36)]));

async function firstFile() {
  const {targetLocales, interchange} = JSON.parse(await readFile('lit-localize.json', 'utf8'));
  return `${interchange.xliffDir}/${targetLocales[0]}.xlf`;
}

/**
 * What the scripts and their words call the message `id`, or a group of plural messages: a number in base 36 in the place of the words
 * that the source and the translators use. A script and its words are of one build, which its digests make sure of.
 */
export function shortName(id) {
  const family = id.replace(CATEGORY, '');
  const name = names.get(family);
  if (name === undefined) throw new Error(`The message ${id} is not in xliff: run npm run i18n`);
  return name + id.slice(family.length);
}
