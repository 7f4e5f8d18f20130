/** A page that WordPress has made, read as browsers read it. */
import {parse, serialize} from 'parse5';

/**
 * @typedef {object} Element
 * @property {string} tag - Its name.
 * @property {Record<string, string>} attributes - Its attributes.
 * @property {string} text - All text in it, with single spaces.
 * @property {string} html - What is between its tags.
 * @property {Record<string, string>} around - The attributes of the element around it.
 */

/**
 * The elements of a page.
 *
 * @param {string} html - The page.
 * @returns {Element[]} In their order, those in templates as well.
 */
export const elementsIn = html => [...walk(parse(html))];

/** Of these elements ours, such as `prisoner-counter`, or those of another tag. */
export const ours = (elements, name = '') =>
  elements.filter(({tag}) => (name ? tag === `solidarity-${name}` : tag.startsWith('solidarity-')));

/** Ours in a page, such as `prisoner-counter`. */
export const oursIn = (html, name) => ours(elementsIn(html), name);

/** Of these elements, the scripts of the plugin. */
export const scriptsOf = elements =>
  elements.filter(
    ({tag, attributes: {src = ''}}) =>
      tag === 'script' && src.includes('/plugins/solidarity-widgets/solidarity/'),
  );

function* walk(node) {
  if (node.tagName) {
    yield {
      tag: node.tagName,
      attributes: attributesOf(node),
      text: textOf(node).replace(/\s+/g, ' ').trim(),
      html: serialize(node),
      around: attributesOf(node.parentNode),
    };
  }
  for (const child of childrenOf(node)) yield* walk(child);
}

const attributesOf = ({attrs = []}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));

const textOf = node => node.value ?? childrenOf(node).map(textOf).join('');

const childrenOf = node => node.content?.childNodes ?? node.childNodes ?? [];
