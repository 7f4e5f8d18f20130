import {parse, serialize} from 'parse5';

/**
 * The elements of ours in a page, as a browser reads it.
 *
 * @param {string} html - The page.
 * @param {string} name - The tag without `solidarity-`.
 * @returns {{attributes: Record<string, string>, text: string, html: string, around: Record<string, string>}[]} Each with its
 *   attributes, what is between its tags, and the attributes of the element around it.
 */
export function elementsIn(html, name) {
  const found = [];
  const read = node => {
    if (node.tagName === `solidarity-${name}`)
      found.push({
        attributes: attributesOf(node),
        text: textOf(node),
        html: serialize(node),
        around: attributesOf(node.parentNode),
      });
    for (const child of node.childNodes ?? []) read(child);
  };
  read(parse(html));
  return found;
}

const attributesOf = ({attrs = []}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));

const textOf = node => node.value ?? (node.childNodes ?? []).map(textOf).join('');
