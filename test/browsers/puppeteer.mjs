/** Chromium and Firefox, steered through puppeteer. */
import {launch} from 'puppeteer-core';

import {theBrowser} from './find-browsers.mjs';
import {inAttempts} from './in-attempts.mjs';

/**
 * What each of our many short-lived windows would start, and end unused: a spare process, and the pages of the lists below the address
 * bar, which cost more than the window itself.
 */
const UNUSED = ['SpareRendererForSitePerProcess', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${UNUSED.join()}`,
];

/** Firefox asks its maker's servers at every start unless told not to. */
const FIREFOX_PREFERENCES = {
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Milliseconds that a browser may take to start: on a busy machine, half a minute has been too short. */
const START_LIMIT = 90_000;

/**
 * Starts the browser of an engine, again when it does not come up at once.
 *
 * @param {'chromium' | 'firefox'} engine - Which.
 * @param {import('puppeteer-core').LaunchOptions} [options] - What puppeteer's `launch` is told beside our own; `args` are added
 *   to ours.
 * @returns {Promise<import('puppeteer-core').Browser>} The browser; rejects when there is none, or when no attempt brings it up.
 */
export async function startBrowser(engine, {args = [], ...options} = {}) {
  const browser = await theBrowser(engine);
  const own = engine === 'firefox' ? ofFirefox(browser) : ofChromium(browser);
  return inAttempts(() => launch({timeout: START_LIMIT, ...own, ...options, args: [...own.args, ...args]}));
}

function ofChromium({binary, headless = true, args = [], env = process.env}) {
  return {executablePath: binary, headless, args: [...CHROMIUM_ARGUMENTS, ...args], env};
}

function ofFirefox({binary}) {
  return {
    browser: 'firefox',
    executablePath: binary,
    headless: true,
    extraPrefsFirefox: FIREFOX_PREFERENCES,
    args: [],
  };
}
