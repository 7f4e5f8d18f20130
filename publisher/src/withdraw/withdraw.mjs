import {existsSync} from 'node:fs';
import path from 'node:path';
import {readWithdrawn} from '../folder/private.mjs';
import {MANIFEST, readManifest} from '../publish/output/manifest.mjs';
import {readState, writeState} from '../publish/output/state.mjs';
import {filesIn, withdrawEverybody, withdrawFromFolder} from './from-folder.mjs';
import {withdrawFromPublished} from './from-published.mjs';
import {tracesIn} from './traces.mjs';

/**
 * Takes somebody, or everybody, out of a campaign's folder and out of what was published from it.
 *
 * @param {object} options - Whom, and where.
 * @param {string} options.folder - The campaign's folder.
 * @param {string} [options.id] - Whom; everybody without it.
 * @param {string[]} options.outs - Folders that were published; those that the campaign's folder remembers come with them.
 * @param {import('node:crypto').KeyObject} [options.key] - The private key that signs data.
 * @returns {Promise<{removed: string[], outs: string[], unsigned: string[], findings: import('../findings.mjs').Finding[]}>} What was
 *   removed from the folder, from which published folders, which of those lost a signature, and what is left to do by hand.
 */
export async function withdraw({folder, id, outs, key}) {
  if (id === undefined) await withdrawEverybody(folder);
  const {names, removed} = id === undefined ? {names: [], removed: []} : await withdrawFromFolder(folder, id);
  const withdrawn = await readWithdrawn(folder);
  const state = await readState(folder);
  const known = state.outs
    .map(out => path.resolve(folder, out))
    .filter(out => existsSync(path.join(out, MANIFEST)));
  const done = [...new Set([...outs.map(out => path.resolve(out)), ...known])];
  const manifests = await Promise.all(done.map(readManifest));
  const serial = 1 + Math.max(state.serial, ...manifests.map(manifest => manifest?.serial ?? 0));
  await writeState(folder, {...state, serial, of: undefined});

  const words = id === undefined ? [] : [id, ...names];
  const unsigned = [];
  const findings = [];
  for (const out of done) {
    if ((await withdrawFromPublished(out, {...withdrawn, serial, key})).isUnsigned) unsigned.push(out);
    findings.push(...(await tracesIn(await textFilesOf(out), path.dirname(out), words)));
  }
  const own = (await filesIn(folder)).filter(file => !isPrivate(folder, file));
  findings.push(...(await tracesIn(own, folder, words)));
  return {removed, outs: done, unsigned, findings};
}

const isPrivate = (folder, file) => path.relative(folder, file).split(path.sep)[0] === 'private';

/** What of a published folder was written for this campaign. */
async function textFilesOf(out) {
  const {files} = await readManifest(out);
  return Object.keys(files)
    .filter(name => /\.(json|html)$/.test(name) && !name.startsWith('solidarity/'))
    .map(name => path.join(out, name));
}
