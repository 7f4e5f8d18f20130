import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {hostileCampaign, HOSTILE_KINDS} from '../helpers/hostile/campaigns/hostile-campaign.mjs';
import {byLength} from '../helpers/run/length.mjs';
import {shuffled} from '../helpers/run/random.mjs';
import {SEED} from '../helpers/run/seed.mjs';
import {readingsOf} from '../helpers/hostile/sinks.mjs';

/** Those that once took longest are always among them. */
const KINDS = [
  'zeros for events',
  'much withdrawn',
  ...shuffled(HOSTILE_KINDS, SEED).slice(0, byLength({usual: 10, long: Infinity})),
];

/** Milliseconds of the processor that all sections of a campaign of 2 MB may take: many times what they do. */
const MOST = 6_000;

describe(`a hostile campaign (seed ${SEED})`, () => {
  for (const kind of KINDS)
    it(`is read quickly, and reports only some of its faults: ${kind}`, () => {
      const campaign = JSON.parse(hostileCampaign(kind, SEED));
      const start = process.cpuUsage();
      const readings = readingsOf(campaign);
      const {user, system} = process.cpuUsage(start);
      const milliseconds = (user + system) / 1000;
      assert.ok(milliseconds < MOST, `${milliseconds} ms`);
      for (const {faults = [], hints = []} of Object.values(readings)) {
        assert.ok(
          faults.length <= 22 && hints.length <= 20,
          `${faults.length} faults, ${hints.length} hints`,
        );
        for (const {message} of faults) assert.ok(message.length < 1_000, message);
      }
    });
});
