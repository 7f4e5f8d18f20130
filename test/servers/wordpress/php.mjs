/** PHP, as Debian has it. */
import {execFile, spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import path from 'node:path';

import {installFromDebian, mayInstall} from '../../browsers/debian.mjs';
import {CACHE} from './cached.mjs';

const PACKAGES = ['cli', 'curl', 'mbstring', 'sqlite3', 'xml'].map(name => `php-${name}`);

const EXTENSIONS = ['curl', 'mbstring', 'pdo_sqlite', 'dom'];

/** What PHP has compiled, for all its processes: to compile WordPress takes each of them longer than to run it. */
const COMPILED = path.join(CACHE, 'compiled');

const TIME_LIMIT = 2 * 60_000;

/** Whether PHP is here with all that WordPress needs. */
export function hasPhp() {
  const {status, stdout} = spawnSync('php', ['-m'], {encoding: 'utf8'});
  return status === 0 && EXTENSIONS.every(name => stdout.split(/\s+/).includes(name));
}

/**
 * Installs PHP where it is missing and that can be done without asking.
 *
 * @param {(line: string) => void} say - Told before anything is installed.
 * @throws {Error} In words, if it is not there and cannot be brought.
 */
export function bringPhp(say) {
  if (hasPhp()) return;
  const failure = mayInstall()
    ? installFromDebian(PACKAGES, say)
    : `PHP is not here, or lacks ${EXTENSIONS.join(', ')}. On Debian, apt-get install ${PACKAGES.join(' ')}`;
  if (failure) throw new Error(failure);
}

/**
 * The arguments by which PHP keeps what it has compiled.
 *
 * @param {boolean} isServer - Whether the process lives on, and keeps it in memory as well.
 * @returns {string[]} The arguments.
 */
export function keepingCompiled(isServer) {
  mkdirSync(COMPILED, {recursive: true});
  const settings = {
    enable_cli: 1,
    file_cache: COMPILED,
    file_cache_only: isServer ? 0 : 1,
    revalidate_freq: 0, // tests change files
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-d', `opcache.${name}=${value}`]);
}

/** Removes what was compiled of a folder. */
export async function forgetCompiled(folder) {
  const versions = readdirSync(COMPILED).map(version => path.join(COMPILED, version, folder));
  await Promise.all(versions.map(each => rm(each, {recursive: true, force: true, maxRetries: 5})));
}

/**
 * Runs PHP.
 *
 * @param {string[]} args - Its arguments.
 * @param {object} [options] - How.
 * @param {string} [options.input] - What it reads from its standard input.
 * @param {Record<string, string>} [options.env] - Added to the environment.
 * @returns {Promise<string>} What it wrote; rejects with what it said, if it ends with a failure.
 */
export function php(args, {input = '', env = {}} = {}) {
  return new Promise((resolve, reject) => {
    const options = {
      env: {...process.env, ...env},
      timeout: TIME_LIMIT,
      maxBuffer: 256 * 1024 * 1024,
    };
    const child = execFile('php', [...keepingCompiled(false), ...args], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`PHP failed: ${wordsOf(stderr, stdout, error)}`));
      else resolve(stdout);
    });
    child.stdin.on('error', () => {}); // it may end without reading
    child.stdin.end(input);
  });
}

/** What PHP said. */
const wordsOf = (stderr, stdout, error) => stderr.trim() || wordsIn(stdout) || error.message;

/** The words of what PHP has printed: WordPress says as a page what is wrong. */
export const wordsIn = printed =>
  printed
    .replace(/<style.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
