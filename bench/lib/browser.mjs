/** Chromium, set up so that its numbers are those of the page alone. */
import {startBrowser} from '../../test/browsers/puppeteer.mjs';
import {watchNetwork} from './network.mjs';

const FOUR_G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1638.4 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** How much the network and the processor are throttled. */
export const PROFILES = {
  /** Not throttled: for counts, CPU time and memory. */
  fast: {},
  /** 150 ms a request and 1.6 Mbit/s, as in DevTools: for times. */
  net4g: {network: FOUR_G},
  /** The same with a processor four times as slow. */
  slow4g: {network: FOUR_G, slowdown: 4},
};

const SCREEN = {width: 412, height: 823, deviceScaleFactor: 1, mobile: false};

/** Starts Chromium, with `server` in the place of every host. */
export async function launch({port, digest}) {
  const args = [
    '--hide-scrollbars',
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    // Trusts this one certificate; ignoring all certificate errors would also disable the cache.
    `--ignore-certificate-errors-spki-list=${digest}`,
    // The frames of a widget share its renderer, so that the counters include them.
    '--disable-site-isolation-trials',
    '--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes,HttpsUpgrades',
  ];
  const browser = await startBrowser('chromium', {
    args,
    pipe: true, // the browser ends with us, whatever ends us
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: null,
  });
  browser.root = await browser.target().createCDPSession();
  return browser;
}

/**
 * A page in a context of its own, with nothing in its cache and a probe in it.
 *
 * @param {import('puppeteer-core').Browser} browser - From `launch`.
 * @param {{profile?: keyof typeof PROFILES, probe: string}} options - The throttling, and the source of the probe.
 */
export async function openPage(browser, {profile = 'fast', probe}) {
  const {network, slowdown} = PROFILES[profile];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setDeviceMetricsOverride', SCREEN);
  // CPU time of the main thread, which does not depend on how busy the machine is.
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await session.send('Network.enable', {maxTotalBufferSize: 0, maxResourceBufferSize: 0});
  if (network) await session.send('Network.emulateNetworkConditions', network);
  if (slowdown) await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});

  const exceptions = [];
  session.on('Runtime.exceptionThrown', ({exceptionDetails: {exception, text}}) =>
    exceptions.push(exception?.description ?? text),
  );
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', {name: '__benchDone'});
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {source: probe});
  const requests = watchNetwork(session);

  return {
    context,
    session,
    requests,
    exceptions,
    /** Opens `url`; resolves with whether the probe has seen everything within `timeLimit` milliseconds. */
    async visit(url, timeLimit = 30_000) {
      const done = new Promise(resolve => {
        const end = setTimeout(resolve, timeLimit, false);
        session.once('Runtime.bindingCalled', () => {
          clearTimeout(end);
          resolve(true);
        });
      });
      await session.send('Page.navigate', {url});
      return done;
    },
    /** Waits until no request has been pending for half a second. */
    async quiet() {
      const limit = Date.now() + 15_000;
      for (let since = Date.now(); Date.now() - since < 500 && Date.now() < limit; await sleep(50))
        if (requests.some(({end}) => !end)) since = Date.now();
    },
    /** The value of an expression in the page, or what it resolves with. */
    async evaluate(expression) {
      const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: () => context.close(),
  };
}

export function sleep(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
