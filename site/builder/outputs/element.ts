import {escaped, openingTag} from '../../../src/published/snippets/markup.js';
import {campaignAttributes, moduleTag, preloadTag} from '../../../src/published/snippets/script.js';
import {type Choices, isAtRisk, SCHEMES} from '../choices/choices.js';
import {type FolderFacts, folderOf, libraryIn, nameIn} from './facts.js';

/** What outputs are made of. */
export interface Given {
  readonly choices: Choices;
  readonly facts: FolderFacts;
  /** HTML for between the tags: paragraphs that are true on their own; empty if the folder has none. */
  readonly words: string;
}

/** The words for between the tags: those of the folder, else the campaign's name, with its page where that is safe. */
export function wordsFor({choices: {lang, isCautious}, facts, words}: Given): string {
  if (words) return words.trim();
  const name = escaped(nameIn(facts, lang));
  if (isCautious || isAtRisk(lang)) return `<p>${name}</p>`;
  return `<p><a href="${escaped(facts.base)}${lang}/index.html">${name}</a></p>`;
}

/** The attributes of the element, as they are written. */
export const attributesOf = ({lang, options}: Choices) => ({lang, ...options});

/** The element with its words, without script and campaign. */
export function elementTag(given: Given, extra = {}): string {
  const tag = `solidarity-${given.choices.element}`;
  const opening = openingTag(tag, {...attributesOf(given.choices), ...extra});
  return `${opening}\n${indented(wordsFor(given), '  ')}\n</${tag}>`;
}

/** Which campaign the page shows, and whether it is cautious: attributes of an element around ours. */
export const pageAttributes = ({choices, facts}: Given) => ({
  ...campaignAttributes({
    folder: folderOf(facts, choices),
    keys: facts.keys,
    withdrawalKeys: facts.withdrawalKeys,
    hasList: facts.hasList,
  }),
  'data-solidarity-cautious': choices.isCautious || undefined,
});

/** The script of an element: the whole library where the element needs it. */
export const scriptName = ({element}: Choices): string =>
  element === 'campaign-page' ? 'solidarity.js' : `one/${element}.js`;

/** The lines for the head of the page: the campaign is requested together with the script. */
export function headLines({choices, facts}: Given): string {
  const folder = folderOf(facts, choices);
  const preload = preloadTag(`${folder}campaign.${choices.lang}.json`);
  return `${preload}\n${moduleTag(libraryIn(folder, facts), scriptName(choices))}`;
}

/** The lines for the place on the page. */
export const bodyLines = (given: Given): string =>
  `${openingTag('div', pageAttributes(given), '\n  ')}\n${indented(elementTag(given), '  ')}\n</div>`;

/** The rules of the chosen colours; empty if there are none. */
export function styleLines({choices: {element, colours}}: Given): string {
  return SCHEMES.map(scheme => {
    const lines = Object.entries(colours[scheme]).map(([name, value]) => `  --solidarity-${name}: ${value};`);
    if (!lines.length) return '';
    // A ground of its own needs space around the text.
    const rule = `solidarity-${element} {\n${[...lines, ...(colours[scheme].paper ? ['  --solidarity-padding: 1em;'] : [])].join('\n')}\n}`;
    return scheme === 'dark' ? `@media (prefers-color-scheme: dark) {\n${indented(rule, '  ')}\n}` : rule;
  })
    .filter(Boolean)
    .join('\n');
}

/** Text of which each line is indented. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
