/** A real WordPress for a test, with our plugin in it. */
import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {emptyTranslation} from './empty-translation.mjs';
import {bringPhp} from './php.mjs';
import {CLASSIC_THEME, RELEASES, wordPress} from './releases.mjs';
import {
  freeHost,
  layDatabase,
  layFolder,
  layPlugin,
  layTheme,
  removeFolder,
  runInside,
  serve,
} from './site.mjs';
import {userOf} from './user.mjs';

/**
 * @typedef {object} Choice
 * @property {'bookworm' | 'trixie' | 'sid'} [release] - WordPress 6.1, 6.8 or the newest that Debian has.
 * @property {boolean} [plugin] - Whether our plugin is active; it always lies there.
 * @property {string} [from] - The folder of the plugin; else what `npm run wordpress` has made, with what is written in
 *   `integrations/wordpress` now.
 * @property {boolean} [multisite] - A network, with a second site at `/second/`.
 * @property {boolean} [networkWide] - In a network, the plugin is active for all sites.
 * @property {string} [language] - The locale, such as `bel`; WordPress itself stays English in it.
 * @property {'block' | 'classic'} [theme] - The newest theme of the release, or one with templates of PHP and places for widgets.
 * @property {Record<string, unknown>} [constants] - Added to `wp-config.php`, such as `{DISALLOW_UNFILTERED_HTML: true}`.
 * @property {Record<string, string>} [hosts] - Who stands in for a host, by origins: `{'https://campaign.example': origin}`. All
 *   other hosts do not answer.
 * @property {Record<string, string>} [muPlugins] - Code that WordPress loads first, by names of files.
 */

/**
 * @typedef {object} Site
 * @property {string} url - Its origin.
 * @property {string} version - Of WordPress.
 * @property {string} release - Of Debian.
 * @property {string} dir - Its folder, with `wp-content/`.
 * @property {string} plugin - The plugin's folder.
 * @property {string} wordpress - The folder of WordPress itself, which all sites share: nothing may be written there.
 * @property {Record<string, {id: number}>} users - By name: `administrator` (in a network, of all sites), `owner`
 *   (in a network alone: an administrator of its sites), `editor`, `author`, `contributor` and `subscriber`; the password of each is `password`.
 * @property {(code: string, options?: {as?: string, address?: string}) => Promise<string>} php - Runs PHP inside WordPress, as
 *   nobody or as a user, in a network in the site at an address such as `/second/`; what it printed.
 * @property {(name: string) => import('./user.mjs').User} as - The same site for somebody who is logged in.
 * @property {(path: string, options?: RequestInit) => Promise<Page>} page - Asks as a visitor.
 * @property {(path: string) => Promise<{status: number, body: any}>} rest - Asks the REST API as a visitor.
 * @property {() => Promise<void>} cron - Does what is due.
 * @property {(hosts: Record<string, string>) => Promise<void>} setHosts - Changes who stands in for other hosts.
 * @property {() => Promise<{url: string, method: string}[]>} requests - What WordPress has asked other hosts so far.
 * @property {() => Promise<string>} debugLog - What it has logged so far.
 * @property {() => Promise<string[]>} notices - Of these, what comes from our plugin; the test fails where there is any at its end.
 * @property {() => Promise<void>} stop - Ends it now.
 */

/**
 * @typedef {object} Page
 * @property {number} status - The status.
 * @property {Headers} headers - The headers.
 * @property {string} text - The body.
 */

/**
 * Starts WordPress, and ends it after the test, which fails if PHP has noticed something about our plugin.
 *
 * @example
 *   const site = await aWordPress(t, {release: 'sid', language: 'bel'});
 *   const {body} = await site.as('author').rest('POST', '/wp/v2/posts', {content: '…', status: 'publish'});
 *   const {text} = await site.page(`/?p=${body.id}`);
 *
 * @param {{after: (done: () => Promise<void>) => void}} t - The test; for a suite, see `wordPressFor`.
 * @param {Choice} [choice] - Which WordPress.
 * @returns {Promise<Site>} The site; rejects in words where PHP or WordPress cannot be had.
 */
