import {parseFragment} from 'parse5';

/**
 * The title of a frame: the first heading in the drawn element, and the campaign.
 *
 * @param {string} markup - The element, as it was drawn.
 * @param {string} campaign - The campaign's name.
 * @returns {string} Such as "Events – Day of Solidarity"; the campaign's name where the element has no heading.
 */
export function titleIn(markup, campaign) {
  const heading = textOf(headingIn(parseFragment(markup)))
    .replace(/\s+/g, ' ')
    .trim();
  return heading && heading !== campaign ? `${heading} – ${campaign}` : campaign;
}

function headingIn(node) {
  if (node.attrs?.some(({name, value}) => name === 'role' && value === 'heading')) return node;
  for (const child of childrenOf(node)) {
    const found = headingIn(child);
    if (found) return found;
  }
  return undefined;
}

const childrenOf = node => (node?.content ?? node)?.childNodes ?? [];

const textOf = node => node?.value ?? childrenOf(node).map(textOf).join('');
