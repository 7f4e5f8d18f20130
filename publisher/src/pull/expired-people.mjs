import {readdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {isoDay} from '../days.mjs';
import {SIGNATURE} from '../publish/output/manifest.mjs';

/**
 * Removes from a copy whoever is past the end that the file of people names, or whose end cannot be read; with the last of them
 * also the portraits and the list of who may be shown.
 *
 * @param {string} folder - The copy, which need not exist.
 * @param {Date} now - The day.
 * @returns {Promise<string[]>} The files of people that were removed.
 */
export async function removeExpiredPeople(folder, now) {
  const names = (await readdir(folder).catch(() => [])).filter(name => /^people\.[\w-]+\.json$/.test(name));
  const expired = [];
  for (const name of names) if (await isExpired(path.join(folder, name), isoDay(now))) expired.push(name);
  const rest = names.length > 0 && expired.length === names.length ? ['current.json', 'portraits'] : [];
  for (const name of [...expired, ...rest])
    for (const each of [name, `${name}${SIGNATURE}`])
      await rm(path.join(folder, each), {recursive: true, force: true});
  return expired.sort();
}

async function isExpired(file, today) {
  try {
    const {expires} = JSON.parse(await readFile(file, 'utf8'));
    return !(expires >= today);
  } catch {
    return true;
  }
}
