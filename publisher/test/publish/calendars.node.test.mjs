import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import {languages} from 'solidarity-widgets/campaign-tools';
import {changesIn} from '../../src/publish/data/changes.mjs';
import {withCountryCodes} from '../../src/publish/data/country-codes.mjs';
import {inLanguage} from '../../src/publish/data/data-files.mjs';
import {calendarFiles} from '../../src/publish/calendars/calendar-files.mjs';
import {newsFeed} from '../../src/publish/news/news-feed.mjs';
import {calendarOfElement} from '../helpers/calendar-of-element.mjs';
import {campaign, event} from '../helpers/campaign.mjs';
import {aFolder, putInto} from '../helpers/folder.mjs';
import {BASE, filesIn, jsonOf, NOW, published, withOnly} from '../helpers/publishing.mjs';

const {id: _, ...withoutId} = event('e-0', {url: 'https://example.org/0'});
const EVENTS = [
  event('e-1', {
    revision: 3,
    description: 'Піша́це лісты, калі ласка; '.repeat(9),
    url: 'https://example.org/1',
  }),
  event('e-2', {startDate: '2027-05-22', timeZone: undefined, eventStatus: 'EventCancelled'}),
  event('e-3', {isTentative: true, location: {addressLocality: 'Berlin', addressCountry: 'DE'}}),
  withoutId,
];

const at = '2027-04-19T08:00:00.000Z';
const added = (...events) => ({
  at,
  added: events.map(({id, startDate, revision = 0}) => ({id, day: startDate.slice(0, 10), revision})),
});

/** What is published of a campaign, by name. */
async function publishedOf(t, json, history = [], more = {}) {
  const folder = await aFolder(t, {'campaign.json': json, 'history.json': history, ...more});
  await published(folder, `${folder}/public`, withOnly('calendars'));
  return filesIn(`${folder}/public`);
}

const entriesIn = content =>
  new ICAL.Component(ICAL.parse(content.toString())).getAllSubcomponents('vevent').map(entry => {
    const read = name => entry.getFirstPropertyValue(name)?.toString();
    return Object.fromEntries(
      [
        'uid',
        'sequence',
        'summary',
        'status',
        'dtstart',
        'dtend',
        'location',
        'description',
        'url',
        'dtstamp',
      ].map(name => [name, read(name)]),
    );
  });

