import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {mkdir, symlink} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import sharp from 'sharp';
import {checkFolder} from '../../src/check/check-folder.mjs';
import {aCampaign, aFigure, anEvent, aStory, CONSENTS} from '../helpers/a-campaign.mjs';
import {aFolder} from '../helpers/folders.mjs';

const NOW = new Date('2027-04-21T12:00:00Z');

/** What is found in a campaign, and in the files beside it. */
async function found(t, campaign, {files = {}, now = NOW, ...options} = {}) {
  const folder = await aFolder(t, {'campaign.json': campaign, 'private/consent.csv': CONSENTS, ...files});
  return (await checkFolder(folder, {now, ...options})).findings;
}

/** Asserts that there is one finding, and that it says what it should. */
function assertOne(findings, level, words, path) {
  assert.equal(findings.length, 1, JSON.stringify(findings, null, 2));
  const [finding] = findings;
  assert.equal(finding.level, level);
  assert.match(finding.message, words);
  if (path !== undefined) assert.equal(finding.path, path);
  assert.equal(finding.file, 'campaign.json');
  assert.ok(finding.line >= 1 && finding.column >= 1);
  return finding;
}

it('nothing is found where nothing is wrong', async t => {
  const campaign = aCampaign({
    events: [anEvent()],
    figures: {prisoners: aFigure()},
    stories: {people: [aStory()]},
  });
  assert.deepEqual(await found(t, campaign), []);
});

describe('whoever is in two lists', () => {
  const inBoth = (listed, story) =>
    aCampaign({
      people: {contact: 'mailto:a@example.org', persons: listed.map(id => aPerson({id}))},
      stories: {people: [aStory({id: story})]},
    });
  const aPerson = more => {
    const {id, name, status, consent} = aStory(more);
    return {id, name, status, consent};
  };
  const notOne = async (t, listed, story) =>
    (await found(t, inBoth(listed, story))).filter(({message}) => message.startsWith('The same name'));

  it('needs the same id in both: it is told once, with the id to write', async t => {
    const [finding] = await notOne(t, ['ales'], 's-2');
    assertOne(
      [finding],
      'warning',
      /in the people, with the id "ales".* write this id here/,
      'stories.people[0].id',
    );
    assertOne(await notOne(t, [undefined], 's-2'), 'warning', /in the stories/, 'people.persons[0].id');
    assertOne(await notOne(t, ['ales'], undefined), 'warning', /in the people/, 'stories.people[0].id');
  });

  it('is not told where the id is the same, or that of a namesake', async t => {
    assert.deepEqual(await notOne(t, ['ales'], 'ales'), []);
    assert.deepEqual(await notOne(t, ['ales', 'a-2'], 'A-2'), []);
    assert.deepEqual(await notOne(t, ['ales', 'a-2'], 'ales'), []);
  });
});

