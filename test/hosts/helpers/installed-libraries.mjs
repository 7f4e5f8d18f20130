import {readFileSync} from 'node:fs';
import path from 'node:path';

import {build} from 'esbuild';

import {ROOT} from '../../dist/helpers/built.mjs';
import {page as answer} from '../../dist/helpers/site.mjs';
import {readLibrary} from './debian-libraries.mjs';

/** Routes that serve these files of npm packages, such as `bulma/css/bulma.min.css`. */
export const fromNpm = (...files) =>
  Object.fromEntries(
    files.map(file => [`/libraries/${file}`, answer(readFileSync(path.join(ROOT, 'node_modules', file)))]),
  );

/** A route that serves a library from Debian; throws where it is not installed. */
export const fromDebian = name => ({[`/libraries/${name}.js`]: answer(readLibrary(name))});

/** A route that serves a script with imports from npm packages, bundled in development mode. */
export async function bundled(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: ROOT},
    bundle: true,
    write: false,
    logLevel: 'silent',
    define: {'process.env.NODE_ENV': '"development"'},
  });
  return {'/libraries/bundled.js': answer(outputFiles[0].text)};
}

/** The tags that load the files of these routes. */
export const bring = routes =>
  Object.keys(routes)
    .map(src =>
      src.endsWith('.css') ? `<link rel="stylesheet" href="${src}" />` : `<script src="${src}"></script>`,
    )
    .join('\n');
