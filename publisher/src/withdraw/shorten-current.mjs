import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {comparable} from 'solidarity-widgets/campaign-tools';
import {isoDay} from '../days.mjs';
import {PublisherError} from '../errors.mjs';
import {readIfThere, writeWhole} from '../folder/files.mjs';
import {peopleIn} from '../people/people-in.mjs';
import {SIGNATURE} from '../publish/output/manifest.mjs';
import {isSigned, signatureOf} from '../signing/keys.mjs';

/**
 * Takes ids out of a list of who may be shown, and signs it with a key that can do no more than that. Whoever holds such a key
 * needs neither the campaign nor its own key. The list carries the longer one that the campaign has signed: so nobody can make
 * the trustee sign anybody into it.
 *
 * @param {string} file - The list, such as a `current.json` from the host, with its signature beside it; both are written.
 * @param {object} options - Whom, and with which key.
 * @param {string} [options.id] - The id; everybody without it. With a person go the poems that the files of people beside the list
 *   have of them.
 * @param {import('node:crypto').KeyObject} options.key - The withdrawing private key.
 * @param {import('node:crypto').KeyObject[]} options.campaignKeys - The campaign's public keys.
 * @param {Date} options.now - The day.
 * @returns {Promise<{removed: string[], hasPeople: boolean}>} The ids that were taken out, and whether there was a file of people to look
 *   into.
 * @throws {PublisherError} If the campaign has not signed the list, it has ended, or the id is not in it.
 */
export async function shortenCurrent(file, {id, key, campaignKeys, now}) {
  const {longer, of, ofSignature, ids} = await readCurrent(file, campaignKeys);
  if (longer.expires < isoDay(now))
    throw new PublisherError(`${file} has ended on ${longer.expires}: nobody in it is shown any more.`);
  const people = await peopleBeside(file);
  const gone = id === undefined ? new Set(ids.map(comparable)) : withPoems(id, people);
  const left = ids.filter(each => !gone.has(comparable(each)));
  const removed = ids.filter(each => gone.has(comparable(each)));
  if (id !== undefined && !removed.length)
    throw new PublisherError(`${file} has no id "${id}": nobody with it is shown.`);
  // These members alone: a trustee signs nothing else that somebody has written into the list.
  const {version, serial, expires} = longer;
  const head = {version, file: longer.file, serial, expires};
  const content = `${JSON.stringify({...head, of, ofSignature, ids: left})}\n`;
  // A list without its signature shows nobody: that is the safe order.
  await writeWhole(file, content);
  await writeWhole(`${file}${SIGNATURE}`, signatureOf(key, Buffer.from(content)));
  return {removed, hasPeople: people.length > 0};
}

/** The list that the campaign has signed, and the ids that are left of it. */
async function readCurrent(file, campaignKeys) {
  const text = await readIfThere(file);
  const list = asList(text);
  if (!list)
    throw new PublisherError(
      `${file} is no list of who may be shown. Save current.json from the host, and name it.`,
    );
  const of = list.of ?? text;
  const ofSignature = String(list.ofSignature ?? (await readIfThere(`${file}${SIGNATURE}`)) ?? '').trim();
  const longer = asList(of);
  if (!longer || !isSigned(campaignKeys, Buffer.from(of), ofSignature))
    throw new PublisherError(
      `The campaign has not signed ${file}. Save current.json and current.json.sig from the host again, and look at the key.`,
    );
  const left = new Set(list.ids.map(comparable));
  return {longer, of, ofSignature, ids: longer.ids.filter(id => left.has(comparable(id)))};
}

function asList(text) {
  try {
    const list = JSON.parse(text);
    const {version, serial, expires, ids} = list;
    const isList = version === 1 && Number.isSafeInteger(serial) && ids.every(id => typeof id === 'string');
    return isList && /^\d{4}-\d\d-\d\d$/.test(expires) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** The files of people that were saved beside the list. */
async function peopleBeside(file) {
  const folder = path.dirname(file);
  const names = (await readdir(folder)).filter(name => /^people\.[\w-]+\.json$/.test(name));
  return Promise.all(names.map(async name => JSON.parse(await readFile(path.join(folder, name), 'utf8'))));
}

/** `id`, and the ids of what is theirs in the files of people. */
function withPoems(id, people) {
  const isTheirs = ({ids}) => ids.some(each => comparable(each) === comparable(id));
  const theirs = people.flatMap(file => peopleIn(file).filter(isTheirs));
  return new Set([id, ...theirs.map(({item}) => item.id)].map(comparable));
}
