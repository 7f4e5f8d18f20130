import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {esbuildPlugin} from '@web/dev-server-esbuild';

import {ENGINES} from './test/browsers/find-browsers.mjs';
import {freePort} from './test/browsers/free-port.mjs';
import {launcherFor} from './test/browsers/launchers.mjs';
import {IS_LONG, IS_QUICK} from './test/helpers/run/length.mjs';
import {SEED} from './test/helpers/run/seed.mjs';
import {engineReporter} from './test/runner/engine-reporter.mjs';

/** All browsers run at a time, each with two test files: they often wait, most of all for the next frame. */
const engines = (process.env.TEST_ENGINES?.split(',') ?? ENGINES).toReversed();

const browsers = await Promise.all(engines.map(launcherFor));

/** Tests of plain functions, schemas and documents, which rest on nothing in which engines differ: one engine is enough for them. */
const IN_ONE_ENGINE = [
  'test/campaigns/agreement.test.ts',
  'test/feed/**/{parse,read-section*}.test.ts',
  'test/manifest/{documentation/{documented,names},language/{in-one-language,words}}.test.ts',
  'test/model/days/{anniversary,duration,pick-of-day}.test.ts',
  'test/model/in-one-language.test.ts',
  'test/model/letters/envelope.test.ts',
  'test/model/sections/!(postcards).test.ts',
  'test/model/sharing/message.test.ts',
  'test/model/values/{review,text/{names-in,text}}.test.ts',
];

/** Tests of elements that run twice: with the elements as they stand in src, and with those that ship. */
const OF_WHAT_SHIPS = [
  'test/elements/*/{channels,event-list,event-list-states,hashtag-bar,initiatives}.test.ts',
];

/** A page that gets the built library wherever a test asks for an element of src. */
function pageThatShips(testFramework) {
  const elements = readdirSync('src/elements', {withFileTypes: true}).filter(entry => entry.isDirectory());
  const modules = ['/src/index.ts', ...elements.map(({name}) => `/src/elements/${name}/${name}.ts`)];
  const imports = Object.fromEntries(modules.map(module => [module, '/dist/solidarity.js']));
  return `<!doctype html>
    <script type="importmap">${JSON.stringify({imports})}</script>
    <script type="module" src="${testFramework}"></script>`;
}

/** Files that are named run in every engine that is. */
const named = process.env.TEST_FILES?.split(',');

/**
 * The browser tests. `npm test` starts this with TEST_ENGINES, a list like `chromium,firefox`, and TEST_FILES, a list of paths; alone it
 * runs all files in all engines. The whole repository is served, so a test fetches `/campaigns/…` as the files stand there.
 */
export default {
  // Those that look at every element take longest: the others are done beside them.
  files: named ?? [
    'test/manifest/**/*.test.ts',
    'test/**/*.test.ts',
    ...IN_ONE_ENGINE.map(pattern => `!${pattern}`),
  ],
  // The last is Chromium, where it is there.
  groups: named
    ? []
    : [
        {name: 'in one engine', files: IN_ONE_ENGINE, browsers: [browsers.at(-1)]},
        ...(IS_QUICK ? [] : [{name: 'what ships', files: OF_WHAT_SHIPS, testRunnerHtml: pageThatShips}]),
      ],
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
  browsers,
  reporters: [engineReporter()],
};

/** Lets a test ask what run it is part of: see test/helpers/run/this-run.ts. */
function thisRunCommand() {
  return {
    name: 'this-run-command',
    executeCommand: ({command, session}) =>
      command === 'this-run'
        ? {
            engine: session.browser.name,
            isLeading: session.browser === browsers.at(-1),
            isQuick: IS_QUICK,
            isLong: IS_LONG,
            seed: SEED,
          }
        : undefined,
  };
}
