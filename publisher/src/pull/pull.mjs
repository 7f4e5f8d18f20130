import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {PublisherError} from '../errors.mjs';
import {exchange, mend} from '../exchange/exchange.mjs';
import {openDraft} from '../publish/output/draft.mjs';
import {isHostSetting} from '../publish/hosting/host-settings.mjs';
import {checkedManifest, digestOf, MANIFEST, ownFolder, SIGNATURE} from '../publish/output/manifest.mjs';
import {isSigned} from '../signing/keys.mjs';
import {get} from '../web/get.mjs';
import {removeExpiredPeople} from './expired-people.mjs';

/** A manifest of a hundred thousand files. */
const MOST_BYTES_OF_MANIFEST = 20_000_000;

const MOST_BYTES = 1_000_000_000;

/** Requests at a time: a mirror is in no hurry. */
const AT_ONCE = 4;

/**
 * Brings a copy of a published folder up to date. If anything fails the copy stays as it is, but for people past their end.
 *
 * @param {object} options - From where, and to where.
 * @param {URL} options.base - The address of the published folder.
 * @param {string} options.into - The folder of the copy.
 * @param {Date} options.now - The day.
 * @param {import('node:crypto').KeyObject[]} [options.keys] - Public keys, one of which must have signed.
 * @param {(text?: string) => void} options.progress - Tells how far it is.
 * @param {number} [options.silence] - Milliseconds to wait for a host that sends nothing.
 * @returns {Promise<{serial: number, fetched: number, expired: string[]}>} The serial of the copy, how many files had changed, and
 *   which files of people were past their end.
 * @throws {PublisherError} If it fails; the message says why.
 */
export async function pull({base, into, now, keys, progress, silence}) {
  await mend(into);
  const own = await ownFolder(into);
  try {
    const {manifest, content, signature} = await fetchManifest(base, keys, silence);
    refuseOlder(
      manifest,
      own,
      into,
      await readFile(path.join(into, MANIFEST)).catch(() => undefined),
      content,
    );
    const fetched = await take({base, into, own, manifest, content, signature, progress, silence});
    const expired = await removeExpiredPeople(into, now);
    return {serial: manifest.serial, fetched, expired};
  } catch (error) {
    const expired = await removeExpiredPeople(into, now);
    if (!(error instanceof PublisherError)) throw error;
    const kept = own
      ? ` ${into} stays as it was${expired.length ? ', but for people past their end' : ''}.`
      : '';
    throw new PublisherError(`${error.message}${kept}`);
  } finally {
    progress();
  }
}

async function fetchManifest(base, keys, silence) {
  const content = await fetchFile(base, MANIFEST, {mostBytes: MOST_BYTES_OF_MANIFEST, silence});
  let signature;
  if (keys) {
    signature = await fetchFile(base, `${MANIFEST}${SIGNATURE}`, {mostBytes: 1_000, silence});
    if (!isSigned(keys, content, signature.toString()))
      throw new PublisherError(`${base.href}${MANIFEST} is not signed by a key that you named.`);
  }
  try {
    return {manifest: checkedManifest(JSON.parse(content)), content, signature};
  } catch {
    throw new PublisherError(`${base.href}${MANIFEST} is no list of files that "publish" has written.`);
  }
}

function refuseOlder({serial, files}, own, into, before, content) {
  if (own && serial < own.serial)
    throw new PublisherError(
      `The host has an older campaign (serial ${serial}) than ${into} (${own.serial}).`,
    );
  if (own && serial === own.serial && !before.equals(content))
    throw new PublisherError(
      `The host has changed its files without a new serial (${serial}): somebody may have altered them.`,
    );
  const size = Object.values(files).reduce((sum, file) => sum + file.size, 0);
  if (size > MOST_BYTES) throw new PublisherError(`The host offers ${size} bytes, more than ${MOST_BYTES}.`);
}

async function take({base, into, own, manifest, content, signature, progress, silence}) {
  // Settings of a host decide what its server does: they are never taken from another.
  const names = Object.keys(manifest.files).filter(name => !isHostSetting(name));
  let fetched = 0;
  await exchange(into, async target => {
    const draft = openDraft(target, {previous: into, manifest: own});
    let next = 0;
    const work = async () => {
      while (next < names.length) {
        const name = names[next++];
        const {integrity, size} = manifest.files[name];
        if (await draft.keep(name, integrity)) continue;
        progress(`${name} …`);
        const file = await fetchFile(base, name, {mostBytes: size, silence});
        if (file.length !== size || digestOf(file) !== integrity)
          throw new PublisherError(`${base.href}${name} is not the file that the host's ${MANIFEST} names.`);
        await draft.put(name, file);
        fetched += 1;
      }
    };
    const stop = error => {
      next = names.length;
      throw error;
    };
    // All have stopped before the draft is removed.
    const results = await Promise.allSettled(Array.from({length: AT_ONCE}, () => work().catch(stop)));
    const failed = results.find(({status}) => status === 'rejected');
    if (failed) throw failed.reason;
    await writeFile(path.join(target, MANIFEST), content, {flush: true});
    if (signature) await writeFile(path.join(target, `${MANIFEST}${SIGNATURE}`), signature, {flush: true});
  });
  return fetched;
}

async function fetchFile(base, name, options) {
  const content = await get(new URL(name, base), options);
  if (!content) throw new PublisherError(`${base.href}${name} is not there.`);
  return content;
}
