import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';
import {changeOneEvent, makeLarge} from '../lib/publishing/campaigns.mjs';
import {publishingTable} from '../lib/publishing/table.mjs';

it('a large campaign has as many events and people as were asked for, and a change changes one event', t => {
  const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
  t.after(() => rmSync(folder, {recursive: true, force: true}));
  makeLarge(folder, {events: 20, people: 10});
  const read = name => readFileSync(path.join(folder, name), 'utf8');
  const events = () => JSON.parse(read('campaign.json')).events.map(event => JSON.stringify(event));
  const before = events();
  assert.equal(before.length, 20);
  assert.equal(read('private/consent.csv').split('\n').length, 11);
  for (const isNext of [false, true]) {
    const old = events();
    changeOneEvent(folder, '2027-04-21T10:00:00Z', isNext);
    assert.equal(events().filter((event, index) => event !== old[index]).length, 1);
  }
  assert.equal(JSON.parse(read('history.json')).length, 3);
});

it('the table compares each run with the first', () => {
  const used = cpu => ({cpu, seconds: cpu / 2, peak: 5e8});
  const table = publishingTable({A: {first: used(40), again: used(4), far: used(5), next: used(10)}});
  assert.equal(table.length, 6);
  assert.match(table[3], /^\| A: again, nothing has changed \| 4\.0 \| × 0\.10 \| 2\.0 \| 500 \|$/);
});
