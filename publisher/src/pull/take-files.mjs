import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {PublisherError} from '../errors.mjs';
import {carryOver} from '../exchange/carry-over.mjs';
import {exchange} from '../exchange/exchange.mjs';
import {openDraft} from '../publish/output/draft.mjs';
import {isHostSetting} from '../publish/hosting/host-settings.mjs';
import {isLibrary, mayRun} from '../publish/output/file-names.mjs';
import {digestOf, MANIFEST, SIGNATURE, strangeIn} from '../publish/output/manifest.mjs';
import {isList, LIST, portraitsOutside, takeList} from './current-list.mjs';
import {fetchFile} from './host-manifest.mjs';

const isOfPeople = name => /^people\.[\w-]+\.json$/.test(name);

/** Requests at a time: a mirror is in no hurry. */
const AT_ONCE = 4;

/**
 * Exchanges a copy for what a host has: what has not changed is taken from the copy, the rest from the host.
 *
 * @param {object} options - From where, and to where.
 * @param {URL} options.base - The address of the published folder.
 * @param {string} options.into - The folder of the copy.
 * @param {{manifest: import('../publish/output/manifest.mjs').Manifest, content: Buffer, signature?: Buffer}} options.host - Its manifest.
 * @param {import('../publish/output/manifest.mjs').Manifest} [options.own] - The manifest of the copy.
 * @param {string[]} options.names - The files to take.
 * @param {(text?: string) => void} options.progress - Tells how far it is.
 * @param {{keys?: import('node:crypto').KeyObject[], withdrawalKeys: import('node:crypto').KeyObject[]}} options.by - Public keys that
 *   may have signed a stop.
 * @param {{silence?: number, total?: number}} options.limits - As `get` takes them.
 * @param {(folder: string) => Promise<void>} options.clear - Removes from the new copy whoever may not be in it, before it counts.
 * @returns {Promise<number>} How many files had changed.
 * @throws {PublisherError | import('./take-stop.mjs').StopFound} If a file cannot be had, is not the one that the manifest names, or is
 *   a stop.
 */
export async function takeFiles({base, into, host, own, names, by, progress, limits, clear}) {
  let fetched = 0;
  await exchange(into, async target => {
    const draft = openDraft(target, {previous: into, manifest: own});
    const take = async name => {
      const {integrity, size} = host.manifest.files[name];
      if (await draft.keep(name, integrity)) return;
      progress(`${name} …`);
      const file = await fetchFile(base, name, {mostBytes: size, ...limits});
      if (file.length !== size || digestOf(file) !== integrity)
        throw new PublisherError(`${base.href}${name} is not the file that the host's ${MANIFEST} names.`);
      await draft.put(name, file);
      fetched += 1;
    };
    const people = names.filter(isOfPeople);
    await inParallel(people, take);
    const list = await takeList({base, into, host, names, by, limits});
    if (list) {
      await draft.put(LIST, list.content);
      if (list.signature) await draft.put(`${LIST}${SIGNATURE}`, list.signature);
      fetched += Number(list.isNew);
    }
    const hidden = list ? await portraitsOutside(target, people, list.content) : [];
    await inParallel(
      names.filter(name => !isOfPeople(name) && !isList(name) && !hidden.includes(name)),
      take,
    );
    for (const name of await partnersFiles(into, own, draft.names())) await carryOver(name, into, target);
    await clear(target);
    await writeFile(path.join(target, MANIFEST), host.content, {flush: true});
    if (host.signature)
      await writeFile(path.join(target, `${MANIFEST}${SIGNATURE}`), host.signature, {flush: true});
  });
  return fetched;
}

/** Whether a file was compressed for a server. It may lie in a copy, and goes when that is exchanged: it would grow old. */
export const isCompressed = name => /\.(?:br|gz)$/.test(name);

/**
 * What somebody has put into a copy: settings of the host, and other files where the last run has left out a page of that name.
 *
 * @param {string} into - The folder of the copy.
 * @param {import('../publish/output/manifest.mjs').Manifest | undefined} own - Its manifest.
 * @param {string[]} taken - The files that come from the host.
 * @returns {Promise<string[]>} Their names.
 */
export async function partnersFiles(into, own, taken) {
  const names = existsSync(into) ? await strangeIn(into, undefined) : [];
  const isTaken = new Set(taken);
  const theirs = [];
  for (const name of names.filter(each => !isTaken.has(each) && !isCompressed(each)))
    if (isHostSetting(name) || (mayRun(name) && (await isChanged(name, into, own)))) theirs.push(name);
  return theirs;
}

/** Whether a file is not the one that the manifest of the copy names. A stop names none, and leaves the library alone. */
async function isChanged(name, into, own) {
  if (own?.stops && isLibrary(name)) return false;
  const content = await readFile(path.join(into, name));
  return digestOf(content) !== own?.files[name]?.integrity;
}

/** Acts on all names, a few at a time. If one fails all have stopped before the error is thrown: the draft is removed then. */
async function inParallel(names, act) {
  let next = 0;
  const work = async () => {
    while (next < names.length) await act(names[next++]);
  };
  const stop = error => {
    next = names.length;
    throw error;
  };
  const results = await Promise.allSettled(Array.from({length: AT_ONCE}, () => work().catch(stop)));
  const failed = results.find(({status}) => status === 'rejected');
  if (failed) throw failed.reason;
}