describe('what elements leave out', () => {
  const examples = new URL('../../../campaigns/examples/', import.meta.url);
  const expected = JSON.parse(readFileSync(new URL('expected.json', examples), 'utf8'));
  const NOW_OF_EXAMPLES = new Date('2024-05-21T12:00:00Z');

  for (const name of readdirSync(examples).filter(each => each.startsWith('bad-')))
    it(`is an error with its place: ${name}`, async t => {
      assert.ok(JSON.stringify(expected).includes(name.replace(/\.json$/, '')));
      const text = readFileSync(new URL(name, examples), 'utf8');
      const errors = (await found(t, text, {now: NOW_OF_EXAMPLES})).filter(({level}) => level === 'error');
      assert.ok(errors.length > 0, 'nothing is found');
      for (const {message, line} of errors) {
        assert.ok(line >= 1);
        assert.doesNotMatch(message, /Invalid|undefined|received/, 'a word of the validator');
        assert.match(message, /^(?:["A-Z\d-]|timeZone )/);
      }
    });

  it('is told with the row of the spreadsheet and the name of the event', async t => {
    const {timeZone, ...event} = anEvent();
    assert.ok(timeZone);
    const files = {'private/rows.json': {file: 'events.csv', rows: {'e-riga': 20}}};
    const finding = assertOne(
      await found(t, aCampaign({events: [event]}), {files}),
      'error',
      /"timeZone" is required by startDate.*this event is left out/,
      'events[0].timeZone',
    );
    assert.deepEqual([finding.row, finding.sheet, finding.about], [20, 'events.csv', 'Rally, Riga']);
  });

  it('names the word that is meant', async t =>
    assertOne(
      await found(t, aCampaign({events: [anEvent({eventStatus: 'https://schema.org/EventCanceled'})]})),
      'error',
      /Did you mean "EventCancelled"/,
    ));
});

describe('a time zone', () => {
  const cases = [
    ['CEST', anEvent().location, /"Europe\/Riga"/],
    ['EST', {addressLocality: 'Toronto', addressCountry: 'Canada'}, /"America\/Toronto"/],
    ['UTC+3', undefined, /"Europe\/Minsk", "Europe\/Vilnius" or/],
    ['Berlin', undefined, /"Europe\/Berlin"/],
    ['Europe/Berlim', {addressLocality: {de: 'Berlin'}}, /"Europe\/Berlin"/],
    ['EST', undefined, /"America\/New_York"/],
    ['CEST', undefined, /"Europe\/Berlin", "Europe\/Warsaw" or/],
    ['Poland', undefined, /"Europe\/Warsaw"/],
    ['Nowhere', undefined, /Write the IANA name/],
    ['Central European Time', undefined, /Write the IANA name/],
  ];
  for (const [timeZone, location, words] of cases)
    it(`"${timeZone}" is wrong, and the right one is named${location ? ' by the place' : ''}`, async t => {
      const findings = await found(t, aCampaign({events: [anEvent({timeZone, location})]}));
      assertOne(
        findings.filter(({level}) => level === 'error'),
        'error',
        words,
        'events[0].timeZone',
      );
    });

  for (const timeZone of ['UTC', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires'])
    it(`"${timeZone}" is right`, async t =>
      assert.deepEqual(await found(t, aCampaign({events: [anEvent({timeZone})]})), []));

  it('that is an offset turned round is a warning', async t =>
    assertOne(
      await found(t, aCampaign({events: [anEvent({timeZone: 'Etc/GMT-3'})]})),
      'warning',
      /3 hours ahead of UTC/,
    ));
});

describe('somebody withdrawn', () => {
  const withdrawing = id => aCampaign({withdrawn: [id], stories: {people: [aStory()]}});

  for (const id of ['а-les', 'Ales Example', 'Алесь Прыкладны', 'ALES.'])
    it(`who is shown all the same is an error: "${id}"`, async t =>
      assertOne(
        await found(t, withdrawing(id)),
        'error',
        /hides nobody. Did you mean "ales"/,
        'withdrawn[0]',
      ));

  it('under an id near to that of somebody is a warning', async t =>
    assertOne(await found(t, withdrawing('aless')), 'warning', /Did you mean "ales"/));

  for (const id of ['ales', ' Ales ', 'vera'])
    it(`is no fault where it is right, or nobody is there any more: "${id}"`, async t =>
      assert.deepEqual(await found(t, withdrawing(id)), []));

  it('who still stands in the file is a warning, with how to take them out', async t =>
    assertOne(
      await found(t, aCampaign({stories: {people: [aStory()]}}), {
        files: {'private/withdrawn.json': {ids: ['Ales']}},
      }),
      'warning',
      /solidarity-publisher withdraw "ales"/,
    ));
});

describe('an unknown key', () => {
  for (const [key, meant] of [
    ['descripton', 'description'],
    ['timezone', 'timeZone'],
    ['link', 'url'],
    ['organiser', 'organizer'],
  ])
    it(`"${key}" is a warning that asks for "${meant}"`, async t => {
      const {timeZone, startDate, ...event} = anEvent({startDate: '2027-05-21', [key]: 'x'});
      assert.ok(timeZone);
      assertOne(
        await found(t, aCampaign({events: [{...event, startDate}]})),
        'warning',
        new RegExp(`"${key}" is not known here.*Did you mean "${meant}"`),
        `events[0].${key}`,
      );
    });

  it('at the top is one, too, and "$schema" is none', async t =>
    assertOne(
      await found(t, aCampaign({event: [], $schema: 'https://example.org/schema.json'})),
      'warning',
      /Did you mean "events"/,
    ));
});

describe('languages', () => {
  it('with a wrong code are a warning with the right one', async t => {
    const name = {en: 'Example', be: 'Прыклад', by: 'Прыклад'};
    assertOne(
      await found(t, aCampaign({name})),
      'warning',
      /"by" is not the code of Belarusian. Did you mean "be"/,
      'name.by',
    );
  });

  it('that do not exist are a warning', async t =>
    assertOne(
      await found(t, aCampaign({name: {en: 'A', be: 'Б', xq: 'C'}})),
      'warning',
      /"xq" is the code of no language/,
    ));

  it('that a text lacks are a warning, once for each event, and say what their readers get', async t =>
    assertOne(
      await found(t, aCampaign({events: [anEvent({name: {en: 'Rally'}, description: {en: 'Come.'}})]})),
      'warning',
      /^No Belarusian for name and description; Belarusian readers get English\.$/,
      'events[0]',
    ));

  it('of texts that the campaign does not name are a warning, once each', async t => {
    const description = {en: 'Come.', be: 'Прыходзьце.', pl: 'Przyjdź.', 'en-GB': 'Do come.'};
    const name = {en: 'Rally', be: 'Мітынг', pl: 'Wiec'};
    assertOne(
      await found(t, aCampaign({events: [anEvent({name, description})]})),
      'warning',
      /^2 texts are in Polish, too, but "languages" does not name it/,
      'languages',
    );
  });

  it('are not missing in a text for all of them, nor in the name of a street', async t => {
    const location = {addressLocality: 'Riga', streetAddress: {lv: 'Parauga iela 4'}};
    assert.deepEqual(await found(t, aCampaign({events: [anEvent({name: 'Rally', location})]})), []);
  });
});

it('an id that another one has already is a warning at the second', async t =>
  assertOne(
    await found(t, aCampaign({events: [anEvent(), anEvent({id: 'E-Riga', name: 'Concert'})]})),
    'warning',
    /The id "E-Riga" is that of "Rally, Riga", too/,
    'events[1].id',
  ));

describe('days', () => {
  it('of a figure count 90 days', async t => {
    const campaign = aCampaign({figures: {prisoners: aFigure()}});
    assert.deepEqual(await found(t, campaign, {now: new Date('2027-07-19T12:00:00Z')}), []);
    assertOne(
      await found(t, campaign, {now: new Date('2027-07-20T12:00:00Z')}),
      'warning',
      /91 days old.*past tense.*solidarity-publisher number/,
      'figures.prisoners.asOf',
    );
  });

  it('of a figure with an end of its own count until then', async t => {
    const campaign = aCampaign({figures: {prisoners: aFigure({validUntil: '2027-04-21'})}});
    assert.deepEqual(await found(t, campaign), []);
    assertOne(
      await found(t, campaign, {now: new Date('2027-04-22T12:00:00Z')}),
      'warning',
      /2 days old/,
      'figures.prisoners.validUntil',
    );
  });

  it('of a review count a year', async t => {
    const donation = {
      collector: {name: 'A'},
      recipient: {name: 'B'},
      reviewedOn: '2026-04-20',
      source: {name: 'Example Centre'},
    };
    assertOne(
      await found(t, aCampaign({donation})),
      'warning',
      /Last checked 366 days ago/,
      'donation.reviewedOn',
    );
    assert.deepEqual(await found(t, aCampaign({donation: {...donation, reviewedOn: '2026-04-21'}})), []);
  });

  for (const updated of ['2027-04-23', '2027-04-21T12:01:00Z'])
    it(`on which the campaign has changed lie not ahead: ${updated}`, async t =>
      assertOne(await found(t, aCampaign({updated})), 'warning', /"updated" is ahead/, 'updated'));

  it('after the end of the campaign are a warning', async t =>
    assertOne(
      await found(t, aCampaign({expires: '2027-04-20'})),
      'warning',
      /over since 2027-04-20/,
      'expires',
    ));
});

describe('pictures', () => {
  const withPicture = url =>
    aCampaign({stories: {people: [aStory({picture: {url, alt: {en: 'Drawing', be: 'Малюнак'}}})]}});
  const path = 'stories.people[0].picture.url';
  const picture = (width, height) =>
    sharp({create: {width, height, channels: 3, background: '#eee'}})
      .jpeg()
      .toBuffer();

  it('are right where they are files of a usual size', async t => {
    const files = {'portraits/ales 1.jpg': await picture(480, 480)};
    assert.deepEqual(await found(t, withPicture('portraits/ales%201.jpg?v=2'), {files}), []);
  });

  it('that are not there are a warning', async t =>
    assertOne(
      await found(t, withPicture('portraits/ales.jpg')),
      'warning',
      /There is no file "portraits\/ales.jpg"/,
      path,
    ));

  it('with too many pixels are a warning', async t => {
    const files = {'a.jpg': await picture(6400, 10)};
    assertOne(await found(t, withPicture('a.jpg'), {files}), 'warning', /6400 × 10 pixels/, path);
  });

  it('with too many bytes are a warning', async t => {
    const files = {'a.jpg': Buffer.alloc(5_100_000)};
    assertOne(await found(t, withPicture('a.jpg'), {files}), 'warning', /too large: 5\.1 MB/, path);
  });

  it('that are none are a warning', async t =>
    assertOne(
      await found(t, withPicture('a.jpg'), {files: {'a.jpg': 'text'}}),
      'warning',
      /no picture that can be read/,
    ));

  for (const url of ['../../etc/passwd', '/etc/passwd', '%2e%2e/passwd'])
    it(`do not leave the folder: ${url}`, async t =>
      assertOne(await found(t, withPicture(url)), 'error', /leads out of the campaign's folder/, path));

  it('do not leave the folder by a link of the file system', async t => {
    const folder = await aFolder(t, {
      'campaign.json': withPicture('a/b.jpg'),
      'private/consent.csv': CONSENTS,
    });
    const elsewhere = await aFolder(t, {'b.jpg': 'text'});
    await symlink(elsewhere, `${folder}/a`);
    const {findings} = await checkFolder(folder, {now: NOW});
    assertOne(findings, 'error', /leads out of the campaign's folder/);
  });

  it('on another host are not looked for', async t =>
    assert.deepEqual(await found(t, withPicture('https://example.org/a.jpg')), []));
});

describe('a place that looks like a home', () => {
  const at = (streetAddress, addressCountry = 'Poland') =>
    aCampaign({events: [anEvent({location: {streetAddress, addressCountry}})]});

  for (const street of [
    'вул. Прыкладная, 1, кв. 5',
    'ул. Примерная 1, квартира 12',
    'Sample Street 1, Apt. 4',
    'Flat 3, 1 Sample Street',
    'Musterstraße 12, Wohnung 3',
    'Musterstr. 1, bei Muster klingeln',
    'ul. Przykładowa 1 m. 5',
    'ul. Wzorcowa 5 m 12',
    'Vzorová 3, byt č. 4',
  ])
    it(`is a warning: ${street}`, async t =>
      assertOne(await found(t, at(street)), 'warning', /looks like somebody’s home.*placeOnRequest/));

  it('is one where the flat follows the house, in Lithuania', async t => {
    assertOne(await found(t, at('Pavyzdžio g. 12-5', 'Lithuania')), 'warning', /home/);
    assert.deepEqual(await found(t, at('Musterweg 12-14', 'Germany')), []);
  });

  for (const street of [
    'Pavyzdžio g. 2',
    'ul. Przykładowa 1',
    'Flatiron Square',
    'Musterstraße 12',
    'Voorbeeldlaan 269',
    '3 rue de l’Exemple',
    'пл. Прыкладная',
    'ul. 1 Maja 5',
  ])
    it(`is none: ${street}`, async t => assert.deepEqual(await found(t, at(street)), []));
});

it('an address in the guide to letters that may be of a person is a warning', async t => {
  const source = {name: 'A', url: 'https://example.org/'};
  const lines =
    'name institution streetAddress postalCode addressLocality addressCountry inLanguage note'.split(' ');
  const address = {...Object.fromEntries(lines.map(line => [line, 'ru'])), source};
  const letters = more =>
    aCampaign({letters: {steps: [{name: 'A', text: 'A', source}], address: {...address, ...more}}});
  const about = async more =>
    (await found(t, letters(more))).filter(({path}) => path === 'letters.address').map(({level}) => level);
  assert.deepEqual([await about({}), await about({isExample: true})], [['warning'], []]);
});

it('somebody who is not shown for want of consent is a warning', async t => {
  const story = aStory({status: {state: 'released', asOf: '2027-04-16'}});
  const findings = await found(t, aCampaign({stories: {people: [story]}}));
  assertOne(
    findings.filter(({file}) => file === 'campaign.json'),
    'warning',
    /Not shown: released, and nobody agreed on a later day than 2027-04-16/,
    'stories.people[0]',
  );
});

describe('the summary', () => {
  it('counts what is shown, left out and withdrawn, and the texts and bytes of each language', async t => {
    const events = [
      anEvent(),
      anEvent({id: 'b', kind: 'party'}),
      anEvent({id: 'c'}),
      anEvent({id: 'd', name: {en: 'Concert'}}),
    ];
    const campaign = aCampaign({events, withdrawn: ['c'], stories: {people: [aStory()]}});
    const {summary} = await checkFolder(await aFolder(t, {'campaign.json': campaign}), {now: NOW});
    assert.deepEqual(summary.events, {all: 4, shown: 2, leftOut: 1});
    assert.deepEqual(summary.people.stories, {all: 1, shown: 1});
    const [english, belarusian] = summary.languages;
    assert.deepEqual([english.language, english.missing], ['en', 0]);
    assert.deepEqual([belarusian.language, belarusian.missing], ['be', 1]);
    for (const {bytes} of summary.languages)
      assert.ok(bytes > 200 && bytes < JSON.stringify(campaign).length, String(bytes));
  });

  it('has no bytes where nothing can be read', async t => {
    const {summary} = await checkFolder(await aFolder(t, {'campaign.json': {version: 9}}), {now: NOW});
    assert.deepEqual(summary.languages, [{language: 'en', missing: 0}]);
  });
});

it('a folder beside files of other people is read as it is', async t => {
  const folder = await aFolder(t, {'campaign.json': aCampaign()});
  await mkdir(path.join(folder, 'private'));
  assert.deepEqual((await checkFolder(folder, {now: NOW})).findings, []);
});

it('the weight is left out where nobody asks for it', async t => {
  const folder = await aFolder(t, {'campaign.json': aCampaign()});
  const {summary} = await checkFolder(folder, {now: NOW, weigh: false});
  assert.deepEqual(summary.languages, [
    {language: 'en', missing: 0},
    {language: 'be', missing: 0},
  ]);
});

it('who has not agreed by the register of consent is told', async t => {
  const register = await import('../../src/people/register.mjs').catch(() => undefined);
  if (!register) return t.skip('there is no register of consent in this package');
  const files = {'private/consent.csv': CONSENTS.replace('ales', 'vera')};
  const findings = await found(t, aCampaign({stories: {people: [aStory()]}}), {files});
  assert.ok(
    findings.some(({path}) => path?.startsWith('stories.people[0]')),
    JSON.stringify(findings),
  );
});

it('a register of consent that cannot be read is an error, and the rest is checked all the same', async t => {
  const register = await import('../../src/people/register.mjs').catch(() => undefined);
  if (!register) return t.skip('there is no register of consent in this package');
  const files = {'private/consent.csv': 'Whoever\r\n'};
  const findings = await found(t, aCampaign({exit: {}, stories: {people: [aStory()]}}), {files});
  assert.deepEqual(
    findings.map(({level, file}) => `${level} ${file}`),
    ['warning campaign.json', 'error private/consent.csv'],
  );
});
