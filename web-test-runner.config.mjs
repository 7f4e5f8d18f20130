import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {esbuildPlugin} from '@web/dev-server-esbuild';
import picomatch from 'picomatch';

import {ENGINES} from './test/browsers/find-browsers.mjs';
import {freePort} from './test/browsers/free-port.mjs';
import {launcherFor} from './test/browsers/launchers.mjs';
import {dealtEngines} from './test/helpers/run/engines.mjs';
import {IS_LONG, IS_QUICK} from './test/helpers/run/length.mjs';
import {SEED} from './test/helpers/run/seed.mjs';
import {engineReporter} from './test/runner/engine-reporter.mjs';
import {testFiles} from './test/runner/files.mjs';

/** The engines, Chromium first where it is there. All run at a time, each with two test files: they often wait, most of all for a frame. */
const engines = process.env.TEST_ENGINES?.split(',') ?? ENGINES;
const browsers = new Map(await Promise.all(engines.map(async engine => [engine, await launcherFor(engine)])));

/** Tests of plain functions, schemas and documents, which rest on nothing in which engines differ: one engine is enough for them. */
const isInOneEngine = picomatch([
  'test/campaigns/agreement.test.ts',
  'test/feed/**/{parse,read-section*}.test.ts',
  'test/manifest/{documentation/{documented,names},language/{in-one-language,words}}.test.ts',
  'test/model/days/{anniversary,duration,pick-of-day}.test.ts',
  'test/model/in-one-language.test.ts',
  'test/model/letters/envelope.test.ts',
  'test/model/sections/!(postcards).test.ts',
  'test/model/sharing/message.test.ts',
  'test/model/values/{review,text/{names-in,text}}.test.ts',
]);

/** Tests of what readers at risk rely on: every run has them in every engine. */
const isInEveryEngine = picomatch([
  'test/base/{current-people,people-file,signed,stopped}.test.ts',
  'test/elements/{exit,sign-up}/**',
  'test/feed/{feed-integrity,trusted-source}.test.ts',
  'test/manifest/safety/**',
]);

/** Tests of elements that run twice: with the elements as they stand in src, and with those that ship. */
const isOfWhatShips = picomatch(
  'test/elements/*/{channels,event-list,event-list-states,hashtag-bar,initiatives}.test.ts',
);

/** Files that are named run in every engine that is. */
const named = process.env.TEST_FILES?.split(',');

/** Sessions that failed and run once more: see test/runner/second-try.mjs. */
const again = process.env.TEST_SESSIONS && JSON.parse(process.env.TEST_SESSIONS);

/** The engines of a test file. */
function enginesOf(file) {
  if (named) return engines;
  if (isInOneEngine(file)) return engines.slice(0, 1);
  return isInEveryEngine(file) ? engines : dealtEngines(file, engines);
}

/** `files` in groups, each with the browsers that run it. */
function groupsOf(files, {title = 'of src', enginesFor = enginesOf, ...settings} = {}) {
  const groups = new Map();
  for (const file of files) {
    const key = enginesFor(file).join();
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups].map(([key, files]) => ({
    ...settings,
    name: `${title} in ${key}`,
    files,
    browsers: key.split(',').map(engine => browsers.get(engine)),
  }));
}

/** Groups of all files, and of those that run twice. */
function allGroups() {
  return [
    ...groupsOf(files),
    ...(named
      ? []
      : groupsOf(
          files.filter(file => isOfWhatShips(file)),
          whatShips(),
        )),
  ];
}

/** Groups of nothing but these sessions, each a file in an engine. */
function groupsOfSessions(sessions) {
  const of = ships => {
    const some = sessions.filter(session => session.ships === ships);
    const enginesFor = file => some.filter(session => session.file === file).map(({engine}) => engine);
    const files = [...new Set(some.map(({file}) => file))];
    return groupsOf(files, {...(ships && whatShips()), enginesFor});
  };
  return [...of(false), ...of(true)];
}

const whatShips = () => ({title: 'of what ships', testRunnerHtml: pageThatShips});

/** A page that gets the built library wherever a test asks for an element of src. */
function pageThatShips(testFramework) {
  const elements = readdirSync('src/elements', {withFileTypes: true}).filter(entry => entry.isDirectory());
  const modules = ['/src/index.ts', ...elements.map(({name}) => `/src/define/${name}.ts`)];
  const imports = Object.fromEntries(modules.map(module => [module, '/dist/solidarity.js']));
  return `<!doctype html>
    <script type="importmap">${JSON.stringify({imports})}</script>
    <script type="module" src="${testFramework}"></script>`;
}

/** The test files, those that take longest first: the others are done beside them. */
const files = named ?? testFiles({length: 'long'}).inBrowsers;

/**
 * The browser tests. `npm test` starts this with TEST_ENGINES, a list like `chromium,firefox`, and TEST_FILES, a list of paths; alone it
 * runs all files. The whole repository is served, so a test fetches `/campaigns/…` as the files stand there.
 */
export default {
  groups: again ? groupsOfSessions(again) : allGroups(),
  nodeResolve: true,
  port: await freePort(), // two runs at once never have the same
  // Alone, Chromium has the processors for itself.
  concurrency: engines.length === 1 ? 4 : 2,
  concurrentBrowsers: engines.length,
  // A browser may take a minute and a half to start on a busy machine, and has three attempts.
  browserStartTimeout: 300_000,
  testsStartTimeout: 60_000,
  // WebKitGTK measures whole pages slowly, and more so beside two other browsers.
  testsFinishTimeout: 1_200_000,
  // A file may draw an element in all its states before its first test, beside the tests of Node.
  testFramework: {config: {timeout: '120000'}},
  plugins: [
    esbuildPlugin({ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    thisRunCommand(),
  ],
  browsers: [...browsers.values()],
  reporters: [engineReporter(browsers)],
};

/** Lets a test ask what run it is part of: see test/helpers/run/this-run.ts. */
function thisRunCommand() {
  return {
    name: 'this-run-command',
    executeCommand: ({command, session}) =>
      command === 'this-run'
        ? {
            engine: session.browser.name,
            isLeading: session.browser === browsers.get(engines[0]),
            isQuick: IS_QUICK,
            isLong: IS_LONG,
            seed: SEED,
          }
        : undefined,
  };
}
