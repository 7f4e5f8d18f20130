// Makes the documentation site in site/build. Needs `npm run build` before.
import {existsSync} from 'node:fs';
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {build} from 'esbuild';
import Eleventy from '@11ty/eleventy';

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

if (!existsSync(path.join(ROOT, 'dist/integrity.json')))
  throw new Error('There is no build in dist/ for the site to show: run npm run build first.');

process.chdir(SITE);
await rm(BUILD, {recursive: true, force: true});
await mkdir(BUILD, {recursive: true});
await Promise.all([copyFiles(), bundle(), writeLicences()]);
const eleventy = new Eleventy('pages', 'build', {configPath: 'eleventy.config.mjs', quietMode: true});
await eleventy.write();
console.log('site/build/index.html: the documentation site.');

async function copyFiles() {
  for (const name of LIBRARY)
    await cp(path.join(ROOT, 'dist', name), path.join(BUILD, 'solidarity', name), {recursive: true});
  for (const [from, to] of Object.entries(COPIED))
    await cp(path.join(ROOT, from), path.join(BUILD, to), {recursive: true});
  for (const name of Object.keys(APPLICATIONS).filter(name => existsSync(path.join(ROOT, 'dist', name))))
    await cp(path.join(ROOT, 'dist', name), path.join(BUILD, name), {recursive: true});
}

/** Scripts are classic ones, since browsers load no modules from disk. */
async function bundle() {
  await build({
    entryPoints: ['scripts/site.js', 'scripts/preview.js', 'styles/site.css', 'styles/preview.css'],
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
