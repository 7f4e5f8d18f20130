import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import {checkFolder} from '../../src/check/check-folder.mjs';
import {newFolder} from '../../src/new/new-folder.mjs';
import {aCampaign, aFigure, anEvent, aStory} from '../helpers/a-campaign.mjs';
import {called} from '../helpers/called.mjs';
import {aFolder} from '../helpers/folders.mjs';

const HEADINGS =
  '\ufeff"Person",Agreed by,Relation,On,Name,Status,Story,Portrait,Birthday,Address,Poem,Adult,Reviewed,Notes (internal)\r\n';
const ALES = 'ales,Sister,relative,2027-04-16,yes,yes,yes,yes,,,,yes,2027-04-16,"a,\nb"\r\n';

const NOW = new Date('2027-04-21T12:00:00Z');

const read = (...parts) => readFile(path.join(...parts), 'utf8');
const campaignIn = async folder => JSON.parse(await read(folder, 'campaign.json'));

/** A new folder beside nothing else, from an older campaign if files of one are given. */
async function made(t, {older, ...options} = {}) {
  const folder = path.join(await aFolder(t), '2027');
  const from = older && (await aFolder(t, older));
  return {folder, from, ...(await newFolder(folder, {from, now: NOW, ...options}))};
}

describe('a new folder', () => {
  it('has a campaign in which nothing is wrong, in the languages that were asked for', async t => {
    const {folder} = await made(t, {languages: ['en', 'be', 'de', 'pt-BR']});
    assert.deepEqual((await checkFolder(folder, {now: NOW})).findings, []);
    const {name, languages, date, updated} = await campaignIn(folder);
    assert.deepEqual(languages, ['en', 'be', 'de', 'pt-BR']);
    assert.deepEqual(Object.keys(name), languages);
    assert.equal(date, '2027-05-21');
    assert.equal(updated, '2027-04-21T12:00:00Z');
  });

  it('has a spreadsheet with a column for each text and language, and one row that is made up', async t => {
    const {folder} = await made(t, {languages: ['en', 'be']});
    const text = await read(folder, 'private/events.csv');
    assert.ok(text.startsWith('\ufeff'), 'spreadsheets take it for another encoding');
    const [row, ...others] = parse(text, {columns: true, bom: true});
    assert.deepEqual(others, []);
    assert.deepEqual(
      Object.keys(row).join(),
      'No,Status,From,To,Starts,Ends,Local time of,All day,Title EN,Title BE,Type,Venue,Street,City,City BE,Country,Online?,Organiser,Link,Description EN,Description BE,Contact (internal),Notes (internal)',
    );
    assert.match(row['Title EN'], /Made up/);
    assert.equal(row.From, '2027-05-21');
  });

  it('has a register of consent with nobody in it', async t => {
    const {folder} = await made(t);
    assert.equal(
      await read(folder, 'private/consent.csv'),
      '\ufeffPerson,Agreed by,Relation,On,Name,Status,Story,Portrait,Birthday,Address,Poem,Adult,Reviewed,Notes (internal)\r\n',
    );
  });

  it('keeps what is private out of git', async t => {
    const {folder} = await made(t);
    const git = (...args) => execFileSync('git', ['-C', folder, ...args], {encoding: 'utf8'});
    git('init', '--quiet');
    git('add', '--all');
    const names = git('ls-files').trim().split('\n');
    assert.deepEqual(names, ['.gitignore', 'README.md', 'campaign.json']);
  });

  it('has a page in plain words that names every file and command', async t => {
    const {folder, files} = await made(t);
    const text = await read(folder, 'README.md');
    for (const name of files.filter(each => !/gitignore|README/.test(each)))
      assert.ok(text.includes(name), name);
    for (const command of ['import', 'check', 'serve', 'number', 'withdraw', 'publish'])
      assert.match(text, new RegExp(`npx solidarity-publisher ${command}`));
  });

  it('may be there if it is empty, but for git', async t => {
    const folder = await aFolder(t);
    await mkdir(path.join(folder, '.git'));
    await newFolder(folder, {now: NOW});
    assert.ok((await campaignIn(folder)).version);
  });

  it('is refused if it has something in it, which stays as it is', async t => {
    const folder = await aFolder(t, {'a.txt': 'A', 'b.txt': 'B'});
    await assert.rejects(
      newFolder(folder, {now: NOW}),
      /is not empty: it has a\.txt, b\.txt\. Name a folder/,
    );
    assert.deepEqual(await readdir(folder), ['a.txt', 'b.txt']);
  });

  it('is not there if something fails, and nothing else is', async t => {
    const parent = await aFolder(t, {'old.json': '{"events": ['});
    await assert.rejects(
      newFolder(path.join(parent, '2027'), {from: path.join(parent, 'old.json'), now: NOW}),
    );
    await assert.rejects(newFolder(path.join(parent, 'old.json/2027'), {now: NOW}));
    assert.deepEqual(await readdir(parent), ['old.json']);
  });
});

