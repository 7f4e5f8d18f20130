import assert from 'node:assert/strict';
import {mkdir, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import sharp from 'sharp';
import {readCampaign} from 'solidarity-widgets/campaign-tools';
import {digestOf} from '../../src/publish/output/manifest.mjs';
import {campaign, event, person, poem, register, row, story} from '../helpers/campaign.mjs';
import {aFolder, putInto} from '../helpers/folder.mjs';
import {checkFolder} from '../../src/check/check-folder.mjs';
import {publishCommand} from '../../src/commands/publish.mjs';
import {newKey, readPrivateKey} from '../../src/signing/keys.mjs';
import {aCopyOf, publishedOnce} from '../helpers/published-once.mjs';
import {
  BASE,
  DRAWN,
  filesIn,
  jsonOf,
  NOW,
  published,
  WITH_ALL,
  withoutFindings,
} from '../helpers/publishing.mjs';

const PORTRAIT = await sharp({create: {width: 1600, height: 1200, channels: 3, background: '#5b4636'}})
  .withExif({IFD0: {Artist: 'canary-exif', Copyright: 'canary-exif'}, IFD3: {GPSLatitude: '53/1 54/1 0/1'}})
  .jpeg()
  .toBuffer();

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 100"><!-- canary-svg --><path d="M0 0h80v100H0z"/></svg>';

const {figures} = campaign();

/** Without figures, of which the pictures take a second to draw. */
const given = campaign({
  figures: undefined,
  events: [event('e-1'), event('e-2', {location: {addressLocality: 'Berlin', addressCountry: 'DE'}})],
  people: {contact: 'mailto:a@example.org', persons: [person('p-1', 'Anna Example')]},
  stories: {
    project: {name: 'Stories', description: 'Six people.', source: {name: 'A', url: 'https://example.org/'}},
    people: [
      story('p-1', 'Anna Example', {picture: {url: 'portraits/anna.jpg', alt: 'Anna'}}),
      story('p-2', 'Boris Canary'),
    ],
  },
  poems: {works: [poem('p-3', 'Anna Example')]},
});

/** What is in a campaign's folder: Anna agreed to everything, Boris to nothing. */
const FILES = {
  'campaign.json': given,
  'private/consent.csv': register(row('p-1')),
  'portraits/anna.jpg': PORTRAIT,
};

const aCampaign = (t, json = given, more = {}) => aFolder(t, {...FILES, 'campaign.json': json, ...more});

/** The folder with every kind of file published, which takes seconds. */
const withAll = publishedOnce(FILES, WITH_ALL);

/** A page without its scripts of the library. */
const withoutScripts = page => page.replace(/<script type="module">[^]*?<\/script>/g, '');

const outIn = folder => path.join(folder, 'public');

describe('what is published', () => {
  it('is the campaign by language, with its people in files of their own', async t => {
    const folder = await aCampaign(t);
    const result = await published(folder, outIn(folder));
    const files = await filesIn(outIn(folder));
    assert.deepEqual([result.serial, result.shown], [1, 2]);
    for (const language of ['en', 'be', 'pt-BR']) {
      const common = jsonOf(files.get(`campaign.${language}.json`));
      assert.equal(common.people, 'people.{lang}.json');
      assert.deepEqual(Object.keys(common.stories), ['project']);
      assert.equal(common.poems, undefined);
      const people = jsonOf(files.get(`people.${language}.json`));
      assert.deepEqual(
        [people.stories.people, people.people.persons, people.poems.works].map(list =>
          list.map(({id}) => id),
        ),
        [['p-1'], ['p-1'], ['p-3']],
      );
      assert.equal(people.expires, '2027-05-05');
      const {faults, sections} = readCampaign(people, NOW);
      assert.deepEqual([faults, Object.keys(sections)], [[], ['people', 'poems', 'stories']]);
    }
    assert.deepEqual(jsonOf(files.get('campaign.be.json')).name, {be: 'Дзень'});
    assert.deepEqual(jsonOf(files.get('current.json')), {
      version: 1,
      file: 'current.json',
      serial: 1,
      expires: '2027-05-05',
      ids: ['p-1', 'p-3'],
    });
  });

  it('has no people before their file, and no word of them elsewhere', async () => {
    for (const [name, content] of await filesIn(outIn(await withAll())))
      if (!/^(people\.|solidarity\/)/.test(name))
        assert.doesNotMatch(content.toString(), /Anna|Снег ідзе/, name);
  });

  it('has an address in the guide to letters only if it is an example, and never between the tags', async t => {
    const source = {name: 'A', url: 'https://example.org/'};
    const line = 'canary-line';
    const address = {
      name: 'Canary',
      institution: line,
      streetAddress: line,
      postalCode: line,
      addressLocality: line,
      addressCountry: line,
      inLanguage: 'ru',
      note: 'canary-note',
      source,
    };
    const withAddress = more => ({
      ...given,
      letters: {steps: [{name: 'Write', text: 'Write a letter.', source}], address: {...address, ...more}},
    });
    const folder = await aCampaign(t, withAddress());
    const names = async () =>
      [...(await filesIn(outIn(folder)))]
        .filter(([, content]) => /canary/i.test(content))
        .map(([name]) => name);
    await published(folder, outIn(folder));
    assert.deepEqual(await names(), []);
    assert.ok((await filesIn(outIn(folder))).has('en/slot/letter-guide.html'));
    await putInto(folder, {'campaign.json': withAddress({isExample: true})});
    await published(folder, outIn(folder));
    assert.deepEqual(
      (await names()).filter(name => !/^campaign\.[\w-]+\.json$|\/index\.html$/.test(name)),
      ['campaign.json'],
    );
  });

  it('ends with the campaign, if that is sooner', async t => {
    const folder = await aCampaign(t, {...given, expires: '2027-04-30'});
    await published(folder, outIn(folder));
    const files = await filesIn(outIn(folder));
    assert.equal(jsonOf(files.get('people.en.json')).expires, '2027-04-30');
  });

  it('has slices that are campaigns: figures, events, and those of a country', async t => {
    const folder = await aCampaign(t, {...given, figures});
    await published(folder, outIn(folder));
    const files = await filesIn(outIn(folder));
    const slice = name => readCampaign(jsonOf(files.get(`slices/${name}.be.json`)), NOW);
    assert.deepEqual(Object.keys(slice('figures').sections), ['figures']);
    assert.equal(slice('events').sections.events.length, 2);
    assert.deepEqual(
      slice('events-lt').sections.events.map(({id}) => id),
      ['e-1'],
    );
    const [inGermany] = slice('events-de').sections.events;
    assert.deepEqual({...inGermany.location.addressCountry}, {be: 'Германія'});
  });

  it('has words for between the tags, with their day', async t => {
    const folder = await aCampaign(t, {...given, figures});
    await published(folder, outIn(folder));
    const text = name => readFile(path.join(outIn(folder), name), 'utf8');
    assert.match(await text('en/slot/prisoner-counter.html'), /<p>.*at least 1,182.*<\/p>\n<p>20 April 2027/);
    assert.match(await text('be/slot/prisoner-counter.html'), /1182 палітвязняў.*\n<p>20 красавіка 2027 г\./);
    assert.match(await text('de/slot/event-list.html'), /Freitag, 21\. Mai 2027/);
    assert.doesNotMatch(await text('en/slot/day.html'), /days/);
  });

  it('has no words about events while none is announced: they would soon be untrue', async t => {
    const folder = await aCampaign(t, {...structuredClone(given), figures, events: []});
    await published(folder, outIn(folder));
    const names = [...(await filesIn(outIn(folder))).keys()];
    assert.deepEqual(
      names.filter(name => name.includes('slot/event-list')),
      [],
    );
    assert.ok(names.includes('en/slot/prisoner-counter.html'));
  });

  it('names every file with its digest and size in the manifest', async t => {
    const folder = await aCampaign(t);
    await published(folder, outIn(folder));
    const files = await filesIn(outIn(folder));
    const manifest = jsonOf(files.get('manifest.json'));
    files.delete('manifest.json');
    assert.deepEqual([manifest.day, manifest.serial, manifest.expires], ['2027-04-21', 1, '2027-05-05']);
    assert.deepEqual(
      manifest.files,
      Object.fromEntries(
        [...files].map(([name, content]) => [name, {integrity: digestOf(content), size: content.length}]),
      ),
    );
  });

  it('has a page with the snippet, which names the list if there are people', async t => {
    const folder = await aCampaign(t);
    const page = async () => (await filesIn(outIn(folder))).get('index.html').toString();
    await published(folder, outIn(folder));
    assert.match(
      await page(),
      /data-solidarity-current=&quot;https:\/\/day\.example\.org\/2027\/current\.json&quot;/,
    );
    await putInto(folder, {'campaign.json': campaign()});
    await published(folder, outIn(folder));
    assert.doesNotMatch(await page(), /data-solidarity-current/);
  });

  it('is the same from the same input, byte for byte, and has a new serial when something changes', async t => {
    const folder = await aCopyOf(t, await withAll());
    const other = path.join(folder, 'other');
    await published(folder, other, WITH_ALL);
    assert.deepEqual(await filesIn(other), await filesIn(outIn(folder)));
    const one = {...given, figures};
    await putInto(folder, {'campaign.json': one});
    assert.equal((await published(folder, outIn(folder))).serial, 2);
    await putInto(folder, {'campaign.json': given});
    assert.equal((await published(folder, outIn(folder))).serial, 3);
    await rm(path.join(folder, 'private/published.json'));
    assert.equal((await published(folder, outIn(folder))).serial, 4);
  });

  it('has portraits of at most 800 pixels, under names that say nothing, which stay', async t => {
    const folder = await aCampaign(t);
    await published(folder, outIn(folder));
    const portraits = () => readdir(path.join(outIn(folder), 'portraits'));
    const [name, ...others] = (await portraits()).filter(each => each.endsWith('.webp'));
    assert.deepEqual(others, []);
    assert.match(name, /^[\da-f]{24}\.webp$/);
    const {width, height, exif, icc, xmp} = await sharp(
      path.join(outIn(folder), 'portraits', name),
    ).metadata();
    assert.deepEqual([width, height, exif, icc, xmp], [800, 600, undefined, undefined, undefined]);
    await published(folder, outIn(folder), {now: new Date('2027-04-22T12:00:00Z')});
    assert.ok((await portraits()).includes(name));
  });

  it('has drawings as pictures too', async t => {
    const json = structuredClone(given);
    json.stories.people[0].picture.url = 'portraits/anna.svg';
    const folder = await aCampaign(t, json, {'portraits/anna.svg': DRAWING});
    await published(folder, outIn(folder));
    const {picture} = jsonOf((await filesIn(outIn(folder))).get('people.en.json')).stories.people[0];
    const {format, width, height} = await sharp(path.join(outIn(folder), picture.url)).metadata();
    assert.deepEqual([format, width, height], ['webp', 640, 800]);
  });

  for (const [url, words] of [
    ['portraits/none.jpg', /there is no such file/],
    ['../secret.jpg', /no such file/],
    ['%2e%2e/%2e%2e/etc/passwd', /no such file/],
    ['..%2f..%2f..%2fetc%2fpasswd', /leads out of the folder/],
    ['private/raw.jpg', /never published/],
    ['portraits/link.jpg', /leads out of the folder|never published/],
    ['portraits/text.jpg', /no picture that can be read/],
  ])
    it(`leaves out a picture at ${url}, and says why`, async t => {
      const json = structuredClone(given);
      json.stories.people[0].picture.url = url;
      const folder = await aCampaign(t, json, {
        'private/raw.jpg': PORTRAIT,
        'portraits/text.jpg': 'no picture',
      });
      await symlink(path.join(folder, 'private/raw.jpg'), path.join(folder, 'portraits/link.jpg'));
      const {findings} = await published(folder, outIn(folder));
      assert.equal(findings.length, 1);
      assert.match(findings[0].message, words);
      const files = await filesIn(outIn(folder));
      assert.equal(jsonOf(files.get('people.en.json')).stories.people[0].picture, undefined);
      assert.deepEqual(
        [...files.keys()].filter(name => /\.(jpg|webp)$/.test(name)),
        [],
      );
    });

  it('shows nobody who withdrew, in the folder or in its private list, and does not say who did', async t => {
    const json = {...structuredClone(given), withdrawn: ['P-3', 'e-2']};
    const folder = await aCampaign(t, json, {'private/withdrawn.json': {all: false, ids: [' p-1']}});
    await published(folder, outIn(folder), WITH_ALL);
    const files = await filesIn(outIn(folder));
    assert.deepEqual(jsonOf(files.get('current.json')).ids, []);
    assert.deepEqual(jsonOf(files.get('people.en.json')).stories.people, []);
    assert.deepEqual(
      jsonOf(files.get('campaign.en.json')).events.map(({id}) => id),
      ['e-1'],
    );
    for (const [name, content] of files)
      if (!name.startsWith('solidarity/') && !/^builder\/.*\.js$/.test(name))
        assert.doesNotMatch(withoutScripts(content.toString()), /p-3|withdrawn/i, name);
  });

  it('shows nobody at all once everybody has withdrawn', async t => {
    const folder = await aCampaign(t, given, {'private/withdrawn.json': {all: true, ids: []}});
    await published(folder, outIn(folder));
    const files = await filesIn(outIn(folder));
    assert.deepEqual(jsonOf(files.get('current.json')).ids, []);
    assert.equal(jsonOf(files.get('people.en.json')).people.persons.length, 0);
    assert.deepEqual(
      [...files.keys()].filter(name => name.endsWith('.webp')),
      [],
    );
  });

  it('has no byte of what is private or unknown, whatever the file', async t => {
    const json = structuredClone({...given, figures});
    json.canaryKey = 'canary-unknown';
    json.events[0].contact = 'canary-contact';
    json.events[0].location.notes = {en: 'canary-notes'};
    json.events[0].name['internal notes'] = 'canary-language';
    json.stories.people[0].lawyer = 'canary-lawyer';
    json.stories.people[0].birthDate = '1987-01-13';
    const folder = await aCampaign(t, json, {
      'private/consent.csv': register(
        row('p-1', {by: 'canary-mother', relation: 'mother', notes: 'canary-note'}),
      ),
      'private/events.csv': 'Contact\ncanary-spreadsheet\n',
      'notes.txt': 'canary-file',
    });
    await published(folder, outIn(folder), WITH_ALL);
    const canaries = ['canary', 'Boris', 'kept-by-the-family', '1987-01-13', '"p-2"'];
    for (const [name, written] of await filesIn(outIn(folder))) {
      assert.doesNotMatch(name, /canary|anna|boris/i);
      // A calendar breaks its lines within words.
      const content = name.endsWith('.ics') ? Buffer.from(`${written}`.replaceAll('\r\n ', '')) : written;
      for (const canary of canaries)
        for (const encoding of ['utf8', 'utf16le'])
          assert.ok(!content.includes(Buffer.from(canary, encoding)), `${name} has ${canary}`);
      // Nothing is packed, so that this search sees everything.
      assert.match(
        name,
        /\.(json|js|css|html|txt|svg|png|webp|ics|atom|htaccess)$|^_(headers|nginx\.conf|apache\.conf)$/,
      );
      if (/\.(png|webp)$/.test(name)) {
        const {exif, xmp, iptc, icc, comments} = await sharp(content).metadata();
        assert.deepEqual(
          [exif, xmp, iptc, icc, comments ?? []],
          [undefined, undefined, undefined, undefined, []],
        );
      }
    }
  });
});

describe('the command', () => {
  const publishAt = async (
    t,
    {clock = NOW, args = [], json = given, files = {}, check = withoutFindings, without = DRAWN} = {},
  ) => {
    const folder = await aCampaign(t, json, files);
    const {command, action} = publishCommand({check, clock: () => clock});
    command.exitOverride().configureOutput({writeErr() {}});
    let result;
    command.action(async (...given) => (result = await action({progress() {}}, ...given)));
    const always = [folder, '--out', outIn(folder), '--base', BASE.href, '--without', without.join()];
    await command.parseAsync([...always, ...args], {from: 'user'});
    return {...result, folder};
  };

  it('names nobody who did not agree', async t => {
    const files = {'private/consent.csv': register(row('p-1', {status: 'no'}))};
    const told = async json => {
      try {
        return JSON.stringify((await publishAt(t, {check: checkFolder, json, files, without: []})).findings);
      } catch (error) {
        return JSON.stringify([error.findings, error.message]);
      }
    };
    assert.match(await told(given), /stories\.people\[1\].*no row for this person/);
    assert.doesNotMatch(await told(given), /Anna|Boris/);
    const wrong = structuredClone(given);
    wrong.stories.people[1].updated = 'Boris Canary';
    const words = await told(wrong);
    assert.match(words, /stories\.people\[1\]\.updated.*Nothing was published/);
    assert.doesNotMatch(words, /Anna|Boris/);
  });

  it('publishes nobody who stands in another file, and says so', async t => {
    const {findings, data} = await publishAt(t, {
      check: checkFolder,
      json: campaign({people: 'people.json'}),
    });
    assert.equal(data.files > 0 && data.shown, 0);
    assert.match(JSON.stringify(findings), /people in a file of their own/);
  });

  it('publishes nobody for a day to come', async t => {
    const yesterday = new Date('2027-04-20T12:00:00Z');
    const args = day => ['--now', day];
    const {data} = await publishAt(t, {clock: yesterday, args: args('2027-04-21')});
    assert.equal(data.shown, 2);
    await assert.rejects(publishAt(t, {clock: yesterday, args: args('2027-04-22')}), /yet to come/);
    const nobody = {clock: yesterday, args: args('2027-04-22'), json: campaign()};
    assert.equal((await publishAt(t, nobody)).data.shown, 0);
  });

  it('says that it is the first time, and goes on from the serial that it is given', async t => {
    const words = /serial 1.*published before.*manifest\.json.*--serial/;
    const {findings} = await publishAt(t);
    assert.match(findings.map(({message}) => message).join(), words);
    const later = await publishAt(t, {args: ['--serial', '120']});
    assert.deepEqual([later.data.serial, later.findings], [120, []]);
    await assert.rejects(publishAt(t, {args: ['--serial', '0.5']}), /whole number/);
  });

  it('warns of a signed campaign that has no end', async t => {
    const files = {'private/key.pem': newKey().pem};
    const signed = async json => {
      const folder = await aCampaign(t, json, files);
      const key = await readPrivateKey(path.join(folder, 'private/key.pem'));
      return (await published(folder, outIn(folder), {key})).findings.map(({path}) => path);
    };
    assert.deepEqual(
      [await signed(given), await signed({...given, expires: '2027-12-31'})],
      [['expires'], []],
    );
  });
});

describe('the folder that is replaced', () => {
  for (const name of ['notes.txt', 'portraits/mine.jpg', 'solidarity/other.js'])
    it(`is not touched if it holds ${name}, which is not ours`, async t => {
      const folder = await aCampaign(t);
      await published(folder, outIn(folder));
      await putInto(outIn(folder), {[name]: 'mine'});
      const before = await filesIn(outIn(folder));
      await assert.rejects(published(folder, outIn(folder)), error => {
        assert.ok(error.message.includes(name), error.message);
        return error.name === 'PublisherError';
      });
      assert.deepEqual(await filesIn(outIn(folder)), before);
    });

  it('may be empty, and may not be a file, or the folder of the campaign', async t => {
    const folder = await aCampaign(t);
    await mkdir(outIn(folder));
    assert.equal((await published(folder, outIn(folder))).serial, 1);
    await writeFile(path.join(folder, 'file'), '');
    await assert.rejects(published(folder, path.join(folder, 'file')), /is no folder/);
    for (const out of [folder, path.dirname(folder), path.join(folder, 'private/out')])
      await assert.rejects(published(folder, out), /overlap/);
  });

  it('stays as it was if the campaign has errors', async t => {
    const folder = await aCampaign(t);
    const checkFolder = async () => ({findings: [{level: 'error', message: 'Wrong.'}]});
    await assert.rejects(published(folder, outIn(folder), {checkFolder}), error => {
      assert.match(error.message, /Nothing was published/);
      return error.findings.length === 1;
    });
    assert.ok(!(await readdir(folder)).includes('public'));
  });

  it('loses what is no longer in the campaign', async t => {
    const folder = await aCampaign(t);
    await published(folder, outIn(folder));
    await putInto(folder, {'private/consent.csv': register(row('p-1', {portrait: 'no'}))});
    await published(folder, outIn(folder));
    assert.deepEqual(
      [...(await filesIn(outIn(folder))).keys()].filter(name => name.endsWith('.webp')),
      [],
    );
  });
});
