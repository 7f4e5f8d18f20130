import {parseFragment} from 'parse5';

/**
 * What somebody reads in a drawn element, as paragraphs of text without markup.
 *
 * @param {string} markup - The element, as it was drawn.
 * @param {string} language - Its language: warnings in others are left out.
 * @returns {string[]} The paragraphs, escaped for HTML.
 */
export function paragraphsIn(markup, language) {
  const paragraphs = [''];
  const read = node => {
    if (node.nodeName === '#text') paragraphs[paragraphs.length - 1] += node.value;
    if (!isRead(node) || isWarningInOther(node, language)) return;
    const isBlock = BLOCKS.test(node.nodeName) || attribute(node, 'role') === 'heading';
    if (isBlock) paragraphs.push('');
    for (const child of (node.content ?? node).childNodes ?? []) read(child);
    if (isBlock) paragraphs.push('');
  };
  read(parseFragment(markup));
  return paragraphs.map(text => escaped(text.replace(/\s+/g, ' ').trim())).filter(Boolean);
}

const BLOCKS = /^(?:p|div|li|ul|ol|summary|details|h\d|dt|dd)$/;

/** Parts of which the words are for a control, or are true for one day or one reader only. */
const UNREAD = /^(?:countdown|estimate|own|button)$/;

function isRead(node) {
  return (
    !/^(?:style|slot|button|label|select|input|fieldset|svg|form|#comment)$/.test(node.nodeName) &&
    attribute(node, 'aria-hidden') !== 'true' &&
    attribute(node, 'class') !== 'map' &&
    !UNREAD.test(attribute(node, 'part'))
  );
}

const isWarningInOther = (node, language) =>
  attribute(node, 'part') === 'safety' && !['', language].includes(attribute(node, 'lang'));

const attribute = (node, name) => node.attrs?.find(each => each.name === name)?.value ?? '';

const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
