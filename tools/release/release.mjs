// Makes all files of a release, in the folder release: the same bytes wherever and whenever it runs.
// docs/releasing.md says how to use it.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {checkedRelease} from './checks.mjs';
import {releaseNotes} from './notes.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = path.join(ROOT, 'release');

async function main() {
  const {version, commit, time, notes} = await checkedRelease(ROOT);
  // What the build says of a day is as of the commit: https://reproducible-builds.org/specs/source-date-epoch/
  const env = {...process.env, SOURCE_DATE_EPOCH: String(time)};
  for (const script of ['build', 'wordpress', 'editor']) npmRun(script, env);

  // Imported last: a check should not need what is installed.
  const {libraryPackage, publisherPackage} = await import('./package.mjs');
  const {selfHostingZip} = await import('./self-hosting.mjs');
  const {librarySbom, publisherSbom} = await import('./sbom.mjs');
  const about = {root: ROOT, version, commit, time};
  const files = {
    [`solidarity-widgets-${version}.tgz`]: await libraryPackage(about),
    [`solidarity-widgets-${version}.zip`]: await selfHostingZip(about),
    [`solidarity-widgets-${version}.cdx.json`]: await librarySbom(about),
    [`solidarity-widgets-wordpress-${version}.zip`]: await readFile(
      path.join(ROOT, 'integrations/wordpress/build/solidarity-widgets.zip'),
    ),
    [`solidarity-publisher-${version}.tgz`]: await publisherPackage(about),
    [`solidarity-publisher-${version}.cdx.json`]: await publisherSbom(about),
    // The same as in the package of the publisher, for whoever has no Node.
    [`campaign-editor-${version}.html`]: await readFile(
      path.join(ROOT, 'publisher/dist/editor/campaign-editor.html'),
    ),
    [`release-notes-${version}.md`]: releaseNotes({version, commit, notes}),
  };
  await rm(FOLDER, {recursive: true, force: true});
  await mkdir(FOLDER);
  const all = {...files, SHA256SUMS: sums(files)};
  for (const [name, content] of Object.entries(all)) {
    await writeFile(path.join(FOLDER, name), content);
    console.log(`release/${name}: ${Buffer.byteLength(content).toLocaleString('en')} bytes`);
  }
}

/** Runs a script of package.json, and prints what it says only where it fails. */
function npmRun(script, env) {
  console.log(`npm run ${script} …`);
  try {
    execFileSync('npm', ['run', '--silent', script], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
  } catch (error) {
    throw new Error(`npm run ${script} failed:\n${error.stdout}${error.stderr}`);
  }
}

/** What `sha256sum -c` reads. */
function sums(files) {
  const sum = content => createHash('sha256').update(content).digest('hex');
  return Object.keys(files)
    .sort()
    .map(name => `${sum(files[name])}  ${name}\n`)
    .join('');
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
