import assert from 'node:assert/strict';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import iconv from 'iconv-lite';
import {aCampaign, CANARY, imported, SHEET, sheetOf} from './a-campaign.mjs';

const HEADINGS =
  'No,Status,From,To,Starts,Ends,Local time of,Title EN,Title BE,Type,City,Country,Online?,Link,Contact';

/** The events of a campaign, and its whole file. */
async function eventsIn(folder) {
  const text = await readFile(path.join(folder, 'campaign.json'), 'utf8');
  return {events: JSON.parse(text).events, text};
}

describe('a spreadsheet', () => {
  it('is imported as people write it, and what cannot be read is named with its row', async t => {
    const folder = await aCampaign(t);
    const {code, json, out} = await imported(folder, SHEET);
    const {events} = await eventsIn(folder);
    assert.equal(code, 1, out);
    assert.equal(json.added.length, 8);
    const faults = json.findings
      .filter(({level}) => level === 'error')
      .map(({row, message}) => `${row} ${message}`);
    assert.match(faults[0], /^11 "UTC\+3".*Write a city/);
    assert.match(faults[1], /^12 .*may be two days/);
    assert.match(faults[2], /^13 .*more cells than there are headings/);
    assert.equal(faults.length, 3);

    assert.deepEqual(events[0], {
      id: '2027-05-14-vilnius-1',
      name: {en: 'Letter evening', be: 'Вечар лістоў'},
      startDate: '2027-05-14T19:00',
      endDate: '2027-05-14T21:00',
      location: {
        name: 'Example Library',
        addressLocality: {en: 'Vilnius', be: 'Вільня'},
        addressCountry: 'LT',
      },
      timeZone: 'Europe/Vilnius',
      organizer: {name: 'Friends of the Example'},
      kind: 'letters',
      url: 'https://www.example.org/vilnius',
      description: {en: 'Paper is there, “pens” too.\nCome in.'},
      revision: 0,
    });
    const short = events.map(({startDate, endDate, opens, closes, timeZone, isTentative, eventStatus}) =>
      [startDate, endDate, opens, closes, timeZone, isTentative, eventStatus]
        .filter(each => each !== undefined)
        .join(' '),
    );
    assert.deepEqual(short.slice(1), [
      '2027-05-21T22:00 2027-05-22T06:00 Europe/Warsaw',
      '2027-05-21 2027-05-23 11:00 20:00 Asia/Tbilisi',
      '2027-05-15T14:00 2027-05-15T17:00 Europe/London',
      '2027-05-23 true',
      '2027-05-18T18:00 Europe/Prague EventCancelled',
      '2027-05-21T20:30 2027-05-21T21:30 Europe/Berlin',
      '2027-05-20T12:00 America/New_York',
    ]);
    assert.equal(events[3].location.addressCountry, 'GB');
    assert.equal(events[6].eventAttendanceMode, 'OnlineEventAttendanceMode');
    assert.equal(events[6].location, undefined);
  });

  it('never gives a private column away', async t => {
    const folder = await aCampaign(t);
    const asText = await imported(folder, SHEET, {json: false});
    assert.match(asText.out, /The column "Contact \(internal\)" is not known here/);
    const asJson = await imported(folder, SHEET);
    for (const name of (await readdir(folder, {recursive: true})).filter(each => /\.json$/.test(each)))
      assert.ok(!(await readFile(path.join(folder, name), 'utf8')).includes(CANARY), name);
    for (const {out, err} of [asText, asJson]) assert.ok(!`${out}${err}`.includes(CANARY));
  });

  for (const [what, change] of [
    ['with semicolons', text => text.replaceAll(',', ';')],
    ['with tabs', text => text.replaceAll(',', '\t')],
    ['with a byte order mark', text => `\ufeff${text}`],
    ['with a line that names the separator', text => `sep=;\r\n${text.replaceAll(',', ';')}`],
    ['with a title above the headings', text => `Our events\n\n${text}`],
    ['with other line ends', text => text.replaceAll('\n', '\r\n')],
  ])
    it(`is read ${what}`, async t => {
      const folder = await aCampaign(t);
      const {code, out} = await imported(folder, change('Title,From,City\nRally,21.05.2027,Riga\n'));
      assert.equal(code, 0, out);
      assert.equal((await eventsIn(folder)).events[0].id, '2027-05-21-riga');
    });

  it('has headings in other languages', async t => {
    const folder = await aCampaign(t);
    await imported(
      folder,
      'Назва;Дзень;Пачатак;Горад;Краіна;Кантакт\nМітынг;21.05.2027;18.00;Вільня;Літва;x\n',
      {
        args: ['--languages', 'be'],
      },
    );
    const [event] = (await eventsIn(folder)).events;
    assert.deepEqual(event.name, {be: 'Мітынг'});
    assert.equal(event.timeZone, 'Europe/Vilnius');
  });

  it('without a row of headings is refused, and nothing of it is quoted', async t => {
    const folder = await aCampaign(t);
    const {code, out, err} = await imported(folder, `1,${CANARY},19.05.2027\n`, {json: false});
    assert.equal(code, 1);
    assert.match(err, /no row of headings.*Title, From, Starts, City, Country/);
    assert.ok(!`${out}${err}`.includes(CANARY));
    assert.deepEqual(await readdir(folder), ['campaign.json']);
  });

  it('with a quote that has no end shows no other row', async t => {
    const folder = await aCampaign(t);
    const text = `Title,From,City,Contact\n"Rally,21.05.2027,Riga,${CANARY}\nVigil,22.05.2027,Riga,"x"\nRun,23.05.2027,Riga,x\n`;
    const {code, out, err} = await imported(folder, text);
    assert.equal(code, 1);
    assert.ok(!`${out}${err}`.includes(CANARY));
    assert.ok(!(await eventsIn(folder)).text.includes(CANARY));
  });

  it('that names a person to write to is told of, without the address', async t => {
    const folder = await aCampaign(t);
    const {json, out} = await imported(
      folder,
      'Title,From,Details\nRally,21.05.2027,Write to anna@example.org\n',
    );
    assert.match(json.findings[0].message, /description seems to name an e-mail address/);
    assert.ok(!out.includes('anna'));
  });

  it('whose place is told on request has no more than the town', async t => {
    const folder = await aCampaign(t);
    await imported(folder, 'Title,From,Venue,Street,City\nTalk,21.05.2027,on request,Sample street 1,Riga\n');
    const [event] = (await eventsIn(folder)).events;
    assert.equal(event.placeOnRequest, true);
    assert.deepEqual(Object.keys(event.location), ['addressLocality', 'addressCountry']);
  });
});

