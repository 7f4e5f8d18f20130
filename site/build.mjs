// Makes the documentation site in site/build. Needs `npm run build` before.
import {existsSync} from 'node:fs';
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {build} from 'esbuild';
import Eleventy from '@11ty/eleventy';

import {publishDefaultCampaign} from '../demo/published.mjs';
import {APPLICATIONS} from './lib/applications.mjs';
import {BUILD, ROOT, SITE} from './lib/places.mjs';

/** What pages load of the library, as a host has it. */
const LIBRARY = [
  'solidarity.js',
  'solidarity.css',
  'integrity.json',
  'THIRD-PARTY-LICENSES.txt',
  'campaign',
  'words',
];

/** What else is copied, from the folder of the repository into that of the site. */
const COPIED = {
  'docs/pictures': 'pictures',
  'campaigns/examples': 'files/campaigns/examples',
  'schema/campaign.schema.json': 'files/schema/campaign.schema.json',
  'custom-elements.json': 'files/custom-elements.json',
  'dist/editors': 'files/editors',
  'site/icon.svg': 'assets/icon.svg',
};

/** The licences of what the scripts and styles of the site hold. */
const LICENCES = {
  minisearch: 'LICENSE.txt',
  '@fontsource-variable/golos-text': 'LICENSE',
  '@fontsource-variable/literata': 'LICENSE',
};

/** The address of the site. Pages need none; what is published for others to paste does, such as frames and pictures. */
const ADDRESS = process.env.SITE_ADDRESS ?? 'http://localhost:8000/site/';

for (const file of ['dist/integrity.json', 'publisher/dist/builder/index.html'])
  if (!existsSync(path.join(ROOT, file)))
    throw new Error(`There is no ${file} for the site to show: run npm run build first.`);

process.chdir(SITE);
await rm(BUILD, {recursive: true, force: true});
await mkdir(BUILD, {recursive: true});
await Promise.all([
  copyFiles(),
  bundle(),
  writeLicences(),
  publishDefaultCampaign(new URL('folder/', ADDRESS).href, path.join(BUILD, 'folder')),
]);
const eleventy = new Eleventy('pages', 'build', {configPath: 'eleventy.config.mjs', quietMode: true});
await eleventy.write();
console.log('site/build/index.html: the documentation site.');

async function copyFiles() {
  for (const name of LIBRARY)
    await cp(path.join(ROOT, 'dist', name), path.join(BUILD, 'solidarity', name), {recursive: true});
  for (const [from, to] of Object.entries(COPIED))
    await cp(path.join(ROOT, from), path.join(BUILD, to), {recursive: true});
  for (const [name, {from}] of Object.entries(APPLICATIONS).filter(([, {from}]) =>
    existsSync(path.join(ROOT, from)),
  ))
    await cp(path.join(ROOT, from), path.join(BUILD, name), {recursive: true});
  await placeBuilder();
}

/** Here the builder offers the default campaign, in a folder beside it, and has the fonts of the site. */
async function placeBuilder() {
  const file = path.join(BUILD, 'builder/index.html');
  const page = await readFile(file, 'utf8');
  const placed = page
    .replace('data-folder="../"', 'data-folder="../folder/"')
    .replace('</title>', '</title>\n    <link rel="stylesheet" href="../assets/fonts.css" />');
  await writeFile(file, placed);
}

/** Scripts are classic ones, since browsers load no modules from disk. */
async function bundle() {
  await build({
    entryPoints: [
      'scripts/site.js',
      'scripts/preview.js',
      'styles/site.css',
      'styles/fonts.css',
      'styles/preview.css',
    ],
    outdir: 'build/assets',
    entryNames: '[name]',
    assetNames: '[name]',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    loader: {'.woff2': 'file'},
    logLevel: 'warning',
  });
}

async function writeLicences() {
  const texts = Object.entries(LICENCES).map(
    async ([name, file]) => `${name}\n\n${await readFile(path.join('node_modules', name, file), 'utf8')}`,
  );
  await mkdir('build/assets', {recursive: true});
  await writeFile('build/assets/licences.txt', (await Promise.all(texts)).join('\n\n'));
}
