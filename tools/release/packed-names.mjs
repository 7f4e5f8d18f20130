import {execFileSync} from 'node:child_process';

/** The files that npm puts into the package of a folder. */
export function packedNames(folder) {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{files}] = JSON.parse(output);
  return files.map(file => file.path);
}
