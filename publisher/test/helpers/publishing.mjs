import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {readCampaign} from 'solidarity-widgets/campaign-tools';
import {readCampaignFile} from '../../src/folder/campaign-file.mjs';
import {publish} from '../../src/publish/publish.mjs';
import {KINDS} from '../../src/publish/site.mjs';

export const NOW = new Date('2027-04-21T12:00:00Z');

export const BASE = new URL('https://day.example.org/2027/');

/** Reads a folder without any finding. */
export async function withoutFindings(folder, {now}) {
  const campaign = await readCampaignFile(folder);
  return {findings: [], campaign, reading: readCampaign(campaign.json, now)};
}

/** What takes seconds to draw. */
export const DRAWN = KINDS.filter(kind => !['words', 'builder'].includes(kind));

/** Does not wait for the disk, as a campaign that must outlive a power cut does: that is up to seconds a folder. */
const write = (file, content) => writeFile(file, content);

/** Publishes `folder` into `out`: without what is drawn, unless `more` says otherwise. */
export const published = (folder, out, more = {}) =>
  publish({
    folder,
    out,
    base: BASE,
    now: NOW,
    checkFolder: withoutFindings,
    progress() {},
    without: DRAWN,
    write,
    ...more,
  });

/** For `published`: every kind of file. */
export const WITH_ALL = {without: []};

/** For `published`: these kinds alone. */
export const withOnly = (...kinds) => ({without: KINDS.filter(kind => !kinds.includes(kind))});

/** The content of every file in `folder`, by its path. */
export async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter(entry => entry.isFile());
  const read = files.map(async entry => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file).replaceAll(path.sep, '/'), await readFile(file)];
  });
  return new Map((await Promise.all(read)).sort(([one], [other]) => (one < other ? -1 : 1)));
}

export const jsonOf = content => JSON.parse(content.toString('utf8'));
