import {existsSync} from 'node:fs';
import {readdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {dayAfter, isoDay} from '../days.mjs';
import {MANIFEST, SIGNATURE} from '../publish/output/manifest.mjs';
import {readStop} from '../signing/stop.mjs';

/** People are published for 14 days. Whoever names a later end does not mean one; the day more is for clocks and time zones. */
const MOST_DAYS = 15;

/** The list of who may be shown. */
const LIST = 'current.json';

/** Where portraits are. */
const PORTRAITS = 'portraits';

/** What a partner's server may have made of a file. */
const COMPRESSED = ['.br', '.gz'];

/**
 * Removes from a copy whoever is past the end that the file of people names, whose end cannot be read, or is too far away to be one;
 * the list of who may be shown likewise. With the last of the people the portraits go too, and the list.
 *
 * @param {string} folder - The copy, which need not exist. Nothing is removed from a folder that is none.
 * @param {Date} now - The day.
 * @returns {Promise<string[]>} The files of people that were removed.
 */
export async function removeExpiredPeople(folder, now) {
  const names = await readdir(folder).catch(() => []);
  const people = names.filter(name => /^people\.[\w-]+\.json$/.test(name));
  if (!people.length && !names.includes(LIST) && !names.includes(MANIFEST)) return [];
  const expired = [];
  for (const name of people) if (await isExpired(path.join(folder, name), isoDay(now))) expired.push(name);
  const isLast = expired.length === people.length;
  const portraits = isLast ? await portraitsIn(folder) : [];
  const list = path.join(folder, LIST);
  const isListEnded = isLast || (existsSync(list) && (await isExpired(list, isoDay(now))));
  for (const name of [...expired, ...portraits, ...(isListEnded ? [LIST] : [])])
    for (const end of ['', SIGNATURE, ...COMPRESSED]) await rm(path.join(folder, name + end), {force: true});
  return expired.sort();
}

/** The day after which what a manifest, a file of people or a list names as its end counts. */
export const isEnded = (expires, today) => !(expires >= today && expires <= dayAfter(today, MOST_DAYS));

async function isExpired(file, today) {
  try {
    const content = await readFile(file, 'utf8');
    return !readStop(content) && isEnded(JSON.parse(content).expires, today);
  } catch {
    return true;
  }
}

/** Only what `publish` has made: a portrait's public name is 24 digits. */
async function portraitsIn(folder) {
  const names = await readdir(path.join(folder, PORTRAITS)).catch(() => []);
  return names.filter(name => /^[\da-f]{24}\.webp$/.test(name)).map(name => `${PORTRAITS}/${name}`);
}
