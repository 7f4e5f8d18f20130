import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {parse} from 'parse5';

import {ROOT} from '../../dist/helpers/built.mjs';
import {folder, openSite} from '../../dist/helpers/site.mjs';

/** The built documentation. Building it is a separate step before these tests. */
export const BUILD = path.join(ROOT, 'site/build');

if (!existsSync(path.join(BUILD, 'index.html')))
  throw new Error('There is no build in site/build/ to test: run npm run site first.');

/** The addresses of all pages within the site. */
export const pages = readdirSync(BUILD, {recursive: true})
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.html') && !/^(builder|editor|folder)\//.test(name));

/** A file of the site as text. */
export const read = name => readFileSync(path.join(BUILD, name), 'utf8');

/** The elements of a page, in document order, each with its attributes by name, its text and its parse5 node. */
export function elementsIn(html) {
  const found = [];
  const visit = node => {
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) {
      if (child.tagName) {
        const attributes = Object.fromEntries(child.attrs.map(({name, value}) => [name, value]));
        found.push({tag: child.tagName, attributes, text: textOf(child)});
      }
      visit(child);
    }
  };
  visit(parse(html));
  return found;
}

const textOf = node =>
  node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join('');

/** The site in a folder of a host of its own, until the test ends. Resolves with the address of the folder, and the visits. */
export async function openFolder(test) {
  const site = await openSite({'/a/folder/': folder(BUILD)});
  test.after(site.close);
  return {address: `${site.origin}/a/folder/`, visits: site.visits};
}
