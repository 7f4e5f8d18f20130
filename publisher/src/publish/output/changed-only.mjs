import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * What was made before, by the names of its batches: the digest of everything from which it was made, those
 * of its files, and what the batch itself has asked to remember.
 *
 * @typedef {Record<string, {of: string, files: Record<string, string>, memory?: string}>} Made
 */

/**
 * Puts a batch of files into a draft: makes them if something has changed, else takes them over from the old folder.
 *
 * @param {import('../site.mjs').Batch} batch - The files.
 * @param {object} options - What else there is.
 * @param {import('./draft.mjs').Draft} options.draft - The draft.
 * @param {Made} options.before - What was made the last time, whatever the code.
 * @param {boolean} options.isSameCode - Whether the same code has made that.
 * @param {string} options.code - The digest of the code that makes them.
 * @param {import('./queue.mjs').Queue} options.queue - Where the files are written while the next are made.
 * @returns {Promise<Made>} What the folder must remember of it; complete when the queue is done.
 */
export async function putChanged(batch, {draft, before, isSameCode, code, queue}) {
  const of = digestOfInput([code, ...batch.of]);
  const known = before[batch.name];
  if (known?.of === of && (await draft.keepAll(known.files))) return {[batch.name]: known};
  const files = {};
  const last = known &&
    isSameCode && {memory: known.memory, read: name => draft.readOld(name, known.files[name])};
  for await (const [name, content] of await batch.make(last || undefined))
    await queue.add(async () => (files[name] = await draft.put(name, content)));
  return {[batch.name]: {of, files, ...(batch.memory && {memory: batch.memory()})}};
}

/** A digest of the publisher's code, the versions of its packages, and of the library: whatever changes in them may change what is made. */
export async function digestOfCode({integrity, tools}) {
  const source = fileURLToPath(new URL('../../', import.meta.url));
  const names = await readdir(source, {recursive: true});
  const hash = createHash('sha256').update(JSON.stringify([integrity, tools, process.version]));
  for (const name of ['../package.json', ...names.filter(each => each.endsWith('.mjs')).sort()])
    hash.update(await readFile(path.join(source, name)));
  return hash.digest('hex');
}

const digests = new WeakMap();

/** A large object is digested once: the campaign in a language is what many files are made of. */
function digestOfInput(inputs) {
  return sha256(
    inputs.map(input => (Object(input) === input ? digestOfObject(input) : String(input))).join('\n'),
  );
}

function digestOfObject(value) {
  if (!digests.has(value)) digests.set(value, sha256(JSON.stringify(value)));
  return digests.get(value);
}

const sha256 = text => createHash('sha256').update(text).digest('hex');
