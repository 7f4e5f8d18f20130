import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';

import {theBrowser} from '../browsers/find-browsers.mjs';
import {inAttempts} from '../browsers/in-attempts.mjs';
import {startBrowser} from '../browsers/puppeteer.mjs';
import {sideBySide} from '../browsers/side-by-side.mjs';
import {webkitLauncher} from '../browsers/webkit-launcher.mjs';
import {dealtEngines} from '../helpers/run/engines.mjs';
import {countByEngine} from '../runner/engine-reporter.mjs';
import {testFiles} from '../runner/files.mjs';
import {STEPS} from '../runner/flags.mjs';
import {slowest} from '../runner/slowest.mjs';

const TEST_COMMAND = path.resolve(import.meta.dirname, '../run.mjs');

function runWith(...flags) {
  const env = {...process.env};
  delete env.SEED;
  const {status, stdout, stderr} = spawnSync(process.execPath, [TEST_COMMAND, ...flags], {
    encoding: 'utf8',
    env,
  });
  return {status, stdout, stderr, lastLine: stdout.trimEnd().split('\n').at(-1)};
}

describe('the test command', () => {
  for (const [flags, words] of [
    [['--colour'], /--colour/],
    [['planted.test.ts'], /planted\.test\.ts/],
    [['--engines', 'chromium,opera'], /--engines knows chromium, firefox, webkit, not 'opera'/],
    [['--skip', 'tests'], /--skip knows lint, build, node, browsers, not 'tests'/],
    [['--only'], /--only/],
    [['--only', 'test/nowhere/*'], /No test file fits --only 'test\/nowhere\/\*'/],
    [['--length', 'short'], /--length knows quick, usual, long, not 'short'/],
    [['--seed', '1.5'], /--seed takes a whole number from 0 to \d+, not '1\.5'/],
    [['--seed', '9999999999'], /--seed takes a whole number/],
  ]) {
    it(`refuses ${flags.join(' ')} with a message`, () => {
      const {status, stderr, lastLine} = runWith(...flags);
      assert.match(stderr, words);
      assert.match(stderr, /Usage: npm test/);
      assert.equal(lastLine, '0 passed, 1 failed');
      assert.equal(status, 2);
    });
  }

  it('prints its flags with --help', () => {
    const {status, stdout} = runWith('--help');
    for (const flag of ['engines', 'length', 'only', 'seed', 'skip'])
      assert.match(stdout, new RegExp(`--${flag} `));
    assert.equal(status, 0);
  });

  it('uses the seed of --seed, or else a new one', () => {
    const nothing = ['--skip', STEPS.join()];
    const seedOf = ({stdout}) => Number(/--seed (\d+)/.exec(stdout)[1]);
    assert.equal(seedOf(runWith('--seed', '42', ...nothing)), 42);
    assert.notEqual(seedOf(runWith(...nothing)), seedOf(runWith(...nothing)));
  });

  it('runs tests in Node, too, in no engines but those that are named', () => {
    const {stdout} = runWith('--engines', 'chromium', '--only', 'test/i18n/own-name.node.test.mjs');
    assert.match(stdout, /^Browsers for chromium \.\.\.$/m);
  });

  it('looks at the files that a run of its length has', () => {
    const filesOf = length => {
      const {inNode, inBrowsers, needsBuild} = testFiles({length});
      return {files: [...inNode, ...inBrowsers], needsBuild};
    };
    const [quick, usual, long] = ['quick', 'usual', 'long'].map(filesOf);
    assert.deepEqual(
      [quick, usual, long].map(({needsBuild}) => needsBuild),
      [false, true, true],
    );
    const isIn =
      ({files}) =>
      file =>
        files.includes(file);
    assert.ok(quick.files.every(isIn(usual)) && usual.files.every(isIn(long)));
    assert.ok(quick.files.length < usual.files.length && usual.files.length < long.files.length);
    assert.match(usual.files[0], /any-page/);
    assert.ok(isIn(quick)('test/manifest/safety/warnings.test.ts'));
  });

  it('has each file of a usual run in one of three runs, and most in all', () => {
    const runs = [0, 1, 2].map(seed => testFiles({length: 'usual', seed}).inNode);
    const all = new Set(runs.flat());
    const inEach = [...all].filter(file => runs.every(files => files.includes(file)));
    const inOne = [...all].filter(file => runs.filter(files => files.includes(file)).length === 1);
    assert.equal(inEach.length + inOne.length, all.size);
    assert.ok(inOne.length > 10 && inEach.length > 5 * inOne.length, `${inOne.length} of ${all.size}`);
  });

  it('deals tests to the first engine, and to each of the others in one of six runs', () => {
    const engines = ['chromium', 'firefox', 'webkit'];
    const names = ['test/a.test.ts', 'test/b.test.ts', 'test/c.test.ts'];
    const runsOf = name =>
      Array.from({length: 6}, (_, seed) => dealtEngines(name, engines, {seed, all: false}));
    const twice = ['chromium,firefox', 'chromium,webkit'];
    for (const name of names)
      assert.deepEqual(runsOf(name).map(String).sort(), [...Array(4).fill('chromium'), ...twice]);
    assert.equal(new Set(names.map(name => runsOf(name).join(';'))).size, names.length, 'each by itself');
    assert.deepEqual(dealtEngines('test/a.test.ts', engines, {all: true}), engines);
    assert.deepEqual(dealtEngines('test/a.test.ts', ['webkit'], {all: false}), ['webkit']);
  });

  it('fails when no test is run', () => {
    const {status, stdout, lastLine} = runWith('--skip', 'lint,build,node,browsers');
    assert.doesNotMatch(stdout, /npm run/);
    assert.equal(lastLine, '0 passed, 0 failed');
    assert.equal(status, 1);
  });
});

