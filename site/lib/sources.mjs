import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import matter from '@11ty/gray-matter';

import {ROOT} from './places.mjs';

/**
 * @typedef {object} Source
 * @property {string} file - The Markdown file, from the folder of the repository.
 * @property {string} address - The page within the site.
 * @property {string} section - Where the page is in the navigation: a key of `SECTIONS`.
 * @property {string} title - From the front matter, else the first heading.
 * @property {string} [summary] - One sentence about the page.
 * @property {string} lang - The language of the text, a BCP 47 tag.
 * @property {number} order - The place within the section.
 * @property {string} body - The Markdown.
 */

/** The parts of the navigation, in their order. */
export const SECTIONS = {
  guides: 'Guides',
  elements: 'Elements',
  recipes: 'Recipes',
  reference: 'In depth',
  project: 'The project',
  decisions: 'Decisions',
};

/** Titles of pages whose heading says too little in the navigation. */
const TITLES = {'README.md': 'README'};

/** Which files are pages, the first that fits; `[name]` is that of the page. */
const KINDS = [
  [
    /^docs\/guides\/(?<lang>[a-z]{2})\/(?<name>.+)\.md$/,
    'guides',
    ({lang, name}) => `guides/${lang}/${name}`,
  ],
  [
    /^docs\/(?<folder>guides|recipes|decisions)\/(?<name>[^/]+)\.md$/,
    undefined,
    of => `${of.folder}/${of.name}`,
  ],
  [/^src\/elements\/README\.md$/, 'elements', () => 'elements/index'],
  [/^src\/elements\/(?<name>[^/]+)\/README\.md$/, 'elements', ({name}) => `elements/${name}`],
  [/^docs\/(?<name>[^/]+)\.md$/, 'reference', ({name}) => `reference/${name}`],
  [
    /^(?<name>README|CHANGELOG|CONTRIBUTING|SECURITY)\.md$/,
    'project',
    ({name}) => `project/${name.toLowerCase()}`,
  ],
];

/** The pages that the site makes of the Markdown in the repository, in the order of the navigation. */
export function readSources() {
  const order = [...placesIn('src/elements/README.md', 'The elements'), ...placesIn('README.md', 'Guides')];
  return markdownFiles()
    .flatMap(file => sourceOf(file, order) ?? [])
    .sort((one, other) => one.order - other.order || one.title.localeCompare(other.title, 'en'));
}

/** The Markdown files that may be pages, from the folder of the repository. */
function markdownFiles() {
  const below = folder =>
    readdirSync(path.join(ROOT, folder), {recursive: true}).map(
      name => `${folder}/${name.replaceAll('\\', '/')}`,
    );
  return [...readdirSync(ROOT), ...below('docs'), ...below('src/elements')].filter(name =>
    name.endsWith('.md'),
  );
}

/** The files to which one chapter of a file links, in its order: that of pages whose front matter names none. */
function placesIn(file, heading) {
  const [, after = ''] = readFileSync(path.join(ROOT, file), 'utf8').split(
    new RegExp(`^#+ ${heading}$`, 'm'),
  );
  const [chapter] = after.split(/^#/m);
  const links = [...chapter.matchAll(/\]\(([^)#:\s]+\.md)/g)];
  return links.map(([, target]) => path.posix.join(path.posix.dirname(file), target));
}

function sourceOf(file, order) {
  for (const [pattern, section, nameOf] of KINDS) {
    const {groups} = pattern.exec(file) ?? {};
    if (!groups && !pattern.test(file)) continue;
    const {data, content} = matter(readFileSync(path.join(ROOT, file), 'utf8'));
    const [, heading] = /^# (.*)$/m.exec(content) ?? [];
    if (!data.title && !heading)
      throw new Error(
        `${file} has no title: write "title: …" between two lines of --- at its top, or a heading "# …".`,
      );
    const place = order.indexOf(file);
    return {
      file,
      section: section ?? groups.folder,
      address: `${nameOf(groups ?? {})}.html`,
      title: data.title ?? TITLES[file] ?? plain(heading),
      summary: data.summary,
      lang: data.lang ?? groups?.lang ?? 'en',
      order: data.order ?? (place < 0 ? Number.MAX_SAFE_INTEGER : place),
      body: heading ? content : `# ${data.title}\n\n${content}`,
    };
  }
  return undefined;
}

/** Markdown of one line as plain text. */
const plain = markdown =>
  markdown
    .replace(/[`*]/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .trim();
