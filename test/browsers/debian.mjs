/** Installs packages of Debian without asking, where this is Linux with apt-get and the user is root. */
import {spawnSync} from 'node:child_process';

const TIME_LIMIT = 10 * 60_000;

let isListed = false;

/** Whether packages can be installed here. */
export function mayInstall() {
  return (
    process.platform === 'linux' && process.getuid() === 0 && spawnSync('apt-get', ['--version']).status === 0
  );
}

/**
 * Installs these packages.
 *
 * @param {string[]} packages - Their names.
 * @param {(line: string) => void} say - Told before anything is installed, since that takes a while.
 * @returns {string | undefined} What failed, in words; undefined when nothing did.
 */
export function installFromDebian(packages, say) {
  say(`Installing ${packages.join(' ')} with apt-get ...`);
  const failure =
    (isListed ? undefined : apt('update')) ?? apt('install', '--yes', '--no-install-recommends', ...packages);
  isListed = true;
  return failure;
}

function apt(...args) {
  const {status, stderr, error} = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: TIME_LIMIT,
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  return status === 0 ? undefined : `apt-get ${args[0]} failed: ${(error?.message ?? stderr).trim()}`;
}
