/** What the editor's folder does beside the campaign's file: imports that are undone, portraits that are replaced, whoever withdraws. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {inTurn} from '../../../site/editor/folder/in-turn.mjs';
import {builtWorker} from '../helpers/built-worker.mjs';
import {asTexts} from '../helpers/on-disk.mjs';

const NOW = Date.parse('2027-04-21T12:00:00Z');
const STATUS = {state: 'held', asOf: '2027-04-15'};
const NAME = {en: 'Ales Example', be: 'Алесь Прыкладны'};

const CAMPAIGN = {
  version: 1,
  name: {en: 'A made-up campaign'},
  updated: '2027-04-20',
  languages: ['en'],
};

let folder;
let end;
before(() => ({folder, end} = builtWorker()));
after(() => end());

async function open(campaign, files = {}) {
  const bytes = Object.fromEntries(
    Object.entries({'campaign.json': JSON.stringify(campaign, null, 2), ...files}).map(([name, text]) => [
      name,
      Buffer.from(text),
    ]),
  );
  const {json} = await folder.open(bytes);
  await folder.check(json, NOW);
  return json;
}

const filesNow = async () => asTexts(await folder.files());
const putAll = async files => {
  for (const [path, content] of Object.entries(files)) await folder.put(path, content);
};

describe('a range that is pasted', () => {
  const HEAD = 'Title\tFrom\tStarts\tCity\tCountry\n';
  const WARSAW = 'Vigil\t21.05.2027\t18:00\tWarsaw\tPoland\n';
  const BERLIN = 'Vigil\t21.05.2027\t18:00\tBerlin\tGermany\n';

  it('changes nothing of the range before, and misses nothing of it', async () => {
    const json = await open(CAMPAIGN);
    await folder.check((await folder.pasteEvents(HEAD + WARSAW, NOW)).json, NOW);
    const second = await folder.pasteEvents(HEAD + BERLIN, NOW);
    assert.deepEqual([second.added, second.changed, second.missing], [1, 0, 0]);
    assert.deepEqual(
      second.findings.filter(({message}) => /not in pasted/.test(message)),
      [],
    );
    const towns = second.json.events.map(({location}) => location.addressLocality);
    assert.match(JSON.stringify(towns), /Warsaw.*Berlin/);
    assert.equal(json.events, undefined);
  });

  it('changes an event of the same town, day and title', async () => {
    await open(CAMPAIGN);
    await folder.check((await folder.pasteEvents(HEAD + WARSAW, NOW)).json, NOW);
    const again = await folder.pasteEvents(HEAD + WARSAW.replace('18:00', '19:00'), NOW);
    assert.deepEqual([again.added, again.changed], [0, 1]);
  });

  it('leaves nothing behind that is undone, and is there again when it is done again', async () => {
    const json = await open(CAMPAIGN);
    const {files, json: imported} = await folder.pasteEvents(HEAD + WARSAW, NOW);
    await folder.check(imported, NOW);
    assert.deepEqual(Object.keys(await filesNow()), ['campaign.json', 'history.json', 'private/rows.json']);

    await putAll(files.before);
    await folder.check(json, NOW);
    assert.deepEqual(Object.keys(await filesNow()), ['campaign.json']);

    await putAll(files.after);
    await folder.check(imported, NOW);
    assert.match((await filesNow())['private/rows.json'], /pasted\.tsv/);
    const again = await folder.pasteEvents(HEAD + WARSAW, NOW);
    assert.deepEqual([again.added, again.changed], [0, 0]);
  });
});

describe('a portrait that is replaced', () => {
  const story = (id, url) => ({id, name: NAME, status: STATUS, picture: {url, alt: {en: 'Made up'}}});
  const withStories = (...people) => ({...CAMPAIGN, stories: {people}});
  const FILES = {
    'portraits/ales-home.jpg': 'old',
    'private/portraits/ales-home.JPG': 'raw',
    'private/ales-home.csv': 'a table',
  };

  it('is gone, and its original goes with whoever withdraws', async () => {
    await open(withStories(story('p-1', 'portraits/ales-home.jpg')), FILES);
    await folder.putPortrait('portraits/p-1.webp', Buffer.from('new'), 'portraits/ales-home.jpg');
    await folder.check(withStories(story('p-1', 'portraits/p-1.webp')), NOW);
    assert.deepEqual(Object.keys(await filesNow()), [
      'campaign.json',
      'portraits/p-1.webp',
      'private/ales-home.csv',
      'private/earlier/ales-home/p-1.JPG',
    ]);

    const {removed} = await folder.withdraw(['p-1']);
    assert.deepEqual(removed, ['portraits/p-1.webp', 'private/earlier/ales-home/p-1.JPG']);
  });

  it('goes with whoever withdraws also if only its address was changed, but not if somebody else has it', async () => {
    const old = 'portraits/ales-home.jpg';
    const other = 'portraits/other.jpg';
    await open(withStories(story('p-1', old), story('p-2', other)), FILES);
    await folder.put(other, Buffer.from('other'));
    await folder.check(withStories(story('p-1', other), story('p-2', other)), NOW);
    await folder.check(withStories(story('p-1', ''), story('p-2', other)), NOW);
    const {removed} = await folder.withdraw(['p-1']);
    assert.deepEqual(removed, [old, 'private/portraits/ales-home.JPG']);
    assert.ok((await filesNow())[other]);
  });

  it('comes back with its original when it is undone', async () => {
    const campaign = withStories(story('p-1', 'portraits/ales-home.jpg'));
    await open(campaign, FILES);
    const before = await filesNow();
    const files = await folder.putPortrait(
      'portraits/p-1.webp',
      Buffer.from('new'),
      'portraits/ales-home.jpg',
    );
    await putAll(files.before);
    await folder.check(campaign, NOW);
    assert.deepEqual(await filesNow(), before);
    await putAll(files.after);
    assert.ok((await filesNow())['private/earlier/ales-home/p-1.JPG']);
  });

  it('stays where somebody else has it too, or where it has the same name', async () => {
    const url = 'portraits/ales-home.jpg';
    await open(withStories(story('p-1', url), story('p-2', url)), FILES);
    await folder.putPortrait('portraits/p-1.webp', Buffer.from('new'), url);
    assert.deepEqual(Object.keys(await filesNow()), [
      'campaign.json',
      url,
      'portraits/p-1.webp',
      'private/ales-home.csv',
      'private/portraits/ales-home.JPG',
    ]);
    await open(withStories(story('ales-home', url)), FILES);
    await folder.putPortrait(url, Buffer.from('new'), url);
    assert.equal((await filesNow())[url], 'new');
    await folder.putPortrait(url, Buffer.from('newer'), 'https://example.org/a.jpg');
    assert.equal((await filesNow())[url], 'newer');
  });
});

describe('whoever withdraws', () => {
  const person = (id, more) => ({id, name: NAME, status: STATUS, ...more});
  const poem = id => ({id, author: {name: NAME, status: STATUS}, text: 'Made up'});

  it('is gone under every id', async () => {
    await open({
      ...CAMPAIGN,
      people: {
        contact: 'mailto:a@example.org',
        persons: [person('p-1'), person('x', {name: 'Vera Specimen'})],
      },
      stories: {people: [person('s-2')]},
      poems: {works: [poem('v-3')]},
    });
    const {json} = await folder.withdraw(['p-1', 's-2']);
    assert.deepEqual(
      [json.people.persons.map(({id}) => id), json.stories.people, json.poems.works],
      [['x'], [], []],
    );
    const {ids} = JSON.parse((await filesNow())['private/withdrawn.json']);
    assert.deepEqual(ids, ['p-1', 's-2', 'v-3']);
  });

  it('has a row in the register that goes and comes with its step', async () => {
    await open({...CAMPAIGN, people: {contact: 'mailto:a@example.org', persons: [person('p-1')]}});
    const before = await filesNow();
    const agreement = {by: 'person', on: '2027-04-16', fields: ['name'], isAdult: true};
    const files = await folder.setAgreement('p-1', agreement);
    assert.match((await filesNow())['private/consent.csv'], /p-1/);
    await putAll(files.before);
    assert.deepEqual(await filesNow(), before);
    await putAll(files.after);
    const [{agreement: again}] = await folder.people(NOW);
    assert.equal(again.on, '2027-04-16');
  });

  it('is not published before there is a register', async () => {
    await open({...CAMPAIGN, people: {contact: 'mailto:a@example.org', persons: [person('p-1')]}});
    const [{gaps}] = await folder.people(NOW);
    assert.deepEqual(gaps, [
      'Not published: the register has no row for this person. Add one, or take it out.',
    ]);
  });

  it('is known as the author of a poem by the name, unless the register has a row for the poem', async () => {
    const campaign = {
      ...CAMPAIGN,
      people: {contact: 'mailto:a@example.org', persons: [person('p-1')]},
      poems: {works: [poem('v-3'), poem('v-4')]},
    };
    const rows =
      'Person,Agreed by,Relation,On,Name,Status,Story,Portrait,Birthday,Address,Poem,Adult,Reviewed\n' +
      'p-1,Sister,relative,2027-04-16,yes,yes,,,,,yes,yes,2027-04-16\n' +
      'v-4,Brother,relative,2027-04-17,yes,yes,,,,,yes,yes,2027-04-17\n';
    await open(campaign, {'private/consent.csv': rows});
    const people = await folder.people(NOW);
    assert.deepEqual(
      people.map(({section, id, agreement}) => [section, id, agreement?.on]),
      [
        ['people', 'p-1', '2027-04-16'],
        ['poems', 'p-1', '2027-04-16'],
        ['poems', 'v-4', '2027-04-17'],
      ],
    );
  });
});

it('what is asked of a folder is done in turn, and a check beside it', async () => {
  const done = [];
  class Slow {
    async put(name, pause) {
      await new Promise(resolve => setTimeout(resolve, pause));
      done.push(name);
      if (name === 'broken') throw new Error('broken');
      return name;
    }
    async zoneOf() {
      done.push('zone');
    }
  }
  const folderInTurn = inTurn(new Slow());
  const all = [folderInTurn.put('slow', 30), folderInTurn.put('broken', 0), folderInTurn.put('last', 0)];
  await folderInTurn.zoneOf();
  const outcomes = await Promise.allSettled(all);
  assert.deepEqual(done, ['zone', 'slow', 'broken', 'last']);
  assert.deepEqual(
    outcomes.map(({status}) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
});
