import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify, stripVTControlCharacters} from 'node:util';

import {ROOT} from '../../dist/helpers/built.mjs';

/** Milliseconds that one step may take on a busy machine. */
const TIME_LIMIT = 8 * 60_000;

/** No tool may tell anybody that it runs, or ask a question. */
const QUIET_TOOLS = {
  CI: 'true',
  NG_CLI_ANALYTICS: 'false',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
};

/** Scripts of packages are not run: none of these frameworks needs one. */
const INSTALL = 'install --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=warn'.split(' ');

/** The campaign that every project shows, beside its package.json. */
export const CAMPAIGN = path.resolve(import.meta.dirname, '../campaign.json');

/**
 * A copy of a project of test/frameworks/projects in a folder of its own, removed after the test. Its package.json takes our
 * package from `solidarity-widgets.tgz`, which is packed as npm would publish it.
 *
 * @param {{after: (end: () => void) => void}} test - The suite or the test that uses it.
 * @param {string} source - The folder of the project.
 * @returns {Promise<{folder: string, said: string, run: (script: string) => Promise<string>}>} Where it is, what npm said as it
 *   installed it, and a way to run one of its scripts, which resolves with what that says.
 * @throws {Error} With the words of npm or of the script, where the installation or the script fails.
 */
export async function installedProject(test, source) {
  const folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  test.after(() => rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200}));
  cpSync(source, folder, {recursive: true});
  cpSync(CAMPAIGN, path.join(folder, 'campaign.json'));
  await pack(folder);
  const what = path.basename(source);
  // What npm has kept is enough, unless it is older than a version that the project asks for.
  const said = await npm(folder, [...INSTALL, '--prefer-offline']).catch(() =>
    npm(folder, INSTALL).catch(error => {
      throw new Error(`The registry cannot install the project ${what}:\n${error.message}`);
    }),
  );
  return {folder, said, run: script => npm(folder, ['run', '--silent', script])};
}

async function pack(folder) {
  const said = await npm(ROOT, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    stdout: true,
  });
  const [{filename}] = JSON.parse(said);
  renameSync(path.join(folder, filename), path.join(folder, 'solidarity-widgets.tgz'));
}

/** Runs npm; what it says, or an error with that. */
async function npm(cwd, args, {stdout: isOutputAlone = false} = {}) {
  const options = {
    cwd,
    env: {...process.env, ...QUIET_TOOLS},
    shell: process.platform === 'win32',
    timeout: TIME_LIMIT,
    maxBuffer: 2 ** 26,
  };
  try {
    const {stdout, stderr} = await promisify(execFile)('npm', args, options);
    return stripVTControlCharacters(isOutputAlone ? stdout : stdout + stderr).trim();
  } catch ({message, stdout, stderr}) {
    throw new Error(stripVTControlCharacters(`npm ${args.join(' ')}\n${stdout}${stderr}`.trim() || message));
  }
}
