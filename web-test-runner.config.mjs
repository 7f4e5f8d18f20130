import {fileURLToPath} from 'node:url';

import {esbuildPlugin} from '@web/dev-server-esbuild';

import {ENGINES} from './test/browsers/find-browsers.mjs';
import {launcherFor} from './test/browsers/launchers.mjs';
import {engineReporter} from './test/runner/engine-reporter.mjs';

/** Two browsers run at a time. WebKitGTK does all one after the other, so it begins: what begins last runs alone in the end. */
const engines = (process.env.TEST_ENGINES?.split(',') ?? ENGINES).toReversed();

/**
 * The browser tests. `npm test` starts this with TEST_ENGINES, a list like `chromium,firefox`; alone it runs
 * in all engines. The whole repository is served, so a test fetches `/campaigns/…` as the files stand there.
 */
export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  // A browser may take a minute and a half to start on a busy machine, and has three attempts.
  browserStartTimeout: 300_000,
  testsStartTimeout: 60_000,
  // WebKitGTK measures whole pages slowly, and more so beside two other browsers.
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: '60000'}},
  plugins: [
    esbuildPlugin({ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    engineCommand(),
  ],
  browsers: await Promise.all(engines.map(launcherFor)),
  reporters: [engineReporter()],
};

/** Lets a test ask which browser it was started in: `executeServerCommand('engine')`. */
function engineCommand() {
  return {
    name: 'engine-command',
    executeCommand: ({command, session}) => (command === 'engine' ? session.browser.name : undefined),
  };
}
