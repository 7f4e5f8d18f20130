/** PHP of other versions than the one of this computer, as WebAssembly: the packages of npm hold the real interpreters. */
import {execFile} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

import {once} from './cached.mjs';

const run = promisify(execFile);

const VERSION = '3.1.56';

/** Versions by the names of their packages. */
const PACKAGES = {7.4: '@php-wasm/node-7-4', 8.4: '@php-wasm/node-8-4'};

/** The oldest and the newest version that the plugin runs on. */
export const PHP_VERSIONS = Object.keys(PACKAGES);

/**
 * Starts PHP of a version.
 *
 * @param {string} version - One of {@link PHP_VERSIONS}.
 * @returns {Promise<(code: string, files?: Record<string, string>) => Promise<string>>} Runs a program, with files by their paths, and
 *   resolves with what it prints.
 * @throws {Error} In words, where npm does not have it.
 */
export async function phpOf(version) {
  const folder = await once(`php-wasm-${VERSION}`, async made => {
    await mkdir(made, {recursive: true});
    await writeFile(path.join(made, 'package.json'), '{"private": true}');
    const packages = Object.values(PACKAGES).map(name => `${name}@${VERSION}`);
    await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {cwd: made});
  });
  const {resolve} = createRequire(path.join(folder, 'package.json'));
  const imported = name => import(pathToFileURL(resolve(name)));
  const {PHP, loadPHPRuntime} = await imported('@php-wasm/universal');
  const {getPHPLoaderModule} = await imported(PACKAGES[version]);
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  return async (code, files = {}) => {
    for (const [name, content] of Object.entries(files)) {
      php.mkdir(path.posix.dirname(name));
      php.writeFile(name, content);
    }
    const {text, errors} = await php.run({code});
    if (errors) throw new Error(errors);
    return text;
  };
}
