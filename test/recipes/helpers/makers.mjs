/** How a recipe becomes a site: with nothing, with a program of Debian, with a package of npm. */
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';

import {DIST} from '../../dist/helpers/built.mjs';
import {integrity} from '../../dist/helpers/partner-page.mjs';
import {installedProject} from '../../frameworks/helpers/installed-project.mjs';
import {bring} from '../../servers/start.mjs';
import {write} from './named-files.mjs';

/** Milliseconds that one step may take on a busy machine. */
const TIME_LIMIT = 4 * 60_000;

/**
 * A project made of what a recipe tells.
 *
 * @typedef {object} Project
 * @property {string} folder - Where its files are.
 * @property {string} root - Where the built site is.
 * @property {() => Promise<unknown>} build - Builds the site; rejects with what the tool says if it refuses.
 */

/** @typedef {(suite: {after: (end: () => void) => void}, told: {files: Map<string, string>, commands: string[]}) => Promise<Project>} Maker */

/** @type {Maker} - Files for any host, with the digest of the script in the place of the example. */
export async function byHand(suite, {files}) {
  const folder = temporaryFolder(suite);
  copyLibrary(path.join(folder, 'solidarity'));
  const filled = ([name, code]) => [name, code.replace('sha384-…', integrity['solidarity.js'])];
  write(folder, new Map([...files].map(filled)));
  return {folder, root: folder, build: async () => {}};
}

/**
 * A project for a generator from Debian.
 *
 * @param {string} program - Its program, and its package.
 * @param {object} options - How it works.
 * @param {string} options.library - Where the unpacked files go.
 * @param {string[]} options.args - How it builds.
 * @param {string} options.out - The folder that it writes.
 * @returns {Maker} Makes it.
 */
export function withProgram(program, {library, args, out}) {
  return async (suite, {files, commands}) => {
    bring(`/usr/bin/${program}`, [program]);
    const folder = temporaryFolder(suite);
    copyLibrary(path.join(folder, library));
    write(folder, files);
    for (const lines of commands) await run(folder, 'sh', ['-ec', lines]);
    return {folder, root: path.join(folder, out), build: () => run(folder, program, args)};
  };
}

/**
 * A project for a generator from npm, in the version with which `test/frameworks` tries it.
 *
 * @param {string} name - The project in `test/frameworks/projects`.
 * @param {object} options - How it works.
 * @param {string[]} options.args - How it builds.
 * @param {string} options.out - The folder that it writes.
 * @param {Record<string, string>} [options.more] - Further packages, with their versions.
 * @param {Map<string, string>} [options.given] - Further files, by name.
 * @returns {Maker} Makes it.
 */
export function withPackage(name, {args, out, more, given = new Map()}) {
  const packageFile = path.resolve(import.meta.dirname, '../../frameworks/projects', name, 'package.json');
  return async (suite, {files, commands}) => {
    const {dependencies, ...rest} = JSON.parse(readFileSync(packageFile, 'utf8'));
    const project = {...rest, scripts: {build: args.join(' ')}, dependencies: {...dependencies, ...more}};
    const source = temporaryFolder(suite);
    write(source, new Map([...given, ...files, ['package.json', JSON.stringify(project)]]));
    const {folder, run: runScript} = await installedProject(suite, source);
    for (const lines of commands.filter(each => !each.startsWith('npm install')))
      await run(folder, 'sh', ['-ec', lines]);
    return {folder, root: path.join(folder, out), build: () => runScript('build')};
  };
}

function temporaryFolder(suite) {
  const folder = mkdtempSync(path.join(tmpdir(), 'recipe-'));
  suite.after(() => rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200}));
  return folder;
}

/** Copies what pages load, as it is in the zip of a release. */
function copyLibrary(target) {
  const isServed = file => !/\.map$|[/\\]dist[/\\](types|react|editors)([/\\]|$)/.test(file);
  cpSync(DIST, target, {recursive: true, filter: isServed});
}

/** Runs a program; rejects with what it says. */
async function run(cwd, program, args) {
  try {
    await promisify(execFile)(program, args, {
      cwd,
      timeout: TIME_LIMIT,
      env: {...process.env, LC_ALL: 'C.UTF-8'},
    });
  } catch ({message, stdout, stderr}) {
    throw new Error(`${program} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}`.trim() || message);
  }
}
