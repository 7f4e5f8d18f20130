import {escaped, openingTag} from '../../../src/published/snippets/markup.js';
import {campaignAttributes, moduleTag, preloadTag} from '../../../src/published/snippets/script.js';
import {type Choices, SCHEMES} from '../choices/choices.js';
import {ELEMENTS} from '../generated/elements.js';
import {folderOf, hasFile, libraryIn, nameIn} from './facts.js';
import {type Given, isCareful} from './given.js';

/** The words for between the tags: those of the folder, else the campaign's name, with its page where that is safe. */
export function wordsFor({choices, facts, words}: Given): string {
  if (words) return words;
  const name = escaped(nameIn(facts, choices.lang));
  if (isCareful(choices) || !hasFile(facts, choices.lang, 'index.html')) return `<p>${name}</p>`;
  return `<p><a href="${escaped(facts.base)}${choices.lang}/index.html">${name}</a></p>`;
}

/** The attributes of the element, as they are written. */
export const attributesOf = ({lang, options}: Choices): Readonly<Record<string, string>> => ({
  lang,
  ...options,
});

/** The same as values: numbers, and `true` for an attribute that is there or not. */
export function typedAttributesOf(choices: Choices): Readonly<Record<string, string | number | true>> {
  const {options = []} = ELEMENTS.find(({name}) => name === choices.element) ?? {};
  const typed = Object.entries(attributesOf(choices)).map(([name, value]) => {
    const type = options.find(option => option.name === name)?.type;
    return [name, type === 'boolean' || (type === 'number' || type === 'level' ? Number(value) : value)];
  });
  return Object.fromEntries(typed) as Record<string, string | number | true>;
}

/** The element with its words, without script and campaign. */
export function elementTag(given: Given): string {
  const tag = `solidarity-${given.choices.element}`;
  const opening = openingTag(tag, attributesOf(given.choices));
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
  ...(facts.file && {'data-solidarity-feed': facts.file}),
  'data-solidarity-cautious': choices.isCautious || undefined,
});

/** Something in an element that says which campaign the page shows. */
export const around = (given: Given, inner: string): string =>
  `${openingTag('div', pageAttributes(given), '\n  ')}\n${indented(inner, '  ')}\n</div>`;

/**
 * The lines for the head of the page: the campaign is requested together with the script. `undefined` if the folder has no digest of
 * the script, as with a library that does not know the element.
 */
export function headLines({choices, facts}: Given): string | undefined {
  const {element, lang} = choices;
  const folder = folderOf(facts, choices);
  const script = element === 'campaign-page' ? 'solidarity.js' : `one/${element}.js`;
  if (!facts.library.integrity[script]) return undefined;
  return `${preloadTag(facts.file ?? `${folder}campaign.${lang}.json`)}\n${moduleTag(libraryIn(folder, facts), script)}`;
}

/** The lines for the place on the page. */
export const bodyLines = (given: Given): string => around(given, elementTag(given));

/** The rules of the chosen colours; empty if there are none. */
export function styleLines({choices: {element, colours}}: Given): string {
  return SCHEMES.map(scheme => {
    const lines = Object.entries(colours[scheme]).map(([name, value]) => `  --solidarity-${name}: ${value};`);
    // A ground of its own needs space around the text.
    if (colours[scheme].paper) lines.push('  --solidarity-padding: 1em;');
    const rule = lines.length ? `solidarity-${element} {\n${lines.join('\n')}\n}` : '';
    return scheme === 'dark' && rule
      ? `@media (prefers-color-scheme: dark) {\n${indented(rule, '  ')}\n}`
      : rule;
  })
    .filter(Boolean)
    .join('\n');
}

/** Text of which each line is indented. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
