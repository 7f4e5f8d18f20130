import {parseFragment} from 'parse5';
import {attribute, childrenOf} from '../drawing/tree.mjs';

/**
 * The title of a frame: the first heading in the drawn element, and the campaign.
 *
 * @param {string} markup - The element, as it was drawn.
 * @param {string} campaign - The campaign's name.
 * @returns {string} Such as "Events – Day of Solidarity"; the campaign's name where the element has no heading.
 */
export function titleIn(markup, campaign) {
  const heading = textOf(headingIn(parseFragment(markup)) ?? {value: ''})
    .replace(/\s+/g, ' ')
    .trim();
  return heading && heading !== campaign ? `${heading} – ${campaign}` : campaign;
}

function headingIn(node) {
  if (attribute(node, 'aria-hidden') === 'true') return undefined;
  if (attribute(node, 'role') === 'heading') return node;
  for (const child of childrenOf(node)) {
    const found = headingIn(child);
    if (found) return found;
  }
  return undefined;
}

const textOf = node => node.value ?? childrenOf(node).map(textOf).join('');
