/** The campaign editor judges and changes a campaign as the commands do in a folder on a disk. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import sharp from '../../../publisher/node_modules/sharp/dist/index.mjs';
import {checkFolder} from '../../../publisher/src/check/check-folder.mjs';
import {keysOf} from '../../../publisher/src/check/campaign/paths.mjs';
import {readCampaignFile} from '../../../publisher/src/folder/campaign-file.mjs';
import {importEvents} from '../../../publisher/src/import/import-events.mjs';
import {readSource} from '../../../publisher/src/import/source/read-source.mjs';
import {newFolder} from '../../../publisher/src/new/new-folder.mjs';
import {withdraw} from '../../../publisher/src/withdraw/withdraw.mjs';
import {aCampaign, anEvent} from '../../../publisher/test/helpers/a-campaign.mjs';
import {campaign, person, poem, register, row, story} from '../../../publisher/test/helpers/campaign.mjs';
import {builtWorker} from '../helpers/built-worker.mjs';
import {asTexts, textsIn, writeInto} from '../helpers/on-disk.mjs';

const NOW = new Date('2027-04-21T12:00:00Z');
const EXAMPLES = fileURLToPath(new URL('../../../campaigns/examples/', import.meta.url));
const SOURCES = fileURLToPath(new URL('../../../publisher/test/fixtures/', import.meta.url));

let folder;
let end;
before(() => ({folder, end} = builtWorker()));
after(() => end());

/** The same files on a disk. */
async function onDisk(t, files) {
  const root = await mkdtemp(path.join(tmpdir(), 'editor-'));
  t.after(() => rm(root, {recursive: true}));
  const at = path.join(root, 'campaign');
  await writeInto(at, files);
  return at;
}

const bytes = value => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value, null, 2));

/** What the page is told of a finding on a disk. */
const asTold = (findings, json, name = 'campaign.json') =>
  findings.map(({level, message, path: where, about, row: at, file, line}) => ({
    level,
    message,
    ...(where && {keys: keysOf(where, json)}),
    ...(about && {about}),
    ...(at !== undefined && {row: at}),
    ...(file && file !== name && {file, ...(line && {line})}),
  }));

