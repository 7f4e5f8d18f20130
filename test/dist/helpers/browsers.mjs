import {after, describe} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';

import {ENGINES, theBrowser} from '../../browsers/find-browsers.mjs';
import {startBrowser} from '../../browsers/puppeteer.mjs';
import {webkitLauncher} from '../../browsers/webkit-launcher.mjs';
import {dealtEngines} from '../../helpers/run/engines.mjs';
import {openSite} from './site.mjs';

/** The engines to test in, Chromium first where it is one of them. */
export const engines = process.env.TEST_ENGINES?.split(',').filter(Boolean) ?? ENGINES;

/** Milliseconds that going back may take, and the number of attempts. */
const BACK_LIMIT = 10_000;
const BACK_ATTEMPTS = 3;

const EMPTY =
  '<!doctype html><html lang="en"><title>Between two tests</title><link rel="icon" href="data:," /></html>';

/** Addresses that cause no request. */
const LOCAL = /^(data|blob|about):/;

/**
 * @typedef {object} Tab
 * @property {(url: string) => Promise<void>} goto - Opens a page and waits until it has loaded.
 * @property {(work: Function, ...args: unknown[]) => Promise<any>} evaluate - What `work` returns or resolves with in the page;
 *   it is sent as text and sees only its arguments.
 * @property {(selector: string, work: Function, ...args: unknown[]) => Promise<any>} evaluateIn - The same in a frame of the page,
 *   whatever its origin.
 * @property {() => Promise<string[]>} requests - All requested addresses, as reported by the browser; in
 *   WebKit those of the page that is open now.
 * @property {() => Promise<Uint8Array>} [screenshot] - The whole page as a PNG; not in WebKit.
 * @property {() => Promise<void>} back - Goes back in the history, until the page before is shown.
 * @property {() => Promise<void>} [goOffline] - Disconnects the tab from the network; not in WebKit.
 * @property {() => Promise<void>} [goOnline] - Connects it again.
 * @property {string[] | undefined} said - The console messages, such as `warn: …`, and uncaught errors, as `exception: …`;
 *   not available in WebKit.
 */

/**
 * @typedef {object} TabSettings
 * @property {{width: number, height: number}} [viewport] - The size of the page; not in WebKit.
 * @property {Record<string, string>} [media] - Preferences by media feature; only in Chromium.
 * @property {boolean} [printed] - Whether it is shown as it is printed; only in Chromium.
 * @property {boolean} [scripts] - Whether pages may run scripts: yes without it; only in Chromium.
 */

/**
 * A suite that runs in the browser of each engine, in all at the same time. The suites of a process share the browsers.
 *
 * @param {string} title - What the suite is about.
 * @param {{always?: boolean}} [settings] - Whether every run has it in every engine, since readers at risk rely on it; a usual run
 *   deals a third of the others to a second engine.
 * @param {(use: {
 *   engine: string,
 *   openTab: (test: import('node:test').TestContext, settings?: TabSettings) => Promise<Tab>,
 *   sameTab: () => Promise<Tab>,
 * }) => void} tests - Defines the tests. A tab is closed after its test, and begins without cookies, storage and cache (in WebKit
 *   the cache is shared). `sameTab` saves the time that this takes: it gives the same tab to each test, with its books empty.
 */
export function inEachEngine(title, settings, tests) {
  if (!tests) [settings, tests] = [{}, settings];
  const suite = {title, tests, engines: settings.always ? engines : dealtEngines(title, engines)};
  if (collected) collected.push(suite);
  else defineInEachEngine([suite]);
}

/** The suites of the files that are being imported by `importTogether`. */
let collected;

/**
 * Imports test files whose suites run in each engine, so that one process runs them all: each engine starts once, and goes from
 * suite to suite without waiting for the others.
 *
 * @param {string[]} urls - The addresses of the files.
 */
export async function importTogether(urls) {
  collected = [];
  for (const url of urls) await import(url);
  defineInEachEngine(collected);
}

function defineInEachEngine(suites) {
  describe('in each engine', {concurrency: true}, () => {
    for (const engine of engines) {
      describe(engine, {concurrency: false}, () => {
        for (const {title, tests, engines} of suites)
          if (engines.includes(engine)) describe(title, () => tests(toolsOf(engine)));
      });
    }
  });
}

