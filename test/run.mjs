/**
 * The one test command: finds or brings the browsers, lints and builds side by side, then runs the tests of Node beside those of
 * the browsers, which often wait; each step whatever became of the others. What failed is said once more at the end, and the last
 * line is always 'N passed, N failed'.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {bringBrowsers} from './browsers/find-browsers.mjs';
import {bringLibraries} from './hosts/helpers/debian-libraries.mjs';
import {runBrowserTests} from './runner/browser-tests.mjs';
import {needsEditor, needsSite, needsWordPress, testFiles} from './runner/files.mjs';
import {withDigest} from './runner/digest.mjs';
import {readFlags, USAGE} from './runner/flags.mjs';
import {runNodeTests} from './runner/node-tests.mjs';
import {bringWordPress} from './servers/wordpress/bring.mjs';

const {say, digest} = withDigest(line => process.stdout.write(`${line}\n`));
/** What a quick run lints: without what looks into each template, which takes longest. */
const LINT = {quick: ['lint:code', 'lint:format', 'lint:types']};

const interruption = new AbortController();
const {signal} = interruption;

process.chdir(path.dirname(import.meta.dirname));
const plan = planOrUndefined();
if (plan?.help) {
  say(USAGE);
} else if (plan) {
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => interruption.abort());
  const temporary = ownTemporaryFolder();
  Object.assign(process.env, {
    SEED: String(plan.seed),
    TEST_LENGTH: plan.length,
    TEST_ONLY: plan.only ?? '',
  });
  say(`Random tests begin with --seed ${plan.seed}.`);
  const {passed, failed} = await runAll(stagesOf(plan));
  rmSync(temporary, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  digest().forEach(line => say(line));
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
} else {
  say('0 passed, 1 failed');
  process.exitCode = 2;
}

/** What the flags ask for, and the files that this takes. */
function planOrUndefined() {
  try {
    const flags = readFlags(process.argv.slice(2));
    return {...flags, ...testFiles(flags)};
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

/** What is to be done, each step with its title, in the order in which it is done; the steps of a stage go side by side. */
function stagesOf({engines, length, only, skip, inNode, inBrowsers, needsBuild}) {
  const isPart = only || length === 'quick';
  const isTriedAgain = !isPart; // whoever tries a part wants to see what fails
  const found = [];
  const isStarted = (step, files) => files.length > 0 && !skip.includes(step);
  const isLeftOut = {
    engines: !isStarted('node', inNode) && !isStarted('browsers', inBrowsers),
    lint: only,
    build: !needsBuild,
    publisher: existsSync('publisher/node_modules') || !needsBuild,
    wordpress: skip.includes('build') || !inNode.some(file => needsWordPress(file)),
    site:
      !isStarted('node', inNode) ||
      !inNode.some(file => needsSite(file)) ||
      (skip.includes('build') && existsSync('site/build/index.html')),
    editor:
      !inNode.some(file => needsEditor(file)) ||
      (skip.includes('build') && existsSync('publisher/dist/editor/campaign-editor.html')),
    node: inNode.length === 0,
    browsers: inBrowsers.length === 0,
  };
  const lint = LINT[length] ?? ['lint'];
  const before = [
    ['lint', `npm run ${lint.join(', ')}`, () => npmRun(lint)],
    ['build', 'npm run build', () => npmRun(['build'])],
    ['publisher', 'npm run publisher', () => npmRun(['publisher'])],
  ];
  const plugin = ['wordpress', 'npm run wordpress', () => npmRun(['wordpress'])];
  const site = ['site', 'npm run site', () => npmRun(['site'])];
  const editor = ['editor', 'npm run editor', () => npmRun(['editor'])];
  const tests = [
    [
      'node',
      'Tests in Node',
      () =>
        runNodeTests(
          inNode.map(file => path.resolve(file)),
          signal,
          say,
          {isTriedAgain},
        ),
    ],
    [
      'browsers',
      'Tests in the browsers',
      () => runBrowserTests({engines: found, files: isPart && inBrowsers, signal, isTriedAgain}, say),
    ],
  ];
  const stages = [
    [['engines', `Browsers for ${engines.join(', ')}`, () => lookFor(engines, found, skip, inNode)]],
    // Two whole sets of tests at once starve each other on two cores.
    ...(needsBuild
      ? [before, [plugin, site, editor], ...tests.map(step => [step])]
      : [[...before, ...tests]]),
  ];
  return stages.map(steps => steps.filter(([step]) => !skip.includes(step) && !isLeftOut[step]));
}

async function runAll(stages) {
  const sum = {passed: 0, failed: 0};
  for (const steps of stages) {
    for (const {passed, failed} of await Promise.all(steps.map(runStep))) {
      sum.passed += passed;
      sum.failed += failed;
    }
    if (signal.aborted) return {...sum, failed: Math.max(sum.failed, 1)};
  }
  return sum;
}

async function runStep([, title, run]) {
  say(`${title} ...`);
  const start = performance.now();
  const result = await run().catch(brokeOff);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`${title}: ${result.passed} passed, ${result.failed} failed, ${seconds} s\n`);
  return result;
}

/** A step that could not be done at all is a failure like any other. */
function brokeOff(error) {
  say(`  FAILED: ${error.stack}`);
  return {passed: 0, failed: 1};
}

/**
 * Puts the engines whose browser is there into `found`; each of the others counts as failed. Brings the libraries of other people's
 * pages and WordPress as well: the tests that lack one fail by themselves.
 */
async function lookFor(engines, found, skip, inNode) {
  const browsers = await bringBrowsers(engines, line => say(`  ${line}`));
  for (const [engine, browser] of browsers) {
    const isMissing = typeof browser === 'string';
    if (!isMissing) found.push(engine);
    say(`  ${engine}: ${isMissing ? `FAILED: ${browser}` : browser.binary}`);
  }
  if (!skip.includes('node')) {
    bringLibraries(line => say(`  ${line}`));
    if (inNode.some(file => needsWordPress(file))) await bringWordPress(line => say(`  ${line}`));
  }
  process.env.TEST_ENGINES = found.join(); // what the tests of the built files start, too
  return {passed: 0, failed: engines.length - found.length};
}

/** Runs scripts of package.json side by side. */
async function npmRun(scripts) {
  const results = await Promise.all(scripts.map(runScript));
  const passed = results.filter(Boolean).length;
  return {passed, failed: results.length - passed};
}

/** Runs a script, and prints what it says once it has ended; it counts as one check. */
async function runScript(script) {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data));
  const [status] = await once(child, 'close');
  process.stdout.write(output);
  return status === 0;
}
