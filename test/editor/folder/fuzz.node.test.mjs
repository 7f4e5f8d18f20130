/** The campaign editor takes any campaign: it finds what check finds on a disk, and keeps all of it. */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, it} from 'node:test';

import fc from 'fast-check';
import {checkFolder} from '../../../publisher/src/check/check-folder.mjs';
import {mutatedCampaign} from '../../helpers/hostile/mutated-campaigns.mjs';
import {byLength} from '../../helpers/run/length.mjs';
import {SEED} from '../../helpers/run/seed.mjs';
import {builtWorker} from '../helpers/built-worker.mjs';

const RUNS = byLength({quick: 30, usual: 100, long: 5_000});
const NOW = new Date('2027-04-21T12:00:00Z');

let folder;
let end;
before(() => ({folder, end} = builtWorker()));
after(() => end());

it(`any of ${RUNS} mutated campaigns is checked as on a disk, and kept (seed ${SEED})`, async t => {
  const root = await mkdtemp(path.join(tmpdir(), 'editor-'));
  t.after(() => rm(root, {recursive: true}));
  await fc.assert(
    fc.asyncProperty(mutatedCampaign, mutatedCampaign, async (first, second) => {
      const texts = [first, second].map(each => JSON.stringify(each, null, 2)).filter(Boolean);
      for (const [index, text] of texts.entries()) {
        await writeFile(path.join(root, 'campaign.json'), text);
        if (index === 0) await folder.open({'campaign.json': Buffer.from(text)});
        const {findings} = await folder.check(JSON.parse(text), NOW.getTime());
        const expected = await checkFolder(root, {now: NOW, weigh: false});
        assert.deepEqual(
          findings.map(({level, message}) => [level, message]),
          expected.findings.map(({level, message}) => [level, message]),
        );
        const kept = (await folder.files())['campaign.json'];
        assert.deepEqual(JSON.parse(Buffer.from(kept).toString()), JSON.parse(text));
      }
    }),
    {seed: SEED, numRuns: RUNS},
  );
});
