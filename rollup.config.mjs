import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import {minify} from '@swc/core';
import esbuild, {minify as minifyModules} from 'rollup-plugin-esbuild';
import {elementNames, entries} from './tools/build/entries.mjs';
import {bundledPackages} from './tools/build/licenses.mjs';
import {promises} from './tools/build/promises.mjs';
import {staticFiles} from './tools/build/static-files.mjs';
import {wordsFiles} from './tools/build/words-files.mjs';

const words = await wordsFiles();
const external = [/^lit($|\/)/, /^@lit\//, /^@lit-labs\/ssr\//, '@lit-labs/ssr', 'valibot'];

/** Compiles TypeScript, and minifies the templates. */
const compile = [
  entries(),
  // `sideEffects` in package.json is about the modules that are published, not about src.
  resolve({ignoreSideEffectsForRoot: true}),
  (minifyLiterals.default ?? minifyLiterals)({include: ['src/**'], failOnError: true}),
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    define: {WORDS_DIGESTS: JSON.stringify(words.digests)},
  }),
];

/**
 * Almost all functions of a script run as soon as it is loaded. With this comment Chromium compiles the whole script
 * off the main thread while it is loading, which saves the page about 4 ms. Other browsers ignore it.
 */
const COMPILE_EAGERLY = '//# allFunctionsCalledOnLoad\n';

/** The licences ask for a notice in each copy. The whole texts are in one file beside the scripts. */
const NOTICE = '/*! Licences: THIRD-PARTY-LICENSES.txt */\n';

const compress = module => ({
  name: 'compress',
  renderChunk: code =>
    minify(code, {
      module,
      ecma: 2022,
      compress: {passes: 3},
      mangle: true,
      format: {comments: false, preamble: COMPILE_EAGERLY + NOTICE},
      sourceMap: true,
    }),
});

/**
 * Escapes all non-ASCII characters: a classic script is decoded with the encoding of its page if its server names
 * none.
 */
const asciiOnly = {
  name: 'ascii-only',
  renderChunk: code => ({
    code: code.replace(/[^\x00-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
};

/**
 * The address of a classic script. Elements of a page can hide `currentScript` and `baseURI` of the document by their
 * names: then Rollup's own code would throw, and the script would not start.
 */
const ownAddress = {
  name: 'own-address',
  resolveImportMeta: property =>
    property === 'url'
      ? `(o=>o('currentScript')?.src||o('baseURI'))(name=>Reflect.get(Object.getPrototypeOf(document),name,document))`
      : null,
};

/** The build of one self-contained file. */
const oneFile = (entry, file, format = 'es') => ({
  input: entry,
  output: {file, format, inlineDynamicImports: true, generatedCode: 'es2015', sourcemap: 'hidden'},
  plugins: [
    ...compile,
    promises(),
    bundledPackages(),
    compress(format === 'es'),
    ...(format === 'iife' ? [ownAddress, asciiOnly] : []),
  ],
  // Drops the schemas that no element in the file uses.
  treeshake: {
    moduleSideEffects: id => !id.includes('@lit/localize'),
    manualPureFunctions: ['v', 'object', 'list', 'byLanguage', 'dayWith'],
  },
  onwarn: failOnWarning,
});

/** Lit's own modules are published like this, too. Calls that are pure stay marked, so that bundlers can leave them out. */
const small = minifyModules({target: 'es2022', charset: 'utf8', legalComments: 'none'});

/**
 * The build of a module for each element, for bundlers, which defines its tag; of the one with all classes, which defines none; and of the
 * one for servers. Shared code is in shared modules, and Lit is a dependency.
 */
const modules = {
  input: Object.fromEntries([
    ['server', 'src/server.ts'],
    ['classes/index', 'entry:classes/index'],
    ...['index', ...elementNames].map(name => [`elements/${name}`, `entry:bundled/${name}`]),
  ]),
  external,
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'elements/shared/[name].js',
    generatedCode: 'es2015',
    sourcemap: 'hidden',
  },
  plugins: [...compile, small],
  onwarn: failOnWarning,
};

/** Fails on every warning, except for import cycles within dependencies. */
function failOnWarning(warning) {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids.every(id => id.includes('node_modules'))) return;
  throw new Error(warning.message);
}

/** What programs use to check and publish campaigns, without a page. */
const campaignTools = {
  input: 'src/campaign-tools.ts',
  external,
  output: {file: 'dist/campaign-tools.js', format: 'es', sourcemap: 'hidden'},
  plugins: [...compile, small],
  onwarn: failOnWarning,
};

/**
 * The components for React, a module for each element. `use client` lets components of a server import them: a bundler then
 * also puts them into what the browser gets.
 */
const reactComponents = {
  input: Object.fromEntries(
    ['index', ...elementNames].map(name => [name, `src/frameworks/generated/react/${name}.ts`]),
  ),
  external: [...external, 'react', /src\/define\//],
  output: {
    dir: 'dist/react',
    format: 'es',
    banner: `'use client';`,
    // Else the index would import all elements by itself, and a bundler could not leave out those that a page does not use.
    hoistTransitiveImports: false,
    paths: id => id.replace(/^.*\/src\/define\/(.*)\.ts$/, '../elements/$1.js'),
    chunkFileNames: 'shared/[name].js',
    sourcemap: 'hidden',
  },
  plugins: [...compile, small],
  onwarn: failOnWarning,
};

export default [
  oneFile('entry:script/index', 'dist/solidarity.js'),
  oneFile('entry:script/index', 'dist/solidarity.classic.js', 'iife'),
  ...elementNames.map(name => oneFile(`entry:script/${name}`, `dist/one/${name}.js`)),
  ...['in-frame', 'frame-heights'].map(name =>
    oneFile(`src/embed/frame/${name}.ts`, `dist/frame/${name}.js`),
  ),
  campaignTools,
  reactComponents,
  {...modules, plugins: [...modules.plugins, staticFiles(words.files)]},
];
