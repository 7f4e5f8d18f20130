import {setMaxListeners} from 'node:events';
import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {run} from 'node:test';

import {isLongest} from './files.mjs';
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
 * @returns {Promise<{passed: number, failed: number}>} How many tests passed and failed.
 */
export async function runNodeTests(files, signal, say) {
  const sum = {passed: 0, failed: 0};
  if (files.length === 0) return sum;

  setMaxListeners(files.length + 10, signal); // each file listens
  const outputs = new Map();
  const results = new Map();
  const resultOf = file => {
    if (!results.has(file)) results.set(file, {passed: 0, failed: 0, seconds: 0});
    return results.get(file);
  };
  files.forEach(resultOf); // in this order
  const together = files.filter(isInEachEngine);
  process.env.TEST_TOGETHER = JSON.stringify(together);
  const alone = files.filter(file => !together.includes(file));
  // The two that take longest begin.
  const processes = [...alone.filter(isLongest), ...(together.length ? [TOGETHER] : []), ...alone];
  // Node tells of one file after the other, and of a suite before the tests in it.
  let names = [];
  const fail = (file, name, words) => {
    resultOf(file).failed += 1;
    say(`    FAILED ${path.relative('', file)}: ${name}`);
    for (const line of words.split('\n')) say(`      ${line}`);
  };

  for await (const {type, data} of run({
    files: [...new Set(processes)],
    concurrency: Math.max(availableParallelism(), 2), // the browser tests run beside these
    timeout: PROCESS_TIME_LIMIT,
    signal,
  })) {
    const {file = '', name, details} = data; // Node does not name the file of everything that fails
    if (type === 'test:start') {
      names = [...names.slice(0, data.nesting), name];
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      outputs.set(file, (outputs.get(file) ?? '') + data.message);
    } else if (type === 'test:diagnostic' && /^Error: /.test(data.message)) {
      say(`    ${data.message}`);
    } else if (type === 'test:complete' && name === file) {
      if (results.has(file)) resultOf(file).seconds = details.duration_ms / 1000;
    } else if (type === 'test:pass' && name === file) {
      fail(file, 'the file itself', 'It ran no test.');
    } else if (type === 'test:pass' && isTest(data)) {
      resultOf(file).passed += 1;
      if (together.includes(file)) resultOf(file).seconds += details.duration_ms / 1000;
    } else if (type === 'test:fail' && name === file) {
      fail(file, 'the file itself', outputs.get(file) ?? wordsOf(details.error));
    } else if (
      type === 'test:fail' &&
      details.error.failureType !== 'subtestsFailed' &&
      data.todo === undefined
    ) {
      fail(file, [...names.slice(0, data.nesting), name].join(' › '), wordsOf(details.error));
    }
  }

  for (const file of together) {
    const {passed, failed} = resultOf(file);
    if (passed + failed === 0) fail(file, 'the file itself', 'It ran no test.');
  }
  for (const [file, {passed, failed, seconds}] of results) {
    const failures = failed ? `, ${failed} FAILED` : '';
    say(`  ${path.relative('', file)}: ${passed} passed${failures}, ${seconds.toFixed(1)} s`);
    sum.passed += passed;
    sum.failed += failed;
  }
  slowest([...results].map(([file, {seconds}]) => [path.relative('', file), seconds])).forEach(say);
  return sum;
}

/** Suites pass as well, and skipped or planned tests are reported as passed. */
const isTest = ({details, skip, todo}) =>
  details.type !== 'suite' && skip === undefined && todo === undefined;

/** Node wraps what a test threw. */
function wordsOf(error) {
  const thrown = error.cause ?? error;
  return thrown.stack ?? String(thrown);
}
