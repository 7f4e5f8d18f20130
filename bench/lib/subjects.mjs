/** A subject is a folder with `subject.json` and a page: the code to paste, and how to tell that it works. */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild from 'esbuild';
import {isOurs, TODAY, withBuild} from './builds.mjs';

export const BENCH = path.dirname(import.meta.dirname);
const SUBJECTS = path.join(BENCH, 'subjects');

/** The folders that packages are found in: the bench, then the project, which has Lit even if the bench is not installed. */
const PACKAGES = [path.join(BENCH, 'node_modules'), path.join(BENCH, '../node_modules')];

/**
 * @typedef {object} Subject
 * @property {string} id - The name of its folder; it begins with `floor-`, `lit-` or `solidarity-` unless it is a peer,
 *   and with `before-` where it is one of ours with another build.
 * @property {string} folder - Where it is.
 * @property {string} name - What tables call it.
 * @property {string} kind - What it is compared with: `counter`, `list`, `share`, `button`, `video` …
 * @property {boolean} [floor] - Whether the others of its kind are divided by it.
 * @property {string} [beside] - The id of a floor that does more nearly the same; the ratios are to it.
 * @property {string} [package] - The package it comes from.
 * @property {string} [version] - The installed version of that package.
 * @property {string} [note] - How it was set up.
 * @property {string} selector - Selector of one instance.
 * @property {string} [content] - Expression: something of it can be read. Like the next ones it can use the helpers of `probe.mjs`.
 * @property {string} [live] - Expression: its script has done its work.
 * @property {string} [all] - Expression: all `n` instances are there.
 * @property {string} [listed] - Expression: the rows that it draws first of `rows` rows are there; such a subject is a list.
 * @property {boolean} [idles] - Whether it is also measured while nobody uses the page.
 * @property {'hostile'} [reads] - It is measured only with hostile campaigns, which try to freeze a page.
 * @property {number} [most] - The largest number of instances to measure.
 * @property {{entry: string, out: string, format?: string}[]} [bundle] - The bundles to build for it.
 * @property {string} [like] - The id of a subject from which it takes every member that it lacks, also the page.
 * @property {string} [ballast] - A file of `dist`: a comment makes the bundle as large as this file, to measure what the bytes alone cost.
 * @property {Record<string, string>} [fixtures] - What the server returns at other addresses that it requests: a file, or `npm:<package>/<path>`.
 * @property {Record<'head' | 'instance' | 'tail', string>} page - The code to paste, by place.
 * @property {Map<string, Buffer>} built - The results of `bundle`, by name.
 * @property {import('./builds.mjs').Build} [build] - Only for subjects of ours: the build that it uses.
 */

/**
 * Reads the subjects, in the order of their ids, and builds their bundles.
 *
 * @param {string[]} [chosen] - Ids, or kinds such as `kind:share`; without it, all subjects.
 * @param {import('./builds.mjs').Build} [before] - Another build of ours: each of our subjects is measured with it, too.
 * @returns {Promise<Subject[]>} Those that were chosen.
 */
export async function loadSubjects(chosen, before) {
  const found = subjectsOf(chosen, before);
  await Promise.all(found.map(bundle));
  return found;
}

/** The same without bundles, which need the packages of the peers. */
export function subjectsOf(chosen, before) {
  const all = readdirSync(SUBJECTS).filter(id => existsSync(path.join(SUBJECTS, id, 'subject.json')));
  const subjects = all.sort().map(read);
  const isChosen = ({id, kind}) => !chosen || chosen.includes(id) || chosen.includes(`kind:${kind}`);
  const found = subjects.filter(isChosen);
  if (!before) return found;
  return [...found, ...found.filter(({build}) => build).map(subject => withBuild(subject, before))];
}

function read(id) {
  const folder = path.join(SUBJECTS, id);
  const own = JSON.parse(readFileSync(path.join(folder, 'subject.json'), 'utf8'));
  const model = own.like && read(own.like);
  const subject = {...model, ...own};
  const version = subject.package && versionOf(subject.package);
  const html = readFileSync(path.join(model?.folder ?? folder, 'page.html'), 'utf8');
  const page = sections(model ? html.replaceAll(`/${model.id}/`, `/${id}/`) : html);
  return {...subject, id, folder, version, page, built: new Map(), ...(isOurs(id) && {build: TODAY})};
}

/** The parts of a page, each of which follows its name in a comment. */
function sections(html) {
  const [, ...parts] = html.split(/<!--\s*(head|instance|tail)\s*-->/);
  const found = {head: '', instance: '', tail: ''};
  for (let index = 0; index < parts.length; index += 2) found[parts[index]] = parts[index + 1].trim();
  return found;
}

async function bundle({folder, bundle: wanted = [], built, ballast}) {
  for (const {entry, out, format = 'iife'} of wanted) {
    const {outputFiles} = await esbuild.build({
      entryPoints: [path.join(folder, entry)],
      nodePaths: PACKAGES,
      outdir: '/out',
      write: false,
      bundle: true,
      minify: true,
      legalComments: 'none',
      format,
      target: 'es2022',
      conditions: ['production', 'browser'],
      define: {'process.env.NODE_ENV': '"production"'},
      logLevel: 'error',
      plugins: [lessWhiteSpace],
    });
    for (const {path: file, contents} of outputFiles)
      built.set(out.replace(/\.js$/, path.extname(file)), withBallast(Buffer.from(contents), ballast));
  }
}

/** `script` with a comment that makes it as large after brotli, within 1 %, as a file of `dist`; the same in each run. */
function withBallast(script, file) {
  if (!file) return script;
  const weigh = body => brotliCompressSync(body).length;
  const aim = weigh(readFileSync(path.join(TODAY.dist, file)));
  let [loaded, lines] = [script, ''];
  for (let line = 0; weigh(loaded) < aim; line++) {
    lines += createHash('sha512').update(String(line)).digest('base64');
    loaded = Buffer.concat([script, Buffer.from(`/*${lines}*/`)]);
  }
  return loaded;
}

/** Templates and styles of the subjects' own code are minified like ours. */
const lessWhiteSpace = {
  name: 'less-white-space',
  setup({onLoad}) {
    const {transform} = (minifyLiterals.default ?? minifyLiterals)({failOnError: true});
    onLoad({filter: /subjects.*\.js$/}, async ({path: file}) => {
      const source = await readFile(file, 'utf8');
      return {contents: (await transform(source, file))?.code ?? source};
    });
  },
};

/** The folder of an installed package, or `undefined`. */
export function packageFolder(name) {
  return PACKAGES.map(folder => path.join(folder, name)).find(folder =>
    existsSync(path.join(folder, 'package.json')),
  );
}

/** The version of an installed package, or `undefined`. */
export function versionOf(name) {
  const folder = packageFolder(name);
  return folder && JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
}
