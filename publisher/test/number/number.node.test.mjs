import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {changeNumber} from '../../src/number/change-number.mjs';
import {aCampaign, aFigure} from '../helpers/a-campaign.mjs';
import {called} from '../helpers/called.mjs';
import {aFolder} from '../helpers/folders.mjs';

const NOW = new Date('2027-04-27T20:15:00Z');

const withFigure = (more = {}) => aCampaign({figures: {prisoners: aFigure(more)}});

const figureIn = async folder =>
  JSON.parse(await readFile(path.join(folder, 'campaign.json'), 'utf8')).figures.prisoners;

/** The figure of a campaign after a change. */
async function changed(t, before, count) {
  const folder = await aFolder(t, {'campaign.json': before});
  await changeNumber(folder, {value: 1190, asOf: '2027-04-27', ...count}, NOW);
  return figureIn(folder);
}

it('changes number, day and the day of the campaign, and nothing else of the file', async t => {
  const text = `{"version":1, "name": "A",\r\n\t"updated": "2027-04-20",\r\n  "figures":{ "prisoners":{"value": 1182,"asOf":"2027-04-20",  "source": {"name":"Example Centre"}}}}`;
  const folder = await aFolder(t, {'campaign.json': text});
  await changeNumber(folder, {value: 1190, asOf: '2027-04-27'}, NOW);
  assert.equal(
    await readFile(path.join(folder, 'campaign.json'), 'utf8'),
    text
      .replace('1182', '1190')
      .replace('"asOf":"2027-04-20"', '"asOf":"2027-04-27"')
      .replace('"updated": "2027-04-20"', '"updated": "2027-04-27T20:15:00Z"'),
  );
});

it('notes the change in the history, which has what was there before', async t => {
  const folder = await aFolder(t, {'campaign.json': withFigure(), 'history.json': [{at: 'before'}]});
  await changeNumber(folder, {value: 1190, asOf: '2027-04-27'}, NOW);
  const [first, entry] = JSON.parse(await readFile(path.join(folder, 'history.json'), 'utf8'));
  const source = {name: 'Example Centre', url: 'https://example.org/count'};
  assert.deepEqual(first, {at: 'before'});
  assert.deepEqual(entry, {
    at: '2027-04-27T20:15:00.000Z',
    changed: 'figures.prisoners',
    from: {value: 1182, qualifier: 'atLeast', asOf: '2027-04-20', source},
    to: {value: 1190, qualifier: 'atLeast', asOf: '2027-04-27', source},
  });
});

it('takes qualifier and source where they are given', async t => {
  const {qualifier, source} = await changed(t, withFigure(), {
    qualifier: 'about',
    source: 'Other Centre',
    sourceUrl: 'https://example.org/other',
  });
  assert.equal(qualifier, 'about');
  assert.deepEqual(source, {name: 'Other Centre', url: 'https://example.org/other'});
});

it('counts the change since an earlier count on', async t => {
  const {change} = await changed(t, withFigure({change: {value: -18, since: '2027-01-01'}}), {});
  assert.deepEqual(change, {value: -10, since: '2027-01-01'});
});

it('takes out the end of the old number', async t => {
  assert.equal((await changed(t, withFigure({validUntil: '2027-04-26'}), {})).validUntil, undefined);
  assert.equal((await changed(t, withFigure({validUntil: '2027-05-30'}), {})).validUntil, '2027-05-30');
});

it('writes the first number of a campaign with who counted, and not without', async t => {
  const folder = await aFolder(t, {'campaign.json': aCampaign()});
  const count = {value: 7, asOf: '2027-04-27'};
  await assert.rejects(changeNumber(folder, count, NOW), /Name who counted: --source/);
  await changeNumber(folder, {...count, source: 'Example Centre'}, NOW);
  assert.deepEqual(await figureIn(folder), {...count, source: {name: 'Example Centre'}});
});

describe('nothing is written', () => {
  const cases = [
    ['for a day ahead', withFigure(), {asOf: '2027-04-29'}, /2027-04-29 is in the future/],
    ['for an earlier day', withFigure(), {asOf: '2027-04-19'}, /earlier than 2027-04-20.*campaign\.json:\d+/],
    [
      'with a page that is none',
      withFigure(),
      {sourceUrl: 'javascript:1'},
      /would be wrong: figures.prisoners.source.url/,
    ],
    ['into what is no campaign', [], {}, /cannot be read/],
    ['into figures that are none', {...aCampaign(), figures: []}, {source: 'A'}, /figures is no object/],
    [
      'into a figure that is none',
      {...aCampaign(), figures: {prisoners: '120'}},
      {source: 'A'},
      /figures.prisoners is no object/,
    ],
  ];
  for (const [what, campaign, count, words] of cases)
    it(what, async t => {
      const text = JSON.stringify(campaign);
      const folder = await aFolder(t, {'campaign.json': text});
      await assert.rejects(changeNumber(folder, {value: 1190, asOf: '2027-04-27', ...count}, NOW), words);
      assert.equal(await readFile(path.join(folder, 'campaign.json'), 'utf8'), text);
      assert.deepEqual(await readdir(folder), ['campaign.json']);
    });

  it('where the history is broken', async t => {
    const folder = await aFolder(t, {'campaign.json': withFigure(), 'history.json': '{'});
    await assert.rejects(
      changeNumber(folder, {value: 1190, asOf: '2027-04-27'}, NOW),
      /history.json is no list in JSON any more/,
    );
    assert.equal((await figureIn(folder)).value, 1182);
  });
});

describe('the command', () => {
  const today = new Date().toISOString().slice(0, 10);

  it('says what is there now, what was before, and what else may be needed', async t => {
    const campaign = withFigure({asOf: '2020-01-01', note: 'Made up.'});
    const folder = await aFolder(t, {'campaign.json': campaign});
    const {code, out} = await called('number', '1190', '--as-of', today, '--in', folder);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^Now: at least 1,190 on ${today}, counted by Example Centre\\.\n`));
    assert.match(out, /Before: at least 1,182 on 2020-01-01\./);
    assert.match(out, /said as "at least".*--qualifier exact\|about/);
    assert.match(out, /figures\.prisoners\.note was written for the old number/);
    assert.equal((await figureIn(folder)).value, 1190);
  });

  for (const [written, words] of [
    ['1.190', /without separators: 1190\./],
    ['1,190', /without separators: 1190\./],
    ['1 190', /without separators: 1190\./],
    ['12.5', /whole number in digits/],
    ['many', /whole number in digits/],
    ['1e3', /whole number in digits/],
    ['99999999999999999999', /whole number in digits/],
  ])
    it(`refuses "${written}" as a wrong call, and says what to write`, async t => {
      const folder = await aFolder(t, {'campaign.json': withFigure()});
      const {code, err} = await called('number', written, '--as-of', today, '--in', folder);
      assert.equal(code, 2);
      assert.match(err, words);
      assert.equal((await figureIn(folder)).value, 1182);
    });

  it('asks for the day', async t => {
    const {code, err} = await called('number', '1190', '--in', await aFolder(t));
    assert.equal(code, 2);
    assert.match(err, /--as-of/);
  });
});
