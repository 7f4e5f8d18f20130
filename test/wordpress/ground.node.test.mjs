import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {aWordPress} from '../servers/wordpress/a-wordpress.mjs';
import {releasesTried} from './helpers/releases-tried.mjs';

/** An origin that nobody has. */
const NOBODY = 'https://nobody.example';

describe('The WordPress of these tests', () => {
  for (const release of releasesTried('ground')) {
    test(`speaks Belarusian and knows its users in ${release}`, async t => {
      const site = await aWordPress(t, {release, language: 'bel'});
      assert.match((await site.page('/')).text, /<html lang="bel"/);
      const written = await site.as('author').rest('POST', '/wp/v2/posts', {
        title: 'Of an author',
        content: '<p>Text<script>1</script></p>',
        status: 'publish',
      });
      assert.equal(written.body.content.raw, '<p>Text1</p>');
      assert.equal(await site.php('echo wp_get_current_user()->user_login;', {as: 'editor'}), 'editor');
      assert.equal((await site.as('administrator').page('/wp-admin/options-general.php')).status, 200);
      assert.equal((await site.as('editor').page('/wp-admin/options-general.php')).status, 403);
    });
  }

  test('is a network, where an administrator of one site may not write all HTML', async t => {
    const site = await aWordPress(t, {multisite: true, networkWide: true});
    assert.equal((await site.page('/second/')).status, 200);
    const caps =
      'echo json_encode([current_user_can("unfiltered_html"), current_user_can("manage_options")]);';
    assert.equal(await site.php(caps, {as: 'owner', address: '/second/'}), '[false,true]');
    assert.equal(await site.php(caps, {as: 'administrator', address: '/second/'}), '[true,true]');
  });

  test('tells what the plugin does wrong, and what it asks others', async t => {
    const site = await aWordPress({after() {}}, {});
    t.after(() => site.stop().catch(() => {}));
    const wrong = `
      eval('namespace Other; \\trigger_error("of another plugin");');
      wp_remote_get('${NOBODY}/file');`;
    await site.php(wrong);
    assert.deepEqual(await site.notices(), []);
    assert.deepEqual((await site.requests()).at(-1), {url: `${NOBODY}/file`, method: 'GET'});
    await site.php(`file_put_contents('${site.plugin}/wrong.php', '<?php wp_enqueue_script("a", "b", ["c"], 1);
      register_block_type("no-slash");'); include '${site.plugin}/wrong.php';`);
    assert.match((await site.notices()).join('\n'), /wrong\.php:2/);
    await assert.rejects(site.stop(), /noticed something about our plugin/);
  });
});
