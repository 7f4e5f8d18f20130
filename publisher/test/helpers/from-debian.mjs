import {spawnSync} from 'node:child_process';
import {installFromDebian, mayInstall} from '../../../test/browsers/debian.mjs';

/**
 * Whether programs of Debian are here, or could be installed. If not, the test is skipped, and says what it needs.
 *
 * @param {import('node:test').TestContext} t - The test.
 * @param {Record<string, string[]>} calls - By the name of its package, a call of each that succeeds where it is installed.
 * @returns {boolean} Whether the test can go on.
 */
export function hasFromDebian(t, calls) {
  const missing = () => Object.keys(calls).filter(name => !succeeds(calls[name]));
  if (missing().length && mayInstall()) {
    const failure = installFromDebian(missing(), line => t.diagnostic(line));
    if (failure) t.diagnostic(failure);
  }
  const left = missing();
  if (left.length) t.skip(`needs these packages of Debian: ${left.join(', ')}`);
  return !left.length;
}

const succeeds = ([command, ...args]) => spawnSync(command, args, {stdio: 'ignore'}).status === 0;

/** What a program prints. Throws if it fails. */
export function printedBy(command, args, {input, env} = {}) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    env: {...process.env, TZ: 'Europe/Vilnius', LC_ALL: 'C.UTF-8', ...env},
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}
