import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {comparable} from 'solidarity-widgets/campaign-tools';
import {carryOver} from '../exchange/carry-over.mjs';
import {exchange} from '../exchange/exchange.mjs';
import {peopleIn} from '../people/people-in.mjs';
import {isSignedData, openDraft} from '../publish/output/draft.mjs';
import {SIGNATURE, strangeIn} from '../publish/output/manifest.mjs';
import {isOfPeople, jsonIn} from './published-folders.mjs';

/**
 * Takes people out of a published folder, and changes nothing else in it: files that are not ours stay. What is missing or broken in
 * it keeps nobody in: it is left out.
 *
 * @param {import('./published-folders.mjs').PublishedFolder} published - The folder.
 * @param {object} options - Whom, and how.
 * @param {string[]} options.ids - The ids of whoever withdrew.
 * @param {boolean} options.all - Whether everybody did.
 * @param {number} options.serial - The serial of what changes: higher than that of the folder.
 * @param {import('node:crypto').KeyObject} [options.key] - The private key that signs data.
 * @returns {Promise<{isUnsigned: boolean, missing: string[]}>} Whether what has changed was signed, and is not any more; the files
 *   that were missing or broken.
 */
export async function withdrawFromPublished({out, manifest}, {ids, all, serial, key}) {
  const gone = new Set(ids.map(comparable));
  const stays = id => !all && !gone.has(comparable(id));
  const names = Object.keys(manifest.files).filter(name => !name.endsWith(SIGNATURE));
  const portraits = new Set();
  const hidden = new Set();
  const missing = [];

  await exchange(out, async target => {
    const draft = openDraft(target, {previous: out, manifest, key});
    const write = (name, json) => draft.put(name, `${JSON.stringify({...json, serial})}\n`);
    for (const name of names.filter(isOfPeople)) {
      const people = await jsonIn(out, name);
      if (!people) {
        missing.push(name);
        continue;
      }
      const entries = peopleIn(people);
      const items = new Set(entries.filter(entry => !entry.ids.every(stays)).map(({item}) => item));
      for (const {item} of entries)
        if (items.has(item)) hidden.add(item.id);
        else if (item.picture) portraits.add(item.picture.url);
      await write(name, without(items, people));
    }
    for (const name of names.filter(each => !isOfPeople(each))) {
      if (name.startsWith('portraits/') && name.endsWith('.webp') && !portraits.has(name)) continue;
      if (name === 'current.json') {
        // A list that a trustee has shortened carries the longer one, with everybody in it.
        const {of, ofSignature, ...current} = Object(await jsonIn(out, name));
        if (Array.isArray(current.ids))
          await write(name, {...current, ids: current.ids.filter(id => stays(id) && !hidden.has(id))});
        else missing.push(name);
      } else if (await take(draft, name)) {
        const signature = `${name}${SIGNATURE}`;
        if (!key && manifest.files[signature]) await take(draft, signature);
      }
    }
    const {files, ...head} = manifest;
    await draft.finish({...head, serial});
    for (const name of await strangeIn(out, manifest)) await carryOver(name, out, target);
  });
  const wasSigned = names.some(name => isSignedData(name) && manifest.files[`${name}${SIGNATURE}`]);
  return {isUnsigned: wasSigned && !key, missing};

  /** Whether the file was there. */
  async function take(draft, name) {
    const content = await readFile(path.join(out, name)).catch(error => {
      if (error.code !== 'ENOENT') throw error;
      missing.push(name);
    });
    if (content) await draft.put(name, content);
    return !!content;
  }
}

function without(items, {people, stories, poems, ...head}) {
  const remaining = list => list?.filter(item => !items.has(item));
  return {
    ...head,
    ...(people && {people: {...people, persons: remaining(people.persons)}}),
    ...(stories && {stories: {people: remaining(stories.people)}}),
    ...(poems && {poems: {works: remaining(poems.works)}}),
  };
}
