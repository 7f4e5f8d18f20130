import {fork} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';

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
 * @param {(line: string) => void} say - Prints a line.
 * @returns {Promise<{passed: number, failed: number}>} How many tests passed and failed, all engines together;
 *   a run that ends without telling counts as one failure.
 */
export async function runBrowserTests({engines, files, signal}, say) {
  const sum = {passed: 0, failed: 0};
  if (engines.length === 0) return sum;

  const runner = fork(TEST_RUNNER, [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {...process.env, TEST_ENGINES: engines.join(), ...(files && {TEST_FILES: files.join()})},
  });
  const interrupt = () => runner.kill('SIGINT');
  signal.addEventListener('abort', interrupt);

  let output = '';
  for (const stream of [runner.stdout, runner.stderr]) stream.on('data', data => (output += data));
  let hasReported = false;
  runner.on('message', ({lines = [], counts = {}}) => {
    lines.forEach(say);
    for (const [engine, {passed, failed, skipped}] of Object.entries(counts)) {
      hasReported = true;
      say(`  ${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      sum.passed += passed;
      sum.failed += failed;
    }
  });
  const [status] = await once(runner, 'close');
  signal.removeEventListener('abort', interrupt);

  if (!hasReported || (status !== 0 && sum.failed === 0)) {
    sum.failed += 1;
    say(`    FAILED: the browser tests ended early (${status}).`);
  }
  if (sum.failed > 0) readable(output).forEach(line => say(`    ${line}`));
  return sum;
}

/** What the runner said by itself: a file that is no TypeScript, a command that failed, a browser that did not start. */
function readable(output) {
  const lines = output.replace(TERMINAL_CODES, '').split(/\r?\n/);
  return lines.filter(line => line.trim() !== '' && !/^Running \d+ test files/.test(line));
}