describe('a calendar to subscribe to', () => {
  it('has the entries that readers save from the event list', async t => {
    const files = await publishedOf(t, campaign({updated: '2027-04-20T09:30:00Z', events: EVENTS}));
    assert.deepEqual(
      entriesIn(files.get('en/events.ics')),
      entriesIn(calendarOfElement(jsonOf(files.get('campaign.en.json')), NOW)),
    );
  });

  it('is written according to RFC 5545 in every language, for each country, and empty', async t => {
    const files = await publishedOf(t, campaign({events: EVENTS}), [
      {at, removed: [{id: 'e-9', day: '2027-04-01', revision: 1, country: 'PL'}]},
    ]);
    const calendars = [...files].filter(([name]) => name.endsWith('.ics'));
    assert.equal(calendars.length, languages.length * 2 * 4);
    for (const [name, content] of calendars) {
      const text = content.toString();
      assert.doesNotMatch(text, /[^\r]\n|\r[^\n]|\r\n\r\n/, name);
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `${name}: ${line}`);
      const calendar = new ICAL.Component(ICAL.parse(text));
      assert.equal(calendar.getFirstPropertyValue('refresh-interval').toString(), 'P1D');
      assert.ok(calendar.getAllSubcomponents().length, `${name} has a component`);
    }
    const uids = language => entriesIn(files.get(`${language}/events.ics`)).map(({uid}) => uid);
    assert.deepEqual(uids('be').slice(0, 3), uids('lt').slice(0, 3));
    assert.deepEqual(entriesIn(files.get('de/events-pl.ics')), []);
    assert.deepEqual(entriesIn(files.get('de/events-de.ics')).length, 1);
    assert.match(files.get('de/events-lt.ics').toString(), /^NAME:A day · Litauen\r$/m);
  });

  it('has a twin that says nothing but when', async t => {
    const json = campaign({name: 'Canary Day', events: EVENTS.map(each => ({...each, name: 'Canary'}))});
    const files = await publishedOf(t, json);
    for (const [name, content] of files) {
      if (!/\/calendar[^/]*\.ics$/.test(name)) continue;
      const text = content.toString().replaceAll('\r\n ', '');
      assert.doesNotMatch(text, /canary|vilnius|berlin|лісты|example|http/i, name);
      assert.ok(entriesIn(content).every(({sequence, uid}) => sequence && uid));
    }
    const [first, second] = entriesIn(files.get('be/calendar.ics'));
    assert.deepEqual([first.summary, first.dtstart], ['Сустрэча', '2027-05-21T15:00:00Z']);
    assert.deepEqual([second.summary, second.status], ['Сустрэча', 'CANCELLED']);
  });

  it('says until its day that an event is cancelled that was taken out, unless it was withdrawn', async t => {
    const history = [
      added(event('e-1'), event('e-7'), event('e-8')),
      {
        at: '2027-04-20T08:00:00Z',
        removed: [
          {id: 'e-7', day: '2027-05-23', revision: 1, country: 'LT'},
          {id: 'e-8', day: '2027-05-23', revision: 1, country: 'LT'},
          {id: 'e-9', day: '2027-04-20', revision: 1, country: 'LT'},
        ],
      },
    ];
    const json = campaign({events: [event('e-1', {revision: 0})], withdrawn: ['E-8']});
    const files = await publishedOf(t, json, history);
    for (const name of ['en/events.ics', 'en/events-lt.ics'])
      assert.deepEqual(
        entriesIn(files.get(name)).map(({summary, status, sequence, dtstart, dtstamp}) => [
          ...[summary, status, sequence, dtstart, dtstamp],
        ]),
        [
          ['Event e-1', 'CONFIRMED', '0', '2027-05-21T15:00:00Z', '2027-04-19T08:00:00Z'],
          ['Cancelled', 'CANCELLED', '1', '2027-05-23', '2027-04-20T08:00:00Z'],
        ],
      );
  });

  it('stays the same while only numbers change', async t => {
    const events = [event('e-1', {revision: 0}), event('e-2', {revision: 0})];
    const json = campaign({events});
    const folder = await aFolder(t, {'campaign.json': json, 'history.json': [added(...events)]});
    const calendars = async () => {
      await published(folder, `${folder}/public`, withOnly('calendars'));
      const files = [...(await filesIn(`${folder}/public`))];
      return files.filter(([name]) => name.endsWith('.ics')).map(([name, content]) => [name, `${content}`]);
    };
    const before = await calendars();
    const figures = {prisoners: {...json.figures.prisoners, value: 1190, asOf: '2027-04-21'}};
    await putInto(folder, {'campaign.json': {...json, updated: '2027-04-21', figures}});
    assert.deepEqual(await calendars(), before);
  });

  it('is offered after a warning, and by no link', async t => {
    const files = await publishedOf(t, campaign({events: EVENTS}));
    const offer = language =>
      files.get(`${language}/snippet/calendars.html`).toString().replaceAll('<wbr />', '');
    assert.match(offer('de'), /Speichern Sie dies nicht[^]+monatelang[^]+calendar\.ics[^]+events\.ics/);
    assert.match(
      offer('en'),
      /Do not save this[^]+for months: day\.example\.org[^]+calendar\.ics[^]+events\.ics/,
    );
    for (const language of ['be', 'ru']) assert.doesNotMatch(offer(language), /events\.ics|Дзень|A day/);
    const index = files.get('index.html').toString();
    assert.ok(index.includes(offer('en').split('\n')[1].replaceAll('<', '&lt;').replaceAll('>', '&gt;')));
    assert.ok(index.indexOf('asks this host every day') < index.indexOf('.ics'));
    for (const [name, content] of files)
      if (name.endsWith('.html'))
        assert.doesNotMatch(`${content}`, /href="[^"]*\.(ics|atom)"|href="webcal:/, name);
  });

  it('is made of 10,000 events in 15 languages, with the news', async () => {
    const countries = ['LT', 'DE', 'PL', 'US', 'GB'];
    const zones = ['Europe/Vilnius', 'Europe/Berlin', 'Europe/Warsaw', 'America/New_York', 'Europe/London'];
    const events = Array.from({length: 10_000}, (_, index) =>
      event(`e-${index}`, {
        startDate: `2027-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}T18:00`,
        timeZone: zones[index % 5],
        location: {name: `Hall ${index}`, addressCountry: countries[index % 5]},
        description: {en: 'Come and write letters.', be: 'Прыходзьце пісаць лісты.'},
        revision: 0,
      }),
    );
    const json = withCountryCodes(campaign({events}));
    const notes = events.map(({id, startDate}) => ({
      id,
      at,
      what: 'added',
      day: startDate.slice(0, 10),
      revision: 0,
    }));
    const changes = changesIn({events: notes, numbers: []}, json, {withdrawn: [], now: NOW});
    const site = {campaign: json, changes, now: NOW, base: BASE};
    const cut = languages.map(language => [language, inLanguage(json, language, '2027-04-21')]);
    for (const [language, campaign] of cut)
      for (const make of [calendarFiles, newsFeed])
        for (const batch of make(site, language, campaign))
          for (const [name, content] of await batch.make())
            assert.ok(!name.endsWith('events.ics') || content.split('BEGIN:VEVENT').length === 10_001);
  });
});
