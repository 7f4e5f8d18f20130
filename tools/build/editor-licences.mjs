import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * The licences of the packages that are in files made by esbuild, as a text.
 *
 * @param {import('esbuild').BuildResult[]} results - The results, with their metafiles.
 * @param {string} root - The folder in which they were made.
 * @throws {Error} If a package has neither a licence's text nor its name.
 */
export async function licencesIn(results, root) {
  const inputs = results.flatMap(({metafile}) =>
    Object.values(metafile.outputs).flatMap(({inputs}) => Object.keys(inputs)),
  );
  const folders = inputs.flatMap(
    input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replace(/^[^/]*:/, ''))?.[0] ?? [],
  );
  const texts = await Promise.all(
    [...new Set(folders)].sort().map(folder => licenceOf(path.join(root, folder))),
  );
  return texts.join('\n\n').replaceAll('--', '- -');
}

async function licenceOf(folder) {
  const {name, version, license} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find(each => /^(?:licen[cs]e|copying)/i.test(each));
  if (!license && !file) throw new Error(`${name} ${version} names no licence: leave it out of the editor.`);
  const text = file ? await readFile(path.join(folder, file), 'utf8') : '';
  return `${name} ${version}: ${license}\n\n${text.trim()}`;
}
