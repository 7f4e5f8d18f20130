import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {messagesInJs} from './messages-in-js.mjs';
import {messagesInPhp} from './messages-in-php.mjs';
import {messagesOfManifest} from './messages-of-manifest.mjs';

/**
 * A text that the plugin says.
 *
 * @typedef {object} Message
 * @property {string} text - In English; of several, for one.
 * @property {string} [plural] - In English, for several.
 * @property {string} [context] - What tells it from the same words elsewhere.
 * @property {string[]} notes - What translators should know.
 * @property {string[]} places - The files that say it, by their paths in the plugin.
 */

/** Of the plugin, what is made, and not written. */
const MADE = /^(?:generated|build|languages)\//;

/**
 * All messages of the plugin: of its PHP, of the editor's scripts, and of the library's manifest as authors see it.
 *
 * @param {string} root - The project's folder.
 * @returns {Promise<Message[]>} Each once.
 */
export async function pluginMessages(root) {
  const folder = path.join(root, 'integrations/wordpress');
  const files = (await readdir(folder, {recursive: true}))
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /\.(?:php|js)$/.test(file) && !MADE.test(file))
    .sort();
  const found = [];
  for (const file of files) {
    const messagesIn = file.endsWith('.php') ? messagesInPhp : messagesInJs;
    found.push(...messagesIn(await readFile(path.join(folder, file), 'utf8'), file));
  }
  return merged([...(await messagesOfManifest(root)), ...found]);
}

/** By what a message is found. */
export const keyOf = ({text, context = ''}) => `${context}\u0004${text}`;

/** Messages that several files say, once. */
function merged(messages) {
  const byKey = new Map();
  for (const {notes, places, ...message} of messages) {
    const known = byKey.get(keyOf(message)) ?? {...message, notes: [], places: []};
    if (known.plural && message.plural && known.plural !== message.plural)
      throw new Error(`“${message.text}” has two plurals: “${known.plural}” and “${message.plural}”.`);
    byKey.set(keyOf(message), {
      ...known,
      ...message,
      notes: [...new Set([...known.notes, ...notes])],
      places: [...new Set([...known.places, ...places])],
    });
  }
  return [...byKey.values()];
}