function toolsOf(engine) {
  return {
    engine,
    async openTab(test, settings) {
      const {close, ...tab} = await (await browserOf(engine)).openTab(settings);
      test.after(close);
      return tab;
    },
    sameTab: async () => (await browserOf(engine)).sameTab(),
  };
}

/** The browsers of this process, by engine. */
const started = new Map();
after(async () => {
  for (const browser of started.values()) await (await browser.catch(() => undefined))?.stop();
});

/** The browser of `engine`, started if there is none. */
function browserOf(engine) {
  if (!started.has(engine)) {
    const browser = start(engine);
    started.set(engine, browser);
    browser.catch(() => started.delete(engine)); // the next suite tries again
  }
  return started.get(engine);
}

async function start(engine) {
  return engine === 'webkit' ? startWebKit() : startChromiumOrFirefox(engine);
}

async function startChromiumOrFirefox(engine) {
  const browser = await startBrowser(engine);
  // Of the same site as what is tested: on the way to about:blank and back, Chromium would start two processes.
  const between = await openSite({'/': () => ({body: EMPTY})});
  let same;
  return {
    openTab: settings => openTabOf(browser, settings),
    async sameTab() {
      same ??= await openTabOf(browser);
      await same.goto(`${between.origin}/`); // messages of the former page do not belong to the next
      for (const book of [same.said, same.asked]) book.length = 0;
      return same;
    },
    async stop() {
      between.close();
      await browser.close();
    },
  };
}

async function openTabOf(browser, {viewport, media, printed, scripts = true} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  if (viewport) await page.setViewport(viewport);
  if (media || printed) await emulate(page, media, printed);
  if (!scripts) await page.setJavaScriptEnabled(false);
  const requests = [];
  const said = [];
  page.on('request', request => LOCAL.test(request.url()) || requests.push(request.url()));
  page.on('console', message => said.push(`${message.type()}: ${message.text()}`));
  // Firefox reports its own messages as exceptions, for example about a wrong digest; they have no stack.
  page.on('pageerror', ({message, stack}) =>
    said.push(`${stack.includes('\n') ? 'exception' : 'error'}: ${message}`),
  );
  return {
    goto: async url => void (await page.goto(url)),
    evaluate: (work, ...args) => page.evaluate(work, ...args),
    evaluateIn: async (selector, work, ...args) =>
      (await (await page.$(selector)).contentFrame()).evaluate(work, ...args),
    screenshot: () => page.screenshot({fullPage: true}),
    requests: async () => requests,
    asked: requests,
    back: () => goBack(page),
    goOffline: () => page.setOfflineMode(true),
    goOnline: () => page.setOfflineMode(false),
    said,
    close: () => context.close(),
  };
}

/**
 * A page restored from the cache does not load again, so only its address shows that it is there. A busy WebKit may lose the command;
 * then it is sent again.
 */
async function goBack(page) {
  const address = () => page.evaluate(() => window.location.href).catch(() => left);
  const left = await address();
  for (let attempt = 0; attempt < BACK_ATTEMPTS; attempt++) {
    await page.evaluate(() => void setTimeout(() => window.history.back()));
    for (const end = Date.now() + BACK_LIMIT; Date.now() < end; await pause(20))
      if ((await address()) !== left) return;
  }
  throw new Error(`The page before ${left} did not come back.`);
}

/** Puppeteer supports only a few media features. */
async function emulate(page, media = {}, printed = false) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: printed ? 'print' : '',
    features: Object.entries(media).map(([name, value]) => ({name, value})),
  });
}

async function startWebKit() {
  const launcher = webkitLauncher(await theBrowser('webkit'));
  await launcher.startSession('tests', 'about:blank');
  const openTab = async () => theTabOf(launcher.getPage());
  return {openTab, sameTab: openTab, stop: () => launcher.stop()};
}

function theTabOf(page) {
  return {
    goto: url => page.goto(url),
    evaluate: (work, ...args) => page.evaluate(work, ...args),
    evaluateIn: (selector, work, ...args) => page.evaluateIn(selector, work, ...args),
    requests: () =>
      page.evaluate(() =>
        ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type).map(({name}) => name)),
      ),
    back: () => goBack(page),
    async close() {
      await page.deleteCookies();
      await page.goto('about:blank');
    },
  };
}
