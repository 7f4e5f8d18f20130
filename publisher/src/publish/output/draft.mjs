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
 * @property {(integrity: Record<string, string>) => Promise<boolean>} keepAll - Takes files over from the old folder, with their
 *   signatures, if all of them still have these digests there; otherwise none.
 * @property {(name: string, integrity: string) => Promise<string | undefined>} readOld - The text of a file of the old folder, if it still
 *   has this digest there.
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
  const folders = new Map();

  async function targetOf(name) {
    const target = inside(folder, name);
    const parent = path.dirname(target);
    if (!folders.has(parent)) folders.set(parent, mkdir(parent, {recursive: true}));
    await folders.get(parent);
    return target;
  }

  /** The content of a file of the old folder. The manifest says what may be the same; the content decides. */
  async function old(name, integrity) {
    if (manifest?.files[name]?.integrity !== integrity) return undefined;
    const content = await readFile(inside(previous, name)).catch(() => undefined);
    return content && digestOf(content) === integrity ? content : undefined;
  }

  async function takeOver(name, content, integrity) {
    const target = await targetOf(name);
    // There are disks without links.
    await link(inside(previous, name), target).catch(() => write(target, content, {flush: true}));
    files.set(name, {integrity, size: content.length});
  }

  async function keep(name, integrity) {
    const content = await old(name, integrity);
    if (content) await takeOver(name, content, integrity);
    return !!content;
  }

  async function put(name, content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const integrity = digestOf(bytes);
    if (!(await keep(name, integrity))) {
      await write(await targetOf(name), bytes, {flush: true});
      files.set(name, {integrity, size: bytes.length});
    }
    await sign(name, bytes);
    return integrity;
  }

  async function sign(name, bytes) {
    if (key && isSignedData(name)) await put(`${name}${SIGNATURE}`, signatureOf(key, bytes));
  }

  async function keepAll(all) {
    const contents = await Promise.all(Object.entries(all).map(([name, integrity]) => old(name, integrity)));
    if (!contents.every(Boolean)) return false;
    const kept = Object.entries(all).map(async ([name, integrity], index) => {
      await takeOver(name, contents[index], integrity);
      await sign(name, contents[index]);
    });
    await Promise.all(kept);
    return true;
  }

  const names = () => [...files.keys()].sort();

  return {
    put,
    keep,
    keepAll,
    readOld: async (name, integrity) => (await old(name, integrity))?.toString('utf8'),
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
