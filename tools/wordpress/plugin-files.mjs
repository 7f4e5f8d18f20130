import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {constants} from './constants.mjs';
import {pluginElements} from './elements.mjs';
import {phpFile, phpTexts, phpValue} from './php.mjs';
import {sentences} from './sentences.mjs';
import {compiledLanguages} from './words/compiled.mjs';
import {LOCALES} from './words/locales.mjs';
import {wpmlConfig} from './wpml-config.mjs';

/** Of the library, what a site serves, and its licences: no maps, types or modules for bundlers. */
const SERVED =
  /^(?:solidarity\.(?:js|css)|campaign\.json|THIRD-PARTY-LICENSES\.txt|(?:campaign|words)\/.+\.json|one\/.+\.js|frame\/frame-heights\.js)$/;

/** Of integrations/wordpress, what is made, and not written; what is compiled for WordPress; and hidden files of the system. */
const MADE = /^(?:generated|build)\/|\.po$|(?:^|\/)\./;

/**
 * What is made of the manifest and of the build for the plugin: a map from path in the plugin to content.
 *
 * @param {string} root - The project's folder.
 * @returns {Promise<Map<string, string | Buffer>>} The files.
 */
export async function generatedFiles(root) {
  const json = async name => JSON.parse(await readFile(path.join(root, name), 'utf8'));
  const elements = pluginElements(await json('custom-elements.json'));
  const {languages, ownName} = await constants();
  const said = await sentences(
    elements.map(({name}) => name),
    await json('campaigns/day-of-solidarity.json'),
    languages,
  );
  const all = elements.map(element => ({...element, sentences: said.get(element.name)}));
  const files = new Map([
    ['generated/elements.php', phpFile('The elements.', phpValue(all))],
    ['generated/elements.json', `${JSON.stringify(all)}\n`],
    [
      'generated/languages.php',
      phpFile(
        'The languages of the library, each in itself.',
        phpValue(Object.fromEntries(languages.map(tag => [tag, ownName(tag)]))),
      ),
    ],
    ['generated/texts.php', phpTexts(all.flatMap(textsOf))],
    ['wpml-config.xml', wpmlConfig(all)],
  ]);
  const locales = Object.fromEntries(
    Object.entries(LOCALES).map(([language, {locale}]) => [language, locale]),
  );
  files.set('generated/locales.php', phpFile('The locales of WordPress, by language.', phpValue(locales)));
  for (const [name, content] of await compiledLanguages(root)) files.set(name, content);
  const integrity = await json('dist/integrity.json');
  const served = Object.keys(integrity).filter(name => SERVED.test(name));
  for (const name of served) files.set(`solidarity/${name}`, await readFile(path.join(root, 'dist', name)));
  const digests = Object.fromEntries(served.map(name => [name, integrity[name]]));
  return files.set('generated/integrity.php', phpFile('The digests of scripts.', phpValue(digests)));
}

const textsOf = ({title, description, keywords, attributes}) => [
  title,
  description,
  ...keywords,
  ...attributes.map(attribute => attribute.description),
];

/**
 * What of the plugin is written by hand: a map from path in the plugin to content.
 *
 * @param {string} root - The project's folder.
 * @returns {Promise<Map<string, Buffer>>} The files.
 */
export async function writtenFiles(root) {
  const folder = path.join(root, 'integrations/wordpress');
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(name => !MADE.test(name));
  const files = new Map([['LICENSE', await readFile(path.join(root, 'LICENSE'))]]);
  for (const name of names.sort()) files.set(name, await readFile(path.join(folder, name)));
  return files;
}
