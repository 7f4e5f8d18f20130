/** PHP, as Debian has it. */
import {execFile, spawnSync} from 'node:child_process';

import {installFromDebian, mayInstall} from '../../browsers/debian.mjs';

const PACKAGES = ['cli', 'curl', 'mbstring', 'sqlite3', 'xml'].map(name => `php-${name}`);

const EXTENSIONS = ['curl', 'mbstring', 'pdo_sqlite', 'dom'];

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
    const child = execFile('php', args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`PHP failed: ${wordsOf(stderr, stdout, error)}`));
      else resolve(stdout);
    });
    child.stdin.on('error', () => {}); // it may end without reading
    child.stdin.end(input);
  });
}

/** What PHP said; WordPress says it as a page. */
const wordsOf = (stderr, stdout, error) =>
  stderr.trim() ||
  stdout
    .replace(/<style.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim() ||
  error.message;
