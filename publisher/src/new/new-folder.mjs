import {randomUUID} from 'node:crypto';
import {copyFile, mkdir, readdir, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {checkCampaign} from '../check/check-campaign.mjs';
import {PublisherError} from '../errors.mjs';
import {readCampaignFile} from '../folder/campaign-file.mjs';
import {asJson, inside} from '../folder/files.mjs';
import {PRIVATE, writeWithdrawn} from '../folder/private.mjs';
import {consentTable, eventsTable} from './tables.mjs';
import {firstCampaign} from './first-campaign.mjs';
import {lastingOf} from './lasting.mjs';
import {readOlder} from './older.mjs';
import {readme} from './readme.mjs';

/**
 * Makes the folder of a campaign: as a whole, or not at all.
 *
 * @param {string} folder - The folder, which does not exist or is empty. A year in its name is that of the campaign.
 * @param {object} [options]
 * @param {string} [options.from] - The file or the folder of an older campaign, of which what lasts is kept.
 * @param {string[]} [options.languages] - Language tags; those of the older campaign unless given, else English and Belarusian.
 * @param {Date} [options.now] - The present moment.
 * @returns {Promise<{files: string[], left: import('./lasting.mjs').LeftOut, findings: import('../findings.mjs').Finding[]}>} What lies
 *   in the folder, what of the older campaign does not, and what has come from it that is wrong or of another year.
 * @throws {PublisherError} If the folder has something in it, or if there is no older campaign where one is named.
 */
export async function newFolder(folder, {from, languages, now = new Date()} = {}) {
  await refuseUnlessEmpty(folder);
  const older = from === undefined ? undefined : await readOlder(from);
  const year = Number(/20\d\d/.exec(path.basename(path.resolve(folder)))?.[0] ?? now.getUTCFullYear());
  const {campaign, files, ...left} = older
    ? lastingOf(older, {year, languages, now})
    : {campaign: firstCampaign({year, languages, now}), files: []};

  const draft = path.join(
    path.dirname(path.resolve(folder)),
    `.${path.basename(path.resolve(folder))}.${randomUUID()}.tmp`,
  );
  try {
    await fill(draft, {campaign, older});
    for (const name of files) await copy(older.folder, draft, name);
    const {findings} = await checkCampaign(await readCampaignFile(draft), {now});
    const names = await namesIn(draft);
    await moveTo(folder, draft);
    return {files: names, left, findings: findings.filter(({level}) => level === 'error')};
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
}

async function refuseUnlessEmpty(folder) {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory())
    throw new PublisherError(`${folder} is a file. Name a folder that is new or empty.`);
  // A repository that has just been begun is empty, too.
  const names = (await readdir(folder)).filter(name => name !== '.git');
  if (!names.length) return;
  const some = names.slice(0, 3).join(', ');
  throw new PublisherError(
    `${folder} is not empty: it has ${names.length > 3 ? `${some} and ${names.length - 3} more` : some}. Name a folder that is new or empty.`,
  );
}

async function fill(folder, {campaign, older}) {
  const {languages, date} = campaign;
  const write = async (name, content) => {
    await mkdir(path.dirname(path.join(folder, name)), {recursive: true});
    await writeFile(path.join(folder, name), content, {flush: true});
  };
  await write('campaign.json', asJson(campaign));
  await write('README.md', readme(campaign));
  await write('.gitignore', `# Contacts, notes and consents: never to be published.\n${PRIVATE}/\n`);
  // A second lock, for when the folder is moved into another repository.
  await write(`${PRIVATE}/.gitignore`, '*\n');
  await write(`${PRIVATE}/events.csv`, eventsTable(languages, date));
  await write(`${PRIVATE}/consent.csv`, older?.consents ?? consentTable());
  await mkdir(path.join(folder, PRIVATE, 'portraits'));
  await mkdir(path.join(folder, 'portraits'), {recursive: true});
  const {all, ids} = older?.withdrawn ?? {ids: []};
  if (all || ids.length) await writeWithdrawn(folder, older.withdrawn);
}

/** Copies a file that the older campaign names, if it lies in that campaign's folder. */
async function copy(from, to, name) {
  let source;
  try {
    source = await realpath(inside(from, name));
    inside(await realpath(from), path.relative(await realpath(from), source));
  } catch {
    return; // check tells that it is missing, or leads elsewhere
  }
  const target = inside(to, name);
  await mkdir(path.dirname(target), {recursive: true});
  await copyFile(source, target);
}

async function namesIn(folder) {
  const found = await readdir(folder, {recursive: true, withFileTypes: true});
  return found
    .filter(entry => entry.isFile())
    .map(entry =>
      path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'),
    )
    .sort();
}

async function moveTo(folder, draft) {
  const exists = await stat(folder).catch(() => undefined);
  if (!exists) return rename(draft, folder);
  for (const name of await readdir(draft)) await rename(path.join(draft, name), path.join(folder, name));
}
