import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';

import {unzipSync} from 'fflate';

import {selfHostingZip} from '../../tools/release/self-hosting.mjs';
import {inEachEngine} from '../dist/helpers/browsers.mjs';
import {ROOT} from '../dist/helpers/built.mjs';
import {settledElements} from '../dist/helpers/in-page.mjs';
import {openSite} from '../dist/helpers/site.mjs';

const {version} = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

const zip = unzipSync(await selfHostingZip({root: ROOT, version}));
const fileAt = name => zip[`solidarity/${name}`] && Buffer.from(zip[`solidarity/${name}`]);
const names = Object.keys(zip).map(name => name.replace(/^solidarity\//, ''));

describe('the zip for a server of one’s own', () => {
  it('has what pages load, with their digests, and the licences', () => {
    const digests = JSON.parse(fileAt('integrity.json'));
    for (const [name, digest] of Object.entries(digests)) {
      const hash = createHash('sha384').update(fileAt(name)).digest('base64');
      assert.equal(digest, `sha384-${hash}`, name);
    }
    const others = names.filter(name => !(name in digests));
    assert.deepEqual(others.sort(), ['LICENSE', 'index.html', 'integrity.json']);
    for (const name of ['solidarity.js', 'solidarity.classic.js', 'one/day.js', 'frame/in-frame.js'])
      assert.ok(name in digests, name);
    assert.ok('campaign/be.json' in digests && 'THIRD-PARTY-LICENSES.txt' in digests);
  });

  it('has no source maps, and nothing for bundlers and programs', () => {
    assert.deepEqual(
      names.filter(name => /\.map$|^(?:elements|types)\/|campaign-tools/.test(name)),
      [],
    );
  });
});

inEachEngine('the page in the zip', ({engine, openTab}) => {
  if (engine !== 'chromium') return; // its scripts are tried elsewhere in all
  it('shows its elements with their data and loads only what is in the zip', async t => {
    const site = await openSite({
      '/on/my/site/': name => {
        const body = fileAt(name || 'index.html');
        return body && {body};
      },
    });
    t.after(site.close);
    const tab = await openTab(t);
    await tab.goto(`${site.origin}/on/my/site/`);
    const elements = await tab.evaluate(settledElements);
    assert.deepEqual(
      elements.map(({status}) => status),
      ['ready', 'ready'],
    );
    const loaded = site.visits.map(({path: name}) => name.replace('/on/my/site/', ''));
    assert.deepEqual(
      loaded.filter(name => name && !names.includes(name)),
      [],
    );
    assert.deepEqual(tab.said ?? [], []);
  });
});
