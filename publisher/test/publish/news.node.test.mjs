import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changeNumber} from '../../src/number/change-number.mjs';
import {campaign, event, person, register, row} from '../helpers/campaign.mjs';
import {aFolder, putInto} from '../helpers/folder.mjs';
import {hasFromDebian, printedBy} from '../helpers/from-debian.mjs';
import {filesIn, published, withOnly} from '../helpers/publishing.mjs';

/** Debian's own, where its packages are. */
const PYTHON = '/usr/bin/python3';

const PARSER = [PYTHON, '-c', 'import feedparser'];

/** What a feed reader's parser finds in a feed, with plain spaces. */
function parsed(content) {
  const program = `
import feedparser, json, sys
found = feedparser.parse(sys.stdin.buffer.read())
keys = ['id', 'title', 'updated', 'link', 'summary']
print(json.dumps({'bozo': found.bozo, 'version': found.version, 'language': found.feed.language, 'title': found.feed.title, 'updated': found.feed.updated,
  'entries': [{key: entry.get(key) for key in keys} for entry in found.entries]}))`;
  const printed = printedBy(PYTHON, ['-c', program], {input: content});
  return JSON.parse(printed.replaceAll(/\\u00a0/g, ' '));
}

const added = (at, ...events) => ({
  at,
  added: events.map(({id, startDate}) => ({id, day: startDate.slice(0, 10), revision: 0})),
});

const changed = (at, {id, startDate, revision}, ...fields) => ({
  at,
  changed: [{id, day: startDate.slice(0, 10), revision, fields}],
});

/** The news of a campaign's folder, as a parser reads them. */
async function newsIn(folder, language = 'en') {
  await published(folder, `${folder}/public`, withOnly('news'));
  return parsed((await filesIn(`${folder}/public`)).get(`${language}/news.atom`));
}

describe('the news', () => {
  it('are read by a feed reader: each change of a number and an event, the newest first', async t => {
    if (!hasFromDebian(t, {'python3-feedparser': PARSER})) return;
    const rally = event('e-1', {
      revision: 1,
      startDate: '2027-05-22T18:00',
      name: 'Rally ]]> & <songs>\u0007',
    });
    const vigil = event('e-2', {revision: 1, eventStatus: 'EventCancelled', placeOnRequest: true});
    const folder = await aFolder(t, {
      'campaign.json': campaign({events: [rally, vigil]}),
      'history.json': [
        added('2027-04-01T08:00:00Z', event('e-1'), event('e-2'), event('e-3')),
        changed('2027-04-02T08:00:00Z', rally, 'startDate', 'description'),
        changed('2027-04-03T08:00:00Z', vigil, 'eventStatus'),
        changed('2027-04-04T08:00:00Z', rally, 'description'),
      ],
    });
    await changeNumber(folder, {value: 1190, asOf: '2027-04-21'}, new Date('2027-04-21T09:00:00Z'));
    const {entries, ...feed} = await newsIn(folder);
    assert.deepEqual(feed, {
      bozo: false,
      version: 'atom10',
      language: 'en',
      title: 'A day',
      updated: '2027-04-21T09:00:00.000Z',
    });
    assert.deepEqual(
      entries.map(({title, updated, summary}) => [updated.slice(0, 10), title, summary]),
      [
        [
          '2027-04-21',
          'On 21 April 2027 there were at least 1,190 political prisoners in Belarus. Source: Example Centre',
        ],
        [
          '2027-04-20',
          'On 20 April 2027 there were at least 1,182 political prisoners in Belarus. Source: Example Centre',
        ],
        [
          '2027-04-03',
          'Cancelled: Event e-2',
          '<p>Friday, 21 May 2027 · 18:00 · Vilnius, UTC+3</p><p>Vilnius, Lithuania. Ask the organiser for the exact place.</p>',
        ],
        [
          '2027-04-02',
          'New date: Rally ]]&gt; &amp; &lt;songs&gt;',
          '<p>Saturday, 22 May 2027 · 18:00 · Vilnius, UTC+3</p><p>Vilnius, Lithuania</p>',
        ],
      ].map(([day, title, summary = `<p>${title}</p>`]) => [day, title, summary]),
    );
    assert.equal(new Set(entries.map(({id}) => id)).size, 4);
    const inBelarusian = await newsIn(folder, 'be');
    assert.equal(inBelarusian.language, 'be');
    assert.match(inBelarusian.entries[0].title, /^21 красавіка 2027 г\. у Беларусі было не менш за 1190/);
  });

  it('keep their ids, and have a new one for each change', async t => {
    if (!hasFromDebian(t, {'python3-feedparser': PARSER})) return;
    const notes = [added('2027-04-01T08:00:00Z', event('e-1'), event('e-2'))];
    const json = campaign({figures: undefined, events: [event('e-1'), event('e-2')]});
    const folder = await aFolder(t, {'campaign.json': json, 'history.json': notes});
    const before = (await newsIn(folder)).entries.map(({id}) => id);
    const moved = event('e-2', {startDate: '2027-05-23T18:00', revision: 1});
    await putInto(folder, {
      'campaign.json': {...json, events: [event('e-1'), moved]},
      'history.json': [...notes, changed('2027-04-05T08:00:00Z', moved, 'startDate')],
    });
    const after = (await newsIn(folder)).entries.map(({id}) => id);
    assert.deepEqual([before.length, after.length], [2, 2]);
    assert.deepEqual(
      after.filter(id => before.includes(id)),
      [after[1]],
    );
  });

  it('say the right number of a day where a wrong one was corrected, and nothing of a number without a source', async t => {
    if (!hasFromDebian(t, {'python3-feedparser': PARSER})) return;
    const source = {name: 'Example Centre'};
    const folder = await aFolder(t, {
      'campaign.json': campaign(),
      'history.json': [
        {
          at: '2027-04-20T08:00:00Z',
          changed: 'figures.prisoners',
          from: {value: 1170, asOf: '2027-04-13'},
          to: {value: 11820, qualifier: 'atLeast', asOf: '2027-04-20', source},
        },
      ],
    });
    const titles = (await newsIn(folder)).entries.map(({title}) => title);
    assert.equal(titles.length, 1);
    assert.match(titles[0], /20 April 2027 there were at least 1,182 /);
  });

  it('never have a person', async t => {
    const folder = await aFolder(t, {
      'campaign.json': campaign({
        events: [event('e-1')],
        people: {contact: 'mailto:a@example.org', persons: [person('p-1', 'Anna Example')]},
      }),
      'history.json': [
        added('2027-04-01T08:00:00Z', event('e-1'), event('p-1')),
        changed('2027-04-02T08:00:00Z', event('p-1', {name: 'Anna Example'}), 'name'),
      ],
      'private/consent.csv': register(row('p-1')),
    });
    await published(folder, `${folder}/public`, withOnly('news'));
    for (const [name, content] of await filesIn(`${folder}/public`))
      if (/\.(atom|ics)$/.test(name)) assert.doesNotMatch(`${content}`, /Anna|p-1/, name);
  });
});
