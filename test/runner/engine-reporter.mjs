/**
 * Reports the browser tests to run.mjs, or to the terminal when @web/test-runner was started alone: a line a
 * test file, each failure with its engine, and at the end how many passed and failed in each engine.
 */
import path from 'node:path';
import {format} from 'node:util';

import {formatError} from '@web/test-runner';

import {slowest} from './slowest.mjs';

/** Lit says this in each page that runs its checks for developers, as the tests do on purpose. */
const LIT_DEV_MODE = 'Lit is in dev mode';

/**
 * @typedef {object} EngineCount
 * @property {number} passed - Tests that passed.
 * @property {number} failed - Tests that failed, files that did not load and browsers that broke off.
 * @property {number} skipped - Tests that were not run.
 */

/**
 * @param {Map<string, import('@web/test-runner-core').BrowserLauncher>} launchers - The browser of each engine.
 * @returns {import('@web/test-runner-core').Reporter} The reporter.
 */
export function engineReporter(launchers) {
  const engineOf = browser => [...launchers].find(([, launcher]) => launcher === browser)?.[0];
  let engines = [];
  const times = new Map();
  return {
    start({browsers, sessions}) {
      engines = browsers.map(browser => browser.name);
      sessions.on('session-status-updated', session => takeTime(session, times));
    },
    reportTestFileResults({sessionsForTestFile, testFile}) {
      const counts = countByEngine(sessionsForTestFile);
      const sums = [...counts].map(
        ([engine, {passed, failed}]) => `${engine} ${passed}${failed ? `, ${failed} FAILED` : ''}`,
      );
      say([
        `  ${path.relative('', testFile)}: ${sums.join(' · ')}`,
        ...describeFailures(sessionsForTestFile, path.relative('', testFile)),
      ]);
    },
    onTestRunFinished({sessions}) {
      say(slowest([...times].map(([what, {seconds = 0}]) => [what, seconds])));
      const results = resultsOf(sessions, engines, engineOf);
      if (process.send) process.send({results});
      else say([JSON.stringify(Object.fromEntries(countByEngine(sessions, engines)))]);
    },
  };
}

/** Keeps in `times`, by file and engine, how long a session took from the opening of its page to its end. */
function takeTime({browser, testFile, group, status}, times) {
  const what = nameOf({browser, testFile, group});
  if (status === 'INITIALIZING') times.set(what, {start: performance.now()});
  const time = times.get(what);
  if (status === 'FINISHED' && time) time.seconds = (performance.now() - time.start) / 1000;
}

/** What a session is called: its file, its browser, and whether it had the library as it ships. */
function nameOf({browser, testFile, group}) {
  return `${path.relative('', testFile)} in ${browser.name}${isOfWhatShips(group) ? ', as it ships' : ''}`;
}

const isOfWhatShips = group => Boolean(group.testRunnerHtml);

/** What each session came to, with what it takes to run it again; and a failure for each engine that ran no test. */
function resultsOf(sessions, engines, engineOf) {
  const results = [...sessions].map(session => ({
    what: nameOf(session),
    file: path.relative('', session.testFile),
    engine: engineOf(session.browser),
    browser: session.browser.name,
    ships: isOfWhatShips(session.group),
    ...countByEngine([session]).get(session.browser.name),
  }));
  const idle = [...countByEngine(sessions, engines)].filter(([name]) =>
    results.every(({browser, passed, failed}) => browser !== name || passed + failed === 0),
  );
  return [...results, ...idle.map(([browser, count]) => ({what: browser, browser, ...count}))];
}

/**
 * How many tests passed and failed in each engine. A file that did not load, a browser that broke off and an
 * engine that ran no test at all count as failed.
 *
 * @param {Iterable<import('@web/test-runner-core').TestSession>} sessions - A session a test file and engine.
 * @param {string[]} engines - Engines that have to run at least one test.
 * @returns {Map<string, EngineCount>} The counts by the engine's name.
 */
export function countByEngine(sessions, engines = []) {
  const counts = new Map(engines.map(engine => [engine, {passed: 0, failed: 0, skipped: 0}]));
  for (const session of sessions) {
    const {name} = session.browser;
    const count = counts.get(name) ?? {passed: 0, failed: 0, skipped: 0};
    counts.set(name, count);
    const tests = testsOf(session);
    count.skipped += tests.filter(test => test.skipped).length;
    count.passed += tests.filter(test => test.passed && !test.skipped).length;
    const failed = tests.filter(isFailure).length;
    count.failed += failed + (brokeOff(session) || (!session.passed && failed === 0) ? 1 : 0);
  }
  for (const engine of engines) {
    const count = counts.get(engine);
    if (count.passed + count.failed === 0) count.failed = 1;
  }
  return counts;
}

const brokeOff = session => session.errors.length > 0 || testsOf(session).length === 0;

const isFailure = test => !test.passed && !test.skipped;

/** All tests of a session, each with the names of the suites around it in front of its own. */
function testsOf({testResults}) {
  const flatten = (suite, names) => [
    ...suite.tests.map(test => ({...test, name: [...names, test.name].join(' › ')})),
    ...suite.suites.flatMap(inner => flatten(inner, [...names, inner.name])),
  ];
  return testResults ? flatten(testResults, []) : [];
}

/** The failures of a test file, those that are the same in several engines told once. */
function describeFailures(sessions, file) {
  const failures = new Map();
  for (const session of sessions) {
    for (const {name, error} of failuresOf(session)) {
      const key = `${name}: ${error.message}`;
      const failure = failures.get(key) ?? {name, error, engines: []};
      failures.set(key, failure);
      failure.engines.push(session.browser.name);
    }
  }
  return [
    ...[...failures.values()].flatMap(({name, error, engines}) => [
      `    FAILED ${file} in ${engines.join(', ')}: ${name}`,
      ...indent(error.stack ? formatError(error) : error.message),
    ]),
    ...sessions.filter(session => !session.passed).flatMap(describeSurroundings),
  ];
}

function failuresOf(session) {
  const unknown = {message: 'It ran no test.'};
  const failures = testsOf(session)
    .filter(isFailure)
    .map(({name, error = unknown}) => ({name, error}));
  return brokeOff(session)
    ? [{name: 'the file itself', error: session.errors[0] ?? unknown}, ...failures]
    : failures;
}

/** What else the page said and missed while its tests failed. */
function describeSurroundings({browser, logs, request404s}) {
  const said = logs.map(args => format(...args)).filter(log => !log.includes(LIT_DEV_MODE));
  return [
    ...said.flatMap(log => indent(`${browser.name}'s console: ${log}`)),
    ...request404s.flatMap(url => indent(`${browser.name} found nothing at ${url}`)),
  ];
}

const indent = text => text.split('\n').map(line => `      ${line}`);

function say(lines) {
  if (process.send) process.send({lines});
  else process.stdout.write(`${lines.join('\n')}\n`);
}
