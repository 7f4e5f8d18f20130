import {keepRoom} from './room.mjs';
import {attribute, classesOf, isElement, nodesIn, rootOf} from './tree.mjs';

/** Parts that are true for a day, for a moment, or for one reader. */
const PASSING_PARTS = new Set(['countdown', 'estimate', 'own']);

/**
 * Leaves nothing but room of what would be wrong on another day, or for another reader: countdowns, running estimates, what
 * happens now, what to do today and the reader's own time.
 *
 * @param {import('./tree.mjs').Node} tree - What was drawn, which is changed.
 */
export function keepLasting(tree) {
  for (const node of nodesIn(tree)) if (isElement(node) && isPassing(node)) keepRoom(node);
}

function isPassing(node) {
  return PASSING_PARTS.has(attribute(node, 'part')) || isHeadingOfNow(node) || isForToday(node);
}

/** "Happening now". */
const isHeadingOfNow = node =>
  classesOf(node).includes('subheading') && classesOf(node.parentNode).includes('now');

/** "What you can do today", and what follows it: the element shows it on the day alone. */
function isForToday(node) {
  const siblings = node.parentNode.childNodes;
  const heading = siblings.findIndex(each => classesOf(each).includes('todo'));
  return heading >= 0 && siblings.indexOf(node) >= heading && !classesOf(node).includes('note');
}

/** Whether an element has drawn anything but its slot. */
export function isShown(node) {
  const root = rootOf(node);
  return !!root?.content.childNodes.some(each => isElement(each) && !/^(?:style|slot)$/.test(each.tagName));
}
