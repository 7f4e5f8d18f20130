import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {launch} from '../lib/browser.mjs';
import {hostileCampaign, HOSTILE_KINDS} from '../../test/helpers/hostile/campaigns/hostile-campaign.mjs';
import {hostile} from '../lib/measures/hostile.mjs';
import {startServer} from '../lib/server/server.mjs';
import {webOf} from '../lib/server/web.mjs';
import {loadSubjects} from '../lib/subjects.mjs';

/** Milliseconds of the main thread's own time: several times what is to be reached, since other machines are slower. */
const MOST = 1_500;

describe('hostile campaigns', () => {
  it('have at most the given number of bytes, and are the same for the same seed', () => {
    for (const kind of HOSTILE_KINDS) {
      const json = hostileCampaign(kind, 7, 800_000);
      assert.ok(Buffer.byteLength(json) <= 800_000, `${kind}: ${Buffer.byteLength(json)} bytes`);
      assert.equal(hostileCampaign(kind, 7, 800_000), json, kind);
      assert.equal(JSON.parse(json).version, 1, kind);
    }
  });
});

describe(
  'a page with a hostile campaign in every element',
  {skip: !(process.env.TEST_ENGINES ?? 'chromium').includes('chromium') && 'it is measured in Chromium'},
  () => {
    let subject, server, browser;
    before(async () => {
      [subject] = await loadSubjects(['solidarity-hostile']);
      server = await startServer(webOf([subject]));
      browser = await launch(server);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    for (const kind of HOSTILE_KINDS)
      it(`is never blocked for long: ${kind}`, async () => {
        const {sample, trouble} = await hostile({browser, subject, kind, seed: 1});
        assert.deepEqual([sample.ok, trouble], [1, []]);
        assert.ok(sample.longest > 0 && sample.longest < MOST, `${sample.longest} ms`);
      });
  },
);
