import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {aServer} from '../helpers/server.mjs';
import {aCampaign, CALENDAR, CANARY, imported, PAGE} from './a-campaign.mjs';

const eventsIn = async folder =>
  JSON.parse(await readFile(path.join(folder, 'campaign.json'), 'utf8')).events;

const errorsIn = ({findings}) =>
  findings.filter(({level}) => level === 'error').map(({about, message}) => `${about}: ${message}`);

async function hasNoCanary(folder, {out, err}) {
  assert.ok(!`${out}${err}`.includes(CANARY));
  for (const name of ['campaign.json', 'history.json'])
    assert.ok(!(await readFile(path.join(folder, name), 'utf8')).includes(CANARY), name);
}

describe('a calendar', () => {
  it('is imported with its zones, its status and its sequence, and without people', async t => {
    const folder = await aCampaign(t);
    const result = await imported(folder, CALENDAR, {name: 'events.ics'});
    const events = await eventsIn(folder);
    assert.equal(result.code, 1);
    assert.deepEqual(
      events.map(({name, startDate, endDate, timeZone, opens, closes}) => [
        name.en,
        startDate,
        endDate,
        timeZone,
        opens,
        closes,
      ]),
      [
        ['Letter evening', '2027-05-14T18:00', '2027-05-14T20:00', 'Europe/Vilnius', undefined, undefined],
        ['Rally', '2027-05-21T18:00', '2027-05-21T19:30', 'Europe/Berlin', undefined, undefined],
        ['Exhibition', '2027-05-18', '2027-05-30', undefined, undefined, undefined],
        ['Portraits', '2027-05-21', '2027-05-23', 'Europe/Berlin', '11:00', '20:00'],
      ],
    );
    const [letters, rally, exhibition] = events;
    assert.deepEqual(letters.location, {
      name: 'Example Library',
      streetAddress: 'Sample street 2',
      addressLocality: {en: 'Vilnius'},
      addressCountry: 'LT',
    });
    assert.deepEqual(
      [letters.revision, letters.kind, letters.url],
      [3, 'letters', 'https://example.org/vilnius'],
    );
    assert.equal(rally.isTentative, true);
    assert.deepEqual([exhibition.allDay, exhibition.eventStatus], [true, 'EventCancelled']);
    assert.match(result.out, /ATTENDEE, ORGANIZER, X-NOTE/);
    await hasNoCanary(folder, result);
  });

  it('names what it cannot say, and guesses nothing', async t => {
    const {json} = await imported(await aCampaign(t), CALENDAR, {name: 'events.ics'});
    const [weekly, somewhere, ...others] = errorsIn(json);
    assert.match(weekly, /^Vigil each week: It repeats in a way that cannot be said here/);
    assert.match(somewhere, /^Somewhere: It is not known whose clocks/);
    assert.deepEqual(others, []);
    assert.ok(json.findings.some(({message}) => /marked as private/.test(message)));
  });

  it('with a higher sequence raises the revision, also of what is the same', async t => {
    const folder = await aCampaign(t);
    await imported(folder, CALENDAR, {name: 'events.ics'});
    await imported(
      folder,
      CALENDAR.replace('SEQUENCE:3', 'SEQUENCE:5').replace('SUMMARY:Rally', 'SUMMARY:Meeting'),
      {
        name: 'events.ics',
      },
    );
    const [letters, rally, ...others] = await eventsIn(folder);
    assert.deepEqual([letters.revision, rally.revision, rally.name.en], [5, 1, 'Meeting']);
    assert.equal(others.length, 2);
  });

  it('that is none is refused, and nothing of it is quoted', async t => {
    const folder = await aCampaign(t);
    const {code, out, err} = await imported(folder, `BEGIN:VCALENDAR\n${CANARY}\nEND:VEVENT\n`, {
      json: false,
    });
    assert.equal(code, 1);
    assert.match(err, /cannot be read as a calendar/);
    assert.ok(!`${out}${err}`.includes(CANARY));
  });
});

