/**
 * The one test command: finds or brings the browsers, lints, builds, runs the tests of Node and those of the
 * browsers, each step whatever became of the one before. Its last line is always 'N passed, N failed'.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {bringBrowsers} from './browsers/find-browsers.mjs';
import {bringLibraries} from './hosts/helpers/debian-libraries.mjs';
import {runBrowserTests} from './runner/browser-tests.mjs';
import {readFlags, USAGE} from './runner/flags.mjs';
import {runNodeTests} from './runner/node-tests.mjs';

const say = line => process.stdout.write(`${line}\n`);
const interruption = new AbortController();
const {signal} = interruption;

const flags = flagsOrUndefined();
if (flags) {
  process.chdir(path.dirname(import.meta.dirname));
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => interruption.abort());
  const temporary = ownTemporaryFolder();
  const {passed, failed} = await runAll(stepsFor(flags));
  rmSync(temporary, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
} else {
  say('0 passed, 1 failed');
  process.exitCode = 2;
}

function flagsOrUndefined() {
  try {
    return readFlags(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return undefined;
  }
}

/** Browsers leave profiles behind in the temporary folder: ours is removed with all that is in it. */
function ownTemporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'solidarity-tests-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return folder;
}

/** What is to be done, each with its title, in the order in which it is done. */
function stepsFor({engines, only, skip}) {
  const found = [];
  const steps = [
    ['browsers', `Browsers for ${engines.join(', ')}`, () => lookFor(engines, found, skip)],
    ['lint', 'npm run lint', () => npmRun('lint')],
    ['build', 'npm run build', () => npmRun('build')],
    ['node', 'Tests in Node', () => runNodeTests(nodeTestFiles(), signal, say)],
    ['browsers', 'Tests in the browsers', () => runBrowserTests({engines: found, only, signal}, say)],
  ];
  return steps.filter(([step]) => !skip.includes(step));
}

async function runAll(steps) {
  const sum = {passed: 0, failed: 0};
  for (const [, title, run] of steps) {
    say(`${title} ...`);
    const start = performance.now();
    const {passed, failed} = await run().catch(brokeOff);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(`${title}: ${passed} passed, ${failed} failed, ${seconds} s\n`);
    sum.passed += passed;
    sum.failed += failed;
    if (signal.aborted) return {...sum, failed: Math.max(sum.failed, 1)};
  }
  return sum;
}

/** A step that could not be done at all is a failure like any other. */
function brokeOff(error) {
  say(`  FAILED: ${error.stack}`);
  return {passed: 0, failed: 1};
}

/**
 * Puts the engines whose browser is there into `found`; each of the others counts as failed. Brings the libraries of other people's
 * pages as well: the tests that lack one fail by themselves.
 */
async function lookFor(engines, found, skip) {
  const browsers = await bringBrowsers(engines, line => say(`  ${line}`));
  for (const [engine, browser] of browsers) {
    const isMissing = typeof browser === 'string';
    if (!isMissing) found.push(engine);
    say(`  ${engine}: ${isMissing ? `FAILED: ${browser}` : browser.binary}`);
  }
  if (!skip.includes('node')) bringLibraries(line => say(`  ${line}`));
  process.env.TEST_ENGINES = found.join(); // what the tests of the built files start, too
  return {passed: 0, failed: engines.length - found.length};
}

/** Runs a script of package.json; it counts as one check. */
async function npmRun(script) {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
    shell: process.platform === 'win32',
  });
  const [status] = await once(child, 'close');
  return status === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/** The one that takes longest comes first, so that the others are done beside it. */
function nodeTestFiles() {
  const files = ['test', 'bench/test'].flatMap(folder =>
    readdirSync(folder, {recursive: true})
      .filter(file => file.endsWith('.node.test.mjs'))
      .map(file => path.resolve(folder, file)),
  );
  const isLongest = file => path.basename(file).startsWith('any-page.');
  return files.sort((one, other) => isLongest(other) - isLongest(one) || one.localeCompare(other));
}