describe('the count of the tests in Node', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
  const [planted, counter] = ['planted.node.test.mjs', 'count.mjs'].map(name => path.join(folder, name));
  before(() => {
    writeFileSync(
      counter,
      `import {runNodeTests} from '${new URL('../runner/node-tests.mjs', import.meta.url)}';
      const said = [];
      const sum = await runNodeTests(process.argv.slice(2), new AbortController().signal, line => said.push(line));
      console.log(JSON.stringify({...sum, said: said.join('\\n')}));`,
    );
  });
  after(() => rmSync(folder, {recursive: true}));

  /** Runs a temporary test file in a process without the environment variables of the outer test run. */
  function count(text) {
    writeFileSync(planted, `import {describe, it, before, test} from 'node:test';\n${text}\n`);
    const env = {...process.env};
    delete env.NODE_TEST_CONTEXT;
    return JSON.parse(execFileSync(process.execPath, [counter, planted], {encoding: 'utf8', env}));
  }

  const FAILS = "() => { throw new Error('planted fault'); }";
  for (const [what, text, passed, failed] of [
    ['tests, and not suites', "describe('a', () => { it('b', () => {}); it('c', () => {}); });", 2, 0],
    ['a test that fails', `it('a', () => {}); it('b', ${FAILS});`, 1, 1],
    ['a test inside a test once', `test('a', async t => { await t.test('b', ${FAILS}); });`, 0, 1],
    ['no skipped and planned tests', "it.skip('a', () => {}); it.todo('b'); it('c', () => {});", 1, 0],
    [
      'tests that a failing hook prevents as failed',
      `describe('a', () => { before(${FAILS}); it('b', () => {}); });`,
      0,
      2,
    ],
    ['a file with an uncaught error', `it('a', () => {}); setTimeout(${FAILS}, 20);`, 1, 1],
    ['a file that fails to load', "import './nowhere.mjs'; it('a', () => {});", 0, 1],
    ['a file without a test', '', 0, 1],
  ]) {
    it(`counts ${what}`, () => {
      const sum = count(text);
      assert.deepEqual([sum.passed, sum.failed], [passed, failed], sum.said);
      if (text.includes(FAILS)) assert.match(sum.said, /planted fault/);
    });
  }

  it('counts each of the files that share their browsers', () => {
    const shared = path.join(folder, 'dist', 'pages');
    mkdirSync(shared, {recursive: true});
    const helper = new URL('../dist/helpers/browsers.mjs', import.meta.url);
    const tests = {
      one: "it('a', () => {}); it('b', () => { if (globalThis.planted !== 3) throw new Error('each alone'); });",
      other: `it('c', ${FAILS});`,
      empty: '',
    };
    const files = Object.entries(tests).map(([name, text]) => {
      const file = path.join(shared, `${name}.node.test.mjs`);
      const head = `import {it} from 'node:test';
        import {inEachEngine} from '${helper}';
        globalThis.planted = (globalThis.planted ?? 0) + 1;\n`;
      writeFileSync(file, `${head}inEachEngine('in each', () => { ${text} });\n`);
      return file;
    });
    const env = {...process.env, TEST_ENGINES: 'planted'};
    delete env.NODE_TEST_CONTEXT;
    const {passed, failed, said} = JSON.parse(
      execFileSync(process.execPath, [counter, ...files], {encoding: 'utf8', env}),
    );
    assert.deepEqual([passed, failed], [2, 2], said);
    assert.match(said, /one\.node\.test\.mjs: 2 passed,/);
    assert.match(said, /FAILED .*other\.node\.test\.mjs: .*in each › c$/m);
    assert.match(said, /empty\.node\.test\.mjs: the file itself\n.*It ran no test/);
  });

  it('names the suites of a failing test', () => {
    const {said} = count(
      `describe('a', () => { describe('b', () => it('c', () => {})); it('d', ${FAILS}); });`,
    );
    assert.match(said, /FAILED .*planted\.node\.test\.mjs: a › d$/m);
  });
});

