import {PublisherError} from '../errors.mjs';
import {mend} from '../exchange/exchange.mjs';
import {isHostSetting} from '../publish/hosting/host-settings.mjs';
import {mayRun} from '../publish/output/file-names.mjs';
import {ownFolder} from '../publish/output/manifest.mjs';
import {removeExpiredPeople} from './expired-people.mjs';
import {fetchManifest, refuseOlder} from './host-manifest.mjs';
import {takeFiles} from './take-files.mjs';

/**
 * Brings a copy of a published folder up to date. If anything fails the copy stays as it is, but for people past their end.
 *
 * @param {object} options - From where, and to where.
 * @param {URL} options.base - The address of the published folder.
 * @param {string} options.into - The folder of the copy.
 * @param {Date} options.now - The day.
 * @param {import('node:crypto').KeyObject[]} [options.keys] - Public keys, one of which must have signed.
 * @param {boolean} [options.trustsHost] - Whether pages and scripts are taken that nobody has signed: they can do all that the site
 *   of the copy may do.
 * @param {(text?: string) => void} options.progress - Tells how far it is.
 * @param {number} [options.silence] - Milliseconds to wait for a host that sends nothing.
 * @returns {Promise<{serial: number, fetched: number, expired: string[], leftOut: number}>} The serial of the copy, how many files had
 *   changed, which files of people were past their end, and how many pages and scripts were left out.
 * @throws {PublisherError} If it fails; the message says why.
 */
export async function pull({base, into, now, keys, trustsHost = false, progress, silence}) {
  await mend(into);
  const own = await ownFolder(into);
  try {
    const host = await fetchManifest(base, {keys, silence});
    await refuseOlder(host, own, into);
    // Settings of a host decide what its server does: they are never taken from another.
    const offered = Object.keys(host.manifest.files).filter(name => !isHostSetting(name));
    const names = keys || trustsHost ? offered : offered.filter(name => !mayRun(name));
    const fetched = await takeFiles({base, into, host, own, names, progress, silence});
    const expired = await removeExpiredPeople(into, now);
    return {serial: host.manifest.serial, fetched, expired, leftOut: offered.length - names.length};
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
