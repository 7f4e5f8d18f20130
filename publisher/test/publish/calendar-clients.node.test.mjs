import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {it} from 'node:test';
import {changeCampaignFile, readCampaignFile} from '../../src/folder/campaign-file.mjs';
import {noteInHistory} from '../../src/folder/history.mjs';
import {campaign, event} from '../helpers/campaign.mjs';
import {aFolder} from '../helpers/folder.mjs';
import {hasFromDebian, printedBy} from '../helpers/from-debian.mjs';
import {published, withOnly} from '../helpers/publishing.mjs';
import {aServer} from '../helpers/server.mjs';

const CALLS = {
  khal: ['khal', '--version'],
  vdirsyncer: ['vdirsyncer', '--version'],
  calcurse: ['calcurse', '--version'],
};

const EVENTS = [
  event('e-moved', {revision: 0, endDate: '2027-05-21T20:00'}),
  event('e-off', {revision: 0, startDate: '2027-05-22T12:00', endDate: '2027-05-22T13:00'}),
  event('e-back', {
    revision: 4,
    startDate: '2027-05-23T12:00',
    endDate: '2027-05-23T13:00',
    eventStatus: 'EventCancelled',
  }),
  event('e-gone', {revision: 0, startDate: '2027-05-24T12:00', endDate: '2027-05-24T13:00'}),
];

/** The same campaign a week later. */
async function change(folder) {
  const {eventStatus: _, ...back} = EVENTS[2];
  const later = [
    {...EVENTS[0], startDate: '2027-05-28T18:30', endDate: '2027-05-28T20:00', revision: 1},
    {...EVENTS[1], eventStatus: 'EventCancelled', revision: 1},
    {...back, revision: 5},
  ];
  await changeCampaignFile(await readCampaignFile(folder), [[['events'], later]]);
  await noteInHistory(folder, {
    at: '2027-04-20T08:00:00Z',
    changed: later.map(({id, startDate, revision}) => ({
      id,
      day: startDate.slice(0, 10),
      revision,
      fields: ['startDate'],
    })),
    removed: [{id: 'e-gone', day: '2027-05-24', revision: 1}],
  });
}

const BEFORE = [
  ['2027-05-21 18:00', '2027-05-21 20:00', 'CONFIRMED', 'Event e-moved'],
  ['2027-05-22 12:00', '2027-05-22 13:00', 'CONFIRMED', 'Event e-off'],
  ['2027-05-23 12:00', '2027-05-23 13:00', 'CANCELLED', 'Abgesagt: Event e-back'],
  ['2027-05-24 12:00', '2027-05-24 13:00', 'CONFIRMED', 'Event e-gone'],
];
const AFTER = [
  ['2027-05-22 12:00', '2027-05-22 13:00', 'CANCELLED', 'Abgesagt: Event e-off'],
  ['2027-05-23 12:00', '2027-05-23 13:00', 'CONFIRMED', 'Event e-back'],
  ['2027-05-24 00:00', '2027-05-24 00:00', 'CANCELLED', 'Abgesagt'],
  ['2027-05-28 18:30', '2027-05-28 20:00', 'CONFIRMED', 'Event e-moved'],
];

it('khal shows each change of what it has subscribed to', async t => {
  if (!hasFromDebian(t, CALLS)) return;
  const folder = await aFolder(t, {'campaign.json': campaign({events: EVENTS})});
  const out = path.join(folder, 'public');
  await published(folder, out, withOnly('calendars', 'news'));
  const khal = await subscribed(t, path.join(out, 'de/events.ics'));
  assert.deepEqual(await khal.list(), BEFORE);
  await change(folder);
  await published(folder, out, withOnly('calendars', 'news'));
  assert.deepEqual(await khal.list(), AFTER);
});

it('calcurse reads both, with the right times', async t => {
  if (!hasFromDebian(t, CALLS)) return;
  const folder = await aFolder(t, {'campaign.json': campaign({events: EVENTS})});
  const out = path.join(folder, 'public');
  const read = async name => {
    const data = path.join(folder, name);
    await mkdir(data);
    printedBy('calcurse', ['-D', data, '-q', '-i', path.join(out, 'de/events.ics')]);
    const format = '%(start:%F %H:%M) %(end:%F %H:%M) %m\\n';
    return printedBy('calcurse', [
      ...['-D', data, '-Q', '--input-datefmt', '4', '--from', '2027-05-01', '--days', '40'],
      ...['--format-apt', format, '--format-event', 'all day %m\\n'],
    ])
      .split('\n')
      .filter(line => /20|all day/.test(line) && !line.endsWith(':'));
  };
  const timed = ([start, end, , title]) => `${start} ${end} ${title}`;
  await published(folder, out, withOnly('calendars', 'news'));
  assert.deepEqual(await read('before'), BEFORE.map(timed));
  await change(folder);
  await published(folder, out, withOnly('calendars', 'news'));
  assert.deepEqual(
    await read('after'),
    AFTER.map(entry => (entry[3] === 'Abgesagt' ? 'all day Abgesagt' : timed(entry))),
  );
});

/** A calendar program that asks a server for `file` each time before it lists what it has. */
async function subscribed(t, file) {
  const origin = await aServer(t, async (request, response) => {
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8').end(await readFile(file));
  });
  const home = await aFolder(t, {
    'sync.conf': `[general]
status_path = "~/status/"
[pair day]
a = "phone"
b = "host"
collections = null
conflict_resolution = "b wins"
[storage phone]
type = "filesystem"
path = "~/day/"
fileext = ".ics"
[storage host]
type = "http"
url = "${origin}/events.ics"
`,
    'khal.conf': `[calendars]
[[day]]
path = ~/day
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Vilnius
default_timezone = Europe/Vilnius
[sqlite]
path = ~/khal.db
`,
    'day/.keep': '',
  });
  const env = {HOME: home};
  // The server is in this process, so it must not wait for the program.
  const sync = async (...args) => {
    const child = spawn('vdirsyncer', ['-c', path.join(home, 'sync.conf'), ...args], {
      env: {...process.env, LC_ALL: 'C.UTF-8', ...env},
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    child.stdin.end('y\ny\n');
    const errors = [];
    child.stderr.on('data', data => errors.push(data));
    const [code] = await once(child, 'close');
    assert.equal(code, 0, Buffer.concat(errors).toString());
  };
  await sync('discover');
  return {
    async list() {
      await sync('sync');
      const format = '{start-long-full}|{end-long-full}|{status}|{title}';
      const printed = printedBy(
        'khal',
        [
          '-c',
          path.join(home, 'khal.conf'),
          'list',
          '--format',
          format,
          '--day-format',
          '',
          '2027-05-01',
          '40d',
        ],
        {env},
      );
      const rows = printed.split('\n').filter(line => line.includes('|'));
      return rows.map(line => line.split('|').map(cell => cell.trim()));
    },
  };
}
