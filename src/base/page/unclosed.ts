import {unclobbered} from './unclobbered.js';
import {warnOnce} from './warn-once.js';

/** An element of ours, or what begins a part of a page: no content of one of our elements. */
const FOREIGN = /^(solidarity-.+|main|header|footer|nav|section|article|h[12])$/;

/**
 * Tells the page author if `element` holds another element of ours, or a part of the page: HTML reads
 * `<solidarity-day />` as a tag that is not closed, so that all after it is content, which the element replaces.
 */
export function warnIfUnclosed(element: Element): void {
  const {localName} = element;
  const page = unclobbered(element.ownerDocument);
  if (page.readyState === 'loading')
    return page.addEventListener('DOMContentLoaded', () => warnIfUnclosed(element));
  for (const {localName: held} of element.querySelectorAll('*'))
    if (FOREIGN.test(held))
      return warnOnce(localName, `contains <${held}>: close it with </${localName}>, not with />`);
}
