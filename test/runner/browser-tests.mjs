import {fork} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';

import {inTwoTries} from './second-try.mjs';

const TEST_RUNNER = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@web/test-runner')));

/** Terminal codes for colours and for the progress bar that @web/test-runner draws over. */
const TERMINAL_CODES = /\x1B\[[0-9;]*[A-Za-z]/g;

/**
 * Runs the browser tests in these engines, all at once, and prints what engine-reporter.mjs reports.
 *
 * @param {object} choice - What to run.
 * @param {string[]} choice.engines - Which engines, whose browsers are there; none runs nothing.
 * @param {string[]} [choice.files] - The files to run instead of all.
 * @param {AbortSignal} choice.signal - Ends the run early.
 * @param {boolean} [choice.isTriedAgain] - Whether files that fail run once more, in the engines in which they did.
 * @param {(line: string) => void} say - Prints a line.
 * @returns {Promise<{passed: number, failed: number}>} How many tests passed and failed, all engines together;
 *   a run that ends without telling counts as one failure.
 */
export async function runBrowserTests({engines, files, signal, isTriedAgain = false}, say) {
  if (engines.length === 0) return {passed: 0, failed: 0};

  const all = {TEST_ENGINES: engines.join(), ...(files && {TEST_FILES: files.join()})};
  const first = () => runOnce(all, signal, say);
  const again = async failed => {
    if (!failed.every(({file}) => file)) return failed; // a whole engine cannot be told from its files
    const TEST_ENGINES = engines.filter(engine => failed.some(session => session.engine === engine)).join();
    return runOnce({TEST_ENGINES, TEST_SESSIONS: JSON.stringify(failed)}, signal, say);
  };
  const results = isTriedAgain ? await inTwoTries(first, again, say) : await first();
  const sum = {passed: 0, failed: 0};
  for (const browser of new Set(results.map(({browser}) => browser))) {
    const {passed, failed, skipped} = added(results.filter(result => result.browser === browser));
    say(`  ${browser}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

/** What each test file came to in each engine, and a failure besides if the run ended without telling. */
async function runOnce(env, signal, say) {
  const runner = fork(TEST_RUNNER, [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {...process.env, ...env},
  });
  const interrupt = () => runner.kill('SIGINT');
  signal.addEventListener('abort', interrupt);

  let output = '';
  for (const stream of [runner.stdout, runner.stderr]) stream.on('data', data => (output += data));
  let results;
  runner.on('message', ({lines = [], results: told}) => {
    lines.forEach(say);
    results ??= told;
  });
  const [status] = await once(runner, 'close');
  signal.removeEventListener('abort', interrupt);

  const {failed} = added(results ?? []);
  const ended = {what: 'the browser tests', browser: 'All', passed: 0, failed: 1, skipped: 0};
  const endedEarly = !results || (status !== 0 && failed === 0);
  if (endedEarly) say(`    FAILED: the browser tests ended early (${status}).`);
  if (endedEarly || failed > 0) readable(output).forEach(line => say(`    ${line}`));
  return [...(results ?? []), ...(endedEarly ? [ended] : [])];
}

function added(results) {
  const sum = {passed: 0, failed: 0, skipped: 0};
  for (const result of results) for (const key of Object.keys(sum)) sum[key] += result[key];
  return sum;
}

/** What the runner said by itself: a file that is no TypeScript, a command that failed, a browser that did not start. */
function readable(output) {
  const lines = output.replace(TERMINAL_CODES, '').split(/\r?\n/);
  return lines.filter(line => line.trim() !== '' && !/^Running \d+ test files/.test(line));
}