describe('the count of the tests in the browsers', () => {
  const test = fate => ({name: 'a', passed: fate === 'passed', skipped: fate === 'skipped'});
  const session = (engine, fates, errors = []) => ({
    browser: {name: engine},
    errors,
    passed: errors.length === 0 && !fates?.includes('failed'),
    testResults: fates && {
      name: '',
      tests: [],
      suites: [{name: 'planted', tests: fates.map(test), suites: []}],
    },
  });

  for (const [what, sessions, counts] of [
    [
      'each engine separately',
      [session('A', ['passed', 'failed']), session('B', ['passed', 'passed'])],
      {A: [1, 1], B: [2, 0]},
    ],
    [
      'no skipped tests',
      [session('A', ['passed', 'skipped']), session('B', ['passed'])],
      {A: [1, 0], B: [1, 0]},
    ],
    [
      'a page error besides passing tests',
      [session('A', ['passed'], [{message: 'a'}]), session('B', ['passed'])],
      {A: [1, 1], B: [1, 0]},
    ],
    [
      'a file that fails to load',
      [session('A', undefined, [{message: 'a'}]), session('B', ['passed'])],
      {A: [0, 1], B: [1, 0]},
    ],
    ['a file without a test', [session('A', []), session('B', ['passed'])], {A: [0, 1], B: [1, 0]}],
    ['an engine that runs nothing as failed', [session('A', ['passed'])], {A: [1, 0], B: [0, 1]}],
    [
      'an engine that skips everything as failed',
      [session('A', ['passed']), session('B', ['skipped'])],
      {A: [1, 0], B: [0, 1]},
    ],
  ]) {
    it(`counts ${what}`, () => {
      const found = [...countByEngine(sessions, ['A', 'B'])].map(([name, {passed, failed}]) => [
        name,
        [passed, failed],
      ]);
      assert.deepEqual(Object.fromEntries(found), counts);
    });
  }
});

describe('the list of the slowest files', () => {
  it('contains ten files, the slowest first', () => {
    const times = Array.from({length: 12}, (_, index) => [`file ${index}`, index]);
    const [title, first, ...others] = slowest(times);
    assert.match(title, /slowest/);
    assert.match(first, /11\.0 s +file 11$/);
    assert.equal(others.length, 9);
    assert.match(others.at(-1), /2\.0 s +file 2$/);
  });
});

