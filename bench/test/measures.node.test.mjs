import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {launch} from '../lib/browser.mjs';
import {buildIn, TODAY} from '../lib/builds.mjs';
import {idle} from '../lib/measures/idle.mjs';
import {load} from '../lib/measures/load.mjs';
import {list, scale} from '../lib/measures/scale.mjs';
import {depthsOf} from '../lib/network.mjs';
import {startServer} from '../lib/server/server.mjs';
import {webOf} from '../lib/server/web.mjs';
import {loadSubjects} from '../lib/subjects.mjs';

const MEASURED = ['blank', 'floor-counter', 'floor-counter-feed', 'lit-list-windowed', 'solidarity-counter'];

describe(
  'the bench',
  {skip: !(process.env.TEST_ENGINES ?? 'chromium').includes('chromium') && 'it measures in Chromium'},
  () => {
    let subjects, server, browser;
    before(async () => {
      subjects = await loadSubjects(MEASURED, buildIn(TODAY.dist));
      server = await startServer(webOf(subjects));
      browser = await launch(server);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });
    const measure = async (how, id, options) => {
      const subject = subjects.find(each => each.id === id);
      const {sample, trouble} = await how({browser, server, subject, ...options});
      assert.deepEqual([sample.ok, trouble], [1, []]);
      return sample;
    };

    it('measures no requests for an empty page', async () => {
      const {requests, depth, bytes, shift} = await measure(load, 'blank', {profile: 'fast'});
      assert.deepEqual({requests, depth, bytes, shift}, {requests: 0, depth: 0, bytes: 0, shift: 0});
    });

    it('counts a script and then its feed as two sequential requests on separate hosts', async () => {
      const {requests, depth, hosts} = await measure(load, 'floor-counter-feed', {profile: 'fast'});
      assert.deepEqual({requests, depth, hosts}, {requests: 2, depth: 2, hosts: 2});
    });

    it('measures an element with a preloaded feed', async () => {
      const {depth, code, live} = await measure(load, 'solidarity-counter', {profile: 'fast'});
      assert.equal(depth, 1);
      assert.ok(code > 1000 && live > 0);
    });

    it('measures an element and the same element of another build', async () => {
      const {code, bytes, depth} = await measure(load, 'solidarity-counter', {profile: 'fast'});
      const other = await measure(load, 'before-counter', {profile: 'fast'});
      assert.deepEqual([other.code, other.bytes, other.depth], [code, bytes, depth]); // here it is the same build
    });

    it('measures the nodes that each instance adds', async () => {
      const few = await measure(scale, 'floor-counter', {instances: 1});
      const many = await measure(scale, 'floor-counter', {instances: 11});
      const each = (many.nodes - few.nodes) / 10;
      assert.ok(each >= 6 && each <= 12, `${each} nodes`);
    });

    it('serves a feed with the requested number of rows', async () => {
      const {nodes} = await measure(list, 'lit-list-windowed', {rows: 30});
      assert.ok(nodes > 30 * 5, `${nodes} nodes`);
    });

    it('measures a counter that ticks, and that stops in a hidden tab', async () => {
      const watch = state => measure(idle, 'floor-counter', {state, instances: 1, seconds: 2});
      const [seen, hidden] = [await watch('visible'), await watch('hidden')];
      assert.deepEqual([seen.changed, hidden.changed], [1, 0]);
      assert.deepEqual([hidden.timers, hidden.layouts, hidden.frames], [0, 0, 0]);
      assert.ok(seen.timers > 0 && seen.layouts > 0);
    });
  },
);

describe('the depth of a request', () => {
  it('is derived from the initiators, also across asynchronous calls', () => {
    const requests = [
      {url: 'https://a.test/', initiator: {}},
      {url: 'https://a.test/script.js', initiator: {url: 'https://a.test/'}},
      {
        url: 'https://a.test/feed',
        initiator: {
          stack: {callFrames: [{url: ''}], parent: {callFrames: [{url: 'https://a.test/script.js'}]}},
        },
      },
    ];
    assert.deepEqual([...depthsOf(requests).values()], [0, 1, 2]);
  });
});
