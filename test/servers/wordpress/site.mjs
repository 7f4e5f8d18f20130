/** A site of its own for each test: its folder, its database, and the server. */
import {execFile, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {copyFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {promisify} from 'node:util';

import {freePort} from '../../browsers/free-port.mjs';
import {once} from './cached.mjs';
import {dropIn} from './drop-in.mjs';
import {forgetCompiled, keepingCompiled, php, wordsIn} from './php.mjs';

const run = promisify(execFile);

const PHP = path.join(import.meta.dirname, 'php');

const OURS = path.resolve(import.meta.dirname, '../../../integrations/wordpress');

/** The host of a site that is a pattern for others. */
const NOWHERE = 'site.invalid';

/** Milliseconds that the server may take to start. */
const LIMIT = 20_000;

/**
 * Runs a program of the tests inside a site that is served.
 *
 * @param {string} folder - The folder of the site.
 * @param {string} host - Where it is served.
 * @param {'run' | 'start'} program - `run` runs the PHP of `input`.
 * @param {{input?: string, user?: number, address?: string}} [options] - As which user, and as if which page was asked for.
 * @returns {Promise<string>} What it printed; rejects with what it logged, if it fails.
 */
export async function runInside(folder, host, program, {input, user, address = '/'} = {}) {
  const headers = {'x-test-program': program, ...(user && {'x-test-user': String(user)})};
  const answer = await fetch(`http://${host}${address}`, {method: 'POST', headers, body: input});
  const printed = await answer.text();
  if (answer.ok) return printed;
  const log = await readFile(path.join(folder, 'debug.log'), 'utf8').catch(() => '');
  throw new Error(`PHP failed: ${wordsIn(printed)}\n${log.slice(-3000)}`);
}

/** Lays the folder of a site: its settings and WordPress's drop-ins, but no database. */
export async function layFolder(site) {
  const folder = await mkdtemp(path.join(tmpdir(), 'wordpress-'));
  const content = path.join(folder, 'wp-content');
  for (const name of ['mu-plugins', 'plugins', 'uploads', 'languages'])
    await mkdir(path.join(content, name), {recursive: true});
  for (const name of ['wp-config.php', 'run.php'])
    await copyFile(path.join(PHP, name), path.join(folder, name));
  await copyFile(path.join(PHP, 'watch.php'), path.join(content, 'mu-plugins/watch.php'));
  await writeFile(path.join(content, 'db.php'), databaseDropIn(await dropIn()));
  await writeFile(path.join(folder, 'site.json'), JSON.stringify(site));
  await writeFile(path.join(folder, 'hosts.json'), '{}');
  return folder;
}

const databaseDropIn = file => `<?php
define('SQLITE_DB_DROPIN_VERSION', '1.8.0');
define('DB_ENGINE', 'sqlite');
require '${file}';
`;

/** Removes the folder of a site that has ended. */
export async function removeFolder(folder) {
  await rm(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
  await forgetCompiled(folder);
}

/** The database of a site where nothing has happened: it is made once for each release, and copied. */
export async function freshDatabase({wordpress, version, multisite, theme}) {
  const scripts = ['install.php', 'people.php', 'wp-config.php'].map(name =>
    readFileSync(path.join(PHP, name)),
  );
  const hash = createHash('sha256').update(scripts.join('')).digest('hex').slice(0, 12);
  const name = `database-${version}${multisite ? '-network' : ''}-${hash}`;
  const made = await once(name, async place => {
    await mkdir(place);
    const site = {wordpress, multisite, theme, host: NOWHERE, constants: {}};
    const folder = await layFolder(site);
    for (const script of ['install.php', 'people.php']) {
      const said = await php([path.join(PHP, script)], {env: {WORDPRESS_SITE: folder}});
      if (said) throw new Error(`WordPress ${version} does not install: ${said}`);
    }
    await copyFile(path.join(folder, 'database.sqlite'), path.join(place, 'database.sqlite'));
    await removeFolder(folder);
  });
  return path.join(made, 'database.sqlite');
}

/** A network keeps its addresses in the database. */
const MOVE = `
$database = new PDO('sqlite:' . $argv[1]);
foreach (['wp_site' => ['domain'], 'wp_blogs' => ['domain'], 'wp_sitemeta' => ['meta_value'], 'wp_options' => ['option_value'],
    'wp_2_options' => ['option_value']] as $table => [$column])
    $database->exec("update $table set $column = replace($column, '${NOWHERE}', " . $database->quote($argv[2]) . ")"
        . ($table === 'wp_options' || $table === 'wp_2_options' ? " where option_name in ('siteurl', 'home')" : '')
        . ($table === 'wp_sitemeta' ? " where meta_key = 'siteurl'" : ''));
`;

/** Gives the folder its database. */
export async function layDatabase(folder, site) {
  const database = path.join(folder, 'database.sqlite');
  await copyFile(await freshDatabase(site), database);
  if (site.multisite) await php(['-r', MOVE, '--', database, site.host]);
}

/** What of our folder is made, or is no part of the plugin: the unpacked plugin, and what was made for it. */
const MADE = ['build', 'generated'];

/** Lays the plugin as it was built, but each file of it that is written as it is written now; or another one. */
export async function layPlugin(folder, from) {
  const target = path.join(folder, 'wp-content/plugins/solidarity-widgets');
  const built = path.join(OURS, 'build/solidarity-widgets');
  if (from || existsSync(built)) await layFiles([`${from ?? built}/.`], target);
  if (from) return;
  const written = readdirSync(OURS).filter(name => !MADE.includes(name));
  await layFiles(
    written.map(name => path.join(OURS, name)),
    target,
  );
}

/** Lays a theme out of an unpacked WordPress. */
export const layTheme = (folder, wordpress, theme) =>
  layFiles(
    [`${path.join(wordpress, 'wp-content/themes', theme)}/.`],
    path.join(folder, 'wp-content/themes', theme),
  );

/** Puts files and folders into a folder: as links, which takes a hundredth of the time, or as copies where the disk is another one. */
async function layFiles(sources, target) {
  await mkdir(target, {recursive: true});
  const cp = (...options) => run('cp', ['--archive', '--remove-destination', ...options, ...sources, target]);
  await cp('--link').catch(() => cp());
}

/**
 * Starts PHP's own server for a site, with four workers, since pages ask the site itself.
 *
 * @returns {Promise<() => void>} Ends the server and its workers.
 */
export async function serve(folder, {wordpress, host}) {
  const args = [...keepingCompiled(true), '-d', 'max_execution_time=0', '-S', host, '-t', wordpress];
  const child = spawn('php', [...args, path.join(PHP, 'router.php')], {
    env: {...process.env, WORDPRESS_SITE: folder, PHP_CLI_SERVER_WORKERS: '4'},
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true, // a group of its own, with its workers
  });
  let said = '';
  child.stderr.on('data', data => (said = `${said}${data}`.slice(-10_000)));
  const stop = () => {
    process.off('exit', stop);
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // it has ended already
    }
  };
  process.on('exit', stop);
  const end = Date.now() + LIMIT;
  while (!/Development Server .* started/.test(said)) {
    if (child.exitCode !== null || Date.now() > end) {
      stop();
      throw new Error(`The server of PHP does not start: ${said}`);
    }
    await pause(10);
  }
  child.unref();
  child.stderr.unref();
  return stop;
}

/** An address of this computer that nobody listens to. */
export const freeHost = async () => `127.0.0.1:${await freePort()}`;
