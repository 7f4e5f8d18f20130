import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {startBrowser} from '../../browsers/puppeteer.mjs';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';
import {aBlockEditor, OFFLINE} from '../helpers/block-editor.mjs';
import {releasesTried} from '../helpers/releases-tried.mjs';

/** What a block, a label of its controls and a number of widgets are called. */
const SAID = {
  bel: ['Лічыльнік палітвязняў', 'Якая лічба', '22\u00a0віджэты'],
  de_DE: ['Zahl der Gefangenen', 'Welche Zahl', '22\u00a0Widgets'],
};

/** In PHP: the title of a block, and a plural. */
const IN_PHP = `
  $title = WP_Block_Type_Registry::get_instance()->get_registered('solidarity/prisoner-counter')->title;
  echo json_encode([$title, sprintf(_n('%s widget', '%s widgets', 22, 'solidarity-widgets'), 22)]);`;

describe('In a WordPress of another language', () => {
  let browser;
  before(async () => (browser = await startBrowser('chromium', OFFLINE)));
  after(() => browser?.close());

  for (const release of releasesTried('words'))
    for (const [language, [title, label, widgets]] of Object.entries(SAID))
      it(`the plugin speaks ${language} to authors in ${release}`, async t => {
        const site = await aWordPress(t, {release, language});
        assert.deepEqual(JSON.parse(await site.php(IN_PHP)), [title, widgets]);
        const editor = await aBlockEditor(browser, site, {locale: ''});
        await editor.insert('prisoner-counter');
        assert.ok(await editor.control(label));
        assert.match(await editor.sidebar(), new RegExp(title));
      });

  for (const release of releasesTried('locales', ['bookworm', 'sid']))
    it(`a locale without a file has that of its language in ${release}`, async t => {
      const site = await aWordPress(t, {release, language: 'de_CH_informal'});
      assert.deepEqual(JSON.parse(await site.php(IN_PHP)), [SAID.de_DE[0], SAID.de_DE[2]]);
      const {text} = await site.as('author').page('/wp-admin/post-new.php');
      assert.match(text, /Welche Zahl/);
    });

  it('a locale of a language that the library does not speak is English', async t => {
    const site = await aWordPress(t, {language: 'fi'});
    assert.deepEqual(JSON.parse(await site.php(IN_PHP)), ['Prisoner counter', '22 widgets']);
  });
});
