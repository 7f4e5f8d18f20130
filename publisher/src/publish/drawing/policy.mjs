import {createHash} from 'node:crypto';
import {parse} from 'parse5';
import {nodesIn} from './tree.mjs';

/**
 * The policy of a page: nothing but its own styles, which it names by their digests, and what `allowed` adds.
 *
 * @param {string} page - The page, or a part of one.
 * @param {Record<string, string>} [allowed] - More directives, such as `{'script-src': "'self'"}`.
 * @returns {string} The policy, for a meta tag or a header.
 */
export function policyOf(page, allowed = {}) {
  const directives = {
    'default-src': "'none'",
    'style-src': stylesIn(page).map(sourceOf).join(' ') || "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    ...allowed,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The source of an inline style or script in a policy: its digest. */
export const sourceOf = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The different inline styles of a page, those of its shadow roots too. */
function stylesIn(page) {
  const texts = [];
  for (const {tagName, childNodes} of nodesIn(parse(page)))
    if (tagName === 'style') texts.push(childNodes.map(({value}) => value).join(''));
  return [...new Set(texts)];
}
