/** A page that WordPress has made, read as browsers read it. */
import {parse} from 'parse5';

/**
 * @typedef {object} Element
 * @property {string} tag - Its name.
 * @property {Record<string, string>} attributes - Its attributes.
 * @property {string} text - All text in it, with single spaces.
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
      attributes: Object.fromEntries(node.attrs.map(({name, value}) => [name, value])),
      text: textOf(node).replace(/\s+/g, ' ').trim(),
    };
  }
  for (const child of childrenOf(node)) yield* walk(child);
}

const textOf = node => node.value ?? childrenOf(node).map(textOf).join('');

const childrenOf = node => node.content?.childNodes ?? node.childNodes ?? [];
