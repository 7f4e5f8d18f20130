/** How @web/test-runner starts each engine. */
import {chromeLauncher} from '@web/test-runner-chrome';

import {findBrowser} from './find-browsers.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Firefox asks its maker's servers at every start unless told not to. */
const FIREFOX_PREFERENCES = {
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

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

function chromiumLauncher({binary, headless, args = [], env = process.env}) {
  const launchOptions = {executablePath: binary, headless, args: [...CHROMIUM_ARGUMENTS, ...args], env};
  return Object.assign(chromeLauncher({launchOptions, createPage: pageInItsOwnWindow}), {name: 'Chromium'});
}

/** Two pages are open at a time: a tab behind another one draws no frames and has no focus. */
async function pageInItsOwnWindow({browser}) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** Firefox has one focus a browser, so it runs one test file at a time. */
function firefoxLauncher({binary}) {
  const launchOptions = {
    browser: 'firefox',
    executablePath: binary,
    headless: true,
    extraPrefsFirefox: FIREFOX_PREFERENCES,
  };
  const launcher = chromeLauncher({launchOptions, concurrency: 1});
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
