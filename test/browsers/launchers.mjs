/** How @web/test-runner starts each engine. */
import {chromeLauncher} from '@web/test-runner-chrome';

import {theBrowser} from './find-browsers.mjs';
import {startBrowser} from './puppeteer.mjs';
import {sideBySide} from './side-by-side.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

const launchers = {
  chromium: chromiumLauncher,
  firefox: () => sideBySide([firefoxLauncher(), firefoxLauncher()]),
  webkit: browser => sideBySide([webkitLauncher(browser), webkitLauncher(browser)]),
};

/**
 * The launcher of an engine.
 *
 * @param {string} engine - One of `ENGINES` in find-browsers.mjs.
 * @returns {Promise<import('@web/test-runner-core').BrowserLauncher>} Rejects when the browser is not installed.
 */
export async function launcherFor(engine) {
  return launchers[engine](await theBrowser(engine));
}

function chromiumLauncher() {
  return Object.assign(chromeLauncher({createPage: pageInItsOwnWindow}), {
    name: 'Chromium',
    launchBrowser: options => startBrowser('chromium', options),
  });
}

/** Two pages are open at a time: a tab behind another one draws no frames and has no focus. */
async function pageInItsOwnWindow({browser}) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** Firefox has one focus a browser, so it runs one test file at a time. */
function firefoxLauncher() {
  const launcher = chromeLauncher({launchOptions: {browser: 'firefox'}, concurrency: 1});
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    name: 'Firefox',
    launchBrowser: options => startBrowser('firefox', options),
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
