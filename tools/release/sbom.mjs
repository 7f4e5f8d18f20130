import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Parts of these are in the scripts, though nobody installs them. */
const BUNDLED = ['simple-icons'];

/**
 * What the library is made of: the packages that are in its scripts, which are those that are installed with it, and icons.
 *
 * @param {{root: string, version: string, commit: string, time: number}} release - The release.
 * @returns {Promise<string>} A CycloneDX document in JSON, the same for the same commit.
 */
export async function librarySbom(release) {
  return sbom(await project(release.root), release);
}

/**
 * What the publisher is made of, the library with it.
 *
 * @param {{root: string, version: string, commit: string, time: number}} release - The release.
 * @returns {Promise<string>} A CycloneDX document in JSON, the same for the same commit.
 */
export async function publisherSbom(release) {
  const library = await project(release.root);
  const {manifest, packages} = await project(path.join(release.root, 'publisher'));
  const [name, {version, license, dependencies}] = [library.manifest.name, library.manifest];
  delete packages['..'];
  packages[`node_modules/${name}`] = {version, license, dependencies};
  manifest.dependencies[name] = version;
  return sbom({manifest, packages: {...library.packages, ...packages}}, release);
}

/** A package.json with what is installed by those who use it, and its lock file. */
async function project(folder) {
  const json = async name => JSON.parse(await readFile(path.join(folder, name), 'utf8'));
  const {devDependencies, overrides, scripts, ...manifest} = await json('package.json');
  const {packages} = await json('package-lock.json');
  const bundled = Object.keys(devDependencies).filter(name => BUNDLED.includes(name));
  for (const name of bundled) manifest.dependencies[name] = devDependencies[name];
  const used = Object.entries(packages).filter(
    ([place, {dev, devOptional}]) =>
      place && (!(dev || devOptional) || bundled.some(name => place === `node_modules/${name}`)),
  );
  return {manifest, packages: Object.fromEntries(used.map(([place, {dev, ...entry}]) => [place, entry]))};
}

async function sbom({manifest, packages}, {commit, time}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'sbom-'));
  try {
    // npm names the package after its folder.
    const cwd = path.join(folder, manifest.name);
    await mkdir(cwd);
    const {name, version, dependencies} = manifest;
    const lock = {
      name,
      version,
      lockfileVersion: 3,
      packages: {'': {name, version, dependencies}, ...packages},
    };
    await writeFile(path.join(cwd, 'package.json'), JSON.stringify(manifest));
    await writeFile(path.join(cwd, 'package-lock.json'), JSON.stringify(lock));
    const document = JSON.parse(
      execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
        cwd,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      }),
    );
    document.serialNumber = `urn:uuid:${uuidOf(`${name} ${version} ${commit}`)}`;
    for (const tool of document.metadata.tools) delete tool.version; // another npm says the same
    document.metadata.timestamp = new Date(time * 1000).toISOString();
    return `${JSON.stringify(document, null, 2)}\n`;
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** A UUID of version 8, which is made of anything (RFC 9562, section 5.8): the same for the same text. */
function uuidOf(text) {
  const hash = createHash('sha256').update(text).digest('hex');
  const variant = '89ab'[parseInt(hash[16], 16) % 4];
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
