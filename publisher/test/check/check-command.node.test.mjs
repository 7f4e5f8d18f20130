import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aCampaign, anEvent, aStory, CONSENTS} from '../helpers/a-campaign.mjs';
import {called} from '../helpers/called.mjs';
import {aFolder} from '../helpers/folders.mjs';

const checked = (folder, ...options) => called('check', folder, '--now', '2027-04-21', ...options);

it('says that nothing is wrong, what there is, and what it weighs', async t => {
  const folder = await aFolder(t, {
    'campaign.json': aCampaign({events: [anEvent()], stories: {people: [aStory()]}}),
    'private/consent.csv': CONSENTS,
  });
  const {code, out} = await checked(folder);
  assert.equal(code, 0);
  assert.match(out, /^1 event · 1 story\n {2}English {5}0\.\d kB for a reader\n {2}Belarusian {2}0\.\d kB/);
  assert.match(out, /Nothing is wrong\.\n$/);
});

it('tells an error with file, line, column, event and row of the spreadsheet, and has exit code 1', async t => {
  const folder = await aFolder(t, {
    'campaign.json': aCampaign({events: [anEvent({timeZone: 'CEST'})]}),
    'private/rows.json': {file: 'events.csv', rows: {'e-riga': 20}},
  });
  const {code, out} = await checked(folder);
  assert.equal(code, 1);
  assert.match(
    out,
    /^ERROR {2}campaign\.json:20:7 {2}events\[0\]\.timeZone {2}"Rally, Riga" {2}\(events\.csv row 20\)\n {7}timeZone "CEST" is no place with clocks\. Did you mean "Europe\/Riga"\?\n/,
  );
  assert.match(out, /1 error, 0 warnings\. Mend the errors before you publish\.\n$/);
});

it('tells where a file is no JSON', async t => {
  const {code, out} = await checked(await aFolder(t, {'campaign.json': '{\n  "version": 1,\n}'}));
  assert.equal(code, 1);
  assert.match(out, /^ERROR {2}campaign\.json:3:1\n {7}This is not JSON: .*comma too many/);
});

it('says which folder has no campaign, and how to make one', async t => {
  const {code, err} = await checked(await aFolder(t));
  assert.equal(code, 1);
  assert.match(err, /has no campaign\.json\. Make one with/);
});

it('refuses a day that does not exist as a wrong call', async t => {
  const {code, err} = await called('check', await aFolder(t), '--now', '2027-02-30');
  assert.equal(code, 2);
  assert.match(err, /Write a day such as 2027-05-21/);
});

it('prints findings and figures as JSON', async t => {
  const folder = await aFolder(t, {'campaign.json': aCampaign({exit: {}})});
  const {ok, findings, summary} = JSON.parse((await checked(folder, '--json')).out);
  assert.equal(ok, true);
  assert.equal(findings[0].path, 'exit');
  assert.deepEqual(
    summary.languages.map(({language}) => language),
    ['en', 'be'],
  );
});

describe('of many warnings of one kind', () => {
  const events = Array.from({length: 40}, (_, index) =>
    anEvent({id: `e${index}`, name: {en: `Rally ${index}`}}),
  );

  it('tells a few, and how many there are', async t => {
    const folder = await aFolder(t, {'campaign.json': aCampaign({events, exit: {}})});
    const {out} = await checked(folder);
    assert.equal(out.match(/No Belarusian for name/g).length, 12);
    assert.match(out, /… and 28 more like this: --all tells them\./);
    assert.match(out, /"exit" is not known here/);
    assert.match(out, /No errors, 41 warnings\./);
  });

  it('tells all with --all', async t => {
    const folder = await aFolder(t, {'campaign.json': aCampaign({events})});
    assert.equal((await checked(folder, '--all')).out.match(/No Belarusian for name/g).length, 40);
  });
});
