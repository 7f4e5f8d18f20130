import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {packedNames} from '../../../tools/release/packed-names.mjs';
import {ROOT} from './built.mjs';

/** The package.json of the project. */
export const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/**
 * A project of somebody else, in a folder of its own, that has installed the package as it is published, with its dependencies
 * and with those that are needed on a server alone.
 *
 * @returns {{folder: string, remove: () => void}} Where it is.
 */
export function projectWithPackage() {
  const folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  const modules = path.join(folder, 'node_modules');
  for (const file of packedNames(ROOT))
    cpSync(path.join(ROOT, file), path.join(modules, manifest.name, file));
  for (const name of Object.keys({...manifest.dependencies, ...manifest.peerDependencies})) {
    mkdirSync(path.dirname(path.join(modules, name)), {recursive: true});
    symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
  }
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}
