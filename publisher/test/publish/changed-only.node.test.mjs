import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {it} from 'node:test';
import {byLength} from '../../../test/helpers/run/length.mjs';
import {randomFrom} from '../../../test/helpers/run/random.mjs';
import {SEED} from '../../../test/helpers/run/seed.mjs';
import {readHistory} from '../../src/folder/history.mjs';
import {calendarFiles} from '../../src/publish/calendars/calendar-files.mjs';
import {changesIn} from '../../src/publish/data/changes.mjs';
import {withCountryCodes} from '../../src/publish/data/country-codes.mjs';
import {campaign, event, person, register, row} from '../helpers/campaign.mjs';
import {aFolder, putInto} from '../helpers/folder.mjs';
import {BASE, filesIn, NOW, published, withOnly} from '../helpers/publishing.mjs';

const STEPS = byLength({quick: 3, usual: 8, long: 200});

const KINDS = withOnly('words', 'calendars', 'news');

const note = (what, {id, startDate, revision}, at) => ({
  at,
  [what]: [{id, day: startDate.slice(0, 10), revision, fields: ['name']}],
});

/** A campaign's folder of which all events are noted. */
function given() {
  const events = Array.from({length: 6}, (_, index) =>
    event(`e-${index}`, {
      revision: 0,
      location: {addressLocality: 'A', addressCountry: index % 2 ? 'LT' : 'DE'},
      // Looks like the begin of an entry, where a calendar breaks its lines.
      description: {en: `${'x'.repeat(50 + index)}BEGIN:VEVENT`.repeat(3)},
    }),
  );
  const days = {startDate: '2027-03-20', endDate: '2027-04-10', opens: '10:00', closes: '17:00', revision: 0};
  const json = campaign({
    figures: undefined,
    events: [...events, event('e-days', days)],
    people: {persons: [person('p-1', 'Anna Example'), person('p-2', 'Boris Example')]},
  });
  return {
    json,
    history: json.events.map(each => note('added', each, '2027-04-19T08:00:00.000Z')),
    gone: [],
  };
}

/** What an editor may do; `step` is different each time. */
const CHANGES = [
  ({json, history}, among, step) => {
    const changed = among(json.events);
    changed.name.en += ` ${step}`;
    changed.revision = (changed.revision ?? 0) + 1;
    history.push(note('changed', changed, new Date(NOW.getTime() + step * 1000).toISOString()));
  },
  ({json}, among, step) => (among(json.events).description = {be: `By hand ${step}`}),
  ({json}, among, step) => (json.updated = new Date(NOW.getTime() - step * 1000).toISOString()),
  ({json}, among) => (among(json.events).startDate = '2027-06-01T10:00'),
  ({json}, _, step) => json.events.unshift(event(`e-new-${step}`, {revision: 0})),
  ({json}, _, step) => json.events.push({...event('', {name: `No id ${step}`}), id: undefined}),
  ({json, history}, _, step) => {
    const removed = json.events.pop();
    if (removed.id)
      history.push(note('removed', removed, new Date(NOW.getTime() + step * 1000).toISOString()));
  },
  ({json}) => json.events.reverse(),
  ({json, gone}) => gone.push(json.events[0].id ?? 'nobody'),
  ({gone}, among) => gone.push(among(['p-1', 'p-2'])),
  ({json}, among, step) => (json.name = {en: `A day ${step}`}),
];

it(`what is published after ${STEPS} changes is what an empty folder gets, byte for byte (seed ${SEED})`, async t => {
  const random = randomFrom(SEED);
  const among = list => list[Math.floor(random() * list.length)];
  const state = given();
  const folder = await aFolder(t);
  const out = path.join(folder, 'public');
  const publishInto = into => published(folder, into, KINDS);
  for (let step = 0; step <= STEPS; step++) {
    const change = among(CHANGES);
    if (step) change(state, among, step);
    await putInto(folder, {
      'campaign.json': state.json,
      'history.json': state.history,
      'private/consent.csv': register(row('p-1'), row('p-2')),
      'private/withdrawn.json': {all: false, ids: state.gone},
    });
    await publishInto(out);
    const fresh = path.join(folder, `fresh-${step}`);
    await publishInto(fresh);
    const [files, expected] = [await filesIn(out), await filesIn(fresh)];
    assert.deepEqual([...files.keys()], [...expected.keys()], `${change}`);
    for (const [name, content] of expected) assert.ok(files.get(name).equals(content), `${name}: ${change}`);
    for (const [name, content] of files)
      for (const id of state.gone)
        if (!name.startsWith('solidarity/')) assert.ok(!content.includes(`"${id}"`), name);
  }
});

it('what somebody has changed in a published folder by hand is not taken for ours', async t => {
  const folder = await aFolder(t, {'campaign.json': given().json, 'history.json': given().history});
  const out = path.join(folder, 'public');
  await published(folder, out, KINDS);
  const json = given().json;
  json.events[0].name.en = 'Another name';
  await putInto(folder, {'campaign.json': json});
  for (const name of ['en/events.ics', 'campaign.en.json', 'en/slot/event-list.html', 'solidarity']) {
    const file = path.join(out, name === 'solidarity' ? await aScript(out) : name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('e', 'canary'));
  }
  await published(folder, out, KINDS);
  await published(folder, path.join(folder, 'fresh'), KINDS);
  const [files, expected] = [await filesIn(out), await filesIn(path.join(folder, 'fresh'))];
  for (const [name, content] of expected) assert.ok(files.get(name).equals(content), name);
});

it('an entry of a calendar that has not changed is taken from the calendar as it was', async t => {
  const folder = await aFolder(t, {'campaign.json': given().json, 'history.json': given().history});
  const out = path.join(folder, 'public');
  await published(folder, out, KINDS);
  const json = withCountryCodes(given().json);
  const changes = changesIn(await readHistory(folder), json, {withdrawn: [], now: NOW});
  const [batch] = calendarFiles({campaign: json, changes, now: NOW, base: BASE}, 'en', json);
  const {made} = JSON.parse(await readFile(path.join(folder, 'private/published.json'), 'utf8'));
  // A mark in the old entry shows that it was not made again.
  const read = async name =>
    (await readFile(path.join(out, name), 'utf8')).replaceAll('SUMMARY:', 'SUMMARY:old ');
  const files = new Map(await batch.make({memory: made['calendars in en'].memory, read}));
  const {memory} = made['calendars in en'];
  assert.match(memory, /\/2$/, 'the clocks change during an event');
  assert.equal(files.get('en/events.ics').match(/SUMMARY:old /g).length, 8);
  assert.equal(batch.memory(), memory);
});

/** A file of the library. */
async function aScript(out) {
  return [...(await filesIn(out)).keys()].find(name => /^solidarity\/.*\.js$/.test(name));
}
