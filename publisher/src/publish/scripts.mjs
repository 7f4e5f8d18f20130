import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {digestOf} from './output/manifest.mjs';
import {PublisherError} from '../errors.mjs';

/**
 * The library as pages load it.
 *
 * @typedef {object} Scripts
 * @property {string} version - Its version.
 * @property {string} folder - Where it lies in the published folder; its content never changes.
 * @property {Record<string, string>} integrity - The digest of each of its files, by the path in the library.
 * @property {string[]} tools - The digests of its modules for programs, which pages do not load.
 * @property {(name: string) => Promise<Buffer>} read - The content of one of them.
 */

/**
 * The scripts, styles, words, campaigns and licences of the library, without types, source maps and what only programs load.
 *
 * @returns {Promise<Scripts>} The library.
 */
export async function readScripts() {
  const integrityFile = fileURLToPath(import.meta.resolve('solidarity-widgets/integrity.json'));
  const dist = path.dirname(integrityFile);
  const {version} = JSON.parse(
    await readFile(fileURLToPath(import.meta.resolve('solidarity-widgets/package.json')), 'utf8'),
  );
  const all = JSON.parse(await readFile(integrityFile, 'utf8'));
  const isServed = ([name]) => !FOR_PROGRAMS.includes(name) && !ONLY_IN_ZIP.includes(name);
  const integrity = Object.fromEntries(Object.entries(all).filter(isServed));
  return {
    version,
    folder: `solidarity/${version}`,
    integrity,
    tools: FOR_PROGRAMS.map(name => all[name]),
    async read(name) {
      const content = await readFile(path.join(dist, name));
      if (digestOf(content) !== integrity[name])
        throw new PublisherError(`The library's ${name} is not as it was built. Run "npm run build" again.`);
      return content;
    },
  };
}

/**
 * The library as the tags of pages name it.
 *
 * @param {URL} base - The address of the published folder.
 * @param {Scripts} scripts - The library.
 * @returns {import('solidarity-widgets/campaign-tools').Library} Where its files are, with their digests.
 */
export const libraryOf = (base, {folder, integrity}) => ({address: `${base.href}${folder}/`, integrity});

/** For programs, not for pages. */
const FOR_PROGRAMS = ['campaign-tools.js', 'server.js'];

/** The whole library again, or nearly so, for pages made by hand: the package of the library does not have them. */
const ONLY_IN_ZIP = ['solidarity.classic.js', 'one/campaign-page.js'];

/** The smallest script in the package that has an element, given its tag without `solidarity-`. */
export const scriptOf = name => (name === 'campaign-page' ? 'solidarity.js' : `one/${name}.js`);