describe('a page', () => {
  it('is imported with its schema.org events, and without people', async t => {
    const folder = await aCampaign(t);
    const result = await imported(folder, PAGE, {name: 'page.html'});
    const [concert, reading, ...others] = await eventsIn(folder);
    assert.deepEqual(others, []);
    const {id, ...rest} = concert;
    assert.match(id, /^2027-05-23-munchen-/);
    assert.deepEqual(rest, {
      name: {de: 'Konzert', be: 'Канцэрт'},
      startDate: '2027-05-23T19:00',
      endDate: '2027-05-23T21:00',
      location: {
        name: 'Beispielhaus',
        streetAddress: 'Musterweg 1',
        addressLocality: {de: 'München'},
        addressCountry: 'DE',
      },
      timeZone: 'Europe/Berlin',
      organizer: {name: 'Verein Beispiel'},
      eventStatus: 'EventPostponed',
      kind: 'concert',
      url: 'https://example.org/1',
      description: {de: 'Einlass um\u00a018 Uhr.'},
      revision: 0,
    });
    assert.equal(reading.eventAttendanceMode, 'OnlineEventAttendanceMode');
    assert.equal(reading.organizer, undefined);
    await hasNoCanary(folder, result);
  });

  it('names what cannot be read of it', async t => {
    const {code, json} = await imported(await aCampaign(t), PAGE, {name: 'page.html'});
    assert.equal(code, 1);
    const faults = errorsIn(json).join('\n');
    assert.match(faults, /Irgendwo: It is not known whose clocks/);
    assert.match(faults, /Bald: "bald" is no day/);
    assert.match(faults, /3\. block of JSON-LD is not JSON/);
  });

  it('without events says so', async t => {
    const {code, json} = await imported(await aCampaign(t), '<!doctype html><title>A</title>', {
      name: 'page.html',
    });
    assert.equal(code, 1);
    assert.match(json.findings[0].message, /no schema.org events/);
  });
});

describe('an address', () => {
  /** The address of a server that answers so, and the hosts and paths that it was asked for. */
  async function aHost(t, answer) {
    const asked = [];
    const address = await aServer(t, (request, response) => {
      asked.push(request.url);
      answer(request, response);
    });
    return {address, asked};
  }

  it('is read, and a redirect on the same host is followed', async t => {
    const {address, asked} = await aHost(t, ({url}, response) =>
      url === '/a' ? response.writeHead(302, {Location: '/b'}).end() : response.end(PAGE),
    );
    const folder = await aCampaign(t);
    await imported(folder, '', {address: `${address}/a`});
    assert.equal((await eventsIn(folder)).length, 2);
    assert.deepEqual(asked, ['/a', '/b']);
  });

  it('that leads to another host is refused, and that host is not asked', async t => {
    const other = await aHost(t, (_, response) => response.end(PAGE));
    const {address} = await aHost(t, (_, response) =>
      response.writeHead(302, {Location: other.address}).end(),
    );
    const {code, json} = await imported(await aCampaign(t), '', {address});
    assert.equal(code, 1);
    assert.match(json.error, /leads to another host/);
    assert.deepEqual(other.asked, []);
  });

  for (const [what, answer, words] of [
    ['is too large', (_, response) => response.end('x'.repeat(5_000_001)), /larger than 5000000 bytes/],
    ['does not exist', (_, response) => response.writeHead(404).end(), /no such page/],
    ['breaks off', (_, response) => response.destroy(), /could not be reached/],
    [
      'leads in a circle',
      (_, response) => response.writeHead(302, {Location: '/'}).end(),
      /leads in circles/,
    ],
  ])
    it(`that ${what} is refused, and the folder stays as it was`, async t => {
      const {address} = await aHost(t, answer);
      const folder = await aCampaign(t);
      const {code, json} = await imported(folder, '', {address});
      assert.equal(code, 1);
      assert.match(json.error, words);
      assert.deepEqual(await readdir(folder), ['campaign.json']);
    });

  for (const address of ['http://example.org/', 'https://user@example.org/'])
    it(`is refused before anybody is asked: ${address}`, async t => {
      const {code, json} = await imported(await aCampaign(t), '', {address});
      assert.equal(code, 1);
      assert.match(json.error, /must begin with https/);
    });
});
