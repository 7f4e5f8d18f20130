import {aCampaign, aFigure} from '../campaigns/campaign.js';
import {aPerson, peopleOf} from '../campaigns/people.js';
import type {Folder} from './feed-files.js';
import type {SigningKey} from './signing.js';

/** A campaign of 21 May 2023 that counts `value` prisoners, has one channel, and names `people.json`. */
export const held = (value: number, serial = 7) => ({
  ...aCampaign({figures: {prisoners: aFigure({value, asOf: '2023-05-19'})}}),
  serial,
  channels: [{name: 'Example Channel', url: 'https://channel.example/'}],
  people: 'people.json',
});
/** A file of people with these names, and the ids `p-1`, `p-2` …; `serial` is 7. */
export const peopleFile = (...names: string[]) => ({
  version: 1,
  updated: '2023-05-19',
  expires: '2023-05-30',
  serial: 7,
  people: peopleOf(...names.map((name, index) => aPerson({id: `p-${index + 1}`, name}))),
});
/** A list of who may be shown. */
export const listOf = (serial: number, ...ids: string[]) => ({
  version: 1,
  file: 'current.json',
  serial,
  expires: '2023-05-30',
  ids,
});

/** `list`, signed by `key`, as a list of these `ids` alone carries it. */
export async function shortened(list: object, ids: string[], key: SigningKey, head = {}): Promise<object> {
  const of = JSON.stringify(list);
  return {...list, ...head, of, ofSignature: await key.sign(of), ids};
}

/** Puts `content` into the folder, with its signature. */
export async function publish(folder: Folder, name: string, content: object, key: SigningKey): Promise<void> {
  const text = JSON.stringify({file: name.replace(/[?].*/, ''), ...content});
  folder.files[name] = text;
  folder.files[`${name}.sig`] = await key.sign(text);
}
