import {createPublicKey} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {PublisherError} from '../errors.mjs';
import {carryOver} from '../exchange/carry-over.mjs';
import {exchange, mend} from '../exchange/exchange.mjs';
import {locked} from '../exchange/lock.mjs';
import {isHostSetting} from '../publish/hosting/host-settings.mjs';
import {isLibrary} from '../publish/output/file-names.mjs';
import {checkedManifest, MANIFEST, ownFolder, SIGNATURE, strangeIn} from '../publish/output/manifest.mjs';
import {isReplaced, isStoppedFile, putStop, stoppedNames} from '../publish/output/put-stop.mjs';
import {fetchManifest} from '../pull/host-manifest.mjs';
import {isSigned, nameOf, signatureOf} from '../signing/keys.mjs';
import {readStop, stopText} from '../signing/stop.mjs';

/**
 * What was stopped.
 *
 * @typedef {object} Stopped
 * @property {number} serial - The serial of the stop.
 * @property {string[]} stopped - The files in whose place it is.
 * @property {string[]} gone - The files that may not be on the host any more.
 * @property {string[]} strange - The files in the folder that `publish` has not written: they are still there.
 */

/**
 * @typedef {object} Keys
 * @property {import('node:crypto').KeyObject} key - The withdrawing private key.
 * @property {import('node:crypto').KeyObject[]} campaignKeys - The campaign's public keys.
 */

/**
 * Puts a stop in place of all data in a published folder, empties its calendars, and removes all that was drawn. The scripts stay, since pages of others
 * would break, and so do settings of hosts.
 *
 * @param {string} out - The published folder.
 * @param {Keys} keys - With which key.
 * @returns {Promise<Stopped>} What was done.
 * @throws {PublisherError} If the campaign has not signed the folder, or it has been stopped already.
 */
export const stopFolder = (out, keys) =>
  locked(out, async () => {
    await mend(out);
    const read = name => readFile(path.join(out, name)).catch(() => undefined);
    const [content, signature] = [await read(MANIFEST), await read(`${MANIFEST}${SIGNATURE}`)];
    if (!content)
      throw new PublisherError(
        `${out} has no ${MANIFEST}. Name a published folder, or its address on the host.`,
      );
    const {stop, names} = stopOf(content, signature, keys, path.join(out, ''));
    const found = await strangeIn(out, undefined);
    const kept = found.filter(name => !isStoppedFile(name));
    await exchange(out, async target => {
      for (const name of kept) await carryOver(name, out, target);
      await putStop(target, names, stop);
    });
    const strange = kept.filter(name => !isHostSetting(name) && !isLibrary(name));
    return resultOf(stop, names, {gone: found.filter(isStoppedFile), strange});
  });

/**
 * Writes the stops for what is published at an address into a folder.
 *
 * @param {URL} base - The address.
 * @param {string} out - The folder. It may hold other stops, and nothing else.
 * @param {Keys} keys - With which key.
 * @returns {Promise<Stopped>} What was done.
 * @throws {PublisherError} As `stopFolder` does; if the host cannot be asked, or the folder holds anything else.
 */
export const stopAddress = (base, out, keys) =>
  locked(out, async () => {
    await mend(out);
    const before = await ownFolder(out);
    if (before && !before.stops)
      throw new PublisherError(
        `${out} is a published folder. Name it with --everything, or another with --out.`,
      );
    const {content, signature} = await fetchManifest(base, {
      keys: keys.campaignKeys,
      withdrawalKeys: [createPublicKey(keys.key)],
    });
    const {stop, names} = stopOf(content, signature, keys, base.href);
    await exchange(out, target => putStop(target, names, stop));
    return resultOf(stop, names, {gone: names.filter(isStoppedFile), strange: []});
  });

/** The stop for everything that the campaign has published with a manifest, and the files in that. */
function stopOf(content, signature, {key, campaignKeys}, place) {
  const before = readStop(content);
  if (before)
    throw new PublisherError(
      `${place} has been stopped already (serial ${before.serial}). If the campaign is still shown, upload the stopped folder.`,
    );
  const signer = signature && campaignKeys.find(each => isSigned([each], content, signature.toString()));
  if (!signer)
    throw new PublisherError(
      `The campaign has not signed ${MANIFEST} in ${place}. Look at the key after --signed-by. Nothing was changed.`,
    );
  const {serial, files} = checkedManifest(JSON.parse(content));
  const text = stopText({stops: nameOf(signer), serial});
  const stop = {serial, content: text, signature: signatureOf(key, Buffer.from(text))};
  return {stop, names: Object.keys(files)};
}

function resultOf({serial}, names, {gone, strange}) {
  return {serial, stopped: stoppedNames(names), gone: gone.filter(name => !isReplaced(name, names)), strange};
}
