import {execFileSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {notesOf} from './notes.mjs';

/**
 * What a release is made of.
 *
 * @typedef {object} Release
 * @property {string} version - Of the library, the plugin and the publisher.
 * @property {string} commit - Its hash in full.
 * @property {number} time - When it was committed, in seconds since 1970.
 * @property {string} notes - What CHANGELOG.md says of it, in Markdown.
 */

/**
 * Looks whether this checkout can be released.
 *
 * @param {string} root - The project's folder.
 * @returns {Promise<Release>} The release.
 * @throws {Error} Where it cannot, with what to do.
 */
export async function checkedRelease(root) {
  const {commit, time} = cleanCommit(root);
  const version = await oneVersion(root);
  const notes = notesOf(version, await readFile(path.join(root, 'CHANGELOG.md'), 'utf8'));
  return {version, commit, time, notes};
}

/** The commit that is checked out, with nothing changed. */
function cleanCommit(root) {
  const git = (...args) => execFileSync('git', args, {cwd: root, encoding: 'utf8', stdio: 'pipe'}).trim();
  let commit, time, changed;
  try {
    [commit, time] = git('log', '-1', '--format=%H %ct').split(' ');
    changed = git('status', '--porcelain');
  } catch {
    throw new Error('A release is made of a commit. Clone the repository with git, and run it there.');
  }
  if (changed)
    throw new Error(
      `The checkout has changes that no commit holds. Commit them or put them away (git stash -u):\n${changed}`,
    );
  return {commit, time: Number(time)};
}

/** Where a version is written, each with the pattern that finds it. Lock files name their own package first. */
const VERSIONS = [
  ['package.json', /^ {2}"version": "(.*?)"/m],
  ['package-lock.json', /"version": "(.*?)"/],
  ['publisher/package.json', /^ {2}"version": "(.*?)"/m],
  ['publisher/package-lock.json', /"version": "(.*?)"/],
  ['integrations/wordpress/solidarity-widgets.php', /^ \* Version: (.*)$/m],
  ['integrations/wordpress/readme.txt', /^Stable tag: (.*)$/m],
  ['README.md', /cdn\.jsdelivr\.net\/npm\/solidarity-widgets@([^/]+)/],
  ['README.md', /unpkg\.com\/solidarity-widgets@([^/]+)/],
];

async function oneVersion(root) {
  const found = [];
  for (const [file, pattern] of VERSIONS) {
    const [, version] = pattern.exec(await readFile(path.join(root, file), 'utf8')) ?? [];
    if (!version) throw new Error(`${file} names no version. Write that of package.json.`);
    found.push([file, version.trim()]);
  }
  const [[, version]] = found;
  if (found.some(([, other]) => other !== version))
    throw new Error(
      `The versions differ. Write the same in all:\n${found.map(([file, other]) => `  ${other}  ${file}`).join('\n')}`,
    );
  return version;
}
