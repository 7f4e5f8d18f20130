import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {comparable} from 'solidarity-widgets/campaign-tools';
import {exchange} from '../exchange/exchange.mjs';
import {peopleIn} from '../people/people-in.mjs';
import {isSignedData, openDraft} from '../publish/output/draft.mjs';
import {ownFolder, SIGNATURE} from '../publish/output/manifest.mjs';

/**
 * Takes people out of a published folder, and changes nothing else in it.
 *
 * @param {string} out - The folder.
 * @param {object} options - Whom, and how.
 * @param {string[]} options.ids - The ids of whoever withdrew.
 * @param {boolean} options.all - Whether everybody did.
 * @param {number} options.serial - The serial of what changes: higher than that of the folder.
 * @param {import('node:crypto').KeyObject} [options.key] - The private key that signs data.
 * @returns {Promise<{isUnsigned: boolean}>} Whether what has changed was signed, and is not any more.
 */
export async function withdrawFromPublished(out, {ids, all, serial, key}) {
  const manifest = await ownFolder(out);
  const gone = new Set(ids.map(comparable));
  const stays = id => !all && !gone.has(comparable(id));
  const old = async name => JSON.parse(await readFile(path.join(out, name), 'utf8'));
  const names = Object.keys(manifest.files).filter(name => !name.endsWith(SIGNATURE));
  const isOfPeople = name => /^people\.[\w-]+\.json$/.test(name);
  const portraits = new Set();
  const hidden = new Set();

  await exchange(out, async target => {
    const draft = openDraft(target, {previous: out, manifest, key});
    for (const name of names.filter(isOfPeople)) {
      const people = await old(name);
      const entries = peopleIn(people);
      const items = new Set(entries.filter(entry => !entry.ids.every(stays)).map(({item}) => item));
      for (const {item} of entries)
        if (items.has(item)) hidden.add(item.id);
        else if (item.picture) portraits.add(item.picture.url);
      await draft.put(name, `${JSON.stringify({...without(items, people), serial})}\n`);
    }
    for (const name of names.filter(each => !isOfPeople(each))) {
      if (name.startsWith('portraits/') && name.endsWith('.webp') && !portraits.has(name)) continue;
      if (name === 'current.json') {
        const current = await old(name);
        await draft.put(
          name,
          `${JSON.stringify({...current, serial, ids: current.ids.filter(id => stays(id) && !hidden.has(id))})}\n`,
        );
      } else {
        await take(draft, name);
        const signature = `${name}${SIGNATURE}`;
        if (!key && manifest.files[signature]) await take(draft, signature);
      }
    }
    const {files, ...head} = manifest;
    await draft.finish({...head, serial});
  });
  const wasSigned = names.some(name => isSignedData(name) && manifest.files[`${name}${SIGNATURE}`]);
  return {isUnsigned: wasSigned && !key};

  async function take(draft, name) {
    await draft.put(name, await readFile(path.join(out, name)));
  }
}

function without(items, {people, stories, poems, ...head}) {
  const remaining = list => list.filter(item => !items.has(item));
  return {
    ...head,
    ...(people && {people: {...people, persons: remaining(people.persons)}}),
    ...(stories && {stories: {people: remaining(stories.people)}}),
    ...(poems && {poems: {works: remaining(poems.works)}}),
  };
}
