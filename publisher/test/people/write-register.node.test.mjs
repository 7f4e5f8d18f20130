import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import {byLength} from '../../../test/helpers/run/length.mjs';
import {SEED} from '../../../test/helpers/run/seed.mjs';
import {readRegister} from '../../src/people/register.mjs';
import {withAgreement, writeAgreement} from '../../src/people/write-register.mjs';
import {HEADINGS, register, row} from '../helpers/campaign.mjs';
import {aFolder} from '../helpers/folder.mjs';

const AGREED = {
  by: 'relative',
  on: '2027-03-02',
  fields: ['name', 'status', 'portrait'],
  isAdult: true,
  reviewed: '2027-04-01',
};

/** What `readRegister` reads of somebody, in these words. */
async function agreementIn(t, content, id) {
  const {agreements, findings} = await readRegister(await aFolder(t, {'private/consent.csv': content}));
  assert.deepEqual(findings, []);
  const {row: at, isOnly, ...agreement} = agreements.get(id);
  assert.ok(isOnly);
  assert.ok(at > 1);
  return agreement;
}

describe('an agreement that is written', () => {
  it('begins a register if there is none', async t => {
    const text = withAgreement(undefined, 'p-1', AGREED);
    assert.match(text, /^\ufeffPerson,Agreed by,/);
    assert.deepEqual(await agreementIn(t, text, 'p-1'), AGREED);
  });

  it('is a row after the others, which stay as they were', async t => {
    const before = register(row('p-1'), row('p-2'));
    const after = withAgreement(before, 'p-3', AGREED);
    assert.ok(after.startsWith(before));
    assert.equal(after.split('\n').length, before.split('\n').length + 1);
    assert.deepEqual(await agreementIn(t, after, 'p-3'), AGREED);
  });

  it('changes only the cells that say something else', () => {
    const before = register(row('p-1', {by: 'Sister', relation: 'relative', on: '2.3.2027', story: 'да'}));
    const now = {
      ...AGREED,
      fields: ['name', 'status', 'story', 'birthday', 'address', 'poem'],
      reviewed: '2027-04-02',
    };
    assert.equal(
      withAgreement(before, 'P-1', now),
      before.replace(',да,yes,', ',да,no,').replace('2027-04-01', '2027-04-02'),
    );
  });

  it('leaves a register that says the same as it is', () => {
    const before = register(row('p-1', {by: 'a "relative"', relation: '" sister "', portrait: 'x'}));
    const {by, on, isAdult, reviewed} = {...AGREED, on: '2027-02-01'};
    const fields = ['name', 'status', 'story', 'portrait', 'birthday', 'address', 'poem'];
    assert.equal(withAgreement(before, 'p-1', {by, on, fields, isAdult, reviewed}), before);
  });

  it('takes back what was agreed to', async t => {
    const after = withAgreement(register(row('p-1')), 'p-1', {fields: [], isAdult: false});
    assert.deepEqual(await agreementIn(t, after, 'p-1'), {
      by: undefined,
      on: undefined,
      fields: [],
      isAdult: false,
      reviewed: undefined,
    });
  });

  it('finds its columns in any order, behind other signs, and keeps columns of others', async t => {
    const before =
      '\ufeffsep=;\r\nNotes (internal);Reviewed;Adult;Poem;Address;Birthday;Portrait;Story;Status;Name;On;Relation;Agreed by;Person\r\n' +
      '"one; ""two""\r\nthree";1 April 2027;yes;no;no;no;no;yes;yes;yes;1.2.2027;herself;Person; P-1 \r\n;\r\n\r\n';
    const changed = withAgreement(before, 'p-1', {...AGREED, fields: ['name', 'status', 'story']});
    assert.equal(changed, before.replace('1.2.2027;herself;Person;', '2027-03-02;;relative;'));
    const added = withAgreement(before, 'p-2', AGREED);
    assert.ok(
      added.endsWith('P-1 \r\n;2027-04-01;yes;;;;yes;;yes;yes;2027-03-02;;relative;p-2\r\n;\r\n\r\n'),
      added,
    );
    assert.deepEqual(await agreementIn(t, added, 'p-2'), AGREED);
  });

  it('begins a line of its own behind a last row without one', async t => {
    const after = withAgreement(register(row('p-1')).trimEnd(), 'p-2', AGREED);
    assert.deepEqual(await agreementIn(t, after, 'p-2'), AGREED);
    assert.deepEqual((await agreementIn(t, after, 'p-1')).by, 'person');
  });

  for (const encoding of ['utf-8', 'utf-16le', 'windows-1251'])
    it(`keeps the encoding of the register, ${encoding}, and all other bytes`, async t => {
      const before = register(
        row('p-1', {notes: 'згода праз маці, потым праз сястру'}),
        row('p-2', {notes: 'пагадзілася сама, размаўлялі ў траўні'}),
      );
      const bytes = iconv.encode(before, encoding, {addBOM: encoding !== 'windows-1251'});
      const folder = await aFolder(t, {'private/consent.csv': bytes});
      await writeAgreement(folder, 'p-1', AGREED);
      const after = await readFile(path.join(folder, 'private/consent.csv'));
      const expected = iconv.encode(withAgreement(before, 'p-1', AGREED), encoding, {
        addBOM: encoding !== 'windows-1251',
      });
      assert.ok(after.equals(expected), iconv.decode(after, encoding));
      assert.ok(!after.equals(bytes));
    });
});

