/** What the campaign editor writes into the files of a folder, and what it leaves as it is. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {builtWorker} from '../helpers/built-worker.mjs';
import {asTexts} from '../helpers/on-disk.mjs';

const NOW = Date.parse('2027-04-21T12:00:00Z');

/** As somebody has written it by hand. */
const WRITTEN = `{
    "version": 1, "name": {"en": "A day", "be":"Дзень"},
    "updated": "2027-04-20",

    "languages": ["en","be"],
    "events": [
        {"id": "a", "name": "First",  "startDate": "2027-05-21"},
        {"id": "b", "name": "Second", "startDate": "2027-05-22"},
        {"id": "c", "name": "Third",  "startDate": "2027-05-23"}
    ]
}
`;

let folder;
let end;
before(() => ({folder, end} = builtWorker()));
after(() => end());

const open = async (more = {}) => (await folder.open({'campaign.json': Buffer.from(WRITTEN), ...more})).json;

const campaignNow = async () => Buffer.from((await folder.files())['campaign.json']).toString();

describe('the campaign’s file', () => {
  it('is byte for byte the same if nothing was changed, with its mark of the byte order', async () => {
    const bytes = Buffer.from(`\ufeff${WRITTEN}`);
    const json = await open({'campaign.json': bytes});
    await folder.check(json, NOW);
    assert.ok(Buffer.from((await folder.files())['campaign.json']).equals(bytes));
  });

  it('keeps the lines of what was not changed where something is added, changed and taken out', async () => {
    const json = await open();
    json.events.shift();
    json.events[1].name = 'Last';
    json.name.de = 'Ein Tag';
    await folder.check(json, NOW);
    assert.equal(
      await campaignNow(),
      WRITTEN.replace(/ *\{"id": "a".*\n/, '')
        .replace('"Third"', '"Last"')
        .replace('"be":"Дзень"', '"be":"Дзень", "de": "Ein Tag"'),
    );
  });

  it('keeps them through an import, too', async () => {
    await folder.check(await open(), NOW);
    await folder.pasteEvents('Title\tFrom\tCity\nFourth\t2027-05-24\tVilnius\n', NOW);
    const text = await campaignNow();
    for (const line of WRITTEN.split('\n').slice(3, 8)) assert.ok(text.includes(line), line);
    assert.equal(JSON.parse(text).events.length, 4);
  });

  it('may have another name', async () => {
    const {json} = await folder.open({
      'campaign-2027.json': Buffer.from(WRITTEN),
      'notes.txt': Buffer.from('a'),
    });
    await folder.check({...json, updated: '2027-04-21'}, NOW);
    const files = asTexts(await folder.files());
    assert.deepEqual(Object.keys(files), ['campaign-2027.json', 'notes.txt']);
    assert.match(files['campaign-2027.json'], /2027-04-21/);
  });

  it('may be opened alone, whatever it is called', async () => {
    await folder.open({'my day.json': Buffer.from(WRITTEN)});
    assert.deepEqual(Object.keys(await folder.files()), ['campaign.json']);
  });
});

describe('other files', () => {
  it('are as they were opened, unless one is put in or taken out', async () => {
    const raw = Buffer.from([0xff, 0xd8, 0, 0xe2, 0x28]);
    await open({'portraits/a.jpg': raw, 'private/notes.txt': Buffer.from('n')});
    await folder.put('portraits/b.jpg', new Uint8Array([1, 2]));
    await folder.put('private/notes.txt', undefined);
    const files = await folder.files();
    assert.deepEqual(Object.keys(files).sort(), ['campaign.json', 'portraits/a.jpg', 'portraits/b.jpg']);
    assert.ok(Buffer.from(files['portraits/a.jpg']).equals(raw));
    assert.deepEqual([...files['portraits/b.jpg']], [1, 2]);
  });

  it('of a folder that was open before are gone', async () => {
    await open({'portraits/a.jpg': Buffer.from('a')});
    await open();
    assert.deepEqual(Object.keys(await folder.files()), ['campaign.json']);
  });

  it('are never outside of the folder', async () => {
    await open();
    await assert.rejects(folder.put('../outside.txt', new Uint8Array()), /leads out of the folder/);
    await assert.rejects(open({'../outside.txt': Buffer.from('a')}), /leads out of the folder/);
  });
});

describe('a folder', () => {
  for (const [what, files, words] of [
    ['has no campaign', {'notes.txt': 'a', 'b.json': '{}'}, /no campaign\.json in this folder/],
    [
      'has several campaigns',
      {'campaign-a.json': '{}', 'campaign-b.json': '{}'},
      /has 2 campaigns: campaign-a/,
    ],
  ])
    it(`is refused if it ${what}`, async () => {
      const bytes = Object.fromEntries(
        Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]),
      );
      await assert.rejects(folder.open(bytes), words);
    });
});

describe('what is kept', () => {
  it('is the campaign that is to be kept, whatever a check that comes in the meantime has', async () => {
    const json = await open();
    const kept = folder.files({...json, updated: '2027-04-21'});
    const checked = folder.check({...json, updated: '2027-04-20', name: 'Typed later'}, NOW);
    assert.match(Buffer.from((await kept)['campaign.json']).toString(), /"updated": "2027-04-21"/);
    await checked;
    assert.match(await campaignNow(), /Typed later/);
  });
});

describe('checks', () => {
  it('that are asked for at once all tell what the newest finds', async () => {
    const json = await open();
    const asked = Array.from({length: 20}, (_, index) => folder.check({...json, [`extra${index}`]: 1}, NOW));
    for (const {findings} of await Promise.all(asked))
      assert.deepEqual(
        findings.map(({keys}) => keys.join()),
        ['extra19'],
      );
  });
});
