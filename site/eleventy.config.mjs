import {existsSync} from 'node:fs';
import {copyFile, mkdir, readFile, readdir} from 'node:fs/promises';
import path from 'node:path';

import highlighting from '@11ty/eleventy-plugin-syntaxhighlight';
import MarkdownIt from 'markdown-it';

import {ownName} from '../dist/campaign-tools.js';
import {addressOf, wayTo} from './lib/addresses.mjs';
import {APPLICATIONS} from './lib/applications.mjs';
import {readElements} from './lib/elements.mjs';
import {coloured, forTheSite} from './lib/markdown.mjs';
import {inEnglish, navigationOf, neighboursOf, translationsOf} from './lib/navigation.mjs';
import {headingsIn} from './lib/outline.mjs';
import {BUILD, ROOT} from './lib/places.mjs';
import {POLICY, PREVIEW_POLICY} from './lib/policies.mjs';
import {repositoryFiles} from './lib/repository-files.mjs';
import {writeSearchIndex} from './lib/search-index.mjs';
import {SECTIONS, readSources} from './lib/sources.mjs';
import {START} from './texts/start.mjs';

/** @param {import('@11ty/eleventy').UserConfig} eleventy - The configuration of Eleventy. */
export default async function configure(eleventy) {
  const sources = readSources();
  const elements = await readElements();
  const files = repositoryFiles(sources);
  const {version} = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const integrity = JSON.parse(await readFile(path.join(ROOT, 'dist/integrity.json'), 'utf8'));
  const applications = Object.entries(APPLICATIONS)
    .filter(([name]) => existsSync(path.join(BUILD, name, 'index.html')))
    .map(([name, {title}]) => ({title, address: `${name}/index.html`}));

  const navigation = navigationOf(sources, applications);

  eleventy.addPlugin(highlighting, {errorOnInvalidLanguage: true});
  const plainWithColours = new MarkdownIt();
  eleventy.amendLibrary('md', md => {
    forTheSite(md, files.addressFor);
    md.set({highlight: coloured(md.options.highlight)});
    plainWithColours.set({highlight: md.options.highlight});
  });

  eleventy.addFilter('from', (to, url) => wayTo(to, addressOf(url)));
  eleventy.addFilter('headings', headingsIn);
  const plain = new MarkdownIt();
  eleventy.addFilter('inline', markdown => plain.renderInline(markdown ?? ''));
  eleventy.addFilter('address', addressOf);
  eleventy.addFilter('neighbours', address => neighboursOf(navigation, address));
  eleventy.addFilter('translations', address => translationsOf(sources, address));
  eleventy.addFilter('languageName', ownName);
  eleventy.addFilter('holds', (pages, address) => pages.some(page => page.address === inEnglish(address)));
  eleventy.addFilter('highlighted', code => plainWithColours.render(`\`\`\`html\n${code}\n\`\`\``));
  eleventy.addGlobalData('site', {
    version,
    integrity: integrity['solidarity.js'],
    policy: POLICY,
    previewPolicy: PREVIEW_POLICY,
    navigation,
    sources,
    sections: Object.entries(SECTIONS)
      .map(([section, title]) => ({title, sources: sources.filter(each => each.section === section)}))
      .filter(section => section.sources.length > 0),
    elements,
    campaigns: await namesIn('dist/campaign', name => path.basename(name, '.json')),
    examples: await namesIn('campaigns/examples'),
  });
  for (const start of START)
    eleventy.addTemplate(`sources/${start.address}.njk`, '', {
      ...start,
      start: {...start, guide: guideFor(start.lang)},
      permalink: start.address,
      layout: 'start.njk',
      translated: START,
      isLive: true,
    });

  /** The guide for a first visit in a language, if there is one. */
  function guideFor(lang) {
    const guide = sources.find(source => source.section === 'guides' && source.lang === lang);
    return guide?.address ?? 'reference/embedding.html';
  }

  for (const source of sources) {
    const name = path.posix.basename(source.address, '.html');
    eleventy.addTemplate(`sources/${source.file}`, source.body, {
      ...source,
      permalink: source.address,
      layout: source.section === 'elements' && elements[name] ? 'element.njk' : 'page.njk',
      element: source.section === 'elements' ? elements[name] : undefined,
    });
  }

  eleventy.on('eleventy.after', async ({results}) => {
    for (const [file, address] of files.copied) await copy(path.join(ROOT, file), path.join(BUILD, address));
    await writeSearchIndex(results);
  });

  return {
    dir: {input: 'pages', includes: '../layouts', output: 'build'},
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
    templateFormats: ['md', 'njk'],
  };
}

async function copy(from, to) {
  await mkdir(path.dirname(to), {recursive: true});
  await copyFile(from, to);
}

async function namesIn(folder, named = name => name) {
  return (await readdir(path.join(ROOT, folder))).map(named).sort();
}
