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
 * @property {string[]} [pictures] - The addresses of portraits that the person had before, as far as they are known.
 */

/**
 * Notes in `private/` that somebody, or one poem, has withdrawn. It comes before anything else: `publish` obeys it, whatever fails
 * after it.
 *
 * @param {string} folder - The campaign's folder.
 * @param {string} id - The id.
 * @param {import('./published-folders.mjs').PublishedFolder[]} published - What was published: somebody may stand there who is no
 *   longer in the campaign.
 * @returns {Promise<Withdrawal>} Who it is.
 * @throws {PublisherError} If nobody has this id; it asks back if somebody has one that resembles it.
 */
export async function rememberWithdrawal(folder, id, published) {
  const withdrawn = await readWithdrawn(folder);
  const {entries = [], error} = await entriesOf(folder);
  const all = [...entries, ...published.flatMap(each => each.entries)];
  const isSame = each => comparable(each) === comparable(id);
  const own = all.filter(({ids}) => ids.some(isSame));
  const listed = [...published.flatMap(({ids}) => ids), ...withdrawn.ids];
  if (!own.length && !listed.some(isSame)) throw error ?? unknownId(id, all, withdrawn);

  const ids = [
    ...new Map(
      [id, ...own.flatMap(({item}) => item.id ?? [])].map(each => [comparable(each), each]),
    ).values(),
  ];
  const before = withdrawn.ids.filter(each => !ids.some(one => comparable(one) === comparable(each)));
  await writeWithdrawn(folder, {...withdrawn, ids: [...before, ...ids].sort()});
  return {ids, names: [...new Set(own.flatMap(({names}) => names))]};
}

/** Whom the campaign has; the error if its file cannot be read: what was published may still be taken back. */
async function entriesOf(folder) {
  try {
    return {entries: peopleIn((await readCampaignFile(folder)).json)};
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error;
    return {error};
  }
}

/** Notes that everybody is hidden: nobody is published until the list in `private/` says otherwise. */
export async function rememberEverybody(folder) {
  await writeWithdrawn(folder, {...(await readWithdrawn(folder)), all: true});
  return {ids: [], names: []};
}

/**
 * Takes somebody who has withdrawn out of a campaign's folder.
 *
 * @param {string} folder - The campaign's folder.
 * @param {Withdrawal} who - Who it is; nothing is done without ids.
 * @param {string[]} outs - The published folders, which are not searched.
 * @returns {Promise<string[]>} The files that were removed, from the folder.
 */
export async function takeOutOfFolder(folder, {ids, pictures = []}, outs) {
  if (!ids.length) return [];
  const campaign = await readCampaignFile(folder);
  const gone = new Set(ids.map(comparable));
  const isGone = id => gone.has(comparable(id));
  const entries = peopleIn(campaign.json);
  const own = entries.filter(entry => entry.ids.some(isGone));
  const listed = Array.isArray(campaign.json.withdrawn) ? campaign.json.withdrawn : [];
  const stay = listed.filter(id => !isGone(id));
  await changeCampaignFile(campaign, [
    // From the last to the first, so that each is still where it was.
    ...own.map(({keys}) => [keys, undefined]).reverse(),
    ...(stay.length < listed.length ? [[['withdrawn'], stay]] : []),
  ]);
  return removePictures(folder, {own, entries, ids, pictures, outs});
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
async function removePictures(folder, {own, entries, ids, pictures, outs}) {
  const pictureOf = ({item}) => fileOf(folder, item.picture?.url);
  const used = new Set(
    entries.filter(entry => !own.includes(entry)).flatMap(entry => pictureOf(entry) ?? []),
  );
  const earlier = pictures.flatMap(address => fileOf(folder, address) ?? []);
  const portraits = [...own.flatMap(entry => pictureOf(entry) ?? []), ...earlier].filter(
    file => !used.has(file),
  );
  const digests = new Set();
  for (const file of portraits) {
    const content = await readFile(file).catch(() => undefined);
    if (content) digests.add(digest(content));
  }
  const stems = new Set([...ids, ...portraits.map(stemOf)].map(comparable));
  const removed = [];
  for (const file of await filesIn(folder, outs)) {
    if (used.has(file)) continue;
    const isTheirs =
      portraits.includes(file) ||
      isOriginal(folder, file, stems) ||
      (digests.size && digests.has(digest(await readFile(file))));
    if (!isTheirs) continue;
    await rm(file);
    removed.push(path.relative(folder, file).replaceAll(path.sep, '/'));
  }
  return removed.sort();
}

/**
 * Whether a file lies in `private/` under somebody's name, such as the original of a portrait. Tables and lists are about others, too.
 *
 * @param {string} folder - The campaign's folder.
 * @param {string} file - Its whole path.
 * @param {Set<string>} stems - Ids, and names of portraits, as they are compared.
 */
export const isOriginal = (folder, file, stems) =>
  path.relative(folder, file).split(path.sep)[0] === PRIVATE &&
  stems.has(comparable(stemOf(file))) &&
  !/\.(csv|json)$/i.test(file);

/**
 * The file in a campaign's folder to which the address of a picture leads.
 *
 * @returns {string | undefined} Its whole path; nothing if it is elsewhere.
 */
export function fileOf(folder, address) {
  if (typeof address !== 'string' || /^https?:/i.test(address)) return undefined;
  try {
    const {pathname} = new URL(address, 'https://folder.invalid/');
    return inside(folder, decodeURIComponent(pathname).slice(1));
  } catch {
    return undefined;
  }
}

/** The name of a file, without its folder and its ending. */
export const stemOf = file => path.parse(file).name;

const digest = content => createHash('sha256').update(content).digest('hex');

/**
 * The files of a campaign's folder: not the history of git, and nothing of the published folders that are named.
 *
 * @param {string} folder - The folder.
 * @param {string[]} outs - Published folders, with their whole paths.
 * @returns {Promise<string[]>} The files, with their whole paths.
 */
export async function filesIn(folder, outs) {
  const found = [];
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    const file = path.resolve(folder, entry.name);
    const isElsewhere = entry.name === '.git' || entry.name === 'node_modules' || outs.includes(file);
    if (entry.isFile()) found.push(file);
    else if (entry.isDirectory() && !isElsewhere) found.push(...(await filesIn(file, outs)));
  }
  return found;
}