describe('a second import', () => {
  const rows = [
    [
      '1',
      'confirmed',
      '14.05.2027',
      '',
      '18:00',
      '',
      '',
      'Letters',
      'Лісты',
      'letters',
      'Vilnius',
      'Lithuania',
      '',
      '',
      '',
    ],
    [
      '2',
      'confirmed',
      '21.05.2027',
      '',
      '18:00',
      '',
      '',
      'Rally',
      'Мітынг',
      'rally',
      'Riga',
      'Latvia',
      '',
      '',
      '',
    ],
    [
      '3',
      'confirmed',
      '22.05.2027',
      '',
      '20:00',
      '',
      '',
      'Vigil',
      'Свечкі',
      'vigil',
      'Berlin',
      'Germany',
      '',
      '',
      '',
    ],
  ];
  const sheet = (...list) => sheetOf(HEADINGS.split(','), list);
  const [LETTERS, RALLY, VIGIL] = rows;
  const withCell = (row, at, value) => row.map((cell, index) => (index === at ? value : cell));

  it('of the same changes no byte', async t => {
    const folder = await aCampaign(t);
    await imported(folder, sheet(...rows));
    const read = async () =>
      Promise.all(
        ['campaign.json', 'history.json', 'private/rows.json'].map(name =>
          readFile(path.join(folder, name), 'utf8'),
        ),
      );
    const before = await read();
    const {code, json} = await imported(folder, sheet(...rows));
    assert.equal(code, 0);
    assert.equal(json.unchanged.length, 3);
    assert.deepEqual(await read(), before);
  });

  it('of the rows in another order changes no event', async t => {
    const folder = await aCampaign(t);
    await imported(folder, sheet(...rows));
    const {text} = await eventsIn(folder);
    await imported(folder, sheet(VIGIL, LETTERS, RALLY));
    assert.equal((await eventsIn(folder)).text, text);
    const {rows: kept} = JSON.parse(await readFile(path.join(folder, 'private/rows.json'), 'utf8'));
    assert.equal(kept['2027-05-22-berlin-3'], 2);
  });

  it('gives an event that was published without a revision one that calendars take for newer', async t => {
    const rally = {
      name: {en: 'Rally', be: 'Мітынг'},
      startDate: '2027-05-21T18:00',
      timeZone: 'Europe/Riga',
      location: {addressLocality: {en: 'Riga'}},
    };
    const folder = await aCampaign(
      t,
      JSON.stringify({version: 1, name: 'Day', updated: '2027-04-01T12:00:00Z', events: [rally]}),
    );
    await imported(folder, sheet(RALLY));
    const {events} = await eventsIn(folder);
    assert.equal(events.length, 1);
    assert.equal(events[0].revision, Date.UTC(2027, 3, 1, 12) / 60_000 + 1);
  });

  it('raises the revision of what has changed, and notes it', async t => {
    const folder = await aCampaign(t);
    await imported(folder, sheet(...rows));
    await imported(folder, sheet(LETTERS, withCell(RALLY, 2, '22.05.2027'), withCell(VIGIL, 1, 'cancelled')));
    const {events} = await eventsIn(folder);
    assert.deepEqual(
      events.map(({id, startDate, revision, eventStatus}) => [id, startDate, revision, eventStatus]),
      [
        ['2027-05-14-vilnius-1', '2027-05-14T18:00', 0, undefined],
        ['2027-05-21-riga-2', '2027-05-22T18:00', 1, undefined],
        ['2027-05-22-berlin-3', '2027-05-22T20:00', 1, 'EventCancelled'],
      ],
    );
    const history = JSON.parse(await readFile(path.join(folder, 'history.json'), 'utf8'));
    assert.deepEqual(history.at(-1).changed, [
      {id: '2027-05-21-riga-2', day: '2027-05-22', country: 'LV', revision: 1, fields: ['startDate']},
      {id: '2027-05-22-berlin-3', day: '2027-05-22', country: 'DE', revision: 1, fields: ['eventStatus']},
    ]);
  });

  it('keeps what is gone from the spreadsheet, and takes it out only with --remove-missing', async t => {
    const folder = await aCampaign(t);
    await imported(folder, sheet(...rows));
    const kept = await imported(folder, sheet(LETTERS, RALLY));
    assert.match(kept.json.findings.at(-1).message, /not in events.csv any more, and was kept/);
    assert.equal((await eventsIn(folder)).events.length, 3);
    await imported(folder, sheet(LETTERS, RALLY), {args: ['--remove-missing']});
    assert.deepEqual(
      (await eventsIn(folder)).events.map(({id}) => id),
      ['2027-05-14-vilnius-1', '2027-05-21-riga-2'],
    );
  });

  it('brings an event that was taken out back as a newer one', async t => {
    const folder = await aCampaign(t);
    await imported(folder, sheet(...rows));
    await imported(folder, sheet(LETTERS, RALLY), {args: ['--remove-missing']});
    const history = JSON.parse(await readFile(path.join(folder, 'history.json'), 'utf8'));
    assert.deepEqual(history.at(-1).removed, [
      {id: '2027-05-22-berlin-3', day: '2027-05-22', country: 'DE', revision: 1},
    ]);
    await imported(folder, sheet(...rows));
    const {id, revision} = (await eventsIn(folder)).events.at(-1);
    assert.deepEqual([id, revision], ['2027-05-22-berlin-3', 2]);
  });

  it('removes nothing while a row is refused, since that row may be the missing one', async t => {
    const folder = await aCampaign(t);
    await imported(folder, sheet(...rows));
    const broken = [withCell(RALLY, 2, 'soon'), LETTERS];
    const {json} = await imported(folder, sheet(...broken), {args: ['--remove-missing']});
    assert.deepEqual([json.removed, json.missing], [[], ['2027-05-22-berlin-3']]);
    assert.equal((await eventsIn(folder)).events.length, 3);
  });

  it('does not bring back what was withdrawn, even if its row has changed', async t => {
    const folder = await aCampaign(t);
    await imported(folder, sheet(...rows));
    await writeFile(path.join(folder, 'private/withdrawn.json'), '{"ids": ["2027-05-21-riga-2"]}');
    const {json: campaign} = {json: JSON.parse((await eventsIn(folder)).text)};
    campaign.events.splice(1, 1);
    await writeFile(path.join(folder, 'campaign.json'), JSON.stringify(campaign));
    const {json} = await imported(folder, sheet(LETTERS, withCell(RALLY, 7, 'Meeting'), VIGIL));
    assert.deepEqual(json.withdrawn, ['2027-05-21-riga-2']);
    assert.ok(!(await eventsIn(folder)).text.includes('Meeting'));
  });

  it('leaves the rest of the campaign as it stands', async t => {
    const text =
      '{"version":1,  "name": {"en":"Day"},\n\n "date":"2027-05-21","updated":"2099-01-01",  "events": [\n  {"id":"mine","name":"By hand", "startDate":"2027-05-01"}\n ], "x":  [1,2]}';
    const folder = await aCampaign(t, text);
    await imported(folder, sheet(...rows));
    const {text: after, events} = await eventsIn(folder);
    assert.equal(events.length, 4);
    assert.ok(after.startsWith(text.slice(0, text.indexOf('[') + 1)));
    assert.deepEqual(events[0], {id: 'mine', name: 'By hand', startDate: '2027-05-01'});
    assert.ok(after.endsWith('"x":  [1,2]}'));
  });

  it('takes an event that was written by hand for the same, and keeps what only it has', async t => {
    const byHand = {
      id: 'riga',
      name: {en: 'Rally', de: 'Kundgebung'},
      startDate: '2027-05-21T18:00',
      timeZone: 'Europe/Riga',
      location: {addressLocality: 'Riga'},
      photography: 'zone',
    };
    const folder = await aCampaign(
      t,
      JSON.stringify({version: 1, name: 'Day', date: '2027-05-21', updated: '2027-01-01', events: [byHand]}),
    );
    await imported(folder, sheet(RALLY));
    const {events} = await eventsIn(folder);
    assert.equal(events.length, 1);
    assert.equal(events[0].id, 'riga');
    assert.equal(events[0].photography, 'zone');
    assert.deepEqual(events[0].name, {en: 'Rally', de: 'Kundgebung', be: 'Мітынг'});
  });
});

