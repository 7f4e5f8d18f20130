import assert from 'node:assert/strict';
import {it} from 'node:test';

import {costsOf, processorsOf} from '../lib/day/costs.mjs';

const VISITS = [
  {id: 'first-de', requests: 3, revalidations: 0, bytes: 90_000},
  {id: 'next', requests: 1, revalidations: 1, bytes: 400},
  {id: 'manifest', requests: 1, revalidations: 0, bytes: 40_000},
];

const DAY = {readers: 1000, pages: 3, sites: 10, places: 2};

it('a day costs first visits once a reader, and a question for each further page', () => {
  const [alone] = costsOf(VISITS, DAY);
  assert.deepEqual(alone, {
    name: 'one server for all',
    requests: 1000 * 3 + 2000,
    revalidations: 2000,
    bytes: 1000 * 90_000 + 2000 * 400,
  });
});

it('behind a CDN, a server is asked about data on every page and for scripts once a place', () => {
  const [, behind] = costsOf(VISITS, DAY);
  assert.equal(behind.requests, 3000 + 2 * 2);
  assert.equal(behind.bytes, 3000 * 400 + 2 * 90_000);
});

it('copies of partners ask once an hour, and share the readers', () => {
  const [alone, , pulled, copy] = costsOf(VISITS, DAY);
  assert.deepEqual([pulled.requests, pulled.bytes], [240, 240 * 40_000]);
  assert.deepEqual([copy.requests, copy.bytes], [alone.requests / 10, alone.bytes / 10]);
});

it('a server needs as many processors as its answers take seconds in a second', () => {
  const loads = [
    {id: 'first', perCpu: 300},
    {id: 'first, not compressed before', perCpu: 30},
    {id: 'again', perCpu: 1000},
    {id: 'again, new connection', perCpu: 500},
  ];
  const aSecond = {readers: 86_400 * 10, pages: 3, peak: 2};
  const {plain, tls, uncompressed, frames} = processorsOf(loads, aSecond);
  assert.deepEqual(
    [plain, tls, uncompressed].map(each => each.toFixed(3)),
    ['0.240', '0.300', '2.100'],
  );
  assert.equal(frames, NaN);
  assert.equal(processorsOf([...loads, {id: 'frame', perCpu: 100}], aSecond).frames, 0.2);
});
