import {readdirSync} from 'node:fs';
import path from 'node:path';

import picomatch from 'picomatch';

import {SEED} from '../helpers/run/seed.mjs';

/** Tests of what was built, which need a build. */
const isOfTheBuild = picomatch([
  'test/{dist,editor/{folder,page},frameworks,hosts,published,recipes,release,site,wordpress}/**',
  'test/builder/!(choices|outputs).node.test.mjs',
  '{bench,publisher}/test/**',
]);

/** Whether a test takes a real WordPress. */
export const needsWordPress = picomatch('test/wordpress/**');

/** Whether a test takes the built documentation. */
export const needsSite = picomatch('test/site/**');

/** Whether a test opens the campaign editor, or packs it. */
export const needsEditor = picomatch([
  'test/editor/{folder,page}/**',
  'test/release/**',
  'publisher/test/edit/**',
]);

/**
 * What a quick run leaves out besides: what prints for real, runs i18n, tests our tools, attacks us by chance, waits for real time to pass,
 * or looks at every element in many ways.
 */
const isSlow = picomatch([
  'test/**/{letter-guide,on-paper,postcard,poster,print-sheet,xliff}.node.test.mjs',
  'test/base/refresh*.test.ts',
  'test/campaigns/{hostile,mutated,nasty-strings}.node.test.mjs',
  'test/feed/load-campaign-limits.test.ts',
  'test/manifest/*/{accessibility,in-one-language,pseudo,surroundings,untranslated,words}.test.ts',
  'test/model/events/calendar-attacks.node.test.mjs',
  'test/tooling/{layers,renderable,run}.node.test.mjs',
]);

/**
 * What only a long run does: what measures time, each release is built twice, and all frameworks but three of those that most people
 * use are installed, as are most generators of sites.
 */
const isLong = picomatch([
  'bench/test/{hostile,measures}.node.test.mjs',
  'test/{dist/files,release}/same-bytes.node.test.mjs',
  'test/frameworks/!(install|react|vite|vue).node.test.mjs',
  'test/recipes/{astro,campaign-guide,drawn-*,hugo,jekyll,published-names}.node.test.mjs',
]);

/**
 * What usual runs take in turns, for each takes long, and is much like what every run has: attacks by chance and faults in what is
 * generated; pages that are left alone for long; the third framework; releases of WordPress and PHP.
 */
const isInTurns = picomatch([
  'publisher/test/{check/check-fuzz,edit/not-published,import/fuzz}.node.test.mjs',
  'test/campaigns/{hostile,mutated,nasty-strings}.node.test.mjs',
  'test/dist/files/{bundlers,package,types}.node.test.mjs',
  'test/dist/loading/chaos.node.test.mjs',
  'test/dist/pages/{demo-published,leaks,mutated,number-pictures,room}.node.test.mjs',
  'test/dist/read-aloud/*.node.test.mjs',
  'test/editor/folder/fuzz.node.test.mjs',
  'test/elements/**/{on-paper,poster}.node.test.mjs',
  'test/frameworks/{react,vite,vue}.node.test.mjs',
  'test/i18n/xliff.node.test.mjs',
  'test/wordpress/{editor/{releases,transforms},php-versions,words/translations}.node.test.mjs',
]);

/** In how many runs each of them has had its turn. */
const TURNS = 3;

/** Whether a file is the one that takes longest: it comes first, so that the others are done beside it. */
export const isLongest = file => path.basename(file) === 'any-page.node.test.mjs';

/** Whether a file looks at every element, which takes long: it comes early, too. */
const looksAtAll = file => file.startsWith('test/manifest/');

/** The files that a run of this length has; a usual one has a third of those that are in turns, by its seed. */
function filesIn(length, all, seed) {
  if (length === 'long') return all;
  const files = all.filter(file => !isLong(file));
  if (length === 'quick') return files.filter(file => !isOfTheBuild(file) && !isSlow(file));
  const waiting = files.filter(isInTurns).filter((_, index) => index % TURNS !== seed % TURNS);
  return files.filter(file => !waiting.includes(file));
}

/**
 * The test files of a run, as paths from the project's folder.
 *
 * @param {object} choice - Which.
 * @param {string} choice.length - In a quick run, none of those that need a build or take their time.
 * @param {string} [choice.only] - A path or a pattern that they have to fit.
 * @param {number} [choice.seed] - The seed of the run.
 * @returns {{inNode: string[], inBrowsers: string[], needsBuild: boolean}} Those for Node, those for the browsers, and whether
 *   one of them is of what is built.
 * @throws {Error} In words, where none fits.
 */
export function testFiles({length, only, seed = SEED}) {
  const fits = only && picomatch(path.posix.normalize(only.replaceAll('\\', '/')));
  const all = ['test', 'bench/test', 'publisher/test']
    .flatMap(folder => readdirSync(folder, {recursive: true}).map(name => `${folder}/${name}`))
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /\.test\.(?:mjs|ts)$/.test(file))
    .sort();
  const files = only ? all.filter(file => fits(file)) : filesIn(length, all, seed);
  const inNode = files
    .filter(file => file.endsWith('.node.test.mjs'))
    .sort((one, other) => Number(isLongest(other)) - Number(isLongest(one)) || one.localeCompare(other));
  const inBrowsers = files
    .filter(file => file.endsWith('.test.ts'))
    .sort((one, other) => Number(looksAtAll(other)) - Number(looksAtAll(one)));
  if (inNode.length + inBrowsers.length === 0) throw new Error(`No test file fits --only '${only}'.`);
  return {inNode, inBrowsers, needsBuild: inNode.some(isOfTheBuild)};
}
