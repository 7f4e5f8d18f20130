import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import {launch} from '../../bench/lib/browser.mjs';
import {idle} from '../../bench/lib/measures/idle.mjs';
import {load} from '../../bench/lib/measures/load.mjs';
import {list, scale} from '../../bench/lib/measures/scale.mjs';
import {depthsOf} from '../../bench/lib/network.mjs';
import {goalLines} from '../../bench/lib/report/goals.mjs';
import {plotOf} from '../../bench/lib/report/plot.mjs';
import {readResults} from '../../bench/lib/report/results.mjs';
import {tablesOf} from '../../bench/lib/report/tables.mjs';
import {startServer} from '../../bench/lib/server/server.mjs';
import {loadSubjects, subjectsOf} from '../../bench/lib/subjects.mjs';

const MEASURED = ['blank', 'floor-counter', 'floor-counter-feed', 'lit-list-windowed', 'solidarity-counter'];

const inOneLine = html => html.replace(/\s+/g, ' ');
const README = readFileSync('README.md', 'utf8');
const [ONE_TAG, FAST] = [...README.matchAll(/^```html\n(.*?)^```/gms)].map(([, snippet]) =>
  inOneLine(snippet.trim()),
);

describe(
  'the bench',
  {skip: !(process.env.TEST_ENGINES ?? 'chromium').includes('chromium') && 'it measures in Chromium'},
  () => {
    let subjects, server, browser;
    before(async () => {
      subjects = await loadSubjects(MEASURED);
      server = await startServer(subjects);
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

    it('sees that an empty page asks for nothing', async () => {
      const {requests, depth, bytes, shift} = await measure(load, 'blank', {profile: 'fast'});
      assert.deepEqual({requests, depth, bytes, shift}, {requests: 0, depth: 0, bytes: 0, shift: 0});
    });

    it('counts a script and then its feed as two requests in a row, on hosts of their own', async () => {
      const {requests, depth, hosts} = await measure(load, 'floor-counter-feed', {profile: 'fast'});
      assert.deepEqual({requests, depth, hosts}, {requests: 2, depth: 2, hosts: 2});
    });

    it('shows our element, its feed preloaded', async () => {
      const {depth, code, live} = await measure(load, 'solidarity-counter', {profile: 'fast'});
      assert.equal(depth, 1);
      assert.ok(code > 1000 && live > 0);
    });

    it('counts what each instance adds', async () => {
      const few = await measure(scale, 'floor-counter', {instances: 1});
      const many = await measure(scale, 'floor-counter', {instances: 11});
      const each = (many.nodes - few.nodes) / 10;
      assert.ok(each >= 6 && each <= 12, `${each} nodes`);
    });

    it('has a feed with as many rows as are asked for', async () => {
      const {nodes} = await measure(list, 'lit-list-windowed', {rows: 30});
      assert.ok(nodes > 30 * 5, `${nodes} nodes`);
    });

    it('sees a counter tick, and stand still in a hidden tab', async () => {
      const watch = state => measure(idle, 'floor-counter', {state, instances: 1, seconds: 2});
      const [seen, hidden] = [await watch('visible'), await watch('hidden')];
      assert.deepEqual([seen.changed, hidden.changed], [1, 0]);
      assert.deepEqual([hidden.timers, hidden.layouts, hidden.frames], [0, 0, 0]);
      assert.ok(seen.timers > 0 && seen.layouts > 0);
    });
  },
);

describe('the subjects of the bench', () => {
  it('paste what the README says', async () => {
    const [readme, sealed] = await loadSubjects(['solidarity-readme', 'solidarity-readme-sealed']);
    assert.equal(inOneLine(readme.page.instance), ONE_TAG);
    assert.equal(inOneLine(sealed.page.head), FAST.replace('sha384-…', '{{integrity solidarity.js}}'));
    assert.equal(sealed.page.instance, readme.page.instance.replace(/^<script.*?<\/script>\s*/s, ''));
  });

  it('name floors that are there', () => {
    const subjects = subjectsOf(['kind:counter', 'kind:share']);
    const ids = subjects.map(({id}) => id);
    for (const {id, beside} of subjects) assert.ok(!beside || ids.includes(beside), `${id}: ${beside}`);
  });
});

describe('the depth of a request', () => {
  it('follows who asked, through the scripts that a call went through', () => {
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

describe('the report of the bench', () => {
  const sample = {code: 12_000, bytes: 12_100, live: 200, content: 100, task: 30};
  const results = readResults({
    subjects: {
      'solidarity-counter': {name: 'Ours', kind: 'counter', beside: 'floor-counter-preload'},
      'floor-counter-preload': {name: 'A <floor>', kind: 'counter'},
    },
    samples: {
      'load|fast|solidarity-counter': [sample, {...sample, task: 34}, {...sample, task: 31}],
      'load|fast|floor-counter-preload': [{...sample, task: 20}],
      'load|net4g|solidarity-counter': [{...sample, live: 230}],
      'load|net4g|floor-counter-preload': [sample],
    },
    troubles: {'load|fast|x': ['https://x.test/ is not there']},
  });

  it('tells of each goal whether its median is reached', () => {
    const lines = goalLines(results).join('\n');
    assert.match(lines, /prisoner-counter\.js, after brotli \| 12,000 B \| 12,000 B \| yes/);
    assert.match(lines, /main-thread CPU, counter, above its floor \| 8\.0 ms \| 11\.0 ms \| \*\*no\*\*/);
    assert.match(lines, /live on slow 4G, counter, to its floor \| × 1\.10 \| × 1\.15 \| \*\*no\*\*/);
    assert.doesNotMatch(lines, /event-list/);
  });

  it('writes medians with their spread, and what was not clean', () => {
    const lines = tablesOf(results).join('\n');
    assert.match(lines, /\| Ours \| 100 \| 230 \| × 1\.15 \|/);
    assert.match(lines, /- load\|fast\|x: https:\/\/x\.test\/ is not there/);
  });

  it('draws a bar for each subject', () => {
    const svg = plotOf(results);
    assert.match(svg, /A &#60;floor>/);
    assert.match(svg, /12\.0<\/text>/);
    assert.match(svg, /230<\/text>/);
  });
});