describe('a campaign in the editor', () => {
  async function sameAsOnDisk(t, files, now) {
    const at = await onDisk(t, files);
    const {json} = await folder.open(files);
    const expected = await checkFolder(at, {now, weigh: false});
    assert.deepEqual(json, expected.campaign.json);
    const {findings, languages} = await folder.check(json, now.getTime());
    assert.deepEqual(findings, asTold(expected.findings, json));
    assert.deepEqual(languages, expected.summary.languages);
    return findings;
  }

  for (const name of readdirSync(EXAMPLES).filter(each => /^(?:bad|good)-.*\.json$/.test(each)))
    it(`is checked as on a disk: ${name}`, async t => {
      const findings = await sameAsOnDisk(
        t,
        {'campaign.json': readFileSync(path.join(EXAMPLES, name))},
        new Date('2024-05-21T12:00:00Z'),
      );
      if (name.startsWith('bad-')) assert.ok(findings.some(({level}) => level === 'error'));
    });

  it('is checked with its pictures, its register, its rows and who has withdrawn', async t => {
    const size = (width, height) =>
      sharp({create: {width, height, channels: 3, background: '#5b4636'}})
        .png()
        .toBuffer();
    const shown = (id, file) => story(id, `Name ${id}`, {picture: {url: `portraits/${file}`, alt: 'A face'}});
    const findings = await sameAsOnDisk(
      t,
      {
        'campaign.json': bytes(
          campaign({
            events: [{...anEvent(), descripton: 'x'}],
            stories: {
              people: [
                shown('p-1', 'good.png'),
                shown('p-2', 'wide.png'),
                shown('p-3', 'none.png'),
                shown('p-4', 'missing.png'),
                shown('p-5', '%2e%2e/%2e%2e/outside.png'),
                shown('p-6', 'drawing.svg'),
                shown('p-7', 'heavy.png'),
              ],
            },
          }),
        ),
        'private/consent.csv': bytes(
          register(row('p-1'), row('p-2', {portrait: 'no'}), row('p-3', {on: 'x'})),
        ),
        'private/rows.json': bytes({file: 'events.csv', rows: {'e-riga': 7}}),
        'private/withdrawn.json': bytes({all: false, ids: ['p-6']}),
        'portraits/good.png': await size(40, 50),
        'portraits/wide.png': await size(6_001, 2),
        'portraits/none.png': bytes('no picture'),
        'portraits/drawing.svg': bytes('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
        'portraits/heavy.png': Buffer.alloc(5_000_001),
      },
      NOW,
    );
    for (const words of [
      /6001 × 2 pixels/,
      /no picture that can be read/,
      /no file "portraits\/missing/,
      /leads out/,
      /5\.0 MB/,
    ])
      assert.ok(
        findings.some(({message}) => words.test(message)),
        String(words),
      );
    assert.ok(findings.some(({row: at}) => at === 7));
  });

  it('may have pictures in each format that publish takes, and only in those', async t => {
    const picture = sharp({create: {width: 6_001, height: 2, channels: 3, background: '#5b4636'}});
    const written = await Promise.all(
      ['png', 'jpeg', 'webp', 'gif', 'tiff', 'avif'].map(async format => [
        `portraits/a.${format}`,
        await picture.clone().toFormat(format).toBuffer(),
      ]),
    );
    const bitmap = Buffer.alloc(60);
    bitmap.write('BM');
    bitmap.writeUInt32LE(40, 14);
    bitmap.writeInt32LE(3, 18);
    bitmap.writeInt32LE(3, 22);
    const files = Object.fromEntries([...written, ['portraits/a.bmp', bitmap]]);
    const shown = Object.keys(files).map((url, index) =>
      story(`p-${index}`, `Name ${index}`, {picture: {url, alt: 'A face'}}),
    );
    const findings = await sameAsOnDisk(
      t,
      {'campaign.json': bytes(campaign({stories: {people: shown}})), ...files},
      NOW,
    );
    assert.equal(findings.filter(({message}) => /6001 × 2 pixels/.test(message)).length, written.length);
    assert.equal(findings.filter(({message}) => /no picture that can be read/.test(message)).length, 1);
  });

  for (const [what, content] of [
    ['a comma too many', '{\n  "version": 1,\n}'],
    ['nothing', ''],
    ['UTF-16', Buffer.from('{"version": 1}', 'utf16le')],
  ])
    it(`is refused in the same words if its file has ${what}`, async t => {
      const files = {'campaign.json': Buffer.from(content)};
      const at = await onDisk(t, files);
      const {message} = await readCampaignFile(at).catch(error => error);
      assert.ok(message);
      await assert.rejects(folder.open(files), {message});
    });
});

describe('events', () => {
  for (const name of ['events.csv', 'events.ics', 'events.html'])
    it(`are imported as on a disk, twice, and then some are taken out: ${name}`, async t => {
      const source = readFileSync(path.join(SOURCES, name));
      const files = {'campaign.json': bytes(aCampaign({events: [anEvent()]}))};
      const at = await onDisk(t, files);
      const elsewhere = await onDisk(t, {[name]: source});
      await folder.open(files);
      for (const [content, removeMissing] of [
        [source, false],
        [source, false],
        [fewer(name, source), true],
      ]) {
        await writeInto(elsewhere, {[name]: content});
        const before = await readCampaignFile(at);
        const read = await readSource(path.join(elsewhere, name), {languages: before.json.languages});
        const {findings, result} = await importEvents(before, read.source, {name, now: NOW, removeMissing});
        const {json} = await readCampaignFile(at);
        const told = await folder.importEvents(name, content, {removeMissing, now: NOW.getTime()});
        assert.deepEqual(told.json, json);
        assert.deepEqual(told.findings, asTold(findings, json));
        for (const key of ['added', 'changed', 'removed', 'missing'])
          assert.equal(told[key], result[key].length, key);
        assert.deepEqual(asTexts(await folder.files()), await textsIn(at));
      }
    });

  it('that are pasted from a spreadsheet are read with their rows', async () => {
    await folder.open({'campaign.json': bytes(aCampaign())});
    const {json, added, findings} = await folder.pasteEvents(
      'Title\tFrom\tStarts\tCity\tCountry\r\n"Two\tlines\nof ""letters"""\t2027-05-21\t18:00\tVilnius\tLithuania\r\nNone\t31.4.2027\t18:00\tRiga\tLatvia\r\n',
      NOW.getTime(),
    );
    assert.equal(added, 1);
    assert.match(json.events[0].name.en, /letters/);
    assert.equal(json.events[0].timeZone, 'Europe/Vilnius');
    assert.deepEqual(
      findings.filter(({level}) => level === 'error').map(({row: at}) => at),
      [3],
    );
  });
});

/** A source without its last event. */
function fewer(name, source) {
  const text = source.toString();
  if (name.endsWith('.csv')) return Buffer.from(text.trimEnd().replace(/\r?\n[^\n]*$/, '\n'));
  if (name.endsWith('.ics'))
    return Buffer.from(
      text.replace(/BEGIN:VEVENT(?:(?!BEGIN:VEVENT)[\s\S])*?END:VEVENT\r?\n(?=END:VCALENDAR)/, ''),
    );
  return source;
}

const PEOPLE = {
  'campaign.json': bytes(
    campaign({
      withdrawn: ['canary'],
      people: {contact: 'mailto:a@example.org', persons: [person('canary', 'Anna'), person('p-2', 'Boris')]},
      stories: {
        people: [
          story('canary', 'Anna', {picture: {url: 'portraits/anna.png', alt: 'Her'}}),
          story('p-2', 'Boris'),
        ],
      },
      poems: {works: [poem('canary-poem', 'Anna'), poem('p-4', 'Boris')]},
      events: [
        anEvent({description: {en: 'With Annabel', be: 'Пра яе: «Anna».'}, url: 'https://example.org/anna'}),
      ],
    }),
  ),
  'private/consent.csv': bytes(register(row('canary'), row('p-2'))),
  'private/portraits/canary.jpg': bytes('raw'),
  'portraits/anna.png': bytes('her face'),
  'portraits/copy.png': bytes('her face'),
  'portraits/other.png': bytes('his face'),
  'notes.txt': bytes('Boris\nAsk Anna'),
};

describe('people', () => {
  it('are taken out as withdraw does it', async t => {
    const at = await onDisk(t, PEOPLE);
    const expected = await withdraw({folder: at, id: 'canary', outs: [], progress: () => undefined});
    await folder.open(PEOPLE);
    const {json, removed, findings} = await folder.withdraw(['canary']);
    assert.deepEqual(removed, expected.removed);
    assert.deepEqual(removed, ['portraits/anna.png', 'portraits/copy.png', 'private/portraits/canary.jpg']);
    assert.deepEqual(json, (await readCampaignFile(at)).json);
    assert.deepEqual(asTexts(await folder.files()), without(await textsIn(at), 'private/published.json'));
    const named = expected.findings.filter(({file}) => file !== 'campaign.json');
    assert.deepEqual(named.length, 1);
    assert.deepEqual(
      findings.filter(({file}) => file),
      asTold(named, json),
    );
    assert.deepEqual(findings.flatMap(({keys}) => (keys ? [keys.join('.')] : [])).sort(), [
      'events.0.description',
      'events.0.url',
    ]);
    assert.deepEqual(
      json.poems.works.map(({id}) => id),
      ['p-4'],
    );
  });

  it('are found by each check in what still names them, until that is changed or another folder is opened', async () => {
    const tracesNow = async json =>
      (await folder.check(json, NOW.getTime())).findings
        .filter(({message}) => /still names who withdrew/.test(message))
        .map(({keys, file}) => file ?? keys.join('.'));
    const {json: before} = await folder.open(PEOPLE);
    assert.deepEqual(await tracesNow(before), []);
    const {json} = await folder.withdraw(['canary']);
    assert.deepEqual(await tracesNow(json), ['events.0.description', 'events.0.url', 'notes.txt']);
    const [{url: _, ...event}] = json.events;
    const changed = {...json, events: [{...event, description: 'For everybody'}]};
    assert.deepEqual(await tracesNow(changed), ['notes.txt']);
    const {json: after} = await folder.open(PEOPLE);
    assert.deepEqual(await tracesNow(after), []);
  });

  it('are asked for again if nobody has the id, and nothing is changed', async () => {
    await folder.open(PEOPLE);
    await assert.rejects(folder.withdraw(['canari']), {
      message: /Nobody .* has the id "canari".* Nothing was changed/,
    });
    assert.deepEqual(asTexts(await folder.files()), asTexts(PEOPLE));
  });

  it('have the agreements of the register, which is written as little as can be', async () => {
    await folder.open(PEOPLE);
    const [anna] = await folder.people(NOW.getTime());
    assert.deepEqual(anna.agreement.fields.length, 7);
    assert.deepEqual(anna.gaps, []);
    await folder.setAgreement('canary', {...anna.agreement, fields: ['name'], on: '2027-03-01'});
    const [changed] = await folder.people(NOW.getTime());
    assert.deepEqual([changed.agreement.fields, changed.agreement.on], [['name'], '2027-03-01']);
    assert.ok(changed.gaps.length > 0);
    const now = asTexts(await folder.files());
    const was = asTexts(PEOPLE);
    assert.deepEqual(without(now, 'private/consent.csv'), without(was, 'private/consent.csv'));
    assert.ok(
      now['private/consent.csv'].endsWith(was['private/consent.csv'].split('\n').slice(2).join('\n')),
    );
  });
});

const without = (files, name) => Object.fromEntries(Object.entries(files).filter(([each]) => each !== name));

describe('a new campaign', () => {
  it('is made as new does it', async t => {
    const root = path.dirname(await onDisk(t, {a: 'a'}));
    await newFolder(path.join(root, 'new'), {languages: ['be', 'en'], now: NOW});
    const {json} = await folder.begin({languages: ['be', 'en'], now: NOW.getTime()});
    assert.deepEqual(json, (await readCampaignFile(path.join(root, 'new'))).json);
    assert.deepEqual(asTexts(await folder.files()), await textsIn(path.join(root, 'new')));
  });

  it('has what lasts of an older one, as new does it', async t => {
    const at = await onDisk(t, PEOPLE);
    const fresh = path.join(path.dirname(at), 'new');
    const later = new Date('2028-03-01T12:00:00Z');
    await newFolder(fresh, {from: at, now: later});
    const {json} = await folder.begin({older: PEOPLE, now: later.getTime()});
    assert.equal(json.date, '2028-05-21');
    assert.deepEqual(asTexts(await folder.files()), await textsIn(fresh));
  });
});