export async function aWordPress(t, choice = {}) {
  const {release = 'trixie', plugin = true, multisite = false, networkWide = false} = choice;
  bringPhp(console.error);
  const {folder: wordpress, version} = await wordPress(release);
  const host = await freeHost();
  const isClassic = choice.theme === 'classic';
  const theme = isClassic ? CLASSIC_THEME : RELEASES[release].theme;
  const {language: locale = '', constants = {}} = choice;
  const settings = {wordpress, version, host, multisite, networkWide, plugin, theme, locale, constants};
  const dir = await layFolder(settings);
  let stopServer = () => {};
  try {
    await Promise.all([
      layDatabase(dir, settings),
      layPlugin(dir, choice.from),
      layTheme(dir, isClassic ? (await wordPress('bookworm')).folder : wordpress, theme),
      layAdditions(dir, choice),
    ]);
    stopServer = await serve(dir, settings);
    const users = asUsers(await runInside(dir, host, 'start'));
    const site = theSite({dir, release, users, settings});
    let isStopped = false;
    const end = async () => {
      if (isStopped) return;
      isStopped = true;
      stopServer();
      const notices = await site.notices();
      await removeFolder(dir);
      assert.deepEqual(notices, [], 'PHP has noticed something about our plugin.');
    };
    t.after(end);
    return {...site, stop: end};
  } catch (error) {
    stopServer();
    await removeFolder(dir);
    throw error;
  }
}

/** What a test adds to the folder. */
async function layAdditions(dir, {hosts = {}, muPlugins = {}, language}) {
  await writeFile(path.join(dir, 'hosts.json'), JSON.stringify(hosts));
  for (const [name, code] of Object.entries(muPlugins))
    await writeFile(path.join(dir, 'wp-content/mu-plugins', name), code);
  if (!language) return;
  await mkdir(path.join(dir, 'wp-content/languages'), {recursive: true});
  await writeFile(path.join(dir, 'wp-content/languages', `${language}.mo`), emptyTranslation(language));
}

/** What the first start prints. */
function asUsers(printed) {
  try {
    return JSON.parse(printed);
  } catch {
    throw new Error(`The plugin does not start: ${printed}`);
  }
}

function theSite({dir, release, users, settings: {wordpress, version, host}}) {
  const url = `http://${host}`;
  const read = name => readFile(path.join(dir, name), 'utf8').catch(() => '');
  const page = async (address, options) => {
    const answer = await fetch(new URL(address, url), {redirect: 'manual', ...options});
    return {status: answer.status, headers: answer.headers, text: await answer.text()};
  };
  return {
    url,
    version,
    release,
    dir,
    wordpress,
    plugin: path.join(dir, 'wp-content/plugins/solidarity-widgets'),
    users,
    page,
    as(name) {
      if (!users[name])
        throw new Error(`Nobody is called ${name}: there are ${Object.keys(users).join(', ')}.`);
      return userOf(users[name], {url, page});
    },
    async rest(address) {
      const {status, text} = await page(`/wp-json${address}`);
      return {status, body: JSON.parse(text)};
    },
    php: (code, {as, address} = {}) =>
      runInside(dir, host, 'run', {input: code, user: as && users[as].id, address}),
    async cron() {
      await page('/wp-cron.php?doing_wp_cron');
    },
    setHosts: hosts => writeFile(path.join(dir, 'hosts.json'), JSON.stringify(hosts)),
    async requests() {
      return (await read('requests.log'))
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line));
    },
    debugLog: () => read('debug.log'),
    notices: async () => (await read('debug.log')).split('\n').filter(isOurs),
  };
}

/** Whether a line of the log is about our plugin: it names a file of it, or comes from it. */
const isOurs = line =>
  line.includes('Behind the next notice') || line.includes('/plugins/solidarity-widgets/');
