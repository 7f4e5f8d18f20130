import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {PublisherError} from '../errors.mjs';
import {isHostSetting} from '../publish/hosting/host-settings.mjs';
import {isPublishedName} from '../publish/output/file-names.mjs';
import {checkedManifest, MANIFEST, SIGNATURE} from '../publish/output/manifest.mjs';
import {isSigned, nameOf} from '../signing/keys.mjs';
import {readStop} from '../signing/stop.mjs';
import {get} from '../web/get.mjs';

/** A manifest of a hundred thousand files. */
const MOST_BYTES_OF_MANIFEST = 20_000_000;

const MOST_BYTES = 1_000_000_000;

/**
 * The manifest of a host, if it names only what `publish` writes.
 *
 * @param {URL} base - The address of the published folder.
 * @param {object} options
 * @param {import('node:crypto').KeyObject[]} [options.keys] - Public keys, one of which must have signed it.
 * @param {import('node:crypto').KeyObject[]} [options.withdrawalKeys] - Public keys that may sign a stop in its place.
 * @param {number} [options.silence] - As `get` takes it; `total` likewise.
 * @returns {Promise<{manifest: import('../publish/output/manifest.mjs').Manifest, content: Buffer, signature: Buffer | undefined}>} The
 *   manifest, its bytes, and its signature; `stops` is in the manifest if a stop is in its place.
 * @throws {PublisherError} If there is none, or it names anything else.
 */
export async function fetchManifest(base, {keys, withdrawalKeys = [], ...limits}) {
  const content = await fetchFile(base, MANIFEST, {mostBytes: MOST_BYTES_OF_MANIFEST, ...limits});
  const stop = readStop(content);
  let signature;
  if (keys) {
    signature = await fetchFile(base, `${MANIFEST}${SIGNATURE}`, {mostBytes: 1_000, ...limits});
    if (stop && isObeyed({stop, content, signature}, {keys, withdrawalKeys}))
      return {manifest: {...stop, files: {}}, content, signature};
    if (stop || !isSigned(keys, content, signature.toString()))
      throw new PublisherError(
        `${base.href}${MANIFEST} is not signed by a key that you named.${stop ? OF_TRUSTEES : ''}`,
      );
  }
  const manifest = readManifest(content, base);
  refuseForeign(manifest);
  return {manifest, content, signature};
}

const OF_TRUSTEES =
  ' It says that the campaign has been stopped: if trustees may do so, name their keys with --withdrawal-key.';

/**
 * Whether a stop is obeyed: it stops a campaign with one of `keys`, and one of these or of `withdrawalKeys` has signed it.
 *
 * @param {{stop: import('../signing/stop.mjs').Stop, content: Buffer, signature: Buffer}} file - The stop.
 * @param {{keys: import('node:crypto').KeyObject[], withdrawalKeys: import('node:crypto').KeyObject[]}} by - Public keys.
 */
export const isObeyed = ({stop, content, signature}, {keys, withdrawalKeys}) =>
  keys.some(key => nameOf(key) === stop.stops) &&
  isSigned([...keys, ...withdrawalKeys], content, signature.toString());

function readManifest(content, base) {
  try {
    return checkedManifest(JSON.parse(content));
  } catch {
    throw new PublisherError(`${base.href}${MANIFEST} is no list of files that "publish" has written.`);
  }
}

/** A host that somebody has captured could name a program, or a page of its own. */
function refuseForeign({files}) {
  const foreign = Object.keys(files).find(name => !isPublishedName(name) && !isHostSetting(name));
  if (foreign)
    throw new PublisherError(
      `The host offers ${foreign}, which "publish" does not write: somebody may have altered its files, or this program is too old.`,
    );
  const size = Object.values(files).reduce((sum, file) => sum + file.size, 0);
  if (size > MOST_BYTES) throw new PublisherError(`The host offers ${size} bytes, more than ${MOST_BYTES}.`);
}

/** Serials grow by one each time. A host that names a much higher one could keep a copy from following anybody else. */
const HIGHEST_JUMP = 1_000_000;

/**
 * Makes sure that a host has nothing older than a copy, and no serial that ends all others.
 *
 * @param {{manifest: import('../publish/output/manifest.mjs').Manifest, content: Buffer, signature?: Buffer}} host - The manifest of the
 *   host; its serial may be any if it is signed.
 * @param {import('../publish/output/manifest.mjs').Manifest | undefined} own - That of the copy.
 * @param {string} into - The folder of the copy.
 * @throws {PublisherError} If it has.
 */
export async function refuseOlder({manifest: {serial, stops}, content, signature}, own, into) {
  if (stops && !own) throw new PublisherError('The campaign has been stopped: there is nothing to copy.');
  if (!own) return;
  if (own.stops && !stops) refuseUpTo(own.serial, {serial, signature}, into);
  if (serial < own.serial)
    throw new PublisherError(
      `The host has an older campaign (serial ${serial}) than ${into} (${own.serial}). If the campaign has really begun anew, move ${into} away and pull again.`,
    );
  // Who may withdraw may not end all that comes later.
  if ((!signature || stops) && serial - own.serial > HIGHEST_JUMP)
    throw new PublisherError(
      `The host has gone from serial ${own.serial} to ${serial}: somebody may want you to refuse all that comes later. ${signature ? 'Ask whoever publishes' : "Name the campaign's public key with --key; if it has none, ask whoever publishes"}, then move ${into} away and pull again.`,
    );
  if (serial === own.serial && !stops && !(await readFile(path.join(into, MANIFEST))).equals(content))
    throw new PublisherError(
      `The host has changed its files without a new serial (${serial}): somebody may have altered them.`,
    );
}

/** What follows a stop must be signed, and newer. */
function refuseUpTo(stopped, {serial, signature}, into) {
  if (!signature)
    throw new PublisherError(
      `${into} has been stopped: only what the campaign's key has signed can follow. Name it with --key.`,
    );
  if (serial <= stopped)
    throw new PublisherError(
      `${into} has been stopped: everything up to serial ${stopped} was taken off, and the host offers serial ${serial}. If the campaign begins again, it has a higher one.`,
    );
}

/** The content of a file of a host. */
export async function fetchFile(base, name, options) {
  const content = await get(new URL(name, base), options);
  if (!content) throw new PublisherError(`${base.href}${name} is not there.`);
  return content;
}
