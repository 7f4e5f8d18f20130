import {readFile} from 'node:fs/promises';
import {comparable} from 'solidarity-widgets/campaign-tools';
import {PublisherError} from '../errors.mjs';
import {writeWhole} from '../folder/files.mjs';
import {SIGNATURE} from '../publish/output/manifest.mjs';
import {signatureOf} from '../signing/keys.mjs';

/**
 * Takes ids out of a list of who may be shown, and signs it with a key that can do no more than that. Whoever holds such a key
 * needs neither the campaign nor its own key.
 *
 * @param {string} file - The list, such as a `current.json` from the host; it and its signature are written.
 * @param {object} options - Whom, and with which key.
 * @param {string} [options.id] - The id; everybody without it.
 * @param {import('node:crypto').KeyObject} options.key - The withdrawing private key.
 * @returns {Promise<{removed: number, serial: number}>} How many ids were taken out, and the new serial.
 * @throws {PublisherError} If the file is no such list, or the id is not in it.
 */
export async function shortenCurrent(file, {id, key}) {
  const current = await readCurrent(file);
  const ids = id === undefined ? [] : current.ids.filter(each => comparable(each) !== comparable(id));
  if (id !== undefined && ids.length === current.ids.length)
    throw new PublisherError(`${file} has no id "${id}": nobody with it is shown.`);
  const serial = current.serial + 1;
  const content = `${JSON.stringify({...current, serial, ids})}\n`;
  // A list without its signature shows nobody: that is the safe order.
  await writeWhole(file, content);
  await writeWhole(`${file}${SIGNATURE}`, signatureOf(key, Buffer.from(content)));
  return {removed: current.ids.length - ids.length, serial};
}

async function readCurrent(file) {
  try {
    const current = JSON.parse(await readFile(file, 'utf8'));
    const {version, serial, ids} = current;
    if (version === 1 && Number.isSafeInteger(serial) && ids.every(id => typeof id === 'string'))
      return current;
  } catch {
    // Told below: there is no such file, or it is none.
  }
  throw new PublisherError(
    `${file} is no list of who may be shown. Save current.json from the host, and name it.`,
  );
}
