// Builds the embed builder into publisher/dist/builder: published folders have a copy of it, and so has the documentation site.
import {cp, mkdir, rm} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {build} from 'esbuild';

const at = name => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const SOURCE = at('site/builder');
const BUILDER = at('publisher/dist/builder');

await rm(BUILDER, {recursive: true, force: true});
await mkdir(BUILDER, {recursive: true});
await build({
  entryPoints: {
    builder: `${SOURCE}/page/main.ts`,
    preview: `${SOURCE}/preview/main.ts`,
  },
  outdir: BUILDER,
  bundle: true,
  minify: true,
  // Browsers load no modules from disk, where the page says what to do instead; and none in a sandbox without CORS.
  format: 'iife',
  target: 'es2022',
  tsconfig: at('tsconfig.json'),
  legalComments: 'inline',
  logLevel: 'warning',
});
await build({
  entryPoints: {builder: `${SOURCE}/page/styles/builder.css`},
  outdir: BUILDER,
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
});
for (const [from, to] of [
  ['page/index.html', 'index.html'],
  ['preview/preview.html', 'preview.html'],
])
  await cp(path.join(SOURCE, from), path.join(BUILDER, to));
