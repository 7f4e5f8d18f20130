import {createHash} from 'node:crypto';
import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {isBuilt} from './built-files.mjs';
import {campaignFiles} from './campaign-files.mjs';
import {editorFiles} from './editor-files.mjs';
import {allBundled, thirdPartyLicenses} from './licenses.mjs';

/**
 * A Rollup plugin that writes all files which are not scripts, then `integrity.json`: the digest of every file of the build but of
 * the modules for bundlers, for `integrity` attributes on host pages. `words` is a map from path to content.
 */
export function staticFiles(words) {
  return {
    name: 'static-files',
    async writeBundle() {
      await write('solidarity.css', await readFile('src/embed/solidarity.css', 'utf8'));
      const texts = [...(await campaignFiles()), ...words, ...(await editorFiles())];
      for (const [file, content] of texts) await write(file, content);
      await write('THIRD-PARTY-LICENSES.txt', thirdPartyLicenses(await allBundled()));
      // The compiler writes types of modules beside these, and copies none.
      await cp('src/frameworks', 'dist/types/frameworks', {recursive: true, filter: isFolderOrTypes});
      await write('integrity.json', `${JSON.stringify(await digests(), null, 2)}\n`);
    },
  };
}

/** What a page or a publisher of campaigns takes from the build. */
const HAS_DIGEST = /^(?!(?:classes|editors|elements|react|types)\/|integrity\.json$).+\.(js|json|css|txt)$/;

const isFolderOrTypes = file => !path.extname(file) || file.endsWith('.d.ts');

async function write(file, content) {
  const target = path.join('dist', file);
  await mkdir(path.dirname(target), {recursive: true});
  await writeFile(target, content);
}

async function digests() {
  const files = (await readdir('dist', {recursive: true}))
    .map(file => file.replaceAll(path.sep, '/'))
    .filter(file => isBuilt(file) && HAS_DIGEST.test(file))
    .sort();
  const digest = async file =>
    `sha384-${createHash('sha384')
      .update(await readFile(path.join('dist', file)))
      .digest('base64')}`;
  return Object.fromEntries(await Promise.all(files.map(async file => [file, await digest(file)])));
}
