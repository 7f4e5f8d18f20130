import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import {minify} from '@swc/core';
import esbuild from 'rollup-plugin-esbuild';
import {elementNames, entries} from './tools/build/entries.mjs';
import {promises} from './tools/build/promises.mjs';
import {staticFiles} from './tools/build/static-files.mjs';
import {wordsFiles} from './tools/build/words-files.mjs';

const words = await wordsFiles();
const external = [/^lit($|\/)/, /^@lit\//, 'valibot'];

/** TypeScript to JavaScript, and what stands in templates without its white space. */
const translate = [
  entries(),
  resolve(),
  (minifyLiterals.default ?? minifyLiterals)({include: ['src/**'], failOnError: true}),
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    define: {WORDS_DIGESTS: JSON.stringify(words.digests)},
  }),
];

/**
 * Nearly all functions of a script run as soon as it is there. Chromium compiles a script that says so whole, off the main thread and while
 * it comes, which spares the page some 4 ms; for other browsers this is a comment.
 */
const COMPILED_WHOLE = '//# allFunctionsCalledOnLoad\n';

const compress = module => ({
  name: 'compress',
  renderChunk: code =>
    minify(code, {
      module,
      ecma: 2022,
      compress: {passes: 3},
      mangle: true,
      format: {comments: false, preamble: COMPILED_WHOLE},
      sourceMap: true,
    }),
});

/** A classic script is read in the encoding of its page wherever its host names none: it is written in ASCII alone. */
const inAscii = {
  name: 'in-ascii',
  renderChunk: code => ({
    code: code.replace(/[^\x00-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
};

/** One file that holds all it runs. */
const oneFile = (entry, file, format = 'es') => ({
  input: entry,
  output: {file, format, inlineDynamicImports: true, generatedCode: 'es2015', sourcemap: 'hidden'},
  plugins: [...translate, promises(), compress(format === 'es'), format === 'iife' && inAscii],
  // Schemas that no element of the file reads are left out.
  treeshake: {
    moduleSideEffects: id => !id.includes('@lit/localize'),
    manualPureFunctions: ['v', 'object', 'dayWith'],
  },
  onwarn: failOnCircle,
});

/** A module for each element, for pages that a bundler builds; what they share stands once, and lit is a dependency. */
const modules = {
  input: Object.fromEntries([
    ['index', 'entry:bundled/index'],
    ...elementNames.map(name => [name, `entry:bundled/${name}`]),
  ]),
  external,
  output: {
    dir: 'dist/elements',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    generatedCode: 'es2015',
    sourcemap: true,
  },
  plugins: translate,
  onwarn: failOnCircle,
};

function failOnCircle(warning) {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids.every(id => id.includes('node_modules'))) return;
  throw new Error(warning.message);
}

export default [
  oneFile('entry:script/index', 'dist/solidarity.js'),
  oneFile('entry:script/index', 'dist/solidarity.classic.js', 'iife'),
  ...elementNames.map(name => oneFile(`entry:script/${name}`, `dist/one/${name}.js`)),
  {...modules, plugins: [...translate, staticFiles(words.files)]},
];
