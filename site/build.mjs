// Makes the documentation site in site/build. Needs `npm run build` before.
import {existsSync} from 'node:fs';
import {cp, mkdir, rm} from 'node:fs/promises';
import path from 'node:path';

import {build} from 'esbuild';
import Eleventy from '@11ty/eleventy';

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

if (!existsSync(path.join(ROOT, 'dist/integrity.json')))
  throw new Error('There is no build in dist/ for the site to show: run npm run build first.');

process.chdir(SITE);
await rm(BUILD, {recursive: true, force: true});
await mkdir(BUILD, {recursive: true});
await Promise.all([copyFiles(), bundle()]);
const eleventy = new Eleventy('pages', 'build', {configPath: 'eleventy.config.mjs', quietMode: true});
await eleventy.write();
console.log(`site/build/index.html: the documentation site.`);

async function copyFiles() {
  for (const name of LIBRARY)
    await cp(path.join(ROOT, 'dist', name), path.join(BUILD, 'solidarity', name), {recursive: true});
  for (const [from, to] of Object.entries(COPIED))
    await cp(path.join(ROOT, from), path.join(BUILD, to), {recursive: true});
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
