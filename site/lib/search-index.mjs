import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import MiniSearch from 'minisearch';
import {parse} from 'parse5';

import {SEARCH} from '../scripts/search-settings.js';
import {passagesIn} from './outline.mjs';
import {BUILD} from './places.mjs';

/** The most characters of a passage that are shown below its heading. */
const SHOWN = 140;

/**
 * Writes the index of all passages of the pages as a script, so that it loads from disk too.
 *
 * @param {{content: string, outputPath: string}[]} results - The pages, as Eleventy has made them.
 */
export async function writeSearchIndex(results) {
  const index = new MiniSearch(SEARCH);
  for (const {content, outputPath} of results) {
    const address = path.posix.relative(BUILD, path.resolve(outputPath).replaceAll('\\', '/'));
    if (!address.endsWith('.html') || address.startsWith('preview/') || address === '404.html') continue;
    index.addAll(entriesOf(address, content));
  }
  await mkdir(path.join(BUILD, 'assets'), {recursive: true});
  await writeFile(
    path.join(BUILD, 'assets/search-index.js'),
    `globalThis.solidaritySearchIndex = ${JSON.stringify(JSON.stringify(index))};\n`,
  );
}

/** The passages of a page as entries of the index. */
function entriesOf(address, html) {
  const [main, language] = mainOf(html);
  const [lead, ...passages] = passagesIn(main);
  const page = passages[0]?.heading ?? lead.heading;
  return passages.map(({id, level, heading, text}) => ({
    id: id && level > 1 ? `${address}#${id}` : address,
    page,
    heading,
    text,
    shown: text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\s+\S*$/, '')} …` : text,
    lang: language,
  }));
}

/** The text of a page, as HTML, and its language. */
function mainOf(html) {
  const [, main = ''] = /<main\b[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const root = parse(html).childNodes.find(({tagName}) => tagName === 'html');
  return [main, root.attrs.find(({name}) => name === 'lang').value];
}