describe('what cannot be written', () => {
  for (const [what, text, change, words] of [
    ['a person with two rows', register(row('p-1'), row('P-1')), {}, /several rows for this person: 2, 3/],
    ['a register without a column', HEADINGS.replace('Relation,', ''), {}, /has no column "relation"/],
    ['a register whose quote has no end', `${HEADINGS}\n"p-2,`, {}, /cannot be read as CSV/],
    ['a day in words', register(), {on: 'in May'}, /day of the agreement is no day/],
    ['a day that no calendar has', register(), {reviewed: '2027-02-30'}, /day of the review is no day/],
    ['the word of a friend', register(), {by: 'friend'}, /nobody else can agree/],
    ['something that nobody can agree to', register(), {fields: ['cell']}, /agree to "cell"/],
  ])
    it(`is ${what}`, () => {
      assert.throws(() => withAgreement(text, 'p-1', {...AGREED, ...change}), {
        name: 'PublisherError',
        message: words,
      });
    });

  it('is an agreement of somebody without an id', () => {
    assert.throws(() => withAgreement(register(), ' ', AGREED), /has no id/);
  });
});

it(`any agreement reads as it was written, beside any other row (seed ${SEED})`, async t => {
  const cell = fc.string({unit: fc.constantFrom('a', 'ж', '"', ',', ';', '\n', ' ', '😀'), maxLength: 5});
  const day = fc.option(fc.constantFrom('2027-01-14', '2026-12-31'), {nil: undefined});
  const agreement = fc.record({
    by: fc.constantFrom('person', 'relative', undefined),
    on: day,
    fields: fc.subarray(['name', 'status', 'story', 'portrait', 'birthday', 'address', 'poem']),
    isAdult: fc.boolean(),
    reviewed: day,
  });
  const asCell = text => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      cell,
      agreement,
      agreement,
      fc.constantFrom('p-1', 'p-3'),
      async (notes, first, then, id) => {
        const before = register(row('p-1', {notes: asCell(notes)}), row('p-2', {notes: asCell(notes)}));
        const after = withAgreement(withAgreement(before, id, first), id, then);
        assert.ok(after.includes(row('p-2', {notes: asCell(notes)})));
        assert.deepEqual(await agreementIn(t, after, id), {...then});
      },
    ),
    {seed: SEED, numRuns: byLength({quick: 20, usual: 60, long: 2_000})},
  );
});
