import assert from 'node:assert/strict';
import {once} from 'node:events';
import {request} from 'node:http';
import {after, before, describe, it} from 'node:test';

import {serveDemo} from '../../demo/server.mjs';

describe('the server of the demo', () => {
  let server;
  before(async () => (server = await serveDemo()));
  after(() => server.close());

  /** The status of the reply to a request for `path`, which is sent as it is. */
  async function statusOf(path, method = 'GET') {
    const {port} = server.address();
    const [reply] = await once(
      request({host: '127.0.0.1', port, path, method, agent: false}).end(),
      'response',
    );
    reply.resume();
    return reply.statusCode;
  }

  const paths = ['/%', '/%zz', '/%c0%ae', '/%00', '/a%00b', '//', '/..%2fpackage.json', '/../package.json'];
  for (const path of paths)
    it(`replies 404 to ${path}, and goes on`, async () => {
      assert.equal(await statusOf(path), 404);
      assert.equal(await statusOf('/page.js'), 200);
    });

  it('replies to a request for no path', async () => {
    assert.equal(await statusOf('*', 'OPTIONS'), 404);
    assert.equal(await statusOf('/'), 200);
  });
});
