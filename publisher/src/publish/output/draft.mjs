import {link, mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {inside} from '../../folder/files.mjs';
import {signatureOf} from '../../signing/keys.mjs';
import {digestOf, MANIFEST, SIGNATURE} from './manifest.mjs';

/**
 * The folder into which a campaign is published, while it is written.
 *
 * @typedef {object} Draft
 * @property {(name: string, content: string | Buffer) => Promise<string>} put - Writes a file, and its signature where it has one;
 *   returns its digest.
 * @property {(name: string, integrity: string) => Promise<boolean>} keep - Takes a file over from the old folder, if it still has
 *   this digest there.
 * @property {(integrity: Record<string, string>) => Promise<boolean>} keepAll - Takes files over from the old folder, if all of them
 *   still have these digests there.
 * @property {() => string[]} names - The files so far, sorted.
 * @property {(head: object) => Promise<void>} finish - Writes the manifest, with `head` before the files.
 */

/**
 * Opens a draft.
 *
 * @param {string} folder - The empty folder.
 * @param {object} options - What else there is.
 * @param {string} options.previous - The folder that it will replace: what has not changed is taken from there.
 * @param {import('./manifest.mjs').Manifest} [options.manifest] - The manifest of that folder.
 * @param {import('node:crypto').KeyObject} [options.key] - The private key that signs data.
 * @param {typeof writeFile} [options.write] - Writes a file.
 * @returns {Draft} The draft.
 */
export function openDraft(folder, {previous, manifest, key, write = writeFile}) {
  const files = new Map();
  const folders = new Set();

  async function place(name, action) {
    const target = inside(folder, name);
    const parent = path.dirname(target);
    if (!folders.has(parent)) await mkdir(parent, {recursive: true});
    folders.add(parent);
    await action(target);
  }

  const keep = (name, integrity) => keepIf(name, integrity, old => digestOf(old) === integrity);

  /** The manifest says what may be the same; the content decides. */
  async function keepIf(name, integrity, isSame) {
    if (manifest?.files[name]?.integrity !== integrity) return false;
    const old = inside(previous, name);
    const content = await readFile(old).catch(() => undefined);
    if (!content || !isSame(content)) return false;
    try {
      await place(name, target => link(old, target));
    } catch {
      return false; // no links on this disk: it is written again
    }
    files.set(name, {integrity, size: content.length});
    return true;
  }

  async function put(name, content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const integrity = digestOf(bytes);
    if (!(await keepIf(name, integrity, old => old.equals(bytes)))) {
      await place(name, target => write(target, bytes, {flush: true}));
      files.set(name, {integrity, size: bytes.length});
    }
    if (key && isSignedData(name)) await put(`${name}${SIGNATURE}`, signatureOf(key, bytes));
    return integrity;
  }

  const names = () => [...files.keys()].sort();

  return {
    put,
    keep,
    async keepAll(all) {
      for (const [name, integrity] of Object.entries(all)) {
        if (!(await keep(name, integrity))) return false;
        if (key && isSignedData(name))
          await put(`${name}${SIGNATURE}`, signatureOf(key, await readFile(inside(folder, name))));
      }
      return true;
    },
    names,
    async finish(head) {
      const sorted = Object.fromEntries(names().map(name => [name, files.get(name)]));
      const content = Buffer.from(`${JSON.stringify({...head, files: sorted}, null, 1)}\n`);
      await write(path.join(folder, MANIFEST), content, {flush: true});
      if (key)
        await write(path.join(folder, `${MANIFEST}${SIGNATURE}`), signatureOf(key, content), {flush: true});
    },
  };
}

/** Whether a file is data of the campaign, which is signed. */
export const isSignedData = name =>
  /^(?:campaign|people|current|slices\/[\w-]+)(?:\.[\w-]+)?\.json$/.test(name);
