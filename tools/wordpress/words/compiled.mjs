import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {mo, po} from 'gettext-parser';
import {readPo} from './po.mjs';

const DOMAIN = 'solidarity-widgets';

/** The script to which WordPress gives the translations of all scripts of the editor. */
const HANDLE = 'solidarity-widgets-editor';

/**
 * What WordPress reads of each .po file: a .mo for PHP, and a .json with what the editor's scripts say.
 *
 * @param {string} root - The project's folder.
 * @returns {Promise<Map<string, string | Buffer>>} The files, by their paths in the plugin.
 */
export async function compiledLanguages(root) {
  const folder = path.join(root, 'integrations/wordpress/languages');
  const files = new Map();
  for (const name of (await readdir(folder)).filter(each => each.endsWith('.po')).sort()) {
    const text = await readFile(path.join(folder, name), 'utf8');
    const base = `languages/${name.slice(0, -'.po'.length)}`;
    files.set(`${base}.mo`, mo.compile(po.parse(text)));
    files.set(`${base}-${HANDLE}.json`, `${JSON.stringify(forScript(readPo(text)))}\n`);
  }
  return files;
}

/** As `wp.i18n.setLocaleData` reads it. */
function forScript({headers, messages}) {
  const said = messages.filter(({places, translations}) => places.some(isOfScript) && translations[0]);
  return {
    domain: DOMAIN,
    locale_data: {
      [DOMAIN]: {
        '': {domain: DOMAIN, lang: headers.Language, 'plural-forms': headers['Plural-Forms']},
        ...Object.fromEntries(
          said.map(({text, context, translations}) => [
            context ? `${context}\u0004${text}` : text,
            translations,
          ]),
        ),
      },
    },
  };
}

const isOfScript = place => place.endsWith('.js');
