/** Starts the real nginx and Apache of Debian without root, on free ports of this computer, in a folder of their own. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {chown, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {connect} from 'node:net';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

import {installFromDebian, mayInstall} from '../browsers/debian.mjs';
import {freePort} from '../browsers/free-port.mjs';

/** The user without rights of every Linux. */
const NOBODY = 65534;

/** Milliseconds that a server may take to start. */
const LIMIT = 10_000;

/**
 * Installs a server where it is missing and that can be done without asking.
 *
 * @param {string} binary - Its program.
 * @param {string[]} packages - What it needs of Debian.
 * @throws {Error} If it is not there and cannot be brought.
 */
export function bring(binary, packages) {
  if (existsSync(binary)) return;
  const failure = mayInstall()
    ? installFromDebian(packages, console.error)
    : `${binary} is not here: on Debian, apt-get install ${packages.join(' ')}`;
  if (failure) throw new Error(failure);
}

/**
 * A server that runs.
 *
 * @typedef {object} Running
 * @property {string} origin - Where it serves the folder with our settings.
 * @property {string} logged - Where it serves the same folder without them.
 * @property {() => Promise<number>} cpu - The seconds that its processes have computed so far.
 * @property {() => Promise<string>} logs - What it has logged.
 * @property {() => Promise<void>} stop - Ends it.
 */

/**
 * Starts a server.
 *
 * @param {object} options - What to start.
 * @param {string} options.program - The program.
 * @param {string} options.site - The published folder; the server gets a copy, since it may not read what belongs to root.
 * @param {(place: {folder: string, site: string, port: number, plain: number}) => Record<string, string>} options.files - Its
 *   configuration, by the names of files.
 * @param {(folder: string) => string[]} options.args - How it is called.
 * @returns {Promise<Running>} The server.
 */
export async function start({program, site, files, args}) {
  const folder = await mkdtemp('/tmp/solidarity-server-');
  const place = {folder, site: path.join(folder, 'site'), port: await freePort(), plain: await freePort()};
  await cp(site, place.site, {recursive: true});
  for (const each of ['logs', 'temporary']) await mkdir(path.join(folder, each));
  for (const [name, content] of Object.entries(files(place)))
    await writeFile(path.join(folder, name), content);
  const isRoot = process.getuid() === 0;
  const owned = isRoot ? ['', 'logs', 'temporary'] : [];
  for (const each of owned) await chown(path.join(folder, each), NOBODY, NOBODY);

  const rights = isRoot && {uid: NOBODY, gid: NOBODY};
  const child = spawn(program, args(folder), {...rights, cwd: folder, stdio: ['ignore', 'pipe', 'pipe']});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (said += data));
  const ended = once(child, 'exit');
  const remove = () => rm(folder, {recursive: true, force: true, maxRetries: 3});
  const end = Date.now() + LIMIT;
  while (!(await listens(place.port)) && Date.now() < end && child.exitCode === null) await pause(20);
  if (child.exitCode !== null || !(await listens(place.port))) {
    child.kill('SIGKILL');
    await remove();
    throw new Error(`${program} does not start: ${said}`);
  }
  return {
    origin: `http://127.0.0.1:${place.port}`,
    logged: `http://127.0.0.1:${place.plain}`,
    cpu: () => cpuOf(child.pid),
    async logs() {
      const names = await readdir(path.join(folder, 'logs'));
      const texts = names.map(name => readFile(path.join(folder, 'logs', name), 'utf8'));
      return said + (await Promise.all(texts)).join('');
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await remove();
    },
  };
}

/** Whether somebody answers at a port. */
async function listens(port) {
  const socket = connect(port, '127.0.0.1');
  const isOpen = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isOpen;
}

/** The seconds that the children of a process have computed: the kernel counts hundredths. */
async function cpuOf(pid) {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ');
  const ticks = children.map(async child => {
    const stat = await readFile(`/proc/${child}/stat`, 'utf8');
    const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14);
    return Number(user) + Number(system);
  });
  return (await Promise.all(ticks)).reduce((sum, each) => sum + each, 0) / 100;
}
