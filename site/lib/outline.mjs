import {parseFragment} from 'parse5';

/**
 * @typedef {object} Passage
 * @property {string} id - The anchor of the heading, empty for what comes before the first.
 * @property {number} level - The level of the heading, 1 to 6.
 * @property {string} heading - The text of the heading.
 * @property {string} text - What is said up to the next heading.
 */

/** The passages of a page, in their order; code and tables are part of the text. */
export function passagesIn(html) {
  const passages = [{id: '', level: 1, heading: '', text: ''}];
  walk(parseFragment(html), passages);
  return passages.map(passage => ({
    ...passage,
    heading: passage.heading.replace(/\s+/g, ' ').trim(),
    text: passage.text.replace(/\s+/g, ' ').trim(),
  }));
}

/** The headings of the second and third level, for the contents of a page. */
export const headingsIn = html =>
  passagesIn(html).filter(({id, level}) => id && (level === 2 || level === 3));

function walk(node, passages) {
  for (const child of node.childNodes ?? []) {
    const [, level] = /^h([1-6])$/.exec(child.tagName ?? '') ?? [];
    if (level) {
      const id = child.attrs.find(({name}) => name === 'id')?.value ?? '';
      passages.push({id, level: Number(level), heading: textOf(child), text: ''});
    } else if (child.nodeName === '#text') {
      passages.at(-1).text += child.value;
    } else if (!isLeftOut(child)) {
      walk(child, passages);
      passages.at(-1).text += ' ';
    }
  }
}

const isLeftOut = ({tagName, attrs}) =>
  ['script', 'style', 'template', 'nav'].includes(tagName) ||
  attrs?.some(({name}) => name === 'data-unsearched');

/** The text of a node of parse5. */
export const textOf = node =>
  node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join('');
