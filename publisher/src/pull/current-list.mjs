import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {comparable} from 'solidarity-widgets/campaign-tools';
import {PublisherError} from '../errors.mjs';
import {peopleIn} from '../people/people-in.mjs';
import {digestOf, SIGNATURE} from '../publish/output/manifest.mjs';
import {readStop} from '../signing/stop.mjs';
import {fetchFile, isObeyed} from './host-manifest.mjs';
import {StopFound} from './stop-found.mjs';

/** Who may still be shown. */
export const LIST = 'current.json';

/** Whether a file is the list of who may be shown, or its signature. */
export const isList = name => name === LIST || name === `${LIST}${SIGNATURE}`;

/**
 * The list of who may be shown, as a copy must have it: the shortest that the host or the copy has. It is asked for each time: a
 * trustee may have shortened it since it was published, and the manifest does not say so.
 *
 * @param {object} options - From where, and to where, as `takeFiles` takes them.
 * @returns {Promise<{content: Buffer, signature?: Buffer, isNew: boolean} | undefined>} The list; `undefined` if the host publishes none.
 * @throws {PublisherError} If the host has another file in its place.
 * @throws {StopFound} If that is a stop: a trustee may have been able to put it there alone.
 */
export async function takeList({base, into, host, names, by, limits}) {
  if (!names.includes(LIST)) return undefined;
  const {integrity, size} = host.manifest.files[LIST];
  const isSigned = names.includes(`${LIST}${SIGNATURE}`);
  const ofHost = {
    // A shortened list carries the longer one as a text.
    content: await fetchFile(base, LIST, {mostBytes: 3 * size + 1_000, ...limits}),
    signature: isSigned
      ? await fetchFile(base, `${LIST}${SIGNATURE}`, {mostBytes: 1_000, ...limits})
      : undefined,
  };
  const stop = readStop(ofHost.content);
  if (stop && isSigned && by.keys && isObeyed({stop, ...ofHost}, by)) throw new StopFound(ofHost);
  const ofCopy = {content: await inCopy(LIST), signature: await inCopy(`${LIST}${SIGNATURE}`)};
  const shortest = shortestList([ofCopy.content, ofHost.content], integrity);
  if (!shortest)
    throw new PublisherError(
      `${base.href}${LIST} is neither the list that the host has published nor a part of it.`,
    );
  const list = shortest === ofCopy.content ? ofCopy : ofHost;
  return {...list, isNew: !ofCopy.content?.equals(list.content)};

  function inCopy(name) {
    return readFile(path.join(into, name)).catch(() => undefined);
  }
}

/**
 * Of several files with a list of who may be shown, the one that names fewest. A trustee may have shortened the list since it was
 * published: such a file carries the longer one, and that is what the manifest names.
 *
 * @param {(Buffer | undefined)[]} files - The files: that of the host, and that of the copy.
 * @param {string} integrity - The digest of the list, from the manifest.
 * @returns {Buffer | undefined} The shortest; `undefined` if none of them is that list or a part of it.
 */
export function shortestList(files, integrity) {
  const lists = files.flatMap(content => {
    const ids = content && idsOf(content, integrity);
    return ids ? [{content, size: ids.length}] : [];
  });
  return lists.sort((one, other) => one.size - other.size)[0]?.content;
}

/** The ids in a file that is the list with this digest, or a part of it. */
function idsOf(content, integrity) {
  if (digestOf(content) === integrity) return read(content).ids;
  const {of, ids} = read(content);
  if (typeof of !== 'string' || digestOf(of) !== integrity) return undefined;
  const all = new Set(read(of).ids?.map(comparable));
  return Array.isArray(ids) && ids.every(id => all.has(comparable(id))) ? ids : undefined;
}

function read(content) {
  try {
    return Object(JSON.parse(content));
  } catch {
    return {};
  }
}

/**
 * The portraits of people whom a list no longer names.
 *
 * @param {string} folder - The folder with the files of people.
 * @param {string[]} names - Their names.
 * @param {Buffer} list - The list.
 * @returns {Promise<string[]>} Their addresses, from the folder.
 */
export async function portraitsOutside(folder, names, list) {
  const people = await Promise.all(names.map(async name => read(await readFile(path.join(folder, name)))));
  const ids = new Set(read(list).ids.map(comparable));
  const isShown = ({item}) => ids.has(comparable(item.id));
  const entries = people.flatMap(peopleIn).filter(({item}) => item.picture?.url);
  const shown = new Set(entries.filter(isShown).map(({item}) => item.picture.url));
  return [...new Set(entries.map(({item}) => item.picture.url))].filter(url => !shown.has(url));
}
