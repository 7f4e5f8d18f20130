import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {publishDefaultCampaign} from '../../../demo/published.mjs';
import {serveDemo} from '../../../demo/server.mjs';

describe('the third page of the demo', () => {
  let server, base;
  before(async () => {
    server = await serveDemo();
    base = `http://127.0.0.1:${server.address().port}/published/`;
    await publishDefaultCampaign(base);
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  it('is the folder of the default campaign, as it is published', async () => {
    const answer = await fetch(base);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-security-policy'), null);
    assert.ok((await answer.text()).includes(`${base}solidarity/`));
  });

  it('has every file that its manifest names, for pages of other sites', async () => {
    const {files} = await (await fetch(`${base}manifest.json`)).json();
    for (const [name, {size}] of Object.entries(files)) {
      if (/(?:^|\/)[._]/.test(name)) continue;
      const answer = await fetch(base + name);
      assert.equal((await answer.arrayBuffer()).byteLength, size, name);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    }
  });
});
