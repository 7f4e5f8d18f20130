import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {PublisherError} from '../errors.mjs';
import {mend} from '../exchange/exchange.mjs';
import {peopleIn} from '../people/people-in.mjs';
import {readManifest} from '../publish/output/manifest.mjs';

/**
 * A published folder, and whom it shows.
 *
 * @typedef {object} PublishedFolder
 * @property {string} out - The folder.
 * @property {import('../publish/output/manifest.mjs').Manifest} manifest - Its manifest.
 * @property {string[]} ids - The ids in its list of who may be shown.
 * @property {import('../people/people-in.mjs').Entry[]} entries - The entries of its people.
 */

/** Whether a published file is one of people. */
export const isOfPeople = name => /^people\.[\w-]+\.json$/.test(name);

/**
 * Reads a published folder, after putting right what an exchange that broke off has left beside it.
 *
 * @param {string} out - The folder.
 * @returns {Promise<PublishedFolder | undefined>} What it shows, as far as it can be read; `undefined` if there is no such folder.
 * @throws {PublisherError} If it cannot be told what was published there.
 */
export async function readPublished(out) {
  await mend(out);
  if (!existsSync(out)) return undefined;
  const manifest = await readManifest(out);
  if (!manifest)
    throw new PublisherError('It has no manifest.json. Delete it, here and on the host, and publish again.');
  const people = await Promise.all(
    Object.keys(manifest.files)
      .filter(isOfPeople)
      .map(name => jsonIn(out, name)),
  );
  const {ids} = Object(await jsonIn(out, 'current.json'));
  return {out, manifest, ids: Array.isArray(ids) ? ids : [], entries: people.flatMap(peopleIn)};
}

/** A published file as it was parsed; `undefined` if it is missing or broken. */
export async function jsonIn(out, name) {
  try {
    return JSON.parse(await readFile(path.join(out, name), 'utf8'));
  } catch {
    return undefined;
  }
}
