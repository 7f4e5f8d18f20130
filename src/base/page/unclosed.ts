import {unclobbered} from './unclobbered.js';
import {warnOnce} from './warn-once.js';

/** Elements that are never meant as the content of one of ours: our own, and those that begin a part of a page. */
const FOREIGN = /^(solidarity-.+|main|header|footer|nav|section|article|aside|h[12])$/;

/** More elements, or characters, than a sentence or a link that stands in for an element. */
const [MANY, LONG] = [5, 600];

/**
 * Warns the page author if `element` holds another element of ours, a part of the page, or much: HTML reads
 * `<solidarity-day />` as a tag that is not closed, so that all after it is content, which the element replaces. Nothing
 * follows it then, not even a line break.
 */
export function warnIfUnclosed(element: Element): void {
  const {localName, nextSibling, children, textContent} = element;
  const page = unclobbered(element.ownerDocument);
  if (page.readyState === 'loading')
    return page.addEventListener('DOMContentLoaded', () => warnIfUnclosed(element));
  const foreign = [...element.querySelectorAll('*')].find(held => FOREIGN.test(held.localName));
  const isMuch = !nextSibling && (children.length > MANY || textContent.length > LONG);
  const held = foreign ? `<${foreign.localName}>` : isMuch && 'all that follows it';
  if (held) warnOnce(localName, `contains ${held}: close it with </${localName}>, not with />`);
}
