/** How @web/test-runner starts each engine. */
import {chromeLauncher} from '@web/test-runner-chrome';

import {findBrowser} from './find-browsers.mjs';
import {puppeteerOptions} from './puppeteer-options.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

const launchers = {chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher};

/**
 * The launcher of an engine.
 *
 * @param {string} engine - One of `ENGINES` in find-browsers.mjs.
 * @returns {Promise<import('@web/test-runner-core').BrowserLauncher>} Rejects when the browser is not installed.
 */
export async function launcherFor(engine) {
  const browser = await findBrowser(engine);
  if (!browser)
    throw new Error(`There is no browser for ${engine}: npm test brings it, or says why it cannot.`);
  return launchers[engine](browser);
}

function chromiumLauncher(browser) {
  const launchOptions = puppeteerOptions('chromium', browser);
  return Object.assign(chromeLauncher({launchOptions, createPage: pageInItsOwnWindow}), {name: 'Chromium'});
}

/** Two pages are open at a time: a tab behind another one draws no frames and has no focus. */
async function pageInItsOwnWindow({browser}) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** Firefox has one focus a browser, so it runs one test file at a time. */
function firefoxLauncher(browser) {
  const launcher = chromeLauncher({launchOptions: puppeteerOptions('firefox', browser), concurrency: 1});
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    name: 'Firefox',
    async stopSession(id) {
      const page = launcher.getPage(id);
      const result = await stopSession(id);
      await takeFocusBack(page);
      return result;
    },
  });
}

/** A test that leaves the page with Tab leaves the focus in the tool bar; a tab that comes back takes it along. */
async function takeFocusBack(page) {
  if (await page.evaluate(() => document.hasFocus())) return;
  const other = await page.browserContext().newPage();
  await other.close();
  await page.bringToFront();
}
