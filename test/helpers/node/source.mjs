import {readdirSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {build} from 'esbuild';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** All modules of src, by their paths in it. */
export const modules = readdirSync(src, {recursive: true})
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts'))
  .sort();

/** Packages are not bundled; `folder` may be outside of the project, where Node would not find them. */
const packagesOfTheProject = {
  name: 'packages-of-the-project',
  setup({onResolve}) {
    onResolve({filter: /^[^./]/}, ({path, kind}) =>
      kind === 'entry-point' ? null : {path: import.meta.resolve(path), external: true},
    );
  },
};

/**
 * Builds src for Node: each of its modules is one in `folder` too, at the same path.
 *
 * @param {string} folder - Where to; an absolute path.
 * @returns {Promise<(module: string) => string>} Tells the URL of what was built from a module of `modules`.
 */
export async function buildSource(folder) {
  await build({
    entryPoints: modules.map(module => `${src}${module}`),
    outdir: folder,
    outbase: src,
    bundle: true,
    splitting: true,
    ignoreAnnotations: true, // `sideEffects` in package.json applies to the package, not to src
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
    outExtension: {'.js': '.mjs'},
    plugins: [packagesOfTheProject],
  });
  return module => pathToFileURL(`${folder}/${module.replace(/\.ts$/, '.mjs')}`).href;
}
