import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {packedNames} from './packed-names.mjs';
import {readmeForRegistry} from './readme.mjs';
import {tarball} from './tarball.mjs';

/** What is generated and committed: JSON with line breaks for whoever reviews it, which nobody needs in a package. */
const IS_REVIEWED = /^(?:custom-elements|schema\/.+)\.json$/;

/**
 * The package of the library, as a registry takes it.
 *
 * @param {{root: string, version: string}} release - The project's folder, and its version.
 * @returns {Promise<Buffer>} A `.tgz`.
 */
export async function libraryPackage({root}) {
  const files = await packageFiles(root);
  const digests = JSON.parse(files.get('dist/integrity.json').content);
  const {content} = files.get('README.md');
  files.set('README.md', {content: content.replaceAll('sha384-…', digests['solidarity.js'])});
  return tarball(files);
}

/**
 * The package of the publisher. In the repository it takes the library beside it, published the one of its own version.
 *
 * @param {{root: string, version: string}} release - The project's folder, and its version.
 * @returns {Promise<Buffer>} A `.tgz`.
 */
export async function publisherPackage({root, version}) {
  const files = await packageFiles(root, 'publisher');
  const manifest = JSON.parse(files.get('package.json').content);
  manifest.dependencies['solidarity-widgets'] = version;
  files.set('package.json', {content: `${JSON.stringify(manifest, null, 2)}\n`});
  files.set('LICENSE', {content: await readFile(path.join(root, 'LICENSE'))});
  return tarball(files);
}

/**
 * What is in a package, with a README for the page of a registry.
 *
 * @param {string} root - The project's folder.
 * @param {string} [folder] - Where the package is in it.
 * @returns {Promise<Map<string, {content: string | Buffer, isProgram: boolean}>>} Its files, by path in the package.
 */
export async function packageFiles(root, folder = '') {
  const files = new Map();
  for (const name of packedNames(path.join(root, folder))) {
    const written = await readFile(path.join(root, folder, name));
    const content = IS_REVIEWED.test(name) ? JSON.stringify(JSON.parse(written)) : written;
    files.set(name, {content, isProgram: name.startsWith('bin/')});
  }
  const readme = files.get('README.md').content.toString();
  const {repository, version} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const content = readmeForRegistry(readme, {folder, repository, version, shipped: [...files.keys()]});
  return files.set('README.md', {content});
}
