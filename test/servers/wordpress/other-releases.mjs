/** Packages of other releases of Debian than the one that runs here: they are downloaded and unpacked, never installed. */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

const TIME_LIMIT = 5 * 60_000;

const KEYRINGS = ['gpg', 'pgp'].map(ending => `/usr/share/keyrings/debian-archive-keyring.${ending}`);

/**
 * Downloads packages of a release from where this computer gets its own, and unpacks them into a folder.
 *
 * @param {string} release - The release, such as `trixie`.
 * @param {string[]} packages - Their names.
 * @param {string} folder - Where to; each file lies there as it would lie in `/`.
 * @param {RegExp} library - Packages that they depend on, which come as well.
 * @throws {Error} In words, where this is no Debian, or the release does not have them.
 */
export async function unpackFromRelease(release, packages, folder, library) {
  const place = await mkdtemp(path.join(tmpdir(), `debian-${release}-`));
  try {
    const options = await ownLists(place, release);
    await apt([...options, 'update', '--quiet']);
    const {stdout} = await run('apt-cache', [...options, 'depends', '--important', ...packages]);
    const named = [...stdout.matchAll(/Depends: (\S+)/g)].map(([, name]) => name);
    const wanted = new Set([...packages, ...named.filter(name => library.test(name))]);
    await apt([...options, 'download', ...wanted], place);
    await mkdir(folder, {recursive: true});
    for (const file of await readdir(place))
      if (file.endsWith('.deb')) await run('dpkg-deb', ['--extract', path.join(place, file), folder]);
  } finally {
    await rm(place, {recursive: true, force: true, maxRetries: 3});
  }
}

/** The options by which apt-get looks at this release alone, and leaves the lists of the computer as they are. */
async function ownLists(place, release) {
  const keyring = KEYRINGS.find(file => existsSync(file));
  const source = `deb ${keyring ? `[signed-by=${keyring}] ` : ''}${await mirror()} ${release} main\n`;
  await writeFile(path.join(place, 'sources.list'), source);
  for (const name of ['lists/partial', 'cache/archives/partial'])
    await mkdir(path.join(place, name), {recursive: true});
  return Object.entries({
    'Dir::Etc::sourcelist': path.join(place, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': path.join(place, 'lists'),
    'Dir::Cache': path.join(place, 'cache'),
    'Acquire::Languages': 'none',
    'APT::Sandbox::User': process.getuid() === 0 ? 'root' : '',
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

/** Where this computer gets Debian's packages: its own sources say so. */
async function mirror() {
  const fields = ['REPO_URI', 'LABEL', 'COMPONENT'].map(name => `$(${name})`).join(' ');
  const {stdout} = await apt(['indextargets', '--format', fields]);
  const sources = stdout.split('\n').map(line => line.split(' '));
  const debian = sources.find(([, label, component]) => label === 'Debian' && component === 'main');
  // Before the first `apt-get update` no source has a label.
  const unlabelled = sources.find(([address]) => /\/debian\/?$/.test(address));
  const address = (debian ?? unlabelled)?.[0];
  if (!address) throw new Error('Debian is not among the sources of apt-get.');
  return address;
}

async function apt(args, cwd) {
  try {
    return await run('apt-get', args, {cwd, timeout: TIME_LIMIT, maxBuffer: 64 * 1024 * 1024});
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new Error('There is no apt-get here: WordPress comes from the packages of Debian.');
    const what = args.find(arg => /^(update|download|indextargets)$/.test(arg));
    throw new Error(`apt-get ${what} failed: ${(error.stderr || error.message).trim()}`, {cause: error});
  }
}
