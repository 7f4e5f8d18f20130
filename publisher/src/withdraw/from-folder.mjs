import {createHash} from 'node:crypto';
import {readdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {comparable, resembles} from 'solidarity-widgets/campaign-tools';
import {PublisherError} from '../errors.mjs';
import {changeCampaignFile, readCampaignFile} from '../folder/campaign-file.mjs';
import {inside} from '../folder/files.mjs';
import {PRIVATE, readWithdrawn, writeWithdrawn} from '../folder/private.mjs';
import {peopleIn} from '../people/people-in.mjs';

/**
 * Somebody who withdraws.
 *
 * @typedef {object} Withdrawal
 * @property {string[]} ids - The ids: the one that was named, and those of the person's poems.
 * @property {string[]} names - The person's name in each script, to look for it elsewhere.
 * @property {string[]} removed - The files that were removed, from the folder.
 */

/**
 * Takes somebody, or one poem, out of a campaign's folder, and remembers the ids in `private/`. The list comes first: `publish`
 * obeys it, whatever fails after it.
 *
 * @param {string} folder - The campaign's folder.
 * @param {string} id - The id.
 * @returns {Promise<Withdrawal>} What was removed.
 * @throws {PublisherError} If nobody has this id; it asks back if somebody has one that resembles it.
 */
export async function withdrawFromFolder(folder, id) {
  const withdrawn = await readWithdrawn(folder);
  const campaign = await readCampaignFile(folder);
  const entries = peopleIn(campaign.json);
  const own = entries.filter(({ids}) => ids.includes(id));
  if (!own.length && !withdrawn.ids.includes(id)) throw unknownId(id, entries, withdrawn);

  const ids = [...new Set([id, ...own.flatMap(({item}) => item.id ?? [])])];
  await writeWithdrawn(folder, {...withdrawn, ids: [...new Set([...withdrawn.ids, ...ids])].sort()});

  const listed = Array.isArray(campaign.json.withdrawn) ? campaign.json.withdrawn : [];
  const gone = new Set(ids.map(comparable));
  const stay = listed.filter(each => !gone.has(comparable(each)));
  await changeCampaignFile(campaign, [
    // From the last to the first, so that each is still where it was.
    ...own.map(({keys}) => [keys, undefined]).reverse(),
    ...(stay.length < listed.length ? [[['withdrawn'], stay]] : []),
  ]);
  const removed = await removePictures(folder, own, entries, ids);
  return {ids, names: [...new Set(own.flatMap(({names}) => names))], removed};
}

/** Hides everybody: nobody is published until the list in `private/` says otherwise. */
export async function withdrawEverybody(folder) {
  await writeWithdrawn(folder, {...(await readWithdrawn(folder)), all: true});
}

function unknownId(id, entries, withdrawn) {
  const known = [...new Set([...entries.flatMap(({item}) => item.id ?? []), ...withdrawn.ids])];
  const near =
    known.find(each => resembles(each, id)) ??
    entries.find(({names}) => names.some(name => resembles(name, id)))?.item.id;
  return new PublisherError(
    near
      ? `Nobody has the id "${id}". Did you mean "${near}"? Nothing was changed.`
      : `Nobody in the campaign has the id "${id}". Look for "id" in the campaign's file. Nothing was changed.`,
  );
}

/** Removes the portraits, their copies, and what lies in `private/` under the same names. */
async function removePictures(folder, own, entries, ids) {
  const pictureOf = ({item}) => fileOf(folder, item.picture?.url);
  const used = new Set(
    entries.filter(entry => !own.includes(entry)).flatMap(entry => pictureOf(entry) ?? []),
  );
  const portraits = own.flatMap(entry => pictureOf(entry) ?? []).filter(file => !used.has(file));
  const digests = new Set();
  for (const file of portraits) {
    const content = await readFile(file).catch(() => undefined);
    if (content) digests.add(digest(content));
  }
  const stems = new Set([...ids, ...portraits.map(stemOf)].map(comparable));
  const removed = [];
  for (const file of await filesIn(folder)) {
    if (used.has(file)) continue;
    const isPrivate = path.relative(folder, file).split(path.sep)[0] === PRIVATE;
    const isTheirs =
      portraits.includes(file) ||
      (isPrivate && stems.has(comparable(stemOf(file))) && !/\.(csv|json)$/i.test(file)) ||
      (digests.size && digests.has(digest(await readFile(file))));
    if (!isTheirs) continue;
    await rm(file);
    removed.push(path.relative(folder, file).replaceAll(path.sep, '/'));
  }
  return removed.sort();
}

function fileOf(folder, address) {
  if (typeof address !== 'string' || /^https?:/i.test(address)) return undefined;
  try {
    const {pathname} = new URL(address, 'https://folder.invalid/');
    return inside(folder, decodeURIComponent(pathname).slice(1));
  } catch {
    return undefined;
  }
}

const stemOf = file => path.parse(file).name;

const digest = content => createHash('sha256').update(content).digest('hex');

/** The files of a campaign's folder that are its own: not the history of git, and nothing that was published into it. */
export async function filesIn(folder) {
  const found = [];
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    const file = path.join(folder, entry.name);
    if (entry.isFile()) found.push(file);
    else if (entry.isDirectory() && !(await isElsewhere(file, entry.name)))
      found.push(...(await filesIn(file)));
  }
  return found.map(file => path.resolve(file));
}

const isElsewhere = async (folder, name) =>
  name === '.git' || name === 'node_modules' || (await readdir(folder)).includes('manifest.json');
