import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {subscriptionText} from 'solidarity-widgets/campaign-tools';
import {isSignedData} from './draft.mjs';
import {isLibrary, isPublishedName} from './file-names.mjs';
import {MANIFEST, SIGNATURE} from './manifest.mjs';

/** Whether a published file has no place in a stopped folder. The library stays: pages of others would break. */
export const isStoppedFile = name => !isLibrary(name) && (isPublishedName(name) || /\.(?:br|gz)$/.test(name));

/** In place of which of these files a stop lies: all data, and the manifest. */
export const stoppedNames = names => [...new Set(names.filter(isSignedData)), MANIFEST];

/** Which of these files become empty calendars: without one, whoever has subscribed keeps what was in it last. */
export const calendarsOf = names => names.filter(name => isPublishedName(name) && name.endsWith('.ics'));

/** Whether a file of a published folder with these files is there, as another one, when that has been stopped. */
export function isReplaced(name, names) {
  const stopped = stoppedNames(names);
  return [...stopped, ...stopped.map(each => `${each}${SIGNATURE}`), ...calendarsOf(names)].includes(name);
}

/**
 * Writes what a stopped folder has instead of its files.
 *
 * @param {string} folder - The folder.
 * @param {string[]} names - The files that were published.
 * @param {{content: string | Buffer, signature: string | Buffer}} stop - The stop.
 */
export async function putStop(folder, names, {content, signature}) {
  const write = async (name, content) => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, content, {flush: true});
  };
  for (const name of stoppedNames(names)) {
    await write(name, content);
    await write(`${name}${SIGNATURE}`, signature);
  }
  const empty = subscriptionText([], {name: 'Calendar', changed: new Date()});
  for (const name of calendarsOf(names)) await write(name, empty);
}
