import {comparable} from 'solidarity-widgets/campaign-tools';
import {peopleIn} from '../people/people-in.mjs';
import {digestOf} from '../publish/output/manifest.mjs';

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
 * @param {object[]} people - The files of people, parsed.
 * @param {Buffer} list - The list.
 * @returns {string[]} Their addresses, from the folder.
 */
export function portraitsOutside(people, list) {
  const ids = new Set(read(list).ids.map(comparable));
  const isShown = ({item}) => ids.has(comparable(item.id));
  const entries = people.flatMap(peopleIn).filter(({item}) => item.picture?.url);
  const shown = new Set(entries.filter(isShown).map(({item}) => item.picture.url));
  return [...new Set(entries.map(({item}) => item.picture.url))].filter(url => !shown.has(url));
}
