/** A site of its own for each test: its folder, its database, and the server. */
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

import {freePort} from '../../browsers/free-port.mjs';
import {once} from './cached.mjs';
import {dropIn} from './drop-in.mjs';
import {php} from './php.mjs';

const PHP = path.join(import.meta.dirname, 'php');

const OURS = path.resolve(import.meta.dirname, '../../../integrations/wordpress');

/** The host of a site that is a pattern for others. */
const NOWHERE = 'site.invalid';

/** Milliseconds that the server may take to start. */
const LIMIT = 20_000;

/**
 * Runs a file of PHP inside a site.
 *
 * @returns {Promise<string>} What it printed; rejects with what it logged, if it fails.
 */
export async function runInside(folder, file, {input, env} = {}) {
  try {
    return await php([file], {input, env: {WORDPRESS_SITE: folder, ...env}});
  } catch (error) {
    const log = await readFile(path.join(folder, 'debug.log'), 'utf8').catch(() => '');
    error.message = `${error.message}\n${log.slice(-3000)}`;
    throw error;
  }
}

/** Lays the folder of a site: its settings and WordPress's drop-ins, but no database. */
export async function layFolder(site) {
  const folder = await mkdtemp(path.join(tmpdir(), 'wordpress-'));
  const content = path.join(folder, 'wp-content');
  for (const name of ['mu-plugins', 'plugins', 'uploads', 'languages'])
    await mkdir(path.join(content, name), {recursive: true});
  for (const name of ['wp-config.php', 'run.php']) await cp(path.join(PHP, name), path.join(folder, name));
  await cp(path.join(PHP, 'watch.php'), path.join(content, 'mu-plugins/watch.php'));
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
      const said = await runInside(folder, path.join(PHP, script));
      if (said) throw new Error(`WordPress ${version} does not install: ${said}`);
    }
    await cp(path.join(folder, 'database.sqlite'), path.join(place, 'database.sqlite'));
    await rm(folder, {recursive: true, force: true});
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
  await cp(await freshDatabase(site), database);
  if (site.multisite) await php(['-r', MOVE, '--', database, site.host]);
}

/** What of our folder is made: the unpacked plugin, and what was made for it. */
const MADE = ['build', 'generated'];

/** Copies the plugin as it was built, but each file of it that is written as it is written now; or another one. */
export async function layPlugin(folder, from) {
  const target = path.join(folder, 'wp-content/plugins/solidarity-widgets');
  const built = path.join(OURS, 'build/solidarity-widgets');
  for (const source of from ? [from] : [built, OURS].filter(each => existsSync(each)))
    await cp(source, target, {
      recursive: true,
      filter: file => !MADE.some(name => file === path.join(OURS, name)),
    });
}

/** Copies a theme out of an unpacked WordPress. */
export const layTheme = (folder, wordpress, theme) =>
  cp(path.join(wordpress, 'wp-content/themes', theme), path.join(folder, 'wp-content/themes', theme), {
    recursive: true,
  });

/**
 * Starts PHP's own server for a site, with four workers, since pages ask the site itself.
 *
 * @returns {Promise<() => void>} Ends the server and its workers.
 */
export async function serve(folder, {wordpress, host}) {
  const args = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.revalidate_freq=0', '-S', host, '-t', wordpress];
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
