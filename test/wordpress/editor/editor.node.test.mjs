import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {startBrowser} from '../../browsers/puppeteer.mjs';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';
import {aBlockEditor, OFFLINE, othersIn} from '../helpers/block-editor.mjs';
import {ELEMENTS, forWordPress, optionsOf} from '../helpers/from-builder.mjs';

/** The same block as the editor writes it: WordPress looks for shortcodes only later. */
const asSaved = block => block.replaceAll('&#91;', '[').replaceAll('&#93;', ']').replaceAll('<br />', '<br>');

describe('The block editor', () => {
  let site;
  let browser;
  let editor;
  const suite = aSuite();
  before(async () => {
    [site, browser] = await Promise.all([
      aWordPress(suite, {release: 'sid', language: 'bel'}),
      startBrowser('chromium', OFFLINE),
    ]);
    suite.after(() => browser.close());
    editor = await aBlockEditor(browser, site);
  });

  it('shows the element itself, without focus, in the language of the post', async () => {
    await editor.clear();
    await editor.insert('letter-guide');
    const canvas = await editor.canvas();
    const shown = await canvas.$eval('solidarity-letter-guide', element => ({
      lang: element.lang,
      feed: element.getAttribute('feed'),
      isInert: Boolean(element.closest('[inert]')),
      words: element.shadowRoot.textContent,
    }));
    assert.equal(shown.lang, 'be');
    assert.ok(shown.feed.startsWith(`${site.url}/`), shown.feed);
    assert.equal(shown.isInert, true);
    assert.match(shown.words, /[а-яў]{5}/);
    assert.deepEqual(othersIn(editor.requests, site), []);

    await (await editor.control('Language')).select('de');
    await canvas.waitForFunction(() => document.querySelector('solidarity-letter-guide').lang === 'de');
    await canvas.waitForFunction(() =>
      /Gefangenen/.test(document.querySelector('.solidarity-sentence p').textContent),
    );
    assert.match(
      await editor.content(),
      /"lang":"de"[^]*Gefangenen/,
      'the sentence follows, since nobody has changed it',
    );
  });

  it('opens the blocks of the embed builder as they are, with what can be set', async () => {
    for (const element of ELEMENTS) {
      const {block} = forWordPress({element: element.name, lang: 'de', options: optionsOf(element)});
      const [opened, ...others] = await editor.run(
        `wp.blocks.parse(${JSON.stringify(block)}).map(each => ({...each, again: wp.blocks.serialize([each])}))`,
      );
      const {isValid, name, attributes, again} = opened;
      assert.deepEqual(
        [isValid, name, attributes.lang, again, others],
        [true, `solidarity/${element.name}`, 'de', asSaved(block), []],
      );
    }
  });

  it('does not leave when Shift is pressed three times', async () => {
    await editor.clear();
    await editor.insert('exit', {sticky: true});
    const sentence = await (await editor.canvas()).waitForSelector('.solidarity-sentence p');
    await sentence.click(); // the canvas hears the keys
    for (let press = 0; press < 4; press++) await editor.page.keyboard.press('Shift');
    assert.equal(new URL(editor.page.url()).origin, site.url);
    assert.equal((await editor.blocks())[0].name, 'solidarity/exit');
    const offered = await editor.run(
      `wp.data.select('core/block-editor').canInsertBlockType('solidarity/exit')`,
    );
    assert.equal(offered, true, 'WordPress itself offers a second one, and says what to do with it');
    assert.equal(await editor.run(`wp.blocks.getBlockType('solidarity/exit').supports.multiple`), false);
  });

  it('says beside the control what the server will refuse', async () => {
    const editors = await aBlockEditor(browser, site, {as: 'editor'});
    await editors.insert('day', {feed: 'https://elsewhere.example/{lang}.json', refresh: '5'});
    await editors.page.waitForSelector('.solidarity-refusal');
    const said = await editors.page.$$eval('.solidarity-control.is-refused', all =>
      all.map(each => each.innerText),
    );
    assert.equal(said.length, 2);
    assert.ok(
      said.some(text => /^Another campaign[^]*“Another campaign” may only name this site/i.test(text)),
      said.join('\n'),
    );
    const canvas = await editors.canvas();
    assert.doesNotMatch(
      await canvas.$eval('solidarity-day', ({outerHTML}) => outerHTML),
      /elsewhere|refresh/,
    );
    assert.deepEqual(othersIn(editors.requests, site), []);
  });

  it('says what a block still needs', async () => {
    await editor.clear();
    await editor.insert('sign-up');
    assert.match(await editor.sidebar(), /no form yet[^]*administrator/);
    assert.doesNotMatch(await editor.sidebar(), /who gets the email address/i);
    await editor.run(`wp.data.dispatch('core/block-editor').insertBlocks(
      wp.blocks.createBlock('solidarity/video')) && undefined`);
    const canvas = await editor.canvas();
    const said = await canvas.waitForSelector('[data-type="solidarity/video"] .solidarity-lack');
    assert.match(await said.evaluate(node => node.innerText), /only the sentence[^]*nothing for this block/);
  });

  it('shows the form of the site, and where it sends to', async () => {
    await site.php(`update_option('solidarity_widgets', ['sign_up_action' => 'https://lists.example.org/form',
      'sign_up_recipient' => 'Friends', 'sign_up_consent' => 'One letter a month.']);`);
    await editor.open('/wp-admin/post-new.php');
    await editor.insert('sign-up');
    assert.match(await editor.sidebar(), /the form of this site, which sends to lists\.example\.org/);
    const words = await (
      await editor.canvas()
    ).$eval('solidarity-sign-up', ({shadowRoot}) => shadowRoot.textContent);
    assert.match(words, /One letter a month\.[^]*Friends[^]*lists\.example\.org/);
    assert.deepEqual(othersIn(editor.requests, site), []);
  });

  it('shows an author what others have set, and does not offer it', async () => {
    const byEditor = await site.as('editor').rest('POST', '/wp/v2/posts', {
      author: site.users.author.id,
      content: `<!-- wp:solidarity/prisoner-counter {"value":7,"source":"A & B < C","asOf":"2023-05-19"} -->
<p class="wp-block-solidarity-prisoner-counter">Seven.</p>
<!-- /wp:solidarity/prisoner-counter -->`,
    });
    // What an author saves, WordPress rewrites: & and < in attributes.
    const byAuthor = await site.as('author').rest('POST', `/wp/v2/posts/${byEditor.body.id}`, {
      content: byEditor.body.content.raw,
    });
    assert.match(byAuthor.body.content.raw, /A \\u0026amp; B/);
    await editor.open(`/wp-admin/post.php?post=${byEditor.body.id}&action=edit`);
    await editor.drawn('prisoner-counter');
    const canvas = await editor.canvas();
    assert.equal((await editor.blocks())[0].isValid, true);
    assert.equal(
      await canvas.$eval('solidarity-prisoner-counter', node => node.getAttribute('source')),
      'A & B < C',
    );
    await (await canvas.waitForSelector('.solidarity-preview')).click();
    await editor.press('Advanced');
    await editor.page.waitForSelector('.solidarity-shown');
    const shown = await editor.page.$$eval('.solidarity-shown', all => all.map(({innerText}) => innerText));
    assert.ok(
      shown.some(text => /^Who counted\s+A & B < C\s+Only editors/i.test(text)),
      shown.join('\n'),
    );
    assert.equal(await editor.page.$('.solidarity-refusal'), null);
    assert.doesNotMatch(await editor.sidebar(), /Another campaign/i);
  });
});
