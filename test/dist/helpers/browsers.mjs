import {after, before, describe} from 'node:test';
import puppeteer from 'puppeteer-core';

import {ENGINES, findBrowser} from '../../browsers/find-browsers.mjs';
import {puppeteerOptions} from '../../browsers/puppeteer-options.mjs';
import {webkitLauncher} from '../../browsers/webkit-launcher.mjs';

/** The engines to test in. */
const engines = process.env.TEST_ENGINES?.split(',').filter(Boolean) ?? ENGINES;

/** Addresses for which nothing is asked of any host. */
const LOCAL = /^(data|blob|about):/;

/**
 * @typedef {object} Tab
 * @property {(url: string) => Promise<void>} goto - Opens a page and waits until it has loaded.
 * @property {(work: Function, ...args: unknown[]) => Promise<any>} evaluate - What `work` returns or resolves with in the page;
 *   it is sent as text and sees only its arguments.
 * @property {() => Promise<string[]>} requests - The addresses that the browser itself says it asked for, as often as it did; in
 *   WebKit those of the page that is open now.
 * @property {string[] | undefined} said - What the console said, such as `warn: …`, and what nobody caught, as `exception: …`;
 *   WebKitWebDriver tells nothing of it.
 */

/**
 * A suite that runs in the browser of each engine, in all at the same time.
 *
 * @param {string} title - What the suite is about.
 * @param {(use: {engine: string, openTab: (test: import('node:test').TestContext) => Promise<Tab>}) => void} tests - Defines
 *   the tests; a tab is closed after its test, and begins without cookies, storage and cache (in WebKit the cache is shared).
 */
export function inEachEngine(title, tests) {
  describe(title, {concurrency: true}, () => {
    for (const engine of engines) {
      describe(engine, {concurrency: false}, () => {
        let browser;
        before(async () => (browser = await startBrowser(engine)));
        after(() => browser?.stop());
        const openTab = async test => {
          const {close, ...tab} = await browser.openTab();
          test.after(close);
          return tab;
        };
        tests({engine, openTab});
      });
    }
  });
}

async function startBrowser(engine) {
  const found = await findBrowser(engine);
  if (!found)
    throw new Error(`There is no browser for ${engine}: npm test brings it, or says why it cannot.`);
  return engine === 'webkit' ? startWebKit(found) : startWithPuppeteer(engine, found);
}

async function startWithPuppeteer(engine, found) {
  const browser = await puppeteer.launch(puppeteerOptions(engine, found));
  return {openTab: () => openTabOf(browser), stop: () => browser.close()};
}

async function openTabOf(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests = [];
  const said = [];
  page.on('request', request => LOCAL.test(request.url()) || requests.push(request.url()));
  page.on('console', message => said.push(`${message.type()}: ${message.text()}`));
  // Firefox passes its own words off as exceptions, those on a wrong digest for one; they come from no line of code.
  page.on('pageerror', ({message, stack}) =>
    said.push(`${stack.includes('\n') ? 'exception' : 'error'}: ${message}`),
  );
  return {
    goto: async url => void (await page.goto(url)),
    evaluate: (work, ...args) => page.evaluate(work, ...args),
    requests: async () => requests,
    said,
    close: () => context.close(),
  };
}

async function startWebKit(found) {
  const launcher = webkitLauncher(found);
  await launcher.startSession('tests', 'about:blank');
  return {openTab: async () => theTabOf(launcher.getPage()), stop: () => launcher.stop()};
}

function theTabOf(page) {
  return {
    goto: url => page.goto(url),
    evaluate: (work, ...args) => page.evaluate(work, ...args),
    requests: () =>
      page.evaluate(() =>
        ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type).map(({name}) => name)),
      ),
    close: () => page.goto('about:blank'),
  };
}
