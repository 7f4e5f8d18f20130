import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';

import {startBrowser} from '../../browsers/puppeteer.mjs';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';
import {wordPressFor} from '../../servers/wordpress/for-suite.mjs';
import {elementsIn, ours, scriptsOf} from '../helpers/html.mjs';
import {block, PASTED, SENTENCE} from '../helpers/pasted.mjs';

const LIMIT = {timeout: 60_000};

/** Publishes a post as an author; where it is. */
async function published(site, content) {
  const {body} = await site
    .as('author')
    .rest('POST', '/wp/v2/posts', {title: 'Ours', content, status: 'publish'});
  return body.link;
}

/** Opens a page for a visitor; the page, and what it has asked. */
async function visited(browser, link) {
  const page = await browser.newPage();
  const requests = [];
  page.on('request', request => requests.push(request.url()));
  await page.goto(link, LIMIT);
  return {page, requests};
}

describe('A visitor of a site with the plugin', () => {
  const site = wordPressFor({release: 'sid', language: 'bel'});
  let browser;
  before(async () => (browser = await startBrowser('chromium')));
  after(() => browser?.close());

  test('sees the number in Belarusian, without one request to another host', async () => {
    const link = await published(
      site,
      [PASTED['a block'], PASTED['a shortcode'], PASTED['the tag alone']].join('\n\n'),
    );
    const {page, requests} = await visited(browser, link);
    await page.waitForFunction(
      `[...document.querySelectorAll('solidarity-prisoner-counter')].filter(({status}) => status === 'ready').length === 3`,
      LIMIT,
    );
    const shown = await page.evaluate(
      `[...document.querySelectorAll('solidarity-prisoner-counter')].map(({shadowRoot}) => shadowRoot.textContent)`,
    );
    for (const text of shown) assert.match(text, /1[\s.,]?500[^]*палітвязн/);
    assert.deepEqual(
      requests.filter(url => !url.startsWith(`${site.url}/`) && !/^(data|blob):/.test(url)),
      [],
    );
    assert.deepEqual(await page.cookies(), []);
    // WordPress notes which letters it need not draw as pictures.
    const stored = await page.evaluate('Object.keys({...localStorage, ...sessionStorage})');
    assert.deepEqual(
      stored.filter(name => name !== 'wpEmojiSettingsSupports'),
      [],
    );
  });
});

describe('A site', () => {
  for (const [language, lang, sentence] of [
    ['de_DE_formal', undefined, /politische Gefangene/],
    ['pt_PT', undefined, /prisioneiros políticos|presos políticos/],
    ['bel', 'be', /палітвязн/],
  ]) {
    test(`in ${language} has a sentence in its language where an author has written none`, async t => {
      const site = await aWordPress(t, {language});
      const [counter] = ours(
        elementsIn((await site.page(await published(site, block('prisoner-counter', {}, '')))).text),
      );
      assert.equal(counter.attributes.lang, lang);
      assert.match(counter.text, sentence);
    });
  }

  test('keeps the sentences after the plugin was turned off, and shows the elements when it is back', async t => {
    const site = await aWordPress(t);
    const link = await published(site, Object.values(PASTED).join('\n\n'));
    const path = '/wp/v2/plugins/solidarity-widgets/solidarity-widgets';
    await site.as('administrator').rest('POST', path, {status: 'inactive'});
    const {text} = await site.page(link);
    const elements = elementsIn(text);
    assert.deepEqual(scriptsOf(elements), []);
    const body = elements.find(({tag}) => tag === 'body').text;
    assert.equal(body.split(SENTENCE).length - 1, Object.keys(PASTED).length);
    await site.as('administrator').rest('POST', path, {status: 'active'});
    assert.equal(ours(elementsIn((await site.page(link)).text)).length, Object.keys(PASTED).length);
  });

  test('of a network shows the elements, for every role, also when it is new', async t => {
    const site = await aWordPress(t, {multisite: true, networkWide: true});
    await site.php(`
      $third = wp_insert_site(['domain' => WORDPRESS_TEST_SITE['host'], 'path' => '/third/', 'title' => 'Third', 'user_id' => 1]);
      add_user_to_blog($third, get_user_by('login', 'owner')->ID, 'administrator');`);
    for (const blog of ['', '/second', '/third']) {
      for (const what of ['a block', 'a shortcode', 'the tag with attributes']) {
        const {body} = await site.as('owner').rest('POST', `${blog}/wp-json/wp/v2/posts`, {
          title: what,
          content: PASTED[what],
          status: 'publish',
        });
        const elements = elementsIn((await site.page(body.link)).text);
        const [{attributes, text}] = ours(elements);
        assert.equal(text, SENTENCE);
        assert.deepEqual([attributes.figure, attributes.poster], ['prisoners', '']);
        const [{attributes: script}] = scriptsOf(elements);
        for (const address of [attributes.feed.replace('{lang}', 'en'), script.src])
          assert.equal((await site.page(address)).status, 200, address);
      }
    }
  });
});
