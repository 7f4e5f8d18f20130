import {existsSync, statSync} from 'node:fs';
import path from 'node:path';

import {ROOT} from './places.mjs';

/** Kinds of files that browsers show as they are; others get `.txt` behind their names. */
const SHOWN = new Set(['.json', '.png', '.svg', '.txt', '.webp']);

/** What is a page or a part of the site under another name, by its path in the repository. */
const PAGES = {
  'docs/decisions': 'decisions/index.html',
  'campaigns/examples': 'machines.html#examples',
};

/**
 * Where the files of the repository are within the site: those that are pages, and those to which pages link, which are copied.
 *
 * @param {import('./sources.mjs').Source[]} sources - The pages.
 */
export function repositoryFiles(sources) {
  const pages = new Map([...Object.entries(PAGES), ...sources.map(({file, address}) => [file, address])]);
  const copied = new Map();
  return {
    /** The files to copy: their paths in the site, by those in the repository. Grows while pages are made. */
    copied,
    /** The address within the site of a file of the repository, `undefined` if there is none. */
    addressFor(file) {
      const name = file.replace(/\/$/, '');
      const place = path.join(ROOT, name);
      if (pages.has(name)) return pages.get(name);
      if (!existsSync(place) || !statSync(place).isFile()) return undefined;
      const address = SHOWN.has(path.extname(name)) ? name : `${name}.txt`;
      copied.set(name, `files/${address}`);
      return copied.get(name);
    },
  };
}
