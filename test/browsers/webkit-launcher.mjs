/**
 * Starts WebKitGTK for @web/test-runner: MiniBrowser on a display of its own (Xvfb), steered through
 * WebKitWebDriver. One window, one test file at a time.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

import {freePort} from './free-port.mjs';
import {inAttempts} from './in-attempts.mjs';
import {NO_ANSWER, webkitPage} from './webkit-page.mjs';

const START_LIMIT = 60_000;
/** How long a script in the page may take: on a busy machine, half a minute has been too short. */
const SCRIPT_LIMIT = 120_000;
const COMMAND_LIMIT = SCRIPT_LIMIT + 10_000;
const STOP_LIMIT = 3_000;

/**
 * Without a window manager the focus is where the pointer is, and the pointer stands in the middle of the
 * display: small as it is, every window covers its middle. Windows may be larger than the display.
 */
const DISPLAY_SIZE = '640x480x24';

/** The size at which each test file starts, as in the launcher of the other engines. */
const PAGE_SIZE = {width: 800, height: 600};

/**
 * @param {import('./find-browsers.mjs').FoundBrowser} browser - MiniBrowser, its driver and Xvfb.
 * @returns {import('@web/test-runner-core').BrowserLauncher} The launcher; a browser that does not start fails
 *   its test files, with the program's own words.
 */
export function webkitLauncher(browser) {
  return new WebKitLauncher(browser);
}

class WebKitLauncher {
  name = 'WebKitGTK';
  /** The commands of @web/test-runner-commands know their launchers by type: see webkit-page.mjs. */
  type = 'puppeteer';
  concurrency = 1;

  #browser;
  #processes = [];
  #profile;
  #started;
  #session;
  #driver;
  #active = new Map();

  constructor(browser) {
    this.#browser = browser;
  }

  async startSession(id, url) {
    this.#started ??= inAttempts(() => this.#start());
    await this.#started;
    this.#active.set(id, url);
    await this.getPage().setViewport(PAGE_SIZE);
    await this.#ask('POST', '/url', {url});
  }

  async stopSession(id) {
    this.#active.delete(id);
    await this.#ask('POST', '/url', {url: 'about:blank'});
    return {};
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id);
  }

  getPage() {
    return webkitPage((...command) => this.#ask(...command));
  }

  async startDebugSession() {
    throw new Error('Debugging is not possible in WebKitGTK: use Chromium or Firefox.');
  }

  async stop() {
    if (this.#session) await this.#ask('DELETE', '').catch(() => {});
    await this.#end();
  }

  async #end() {
    await Promise.all(this.#processes.splice(0).map(stopGroup));
    process.off('exit', this.#abandon);
    this.#removeProfile();
  }

  async #start() {
    process.on('exit', this.#abandon);
    this.#profile = mkdtempSync(path.join(tmpdir(), 'webkit-'));
    const limit = AbortSignal.timeout(START_LIMIT);
    try {
      const display = await this.#startDisplay(limit);
      await this.#startDriver(display, limit);
      const {binary} = this.#browser;
      const {sessionId} = await this.#ask('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            // The tests report by themselves; a page that never finishes loading must not hold up commands.
            pageLoadStrategy: 'none',
            timeouts: {script: SCRIPT_LIMIT},
            'webkitgtk:browserOptions': {binary, args: ['--automation']},
          },
        },
      });
      this.#session = `/session/${sessionId}`;
    } catch (cause) {
      await this.#end();
      const when = limit.aborted ? ` within ${START_LIMIT / 1000} s` : '';
      throw new Error(`WebKitGTK did not start${when}: ${cause.message}`, {cause});
    }
  }

  /** Xvfb picks a free display by itself and tells its number. */
  async #startDisplay(signal) {
    const args = ['-displayfd', '3', '-screen', '0', DISPLAY_SIZE, '-nolisten', 'tcp'];
    const xvfb = this.#spawn(this.#browser.xvfb, args, {});
    const [number] = await Promise.race([once(xvfb.stdio[3], 'data', {signal}), xvfb.ended]);
    return `:${String(number).trim()}`;
  }

  async #startDriver(display, signal) {
    const port = await freePort();
    const driver = this.#spawn(this.#browser.driver, [`--port=${port}`], {
      DISPLAY: display,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      XDG_CACHE_HOME: this.#profile,
      XDG_CONFIG_HOME: this.#profile,
      XDG_DATA_HOME: this.#profile,
    });
    this.#driver = `http://127.0.0.1:${port}`;
    await Promise.race([answers(this.#driver, signal), driver.ended]);
  }

  /** A process that leads a group, so that its children (the browser and its pages) end with it. */
  #spawn(program, args, env) {
    const child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      env: {...process.env, ...env},
    });
    let words = '';
    child.stderr.on('data', data => (words = (words + data).slice(-2000)));
    child.ended = new Promise((_, reject) => {
      child.once('error', reject);
      child.once('exit', status => reject(new Error(`${program} ended (${status}). ${words}`.trim())));
    });
    child.ended.catch(() => {});
    this.#processes.push(child);
    return child;
  }

  /** Sends a command to the session, or before there is one to the driver itself. */
  async #ask(method, command, body, limit = COMMAND_LIMIT) {
    const response = await fetch(`${this.#driver}${this.#session ?? ''}${command}`, {
      method,
      headers: {'content-type': 'application/json'},
      ...(body && {body: JSON.stringify(body)}),
      signal: AbortSignal.timeout(limit),
    }).catch(cause => {
      const why = cause.cause?.message ?? cause.message;
      const error = new Error(`WebKitWebDriver gave no answer to ${method} ${command}: ${why}`, {cause});
      throw Object.assign(error, {code: NO_ANSWER});
    });
    const {value} = await response.json();
    if (!response.ok) {
      throw Object.assign(new Error(`WebKitWebDriver: ${value.error}: ${value.message}`), {
        code: value.error,
      });
    }
    return value;
  }

  /** This process ends before the tests did: nothing can be waited for any more. */
  #abandon = () => {
    for (const child of this.#processes) killGroup(child, 'SIGKILL');
    this.#removeProfile();
  };

  #removeProfile() {
    if (this.#profile) rmSync(this.#profile, {recursive: true, force: true, maxRetries: 3});
  }
}

/** Resolves when the server answers; rejects when the signal says that it took too long. */
async function answers(server, signal) {
  for (;;) {
    try {
      await fetch(`${server}/status`, {signal});
      return;
    } catch (error) {
      if (signal.aborted) throw error;
      await pause(50);
    }
  }
}

async function stopGroup(child) {
  killGroup(child, 'SIGTERM');
  await Promise.race([child.ended.catch(() => {}), pause(STOP_LIMIT, undefined, {ref: false})]);
  killGroup(child, 'SIGKILL');
}

function killGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
