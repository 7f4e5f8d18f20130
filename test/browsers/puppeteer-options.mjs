const CHROMIUM_ARGUMENTS = [
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

/**
 * How puppeteer starts a browser.
 *
 * @param {'chromium' | 'firefox'} engine - Which engine it is of.
 * @param {import('./find-browsers.mjs').FoundBrowser} browser - Where it is.
 * @returns {import('puppeteer-core').LaunchOptions} What its `launch` takes.
 */
export function puppeteerOptions(engine, {binary, headless = true, args = [], env = process.env}) {
  if (engine === 'firefox') {
    return {
      browser: 'firefox',
      executablePath: binary,
      headless,
      extraPrefsFirefox: FIREFOX_PREFERENCES,
    };
  }
  return {executablePath: binary, headless, args: [...CHROMIUM_ARGUMENTS, ...args], env};
}