describe('from an older campaign', () => {
  const CANARY = 'p-canary';
  const picture = name => ({url: `portraits/${name}.svg`, alt: {en: 'Drawing', be: 'Малюнак'}});
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  const older = {
    'campaign.json': aCampaign({
      name: {en: 'Example Day 2026', be: 'Прыкладны дзень 2026'},
      date: '2026-05-21',
      theme: 'Letters',
      withdrawn: ['gone-event'],
      hashtags: {tags: ['#ExampleDay2026', '#FreeThemAll']},
      channels: [{name: 'News', url: 'https://example.org/news'}],
      figures: {prisoners: aFigure({asOf: '2026-04-20'})},
      events: [
        anEvent({id: 'past', startDate: '2026-05-21T18:00'}),
        anEvent({id: 'running', startDate: '2026-05-21', endDate: '2027-04-21', timeZone: undefined}),
        anEvent({id: 'next'}),
        anEvent({id: 'gone-event'}),
      ],
      stories: {
        people: [
          aStory({picture: picture('ales')}),
          aStory({id: CANARY, name: 'Canary Person', picture: picture('canary')}),
        ],
      },
    }),
    'portraits/ales.svg': svg,
    'portraits/canary.svg': svg,
    'private/withdrawn.json': {ids: ['P-Canary']},
    'private/consent.csv': `${HEADINGS}${ALES}p-canary,Person,himself,2026-01-01,yes,,,,,,,yes,2026-01-01,x\r\n`,
    'private/events.csv': 'Title,Contact\r\nRally,secret\r\n',
  };

  it('what lasts is kept, and nothing is wrong in it', async t => {
    const {folder, findings} = await made(t, {older});
    const {hashtags, channels, languages, stories, date} = await campaignIn(folder);
    assert.deepEqual(hashtags.tags, ['#ExampleDay2026', '#FreeThemAll']);
    assert.equal(channels[0].name, 'News');
    assert.deepEqual(languages, ['en', 'be']);
    assert.deepEqual(
      stories.people.map(({id}) => id),
      ['ales'],
    );
    assert.equal(date, '2027-05-21');
    assert.deepEqual(findings, []);
  });

  it('figures, past events and what is new each year are left out, and named', async t => {
    const {folder, left} = await made(t, {older});
    const campaign = await campaignIn(folder);
    assert.deepEqual([campaign.figures, campaign.theme], [undefined, undefined]);
    assert.deepEqual(
      campaign.events.map(({id}) => id),
      ['running', 'next'],
    );
    assert.deepEqual(left.members, ['figures', 'theme']);
    assert.deepEqual([left.events, left.withdrawn], [1, 2]);
    assert.deepEqual(left.ofOldYear, ['name', 'hashtags.tags[0]']);
  });

  it('who has withdrawn stands in the private list alone', async t => {
    const {folder, files} = await made(t, {older});
    assert.deepEqual(JSON.parse(await read(folder, 'private/withdrawn.json')), {
      all: false,
      ids: ['P-Canary', 'gone-event'],
    });
    assert.ok(files.includes('portraits/ales.svg'));
    for (const name of files.filter(each => each !== 'private/withdrawn.json')) {
      assert.doesNotMatch(name, /canary/i);
      assert.doesNotMatch(await read(folder, name), /canary/i, name);
    }
  });

  it('the register of consent stays as it is, but for them', async t => {
    const {folder} = await made(t, {older});
    assert.equal(await read(folder, 'private/consent.csv'), `${HEADINGS}${ALES}`);
  });

  it('nobody is kept if everybody has withdrawn', async t => {
    const {folder} = await made(t, {older: {...older, 'private/withdrawn.json': {all: true, ids: []}}});
    assert.deepEqual((await campaignIn(folder)).stories.people, []);
    assert.doesNotMatch(await read(folder, 'private/consent.csv'), /ales|canary/);
    assert.equal(JSON.parse(await read(folder, 'private/withdrawn.json')).all, true);
  });

  it('contacts in the spreadsheet are not taken', async t =>
    assert.doesNotMatch(await read((await made(t, {older})).folder, 'private/events.csv'), /secret/));

  it('files outside its folder are not taken', async t => {
    const secret = await aFolder(t, {'secret.svg': svg});
    const url = path.relative(await aFolder(t), path.join(secret, 'secret.svg'));
    const people = [aStory({picture: {url, alt: 'Drawing'}})];
    const {files, findings} = await made(t, {older: {'campaign.json': aCampaign({stories: {people}})}});
    assert.doesNotMatch(files.join(), /secret/);
    assert.match(findings[0].message, /leads out of the campaign's folder/);
  });

  it('may be named by its file, and other languages asked for', async t => {
    const from = path.join(await aFolder(t, {'day.json': aCampaign({date: '2024-02-29'})}), 'day.json');
    const folder = path.join(await aFolder(t), '2027');
    await newFolder(folder, {from, languages: ['be'], now: NOW});
    const {languages, date} = await campaignIn(folder);
    assert.deepEqual([languages, date], [['be'], '2027-05-21']);
  });
});

describe('the command', () => {
  it('says what was made, what was left out, and what is next', async t => {
    const folder = path.join(await aFolder(t), '2027');
    const from = await aFolder(t, {'campaign.json': aCampaign({figures: {prisoners: aFigure()}})});
    const {code, out} = await called('new', folder, '--from', from, '--now', '2027-01-10');
    assert.equal(code, 0);
    assert.match(out, /2027 has been made: README\.md, campaign\.json, private\/consent\.csv/);
    assert.match(out, /Left out, since it is new each year: figures\./);
    assert.match(out, /Next: read .*README\.md/);
  });

  it('tells the errors of the older campaign, and makes the folder all the same', async t => {
    const folder = path.join(await aFolder(t), '2027');
    const from = await aFolder(t, {'campaign.json': aCampaign({events: [anEvent({timeZone: 'CEST'})]})});
    const {code, out} = await called('new', folder, '--from', from, '--now', '2027-01-10');
    assert.equal(code, 1);
    assert.match(out, /ERROR {2}campaign\.json:\d+:\d+ {2}events\[0\]\.timeZone/);
    assert.equal((await campaignIn(folder)).events.length, 1);
  });

  for (const [tags, words] of [
    ['en,by', /"by" is the code of no language.*Did you mean be/],
    ['english', /"english" is the code of no language/],
    [',', /Write languages such as en,be,de/],
  ])
    it(`refuses --languages ${tags} as a wrong call`, async t => {
      const folder = path.join(await aFolder(t), '2027');
      const {code, err} = await called('new', folder, '--languages', tags);
      assert.equal(code, 2);
      assert.match(err, words);
    });

  it('says that there is no older campaign', async t => {
    const parent = await aFolder(t);
    await writeFile(path.join(parent, 'list.json'), '[]');
    for (const [from, words] of [
      ['nothing.json', /There is no .*nothing\.json/],
      ['list.json', /list\.json is no campaign/],
    ]) {
      const {code, err} = await called('new', path.join(parent, '2027'), '--from', path.join(parent, from));
      assert.equal(code, 1);
      assert.match(err, words);
    }
    assert.deepEqual(await readdir(parent), ['list.json']);
  });
});
