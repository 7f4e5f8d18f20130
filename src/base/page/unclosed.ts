import {warnOnce} from './warn-once.js';

/** Elements that are never meant as the content of one of ours: our own, and those that begin a part of a page. */
const FOREIGN = /^(solidarity-.+|main|header|footer|nav|section|article|h[12])$/;

/**
 * Warns the page author if `element` holds another element of ours, or a part of the page: HTML reads
 * `<solidarity-day />` as a tag that is not closed, so that all after it is content, which the element replaces.
 */
export function warnIfUnclosed(element: Element): void {
  const {ownerDocument, localName} = element;
  if (ownerDocument.readyState === 'loading')
    return ownerDocument.addEventListener('DOMContentLoaded', () => warnIfUnclosed(element));
  for (const {localName: held} of element.querySelectorAll('*'))
    if (FOREIGN.test(held))
      return warnOnce(localName, `contains <${held}>: close it with </${localName}>, not with />`);
}