describe('a browser that fails to start', () => {
  it('is started again', async t => {
    const folder = mkdtempSync(path.join(tmpdir(), 'reluctant-'));
    const before = process.env.CHROME_PATH;
    t.after(() => {
      if (before === undefined) delete process.env.CHROME_PATH;
      else process.env.CHROME_PATH = before;
      rmSync(folder, {recursive: true});
    });
    const {binary} = await theBrowser('chromium');
    process.env.CHROME_PATH = path.join(folder, 'reluctant');
    writeFileSync(
      process.env.CHROME_PATH,
      `#!/bin/sh\n[ -e '${folder}/tried' ] && exec '${binary}' "$@"\n: > '${folder}/tried'; exit 1\n`,
      {mode: 0o755},
    );
    const browser = await startBrowser('chromium');
    await browser.close();
  });

  it('is reported with its own error after the third attempt', async () => {
    const attempts = [];
    const fail = async () => {
      attempts.push('');
      throw new Error(`planted fault ${attempts.length}`);
    };
    await assert.rejects(inAttempts(fail), /planted fault 3/);
    assert.equal(attempts.length, 3);
  });
});

describe('browsers of one engine side by side', () => {
  /** A launcher that notes its sessions; the first fails to start if `fails`, and is active if `isActive`. */
  function aLauncher({fails = false, isActive = !fails} = {}) {
    const sessions = [];
    return {
      name: 'Planted',
      sessions,
      async startSession(id) {
        sessions.push(id);
        if (fails && sessions.length === 1) throw new Error('planted fault');
      },
      stopSession: async id => ({of: id}),
      isActive: id => sessions.includes(id) && (isActive || id !== sessions[0]),
      getPage: id => `page of ${id}`,
      stop: async () => sessions.push('stopped'),
    };
  }

  it('start another one only while all others are busy', async () => {
    const [one, other] = [aLauncher(), aLauncher()];
    const both = sideBySide([one, other]);
    await both.startSession('a');
    assert.deepEqual(await both.stopSession('a'), {of: 'a'});
    await both.startSession('b');
    await both.startSession('c');
    assert.deepEqual([one.sessions, other.sessions], [['a', 'b'], ['c']]);
    assert.deepEqual(['a', 'b', 'c'].map(both.isActive), [false, true, true]);
    assert.equal(both.getPage('c'), 'page of c');
    assert.deepEqual([both.name, both.concurrency], ['Planted', 2]);
    await both.stop();
    assert.deepEqual([one.sessions.at(-1), other.sessions.at(-1)], ['stopped', 'stopped']);
  });

  it('go on after one has failed to start', async () => {
    const [one, other] = [aLauncher({fails: true}), aLauncher()];
    const both = sideBySide([one, other]);
    await assert.rejects(both.startSession('a'), /planted fault/);
    assert.equal(both.isActive('a'), false);
    await both.startSession('b');
    assert.deepEqual([one.sessions, other.sessions], [['a', 'b'], []]);
  });

  it('leave a page that opens too slowly alone until it is stopped', async () => {
    const [one, other] = [aLauncher({fails: true, isActive: true}), aLauncher()];
    const both = sideBySide([one, other]);
    await assert.rejects(both.startSession('a'), /planted fault/);
    assert.equal(both.isActive('a'), true);
    await both.startSession('b');
    await both.stopSession('a');
    await both.startSession('c');
    assert.deepEqual([one.sessions, other.sessions], [['a', 'c'], ['b']]);
  });
});

describe('the launcher of WebKitGTK', () => {
  it('reports why it does not start', async () => {
    const launcher = webkitLauncher({
      binary: 'MiniBrowser',
      driver: 'WebKitWebDriver',
      xvfb: process.execPath,
    });
    await assert.rejects(
      launcher.startSession('a', 'about:blank'),
      /WebKitGTK did not start: .*bad option: -displayfd/,
    );
    await launcher.stop();
  });
});
