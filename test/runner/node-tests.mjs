import {setMaxListeners} from 'node:events';
import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {run} from 'node:test';

import {isLongest} from './files.mjs';
import {inTwoTries} from './second-try.mjs';
import {slowest} from './slowest.mjs';

const PROCESS_TIME_LIMIT = 20 * 60_000;

const TOGETHER = path.join(import.meta.dirname, 'together.mjs');

/**
 * Whether the file holds nothing but suites of the built library in each engine: starting the browsers takes longer than most of them.
 * The file that takes longest keeps its own process, beside the one of all others.
 */
function isInEachEngine(file) {
  const suites = readFileSync(file, 'utf8').matchAll(/^(inEachEngine|describe|it|test|before|after)\(/gm);
  const names = new Set([...suites].map(([, name]) => name));
  return !isLongest(file) && names.size === 1 && names.has('inEachEngine');
}

/**
 * Runs test files in Node, and prints a line a file and every failure. Each has a process of its own, but for those that run in
 * each engine: they share one, and its browsers.
 *
 * A file that breaks off or holds no test counts as failed; a skipped test counts as nothing.
 *
 * @param {string[]} files - Absolute paths.
 * @param {AbortSignal} signal - Ends the run early.
 * @param {(line: string) => void} say - Prints a line.
 * @param {object} [options] - How.
 * @param {boolean} [options.isTriedAgain] - Whether files that fail run once more.
 * @returns {Promise<{passed: number, failed: number}>} How many tests passed and failed.
 */
export async function runNodeTests(files, signal, say, {isTriedAgain = false} = {}) {
  const first = () => runFiles(files, signal, say);
  const again = failed =>
    runFiles(
      failed.map(({what}) => path.resolve(what)),
      signal,
      say,
    );
  const results = isTriedAgain ? await inTwoTries(first, again, say) : await first();
  slowest(results.map(({what, seconds}) => [what, seconds])).forEach(say);
  return {
    passed: results.reduce((sum, {passed}) => sum + passed, 0),
    failed: results.reduce((sum, {failed}) => sum + failed, 0),
  };
}

/** Runs the files: of each its path, how many tests passed and failed, and how long it took. */
async function runFiles(files, signal, say) {
  const results = new Map(
    files.map(file => [file, {what: path.relative('', file), passed: 0, failed: 0, seconds: 0}]),
  );
  const together = files.filter(isInEachEngine);
  process.env.TEST_TOGETHER = JSON.stringify(together);
  const alone = files.filter(file => !together.includes(file));
  // The two that take longest begin.
  const waiting = [
    ...alone.filter(isLongest),
    ...(together.length > 0 ? [TOGETHER] : []),
    ...alone.filter(file => !isLongest(file)),
  ];
  setMaxListeners(files.length + 10, signal); // each file listens
  const runNext = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      await runFile(file, file === TOGETHER ? together : [file], results, signal, say);
  };
  await Promise.all(Array.from({length: Math.max(availableParallelism(), 2)}, runNext));

  for (const {what, passed, failed, seconds} of results.values()) {
    const failures = failed ? `, ${failed} FAILED` : '';
    say(`  ${what}: ${passed} passed${failures}, ${seconds.toFixed(1)} s`);
  }
  return [...results.values()];
}

/** Runs one file in a process of its own, which may hold the tests of several `files`, and adds up in `results`. */
async function runFile(processFile, files, results, signal, say) {
  // A test that a helper writes is told of as the helper's, and what breaks the process off as its own.
  const resultOf = file => results.get(files.includes(file) ? file : files[0]);
  const fail = (result, name, words) => {
    result.failed += 1;
    say(`    FAILED ${result.what}: ${name}`);
    for (const line of words.split('\n')) say(`      ${line}`);
  };
  let output = '';
  let names = []; // a suite is told of before the tests in it

  for await (const {type, data} of run({files: [processFile], timeout: PROCESS_TIME_LIMIT, signal})) {
    const {file, name, details} = data;
    const result = resultOf(file);
    if (type === 'test:start') {
      names = [...names.slice(0, data.nesting), name];
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      output += data.message;
    } else if (type === 'test:diagnostic' && /^Error: /.test(data.message)) {
      say(`    ${data.message}`);
    } else if (type === 'test:complete' && name === file) {
      if (files.includes(file)) result.seconds = details.duration_ms / 1000;
    } else if (type === 'test:pass' && isTest(data) && name !== file) {
      result.passed += 1;
      if (processFile === TOGETHER) result.seconds += details.duration_ms / 1000;
    } else if (type === 'test:fail' && name === file) {
      fail(result, 'the file itself', output || wordsOf(details.error));
    } else if (
      type === 'test:fail' &&
      details.error.failureType !== 'subtestsFailed' &&
      data.todo === undefined
    ) {
      fail(result, [...names.slice(0, data.nesting), name].join(' › '), wordsOf(details.error));
    }
  }

  for (const result of files.map(resultOf))
    if (result.passed + result.failed === 0) fail(result, 'the file itself', 'It ran no test.');
}

/** Suites pass as well, and skipped or planned tests are reported as passed. */
const isTest = ({details, skip, todo}) =>
  details.type !== 'suite' && skip === undefined && todo === undefined;

/** Node wraps what a test threw. */
function wordsOf(error) {
  const thrown = error.cause ?? error;
  return thrown.stack ?? String(thrown);
}
