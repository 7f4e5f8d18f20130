/** Frames that the publisher writes, in a WordPress without our plugin: an author pastes their address. */
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';

import {aSuite} from '../../helpers/node/a-suite.mjs';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';
import {aFramedCampaign} from '../helpers/framed-campaign.mjs';
import {elementsIn} from '../helpers/html.mjs';
import {releasesTried} from '../helpers/releases-tried.mjs';

for (const release of releasesTried('frames')) {
  describe(`A published frame in WordPress of ${release}`, () => {
    const suite = aSuite();
    let host;
    let site;
    before(async () => {
      host = await aFramedCampaign(suite);
      const {port} = new URL(host.origin);
      site = await aWordPress(suite, {
        release,
        plugin: false,
        muPlugins: {
          'here.php': `<?php add_filter('http_request_host_is_external', '__return_true');
            add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${port}]);`,
        },
        hosts: {[host.origin]: host.origin},
      });
    });

    /** A post of an author that has the address of a frame on a line of its own. */
    async function pasted(name) {
      const content = `<p>Before.</p>\n\n${host.origin}/2027/en/embed/${name}.html\n\n<p>After.</p>`;
      const {body} = await site.as('author').rest('POST', '/wp/v2/posts', {content, status: 'publish'});
      return body.link;
    }

    const framesIn = text => elementsIn(text).filter(({tag}) => tag === 'iframe');

    test('is found by its address, and kept in a sandbox', async () => {
      for (const name of ['prisoner-counter', 'event-list', 'cautious/event-list']) {
        const [frame, ...others] = framesIn((await site.page(await pasted(name))).text);
        assert.ok(frame, name);
        assert.deepEqual(others, []);
        const {src, sandbox, width, height, title, 'data-secret': secret} = frame.attributes;
        assert.equal(src, `${host.origin}/2027/en/embed/${name}.html#?secret=${secret}`);
        assert.equal(sandbox, 'allow-scripts');
        assert.match(width, /^\d+$/);
        assert.match(height, /^\d+$/);
        assert.match(title, /Example Day/);
      }
    });
  });
}
