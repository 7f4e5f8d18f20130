import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nextSerial} from '../../src/publish/output/state.mjs';

describe('the serial of what is published', () => {
  for (const [what, state, others, serial] of [
    ['is 1 at first', {serial: 0}, {published: 0, least: 1}, 1],
    ['stays where nothing has changed', {serial: 7, of: 'same'}, {published: 7, least: 1}, 7],
    ['grows with each change', {serial: 7, of: 'other'}, {published: 7, least: 1}, 8],
    ['grows beyond the folder that is replaced', {serial: 3, of: 'same'}, {published: 7, least: 1}, 8],
    [
      'is at least the one that is named, also where nothing has changed',
      {serial: 7, of: 'same'},
      {published: 7, least: 8},
      8,
    ],
    ['does not fall to the one that is named', {serial: 7, of: 'other'}, {published: 7, least: 3}, 8],
  ])
    it(what, () => assert.equal(nextSerial(state, 'same', others), serial));
});
