import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {startBrowser} from '../../browsers/puppeteer.mjs';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';
import {aBlockEditor, OFFLINE} from '../helpers/block-editor.mjs';
import {releasesTried} from '../helpers/releases-tried.mjs';

const COUNTER = 'solidarity-prisoner-counter';

describe('The canvas', () => {
  let browser;
  before(async () => (browser = await startBrowser('chromium', OFFLINE)));
  after(() => browser?.close());

  for (const release of releasesTried('canvas', ['bookworm', 'trixie'])) {
    it(`shows the element, which stays valid, in the WordPress of ${release}`, async t => {
      const site = await aWordPress(t, {release, language: 'bel'});
      const editor = await aBlockEditor(browser, site);
      await editor.insert('prisoner-counter', {figure: 'days', asOf: '2023-05-19'});
      const canvas = await editor.canvas();
      const shown = await canvas.$eval(`.solidarity-preview ${COUNTER}`, node => ({
        lang: node.lang,
        figure: node.getAttribute('figure'),
        isInert: Boolean(node.closest('[inert]')),
        words: node.shadowRoot.textContent,
      }));
      assert.deepEqual({...shown, words: ''}, {lang: 'be', figure: 'days', isInert: true, words: ''});
      assert.match(shown.words, /палітвязні/);
      await (await editor.control('Figure')).select('prisoners');
      await editor.save();
      const parsed = await editor.run(`wp.blocks.parse(wp.data.select('core/editor').getCurrentPost().content)
        .map(({name, isValid, attributes: {figure, sentence}}) => ({name, isValid, figure, sentence}))`);
      assert.match(parsed[0].sentence, /^19 мая 2023 г. у Беларусі было амаль 1500/);
      assert.deepEqual(
        {...parsed[0], sentence: ''},
        {
          name: 'solidarity/prisoner-counter',
          isValid: true,
          figure: 'prisoners',
          sentence: '',
        },
      );
      assert.deepEqual(editor.errors, []);
    });
  }

  it('shows the element in the site editor of 6.1, which makes classic scripts of all', async t => {
    const site = await aWordPress(t, {release: 'bookworm'});
    const editor = await aBlockEditor(browser, site, {
      as: 'administrator',
      path: '/wp-admin/site-editor.php',
    });
    await editor.insert('prisoner-counter');
    const canvas = await editor.canvas();
    assert.notEqual(canvas, editor.page.mainFrame());
    assert.equal(await canvas.$eval(COUNTER, ({status}) => status), 'ready');
  });
});
