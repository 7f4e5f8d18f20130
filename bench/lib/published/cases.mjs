import {readFileSync} from 'node:fs';
import path from 'node:path';
import {frameTag, heightsTag} from '../../../dist/campaign-tools.js';
import {heightOf} from '../../../publisher/src/publish/frames/heights.mjs';
import {scriptOf} from '../../../publisher/src/publish/scripts.mjs';
import {BASE, libraryFile, manifestOf} from '../day/published.mjs';
import {plainOf, withoutScript} from './plain.mjs';

/**
 * A way to read the campaign, or an element of it.
 *
 * @typedef {object} Case
 * @property {string} id - Such as `page|de|drawn`: what it shows, in which language, and how.
 * @property {string} address - The page that is opened.
 * @property {string} [html] - That page, unless it is published: one of a partner, or made from a published one.
 * @property {string} tag - The element that it shows.
 * @property {boolean} [isFramed] - Whether that is in a frame.
 * @property {'paint' | 'content'} first - What its first content is: what its document paints first, or where the page around it paints before, the
 *   element.
 * @property {boolean} [isStill] - Whether nothing takes it over.
 */

/** The languages of the drawn page that are measured, and that of the frames. */
export const LANGUAGES = ['en', 'de', 'be'];
export const LANGUAGE_OF_FRAMES = 'de';

/** The elements of which frames are measured. */
export const FRAMED = ['prisoner-counter', 'event-list', 'campaign-page'];

/**
 * All that is measured.
 *
 * @param {string} site - The published folder.
 * @param {(paste: {head: string, instance: string}) => string} partnerPage - Makes the page of a partner.
 * @returns {Case[]} The cases.
 */
export const casesOf = (site, partnerPage) => [
  ...LANGUAGES.flatMap(language => pageCases(site, partnerPage, language)),
  ...FRAMED.flatMap(name => frameCases(site, partnerPage, name)),
];

function pageCases(site, partnerPage, language) {
  const drawn = readFileSync(path.join(site, language, 'index.html'), 'utf8');
  const common = {tag: 'solidarity-campaign-page', first: 'paint'};
  const made = (way, html) => ({
    ...common,
    id: `page|${language}|${way}`,
    address: `${BASE}${language}/${way}.html`,
    html,
    isStill: true,
  });
  return [
    made('plain', plainOf(drawn)),
    made('unscripted', withoutScript(drawn)),
    {...common, id: `page|${language}|drawn`, address: `${BASE}${language}/`},
    scripted(site, partnerPage, {group: 'page', name: 'campaign-page', language}),
  ];
}

function frameCases(site, partnerPage, name) {
  const language = LANGUAGE_OF_FRAMES;
  const file = `${language}/embed/${name}`;
  const {title} = JSON.parse(readFileSync(path.join(site, `${file}.json`), 'utf8'));
  const instance = frameTag({address: `${BASE}${file}.html`, title, height: heightOf(name)});
  const framed = (way, head) => ({
    id: `${name}|${language}|${way}`,
    address: `https://partner.test/${name}-${way}`,
    html: partnerPage({head, instance}),
    tag: `solidarity-${name}`,
    isFramed: true,
    first: 'paint',
  });
  return [
    framed('frame', ''),
    framed('fitted', heightsTag(libraryOf(site))),
    scripted(site, partnerPage, {group: name, name, language}),
  ];
}

/** The element by our script, the smallest that has it. */
function scripted(site, partnerPage, {group, name, language}) {
  const list =
    'current.json' in manifestOf(site).files ? ` data-solidarity-current="${BASE}current.json"` : '';
  const src = new URL(libraryFile(site, scriptOf(name)), BASE).href;
  return {
    id: `${group}|${language}|script`,
    address: `https://partner.test/${group}-${language}-script`,
    html: partnerPage({
      head: `<script type="module" src="${src}" crossorigin referrerpolicy="no-referrer"></script>`,
      instance: `<div lang="${language}" data-solidarity-feed="${BASE}campaign.{lang}.json"${list}><solidarity-${name}></solidarity-${name}></div>`,
    }),
    tag: `solidarity-${name}`,
    first: 'content',
  };
}

function libraryOf(site) {
  const {files, library} = manifestOf(site);
  const folder = `solidarity/${library}`;
  const inFolder = Object.entries(files).filter(([name]) => name.startsWith(`${folder}/`));
  const integrity = inFolder.map(([name, file]) => [name.slice(folder.length + 1), file.integrity]);
  return {address: `${BASE}${folder}/`, integrity: Object.fromEntries(integrity)};
}
