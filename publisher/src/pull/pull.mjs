import {existsSync} from 'node:fs';
import {isoDay} from '../days.mjs';
import {PublisherError} from '../errors.mjs';
import {mend} from '../exchange/exchange.mjs';
import {locked} from '../exchange/lock.mjs';
import {isAboutPeople, isHostSetting} from '../publish/hosting/host-settings.mjs';
import {isOfBuilder, mayRun} from '../publish/output/file-names.mjs';
import {ownFolder} from '../publish/output/manifest.mjs';
import {readStop} from '../signing/stop.mjs';
import {isEnded, removeExpiredPeople} from './expired-people.mjs';
import {fetchManifest, refuseOlder} from './host-manifest.mjs';
import {StopFound} from './stop-found.mjs';
import {isCompressed, takeFiles} from './take-files.mjs';
import {takeStop} from './take-stop.mjs';

/**
 * Brings a copy of a published folder up to date. If anything fails the copy stays as it is, but for people past their end.
 *
 * @param {object} options - From where, and to where.
 * @param {URL} options.base - The address of the published folder.
 * @param {string} options.into - The folder of the copy.
 * @param {() => Date} options.clock - Tells the day.
 * @param {import('node:crypto').KeyObject[]} [options.keys] - Public keys, one of which must have signed.
 * @param {import('node:crypto').KeyObject[]} [options.withdrawalKeys] - Public keys that may sign a stop, which empties the copy.
 * @param {boolean} [options.trustsHost] - Whether pages and scripts are taken that nobody has signed: they can do all that the site
 *   of the copy may do.
 * @param {(text?: string) => void} options.progress - Tells how far it is.
 * @param {number} [options.silence] - Milliseconds to wait for a host that sends nothing.
 * @param {number} [options.total] - Milliseconds for each file.
 * @returns {Promise<{serial: number, isStopped: boolean, fetched: number, expired: string[], leftOut: number}>} The serial of the copy,
 *   whether it has been stopped, how many files had changed, which files of people were past their end, and how many pages and scripts
 *   were left out.
 * @throws {PublisherError} If it fails; the message says why.
 */
export async function pull({
  base,
  into,
  clock,
  keys,
  withdrawalKeys = [],
  trustsHost = false,
  progress,
  ...limits
}) {
  const expired = new Set();
  const removeExpired = async folder => {
    for (const name of await removeExpiredPeople(folder, clock())) expired.add(name);
  };
  // Before anything that may fail, and again at the end: a pull can take hours.
  await removeExpired(into);
  try {
    return await locked(into, () =>
      bringUpToDate(
        {base, into, clock, by: {keys, withdrawalKeys}, trustsHost, progress, limits},
        {expired, removeExpired},
      ),
    );
  } catch (error) {
    await removeExpired(into);
    if (!(error instanceof PublisherError)) throw error;
    const kept = existsSync(into)
      ? ` ${into} stays as it was${expired.size ? ', but for people past their end' : ''}.`
      : '';
    throw new PublisherError(`${error.message}${kept}`);
  } finally {
    progress();
  }
}

async function bringUpToDate(
  {base, into, clock, by, trustsHost, progress, limits},
  {expired, removeExpired},
) {
  await mend(into);
  await removeExpired(into);
  const own = await ownFolder(into, name => isHostSetting(name) || isCompressed(name));
  const host = await fetchManifest(base, {...by, ...limits});
  await refuseOlder(host, own, into);
  if (host.manifest.stops) return stopped({into, own, stop: host}, expired);
  // Settings of a host decide what its server does, and the builder is a page of its host: they are never taken from another.
  const offered = Object.keys(host.manifest.files).filter(name => !isHostSetting(name) && !isOfBuilder(name));
  const trusted = by.keys || trustsHost ? offered : offered.filter(name => !mayRun(name));
  const names = isEnded(host.manifest.expires, isoDay(clock())) ? withoutPeople(trusted, expired) : trusted;
  try {
    const taking = {base, into, host, own, names, by, progress, limits, clear: removeExpired};
    const fetched = await takeFiles(taking);
    return {
      serial: host.manifest.serial,
      isStopped: false,
      fetched,
      expired: [...expired].sort(),
      leftOut: offered.length - trusted.length,
    };
  } catch (error) {
    if (!(error instanceof StopFound)) throw error;
    const manifest = {...readStop(error.stop.content), files: {}};
    await refuseOlder({manifest, ...error.stop}, own, into);
    return stopped({into, own, stop: error.stop}, expired);
  }
}

/** Obeys a stop, unless the copy has the same one already. */
async function stopped({into, own, stop}, expired) {
  const {serial} = readStop(stop.content);
  const isKnown = own.stops && own.serial === serial;
  const fetched = isKnown ? 0 : await takeStop({into, own, stop});
  return {serial, isStopped: true, fetched, expired: [...expired].sort(), leftOut: 0};
}

/** Everybody whom a host still offers is past their end: they are not asked for each time anew. */
function withoutPeople(names, expired) {
  for (const name of names) if (/^people\.[\w-]+\.json$/.test(name)) expired.add(name);
  return names.filter(name => !isAboutPeople(name));
}
