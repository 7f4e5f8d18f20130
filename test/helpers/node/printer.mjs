/** Prints with a real browser: Chromium prints into a file without a dialog. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

import {build} from 'esbuild';

import {findBrowser} from '../../browsers/find-browsers.mjs';
import {startBrowser} from '../../browsers/puppeteer.mjs';
import {readPdf} from './pdf.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The strictest policy under which the library runs. */
const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Title around</title>
  <body><h1>Page around</h1><script src="/script.js"></script></body></html>`;

/** Milliseconds that Chromium may take to write a file. */
const LIMIT = 20_000;

const chromium = await findBrowser('chromium');
const xvfb = (await findBrowser('webkit'))?.xvfb;
const windowless = process.platform === 'linux' && !process.env.DISPLAY;

/** The reason why this computer cannot print; false if it can. */
export const cannotPrint =
  (!chromium && 'Chromium is not here') ||
  (chromium.headless === 'shell' && 'a headless shell does not print what a page asks it to') ||
  (windowless && !xvfb && 'Chromium needs a window to print from, and Xvfb is not here');

/**
 * Prints a page that runs `script` under the strictest policy.
 *
 * @template T
 * @param {string} script - A module of the page, with imports relative to the root of the repository.
 * @param {() => T} act - Runs in the page afterwards and prints it.
 * @returns {Promise<{result: Awaited<T>, printed: ReturnType<typeof readPdf>}>} The result of `act` and the printed document. Rejects when
 *   nothing is printed within 20 s.
 */
export async function printFrom(script, act) {
  const stops = [];
  try {
    const folder = await mkdtemp(path.join(tmpdir(), 'print-'));
    stops.push(() => rm(folder, {recursive: true, force: true, maxRetries: 5}));
    const tab = await openBrowser(folder, stops);
    await tab.goto(await serve(script, stops));
    const result = await tab.evaluate(act);
    return {result, printed: readPdf(await fileIn(path.join(folder, 'printed')))};
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** Serves the page on a free port; resolves with its address. */
async function serve(script, stops) {
  const {outputFiles} = await build({
    stdin: {contents: script, resolveDir: root, loader: 'ts'},
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    ignoreAnnotations: true, // package.json names what is shipped, which src is not
    write: false,
    logLevel: 'silent',
  });
  const server = createServer(({url}, response) => {
    const isScript = url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.setHeader('content-security-policy', POLICY);
    response.end(isScript ? outputFiles[0].contents : PAGE);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  stops.push(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${server.address().port}/`;
}

/** A tab of a Chromium that prints into `folder`/printed. */
async function openBrowser(folder, stops) {
  const display = windowless ? await openDisplay(stops) : process.env.DISPLAY;
  await writePreferences(path.join(folder, 'profile', 'Default'), path.join(folder, 'printed'));
  const browser = await startBrowser('chromium', {
    headless: false,
    userDataDir: path.join(folder, 'profile'),
    env: {...process.env, DISPLAY: display},
    args: ['--kiosk-printing'],
  });
  stops.push(() => browser.close());
  return browser.newPage();
}

/** Chromium keeps the state of its print dialog as JSON within the JSON of its preferences. */
async function writePreferences(profile, printed) {
  const file = {id: 'Save as PDF', origin: 'local', account: ''};
  const appState = {
    version: 2,
    recentDestinations: [file],
    selectedDestinationId: file.id,
    isHeaderFooterEnabled: true,
  };
  await mkdir(profile, {recursive: true});
  await mkdir(printed);
  await writeFile(
    path.join(profile, 'Preferences'),
    JSON.stringify({
      printing: {print_preview_sticky_settings: {appState: JSON.stringify(appState)}},
      savefile: {default_directory: printed},
    }),
  );
}

/** A virtual X display; resolves with its name. */
async function openDisplay(stops) {
  const server = spawn(xvfb, ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  stops.push(() => server.kill());
  const [number] = await once(server.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

/** The one file in `folder`, once it is complete. */
async function fileIn(folder) {
  for (const end = Date.now() + LIMIT; Date.now() < end; await pause(100)) {
    const [name] = await readdir(folder);
    const file = name && (await readFile(path.join(folder, name)));
    if (file && file.subarray(-8).includes('%%EOF')) return file;
  }
  throw new Error(`Chromium has printed nothing within ${LIMIT} ms`);
}
