import {escaped} from '../../../src/published/snippets/markup.js';
import {attributesOf, typedAttributesOf, wordsFor} from './element.js';
import type {Given} from './given.js';

/** The shortcode of the WordPress plugin, whose words have no tags of paragraphs. */
export function wordpressShortcode(given: Given): string {
  const {element} = given.choices;
  const name = `solidarity_${element.replaceAll('-', '_')}`;
  const written = Object.entries(attributesOf(given.choices)).map(([key, value]) => {
    const attribute = key.replaceAll('-', '_');
    return value === '' ? attribute : `${attribute}="${inShortcode(value)}"`;
  });
  return `[${[name, ...written].join(' ')}]${inLine(wordsFor(given))}[/${name}]`;
}

/** The block of the WordPress plugin, as its editor saves it. */
export function wordpressBlock(given: Given): string {
  const {element} = given.choices;
  const attributes = Object.entries(typedAttributesOf(given.choices)).map(([name, value]) => [
    camelCase(name),
    value,
  ]);
  return `<!-- wp:solidarity/${element} ${inComment(Object.fromEntries(attributes))} -->
<p class="wp-block-solidarity-${element}">${inLine(wordsFor(given))}</p>
<!-- /wp:solidarity/${element} -->`;
}

const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Paragraphs as lines: neither a shortcode nor a block may have paragraphs in its paragraph, and no word is a shortcode. */
const inLine = (words: string) =>
  words
    .replace(/<\/p>\s*<p[^>]*>/g, '<br />')
    .replace(/<\/?p[^>]*>/g, '')
    .replace(/[[\]]/g, entityOf)
    .trim();

/** In a shortcode WordPress takes a bracket for the end, a backslash for the beginning of something else, and breaks lines with a tag. */
const inShortcode = (value: string) => escaped(value).replace(/[[\]\\\n]/g, entityOf);

const entityOf = (character: string) => `&#${character.charCodeAt(0)};`;

/** JSON as the editor writes it inside of a comment: no character of it can end the comment, or is changed by filters. */
const inComment = (attributes: unknown) =>
  JSON.stringify(attributes).replace(/--|[<>&]|\\["\\]/g, found =>
    [...found.replace(/^\\/, '')].map(each => `\\u00${each.charCodeAt(0).toString(16)}`).join(''),
  );
