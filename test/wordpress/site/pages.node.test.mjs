/** Our pages of the administration, as they are seen. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {startBrowser} from '../../browsers/puppeteer.mjs';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';
import {crowdingIn} from '../helpers/crowding.mjs';
import {windowOf} from '../helpers/logged-in.mjs';
import {block} from '../helpers/pasted.mjs';
import {releasesTried} from '../helpers/releases-tried.mjs';
import {PAGE, saveSettings} from '../helpers/settings-form.mjs';

const PAGES = [PAGE, '/wp-admin/tools.php?page=solidarity-widgets-used'];

/** An Arabic site: WordPress has a translation, and we have none. */
const ARABIC = {
  language: 'ar',
  muPlugins: {'direction.php': `<?php $GLOBALS['text_direction'] = 'rtl';`},
};

const SIZES = [1280, 320].map(width => ({width, height: 900}));

/** Sites with long words, with letters of another script, and from the other side. */
const SITES = {
  'in Belarusian': {language: 'bel'},
  'in German': {language: 'de_DE'},
  'from right to left': ARABIC,
};

for (const name of releasesTried('pages', Object.keys(SITES))) {
  describe(`The pages of the administration ${name}`, () => {
    const suite = aSuite();
    let site;
    let browser;
    before(async () => {
      [site, browser] = await Promise.all([aWordPress(suite, SITES[name]), startBrowser('chromium')]);
      suite.after(() => browser.close());
      const content = `${block('day')}\n\n${block('event-list')}\n\n[solidarity_prisoner_counter]`;
      await site.as('editor').rest('POST', '/wp/v2/pages', {title: 'A page', content, status: 'publish'});
      // Something is wrong in each kind of field.
      const wrong = {
        campaign: 'http://a',
        key: 'short',
        hosts: 'no host',
        accent: 'yellow',
        sign_up_action: 'a',
      };
      await saveSettings(site, {source: 'address', ...wrong});
    });

    it('cover nothing and reach nowhere out of the window', async () => {
      for (const viewport of SIZES)
        for (const path of PAGES) {
          const page = await windowOf(browser, site, 'administrator', {path, viewport});
          assert.deepEqual(
            await page.evaluate(crowdingIn, '.solidarity-page'),
            [],
            `${path}, ${viewport.width}`,
          );
          await page.browserContext().close();
        }
    });
  });
}

describe('A site from right to left whose language we do not have', () => {
  const suite = aSuite();
  let site;
  before(async () => (site = await aWordPress(suite, ARABIC)));

  it('shows its readers English from left to right', async t => {
    const browser = await startBrowser('chromium');
    t.after(() => browser.close());
    const content = `${block('day', {}, '')}\n\n[solidarity_day]`;
    const {body} = await site.as('author').rest('POST', '/wp/v2/posts', {content, status: 'publish'});
    const page = await browser.newPage();
    await page.goto(body.link, {timeout: 60_000});
    await page.waitForFunction(
      `[...document.querySelectorAll('solidarity-day')].filter(({status}) => status === 'ready').length === 2`,
    );
    const seen = await page.$$eval('solidarity-day', all =>
      all.map(element => ({
        page: getComputedStyle(element).direction,
        shown: getComputedStyle(element.shadowRoot.querySelector('.box')).direction,
        sentence: [element.firstElementChild?.lang, element.firstElementChild?.dir],
        words: element.firstElementChild?.textContent,
      })),
    );
    for (const {words, ...each} of seen) {
      assert.deepEqual(each, {page: 'rtl', shown: 'ltr', sentence: ['en', 'ltr']});
      assert.match(words, /21 May/);
    }
  });
});
