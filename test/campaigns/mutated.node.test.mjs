import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';

import {drawn, tags} from '../helpers/node/elements-in-node.mjs';
import {assertHarmless} from '../helpers/hostile/harmless.mjs';
import {byLength} from '../helpers/run/length.mjs';
import {mutatedCampaign} from '../helpers/hostile/mutated-campaigns.mjs';
import {SEED} from '../helpers/run/seed.mjs';
import {assertWaysOut, NOW, readingsOf} from '../helpers/hostile/sinks.mjs';

const RUNS = byLength({quick: 100, usual: 600, long: 20_000});

/** The prototypes that all objects, lists, texts and functions share. */
const prototypes = () =>
  [Object, Array, String, Function].map(({prototype}) => Object.getOwnPropertyDescriptors(prototype));

/** The numbers of mutated campaigns, and of those that could still be read in part. */
const read = {all: 0, some: 0};

describe('a mutated campaign', () => {
  before(() => (console.warn = () => undefined)); // elements warn about what they leave out

  it(`is read and rendered without harm after any of ${RUNS} mutations (seed ${SEED})`, async () => {
    const kept = prototypes();
    await fc.assert(
      fc.asyncProperty(mutatedCampaign, fc.constantFrom(...tags), async (campaign, tag) => {
        const before = JSON.stringify(campaign);
        const readings = readingsOf(campaign);
        assertWaysOut(readings, campaign);
        assertHarmless(await drawn(tag, campaign, {now: NOW}), campaign);
        assert.deepEqual(prototypes(), kept);
        assert.equal(JSON.stringify(campaign), before);
        read.all++;
        if (Object.values(readings).some(({value}) => value)) read.some++;
      }),
      {seed: SEED, numRuns: RUNS},
    );
    assert.ok(read.some > read.all / 2, `${read.some} of ${read.all} could be read in part`);
  });
});