it('hundreds of rows are written at once, and the rest of the campaign stays as it stands', async t => {
  const text =
    '{"version":1,  "name": "Day",\n\n "x":  [1,2],\n "date":"2027-05-21", "updated":"2099-01-01"\n}';
  const folder = await aCampaign(t, text);
  const rows = Array.from({length: 300}, (_, index) => [
    `${index + 1}`,
    `Rally ${index}`,
    '21.05.2027',
    'Riga',
  ]);
  const headings = ['No', 'Title', 'From', 'City'];
  await imported(folder, sheetOf(headings, rows));
  const first = await eventsIn(folder);
  assert.equal(first.events.length, 300);
  assert.ok(first.text.startsWith(text.slice(0, text.indexOf('[1,2]') + 5)));
  const {json} = await imported(
    folder,
    sheetOf(
      headings,
      rows.toReversed().map(([no, title, ...others]) => [no, `${title}!`, ...others]),
    ),
  );
  assert.equal(json.changed.length, 300);
  const {events} = await eventsIn(folder);
  assert.deepEqual(
    [events[0].id, events[0].name.en, events[0].revision],
    ['2027-05-21-riga-1', 'Rally 0!', 1],
  );
});

it('a spreadsheet in Windows-1251 is read, and that is told', async t => {
  const folder = await aCampaign(t);
  const sheet = 'Назва;Дзень;Горад;Нататкі\nВечар лістоў палітвязням;21.05.2027;Вільня;ключ у вартаўніка\n';
  const {code, out} = await imported(folder, iconv.encode(sheet, 'windows-1251'), {
    args: ['--languages', 'be'],
  });
  assert.equal(code, 0);
  assert.match(out, /read as windows-1251/);
  assert.equal((await eventsIn(folder)).events[0].name.be, 'Вечар лістоў палітвязням');
});

it('a wrong call has exit code 2', async t => {
  const folder = await aCampaign(t);
  assert.equal((await imported(folder, 'Title,From\n', {args: ['--now', 'soon']})).code, 2);
  assert.equal((await imported(folder, 'Title,From\n', {args: ['--languages', '../x']})).code, 2);
});
