import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {packedNames} from '../../../tools/release/packed-names.mjs';
import {ROOT} from './built.mjs';

/** The package.json of the project. */
export const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

const packed = packedNames(ROOT);

const isLoaded = ([, target]) => typeof target === 'string' || !!target.default;
const entries = Object.entries(manifest.exports);

/** All names by which files of the package are loaded. */
export const loadedNames = entries.filter(isLoaded).flatMap(namesOf);

/** All names by which anything of the package is imported, types alone included. */
export const importedNames = entries.flatMap(namesOf);

/** The names that one entry of `exports` has: more than one if it has an asterisk. */
function namesOf([name, target]) {
  const [before, behind] = path.posix.normalize(target.default ?? target.types ?? target).split('*');
  if (behind === undefined) return path.posix.join(manifest.name, name);
  return packed
    .filter(file => path.posix.dirname(`${before}_`) === path.posix.dirname(file))
    .map(file => file.slice(before.length))
    .filter(file => file.endsWith(behind))
    .map(file => path.posix.join(manifest.name, name.replace('*', file.slice(0, -behind.length))));
}

/**
 * A project of somebody else, in a folder of its own, that has installed the package as it is published, with its dependencies.
 *
 * @param {string[]} others - Names of packages that it has installed besides; they are linked, not copied.
 * @returns {{folder: string, remove: () => void}} Where it is.
 */
export function projectWithPackage(others = []) {
  const folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  const modules = path.join(folder, 'node_modules');
  for (const file of packed) cpSync(path.join(ROOT, file), path.join(modules, manifest.name, file));
  for (const name of [...Object.keys(manifest.dependencies), ...others]) {
    mkdirSync(path.dirname(path.join(modules, name)), {recursive: true});
    symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
  }
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}
