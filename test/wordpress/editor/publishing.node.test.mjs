/** From typing a block to a visitor who sees it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {startBrowser} from '../../browsers/puppeteer.mjs';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';
import {aBlockEditor, OFFLINE, othersIn} from '../helpers/block-editor.mjs';
import {releasesTried} from '../helpers/releases-tried.mjs';

const COUNTER = 'solidarity-prisoner-counter';

/** What stands between its tags in Belarusian. */
const SENTENCE = /^19 мая 2023 г\. у Беларусі было амаль 1500 палітвязняў\./;

const LIMIT = {timeout: 120_000};

describe('An author', () => {
  let browser;
  before(async () => (browser = await startBrowser('chromium', OFFLINE)));
  after(() => browser?.close());

  for (const release of releasesTried('publishing')) {
    it(`types a block, changes it with the mouse and publishes it, and a visitor sees it, in ${release}`, async t => {
      const site = await aWordPress(t, {release, language: 'bel'});
      const editor = await aBlockEditor(browser, site, {isNoteRead: false});
      const {page} = editor;
      const canvas = await editor.canvas();
      await type(editor, '/prisoner counter');
      await page.waitForSelector('::-p-aria([name="Prisoner counter"][role="option"])', LIMIT);
      await page.keyboard.press('Enter');

      const note = await canvas.waitForSelector('.solidarity-note', LIMIT);
      assert.match(await note.evaluate(({innerText}) => innerText), /In Belarus people have been jailed/);
      assert.equal(await canvas.$('.solidarity-preview'), null, 'nothing is shown before the note is read');
      await editor.press('I have read this');
      await editor.drawn('prisoner-counter');

      const asked = editor.requests.length;
      await (await editor.control('Figure')).select('prisoners');
      await (await editor.control('As a poster')).click();
      await editor.run(`wp.data.dispatch('core/editor').editPost({title: 'In prison'}) && undefined`);
      const link = await editor.publish();
      const content = await editor.content();
      assert.ok(
        content.startsWith('<!-- wp:solidarity/prisoner-counter {"figure":"prisoners","poster":true} -->'),
        content,
      );
      assert.deepEqual(othersIn(editor.requests.slice(asked), site), []);

      const visitor = await visit(t, link);
      await visitor.page.waitForFunction(
        tag => document.querySelector(tag)?.status === 'ready',
        LIMIT,
        COUNTER,
      );
      const seen = await visitor.page.$eval(COUNTER, element => ({
        figure: element.figure,
        isPoster: element.poster,
        sentence: element.textContent.trim(),
        words: element.shadowRoot.textContent,
        isLoggedIn: Boolean(document.querySelector('#wpadminbar')),
      }));
      assert.deepEqual([seen.figure, seen.isPoster, seen.isLoggedIn], ['prisoners', true, false]);
      assert.match(seen.sentence, SENTENCE);
      assert.match(seen.words, /1[\s.,]?500[^]*палітвязн/);
      assert.deepEqual(othersIn(visitor.requests, site), []);

      await editor.open(`/wp-admin/post.php?post=${await postOf(editor)}&action=edit`);
      await editor.drawn('prisoner-counter');
      const [block] = await editor.blocks();
      assert.deepEqual(
        [block.isValid, block.attributes.figure, block.attributes.poster],
        [true, 'prisoners', true],
      );
      const again = await editor.canvas();
      assert.equal(await again.$('.solidarity-note'), null, 'the note is said once to each user');
      await (await again.waitForSelector('.solidarity-preview')).click();
      await (await editor.control('As a poster')).click();
      assert.doesNotMatch(await editor.content(), /poster/, 'what is off is left out');
      assert.deepEqual(editor.errors, []);
    });
  }

  /** Types into the empty post. */
  async function type({page, canvas}, text) {
    const empty = '[aria-label="Add default block"], .block-editor-default-block-appender__content';
    await (await (await canvas()).waitForSelector(empty, LIMIT)).click();
    await page.keyboard.type(text);
  }

  const postOf = ({run}) => run(`wp.data.select('core/editor').getCurrentPostId()`);

  /** Opens a page as somebody whom the site does not know; the page, and what it has asked for. */
  async function visit(t, link) {
    const context = await browser.createBrowserContext();
    t.after(() => context.close());
    const page = await context.newPage();
    const requests = [];
    page.on('request', request => requests.push(request.url()));
    await page.goto(link, LIMIT);
    return {page, requests};
  }
});
