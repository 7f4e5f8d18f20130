/**
 * Finds the browsers that the tests run in, and brings those that are missing where that can be done
 * without asking: from Debian's packages as root, and Chromium also from npm.
 */
import {accessSync, constants, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {installFromDebian, mayInstall} from './debian.mjs';

/**
 * @typedef {object} FoundBrowser
 * @property {string} binary - The program to start.
 * @property {string} [driver] - WebKitGTK alone: its WebDriver server.
 * @property {string} [xvfb] - WebKitGTK alone: the display server it is shown on.
 * @property {boolean | 'shell'} [headless] - Chromium alone: which headless mode the binary has.
 * @property {string[]} [args] - Chromium alone: arguments that this binary needs.
 * @property {Record<string, string | undefined>} [env] - Chromium alone: the environment this binary needs.
 */

/** The engines that the tests know, in the order in which they are named everywhere. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
};

const MISSING = {
  chromium: 'Chromium is not here. Install Chromium or Chrome, or name the program in CHROME_PATH.',
  firefox: 'Firefox is not here. Install Firefox (Debian: firefox-esr), or name the program in FIREFOX_PATH.',
  webkit:
    'WebKitGTK is not here: it needs MiniBrowser, WebKitWebDriver and Xvfb, which exist for Linux alone ' +
    `(Debian: ${DEBIAN_PACKAGES.webkit.join(' ')}).`,
};

const installed = {chromium: installedChromium, firefox: installedFirefox, webkit: installedWebKit};

/**
 * The browser of an engine: the installed one, or for Chromium that of npm; undefined when there is none.
 *
 * @param {string} engine - One of {@link ENGINES}.
 * @returns {Promise<FoundBrowser | undefined>} Where it is and how it is started.
 */
export async function findBrowser(engine) {
  return (await installed[engine]()) ?? (engine === 'chromium' ? chromiumFromNpm() : undefined);
}

/**
 * The browser of an engine, as `findBrowser` finds it.
 *
 * @param {string} engine - One of {@link ENGINES}.
 * @returns {Promise<FoundBrowser>} Rejects when there is none.
 */
export async function theBrowser(engine) {
  const browser = await findBrowser(engine);
  if (!browser)
    throw new Error(`There is no browser for ${engine}: npm test brings it, or says why it cannot.`);
  return browser;
}

/**
 * Finds the browsers of these engines, and first installs those that are missing: all Debian packages at
 * once, where this is Linux with apt-get and the user is root.
 *
 * @param {string[]} engines - Which of {@link ENGINES}.
 * @param {(line: string) => void} say - Told before anything is installed, since that takes a while.
 * @returns {Promise<Map<string, FoundBrowser | string>>} For each engine its browser, or in words why there is none.
 */
export async function bringBrowsers(engines, say) {
  const missing = [];
  for (const engine of engines) if (!(await installed[engine]())) missing.push(engine);
  const packages = missing.flatMap(engine => DEBIAN_PACKAGES[engine]);
  const failure = missing.length > 0 && mayInstall() ? installFromDebian(packages, say) : undefined;

  const browsers = new Map();
  for (const engine of engines) {
    browsers.set(engine, (await findBrowser(engine)) ?? [MISSING[engine], failure].filter(Boolean).join(' '));
  }
  return browsers;
}

async function installedChromium() {
  const binary =
    process.env.CHROME_PATH ??
    firstProgram(
      '/usr/bin/chromium',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      'chromium',
    ) ??
    (await chromeOfThisSystem());
  return binary ? {binary, headless: true} : undefined;
}

/** chrome-launcher knows where macOS and Windows keep Chrome; it throws when there is none. */
async function chromeOfThisSystem() {
  const {Launcher} = await import('chrome-launcher');
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}

/**
 * The headless shell inside the npm package `@sparticuz/chromium` (Linux on x64 only), unpacked into the
 * temporary folder; undefined on other computers.
 *
 * The package brings the libraries that a bare Linux lacks when it believes to run on AWS Lambda, and
 * points the environment of this process at them. They would break other browsers: the environment goes
 * to Chromium alone.
 *
 * @returns {Promise<FoundBrowser | undefined>} Where it was unpacked and how it is started.
 */
async function chromiumFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = {...process.env};
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    const binary = await chromium.executablePath();
    nameFontFolder(path.join(path.dirname(binary), 'fonts'));
    return {binary, headless: 'shell', args: ['--no-zygote'], env: {...process.env}};
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The package expects its fonts in /tmp whichever the temporary folder is; Chromium dies without a font. */
function nameFontFolder(folder) {
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('/tmp/fonts', folder));
}

async function installedFirefox() {
  const binary =
    process.env.FIREFOX_PATH ??
    firstProgram(
      '/usr/bin/firefox-esr',
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      path.join(process.env.ProgramFiles ?? 'C:\\Program Files', 'Mozilla Firefox', 'firefox.exe'),
    );
  return binary ? {binary} : undefined;
}

async function installedWebKit() {
  const driver = firstProgram('/usr/bin/WebKitWebDriver', 'WebKitWebDriver');
  const xvfb = firstProgram('/usr/bin/Xvfb', 'Xvfb');
  const binary = firstProgram(...miniBrowsers());
  return driver && xvfb && binary ? {binary, driver, xvfb} : undefined;
}

/** Distributions keep MiniBrowser beside WebKit's own processes: Debian in a folder a machine type. */
function miniBrowsers() {
  const machineTypes = folderNames('/usr/lib').filter(name => name.includes('-linux-'));
  const folders = ['/usr/libexec', '/usr/lib', ...machineTypes.map(name => `/usr/lib/${name}`)];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return versions.flatMap(version => folders.map(folder => `${folder}/${version}/MiniBrowser`));
}

function folderNames(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The first of these that can be started; a bare name is looked up on PATH. */
function firstProgram(...candidates) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return candidates
    .flatMap(name => (/[\\/]/.test(name) ? [name] : folders.map(folder => path.join(folder, name))))
    .find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
