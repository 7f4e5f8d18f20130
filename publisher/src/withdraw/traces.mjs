import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {nameOf} from '../check/campaign/name-of.mjs';
import {formatted} from '../check/campaign/paths.mjs';
import {placesIn} from '../check/campaign/schema.mjs';

/** Names that are shorter stand in too many other words. */
const SHORTEST = 3;

/**
 * Where a text still names somebody who withdrew: in a description, a file of notes, the words of an event. Only a person can
 * take that out well.
 *
 * @param {string[]} files - The files to search.
 * @param {string} root - The folder that messages count from.
 * @param {string[]} words - Ids and names.
 * @returns {Promise<import('../findings.mjs').Finding[]>} An error for each place.
 */
export async function tracesIn(files, root, words) {
  const wanted = wantedOf(words);
  if (!wanted.length) return [];
  const findings = [];
  for (const file of files) {
    const name = path.relative(root, file).replaceAll(path.sep, '/');
    const isNamed = wanted.some(word => isWordIn(searchable(name), word));
    if (isNamed)
      findings.push({
        level: 'error',
        file: name,
        message: 'The name of this file tells who withdrew. Rename or remove it.',
      });
    const text = searchable(await readFile(file, 'utf8'));
    if (!wanted.some(word => text.includes(word))) continue;
    for (const [index, line] of text.split('\n').entries())
      if (wanted.some(word => isWordIn(line, word)))
        findings.push({
          level: 'error',
          file: name,
          line: index + 1,
          message: 'This line still names who withdrew. Take the name out, then publish again.',
        });
  }
  return findings;
}

/**
 * Where a campaign still names somebody who withdrew, by the way to the text.
 *
 * @param {any} json - The campaign.
 * @param {string[]} words - Ids and names.
 * @returns {import('../findings.mjs').Finding[]} An error for each text.
 */
export function tracesInCampaign(json, words) {
  const wanted = wantedOf(words);
  return [...placesIn(json)]
    .filter(({kind, value}) => {
      const texts = kind === 'text' && typeof value === 'object' ? Object.values(value ?? {}) : [value];
      return texts.some(
        text => typeof text === 'string' && wanted.some(word => isWordIn(searchable(text), word)),
      );
    })
    .map(({keys}) => ({
      level: 'error',
      path: formatted(keys),
      ...nameOf(json, keys),
      message: 'This text still names who withdrew. Take the name out, then publish again.',
    }));
}

const wantedOf = words => words.filter(word => word.length >= SHORTEST).map(searchable);

/** Letters as they are read, also where JSON writes them otherwise. */
const searchable = text =>
  text
    .replace(/\\[nrt]/g, '  ')
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
    .normalize()
    .toLowerCase();

/** Whether `word` stands in `text` by itself: Ales does not stand in Wales. */
function isWordIn(text, word) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (![before, after].some(letter => /[\p{L}\p{N}]/u.test(letter))) return true;
  }
  return false;
}
