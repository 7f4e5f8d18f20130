import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';

const BENCH = path.dirname(import.meta.dirname);

/** Installs the peers and their bundler, which `npm ci` at the root does not. */
export function install() {
  if (existsSync(path.join(BENCH, 'node_modules/.package-lock.json'))) return;
  const shell = process.platform === 'win32';
  const {status} = spawnSync('npm', ['ci'], {cwd: BENCH, stdio: 'inherit', shell});
  if (status !== 0) throw new Error('The packages of the bench could not be installed.');
}
