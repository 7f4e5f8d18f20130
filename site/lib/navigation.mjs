import {languages} from '../../dist/campaign-tools.js';
import {SECTIONS} from './sources.mjs';

/** Pages that the site has besides, by the section that they begin. */
const MADE = {
  elements: [],
  project: [{title: 'For machines', address: 'machines.html'}],
  decisions: [{title: 'All decisions', address: 'decisions/index.html'}],
};

/**
 * The navigation beside each page: sections with their pages in English, in the order in which they are read.
 *
 * @param {import('./sources.mjs').Source[]} sources - The pages.
 * @param {{title: string, address: string}[]} applications - Pages that are made by themselves.
 * @returns {{title: string, pages: {title: string, address: string}[]}[]} Sections that have pages.
 */
export function navigationOf(sources, applications) {
  const sections = Object.entries(SECTIONS).map(([section, title]) => ({
    title,
    pages: [
      ...(MADE[section] ?? []),
      ...sources
        .filter(source => source.section === section && source.lang === 'en')
        .sort((one, other) => Number(isIndex(other)) - Number(isIndex(one)))
        .map(({title, address}) => ({title: title.replace(/^solidarity-/, ''), address})),
    ],
  }));
  const start = {title: 'Start', pages: [{title: 'What it is', address: 'index.html'}, ...applications]};
  return [start, ...sections].filter(({pages}) => pages.length > 0);
}

const isIndex = ({address}) => address.endsWith('/index.html');

/** The pages before and after one, in the order of the navigation; either may be missing. */
export function neighboursOf(navigation, address) {
  const pages = navigation.flatMap(section => section.pages);
  const index = pages.findIndex(page => page.address === address);
  return index < 0 ? {} : {previous: pages[index - 1], next: pages[index + 1]};
}

/** The same text in other languages, this one included: guides in folders of their languages have the same file names. */
export function translationsOf(sources, address) {
  const found = sources.filter(source => inEnglish(source.address) === inEnglish(address));
  return found.length > 1 ? found.sort((one, other) => place(one) - place(other)) : [];
}

/** The address of the English text of a page. */
export const inEnglish = address => address.replace(/^guides\/[a-z]{2}\//, 'guides/');

/** English comes first. */
const place = ({lang}) => (lang === 'en' ? -1 : languages.indexOf(lang));
