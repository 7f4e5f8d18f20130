import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCampaign} from 'solidarity-widgets/campaign-tools';
import {coveredBy, gapsIn, readRegister} from '../../src/people/register.mjs';
import {campaign, person, poem, register, row, story} from '../helpers/campaign.mjs';
import {aFolder} from '../helpers/folder.mjs';

const NOW = new Date('2027-04-21T12:00:00Z');

const read = async (t, ...rows) => readRegister(await aFolder(t, {'private/consent.csv': register(...rows)}));

const withStory = (more = {}) =>
  campaign({
    stories: {people: [story('p-1', 'Ales', {picture: {url: 'portraits/a.svg', alt: 'Ales'}, ...more})]},
  });

const plain = value => JSON.parse(JSON.stringify(value));

/** The only story that is covered. */
const coveredStory = (agreed, given = withStory()) => coveredBy(agreed, given, NOW).stories.people[0];

describe('the register', () => {
  it('covers whoever agreed with what they agreed to, and tells neither who agreed nor when', async t => {
    const agreed = await read(
      t,
      row('p-1', {on: '14.01.2027', by: 'Mother', relation: 'relative', birthday: 'no'}),
    );
    assert.deepEqual(coveredStory(agreed).consent, {
      on: '2027-04-15', // of the status
      fields: ['name', 'status', 'story', 'portrait', 'address', 'poem'],
    });
    assert.deepEqual(gapsIn(agreed, withStory(), NOW), []);
  });

  it('is read with semicolons, a mark of the byte order and headings in any order', async t => {
    const text =
      '\ufeffReviewed;Adult;Poem;Address;Birthday;Portrait;Story;Status;Name;On;Relation;Agreed by;Person\r\n' +
      '1 April 2027;yes;no;no;no;no;yes;yes;yes;1.2.2027;herself;Person; P-1 \r\n';
    const agreed = await readRegister(await aFolder(t, {'private/consent.csv': text}));
    assert.equal(agreed.agreements.get('p-1').on, '2027-02-01');
    assert.deepEqual(coveredStory(agreed).consent.fields, ['name', 'status', 'story']);
  });

  for (const [what, cells, words] of [
    ['nobody agreed', {by: ''}, /does not say who agreed/],
    ['a friend agreed', {by: 'A friend', relation: 'friend'}, /does not say who agreed/],
    ['the day is missing', {on: ''}, /no day of the agreement/],
    ['the day could be two days', {on: '05/06/2026'}, /no day of the agreement/],
    ['the day is in the future', {on: '2027-04-22'}, /in the future/],
    ['nobody says that the person is adult', {adult: ''}, /Nobody under 18/],
    ['it was reviewed more than a year ago', {reviewed: '2026-04-20'}, /not reviewed within a year/],
    ['its review is in the future', {reviewed: '2027-04-22'}, /review is of a day in the future/],
    ['it does not cover the name', {name: 'no'}, /no agreement to name/],
  ])
    it(`does not cover somebody if ${what}`, async t => {
      const agreed = await read(t, row('p-1', cells));
      assert.equal(coveredStory(agreed), undefined);
      const gaps = gapsIn(agreed, withStory(), NOW).filter(({path}) => path);
      assert.deepEqual([gaps.length, gaps[0].row, gaps[0].about, gaps[0].level], [1, 2, 'Ales', 'warning']);
      assert.match(gaps[0].message, words);
    });

  it('does not cover somebody who has no row, or two', async t => {
    for (const [rows, words] of [
      [[row('p-2')], /no row for this person/],
      [[row('p-1'), row('P-1')], /several rows/],
    ]) {
      const agreed = await read(t, ...rows);
      assert.equal(coveredStory(agreed), undefined);
      assert.match(gapsIn(agreed, withStory(), NOW)[0].message, words);
    }
  });

  it('does not cover somebody who was released after the agreement, until a newer one', async t => {
    const released = withStory({status: {state: 'released', asOf: '2027-03-01'}});
    const before = await read(t, row('p-1', {on: '2027-02-28'}));
    assert.equal(coveredStory(before, released), undefined);
    assert.match(gapsIn(before, released, NOW)[0].message, /older than the status/);
    const after = await read(t, row('p-1', {on: '2027-03-02'}));
    assert.deepEqual(coveredStory(after, released).consent.on, '2027-03-02');
    const nameAlone = await read(t, row('p-1', {on: '2027-03-02', status: 'no'}));
    assert.equal(coveredStory(nameAlone, released), undefined);
    assert.match(gapsIn(nameAlone, released, NOW)[0].message, /no agreement to the status/);
  });

  it('leaves out what was not agreed to', async t => {
    const agreed = await read(t, row('p-1', {portrait: 'no', story: 'no'}));
    const shown = coveredStory(agreed);
    assert.deepEqual([shown.picture, shown.before, shown.name.en], [undefined, undefined, 'Ales']);
    assert.match(gapsIn(agreed, withStory(), NOW)[0].message, /Left out: story, portrait/);
  });

  it('has nothing about whoever agreed to the name alone, but for what elements need', async t => {
    const no = Object.fromEntries(
      'status story portrait birthday address'.split(' ').map(each => [each, 'no']),
    );
    const agreed = await read(t, row('p-1', no));
    const page = 'https://example.org/canary';
    const source = {name: 'Example Centre', url: page};
    const status = {state: 'held', asOf: '2027-04-15', source};
    const everything = campaign({
      stories: {people: [story('p-1', 'Ales', {source, status, correction: page})]},
      people: {
        contact: 'mailto:a@example.org',
        persons: [person('p-1', 'Ales', {source, status, mail: 'welcome'})],
      },
      poems: {works: [poem('snow', 'Ales', {author: {name: 'Ales', status, url: page}})]},
    });
    const {stories, people, poems} = coveredBy(agreed, everything, NOW);
    const least = {
      id: 'p-1',
      status: {state: 'held', asOf: '2027-04-21'},
      consent: {on: '2027-04-21', fields: ['name', 'poem']},
      source: {name: 'Example Centre'},
    };
    const {name, updated} = everything.stories.people[0];
    assert.deepEqual(stories.people.map(plain), [{...least, name, updated}]);
    assert.deepEqual(people.persons.map(plain), [{...least, name: 'Ales'}]);
    assert.deepEqual(plain(poems.works[0].author), {name: 'Ales', status: least.status});
    const reading = readCampaign({...everything, stories, people, poems}, NOW);
    assert.deepEqual(
      [reading.faults, reading.sections.people.persons.length, reading.sections.stories.people.length],
      [[], 1, 1],
    );
    const {people: all} = coveredBy(await read(t, row('p-1')), everything, NOW);
    assert.deepEqual(
      [all.persons[0].mail, all.persons[0].source.url, all.persons[0].status.asOf],
      ['welcome', page, '2027-04-15'],
    );
  });

  it('never covers somebody under 18, whatever it says', async t => {
    const agreed = await read(t, row('p-1'));
    for (const more of [{age: 17}, {birthDate: '2010-01-01'}])
      assert.equal(coveredStory(agreed, withStory(more)), undefined);
  });

  it('never gives away the year of birth', async t => {
    const agreed = await read(t, row('p-1'));
    const given = campaign({
      people: {contact: 'mailto:a@example.org', persons: [person('p-1', 'Ales', {birthDate: '1980-07-01'})]},
    });
    assert.equal(coveredBy(agreed, given, NOW).people.persons[0].birthDate, '--07-01');
  });

  it('covers a poem by its own row, or by that of its author', async t => {
    const given = campaign({...withStory(), poems: {works: [poem('snow', 'Ales')]}});
    const works = agreed => coveredBy(agreed, given, NOW).poems.works.length;
    assert.equal(works(await read(t, row('p-1'))), 1);
    assert.equal(works(await read(t, row('p-1', {poem: 'no'}))), 0);
    assert.equal(works(await read(t, row('p-1'), row('snow', {poem: 'no'}))), 0);
    assert.match(
      gapsIn(await read(t, row('p-1', {poem: 'no'})), given, NOW)[0].message,
      /no agreement to poem/,
    );
  });

  it('knows the author of a poem, however the name is written', async t => {
    const given = campaign({
      ...withStory({name: "Алёна Д'Арк"}),
      poems: {works: [poem('snow', ' Але\u0308на\u00a0 Д’арк')]},
    });
    assert.equal(coveredBy(await read(t, row('p-1')), given, NOW).poems.works.length, 1);
  });

  it('leaves a campaign alone that names a file of people', async () => {
    assert.equal(coveredBy(undefined, campaign({people: 'people.json'}), NOW).people, 'people.json');
  });

  it('covers nobody if there is none, and says so once', async t => {
    assert.equal(await readRegister(await aFolder(t)), undefined);
    assert.deepEqual(coveredBy(undefined, withStory(), NOW).stories.people, []);
    const gaps = gapsIn(undefined, withStory(), NOW);
    assert.equal(gaps.length, 1);
    assert.match(gaps[0].message, /nobody is published/);
    assert.deepEqual(gapsIn(undefined, campaign(), NOW), []);
  });

  it('names what cannot be read by its row, and never by its value', async t => {
    const agreed = await read(
      t,
      row('p-1', {on: 'canary-day', adult: 'canary-adult', relation: 'canary-lawyer'}),
    );
    const told = JSON.stringify(gapsIn(agreed, withStory(), NOW));
    assert.match(told, /The column On has no day/);
    assert.match(told, /The column Adult has neither/);
    assert.match(told, /The column Relation says neither/);
    assert.doesNotMatch(told, /canary|kept-by-the-family/);
  });

  it('needs every heading, and says which is missing', async t => {
    const folder = await aFolder(t, {'private/consent.csv': 'Person,On\nales,2027-01-01\n'});
    await assert.rejects(readRegister(folder), /no column "agreed by", "relation", "name".*The headings/);
  });

  for (const [what, content] of [
    ['an open quotation mark', `${register()}"secret,a\n`],
    ['another encoding', Buffer.from([0xcf, 0xf0, 0xe8])],
  ])
    it(`is refused with ${what}, without a word of it`, async t => {
      const folder = await aFolder(t, {'private/consent.csv': content});
      await assert.rejects(readRegister(folder), error => {
        assert.equal(error.name, 'PublisherError');
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
    });
});
