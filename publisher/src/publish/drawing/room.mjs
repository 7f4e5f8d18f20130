import {
  attribute,
  childrenOf,
  isElement,
  isText,
  nodesIn,
  remove,
  removeAttributes,
  setAttribute,
} from './tree.mjs';

/** As wide as a digit, which is about as wide as a letter. */
const FIGURE_SPACE = '\u2007';

/** Attributes that say nothing, and may decide how much room there is. */
const SILENT = /^(?:class|dir|open|viewbox|shadowrootmode|sticky|no-title)$/i;

/** The attribute of what keeps its room and is not seen. Its value tells rooms of a fixed height apart. */
export const ROOM = 'data-room';

/**
 * Leaves nothing of a node but its room: spaces instead of letters, and no attribute that says or leads anything. Boxes stay as
 * they are, so that it is as high as before.
 *
 * @param {import('./tree.mjs').Node} node - The node, which is changed.
 */
export function keepRoom(node) {
  for (const each of [node, ...nodesIn(node)]) {
    if (isText(each) && each.parentNode.tagName !== 'style')
      each.value = each.value.replace(/\S/gu, FIGURE_SPACE);
    if (!isElement(each)) continue;
    removeAttributes(each, name => !SILENT.test(name));
    if (TAGS_OF_BOXES[each.tagName]) each.tagName = each.nodeName = TAGS_OF_BOXES[each.tagName];
    if (each.tagName === 'svg') for (const child of [...each.childNodes]) remove(child);
  }
  hide(node, '');
}

/** What would lead, load or be pressed becomes a box that does not. */
const TAGS_OF_BOXES = {a: 'span', form: 'div', iframe: 'div', img: 'span', video: 'div'};

/**
 * Leaves nothing of an element but the room that the registry gives it.
 *
 * @param {import('./tree.mjs').Node} node - The element, which is changed.
 */
export function keepUsualRoom(node) {
  const name = node.tagName.replace('solidarity-', '');
  node.childNodes = [];
  removeAttributes(node, () => true);
  hide(node, name);
}

function hide(node, name) {
  if (/^solidarity-/.test(node.tagName)) node.tagName = node.nodeName = 'div';
  setAttribute(node, ROOM, name);
  setAttribute(node, 'aria-hidden', 'true');
}

/**
 * The style for a shadow root: what keeps its room, and nothing of what does nothing without scripts.
 *
 * @param {import('./tree.mjs').Node} root - The shadow root.
 * @param {readonly any[]} elements - The registry of the library.
 * @returns {string} The style.
 */
export function roomStyle(root, elements) {
  const names = new Set(childrenOf(root).flatMap(child => roomsIn(child)));
  const rules = elements.filter(({tag}) => names.has(tag.replace('solidarity-', ''))).map(ruleFor);
  return `${STYLE}${rules.join('')}`;
}

const STYLE =
  `[${ROOM}]{visibility:hidden}` +
  `@media (scripting:none){[${ROOM}],button,select,textarea,.filters,.shift{display:none!important}}`;

/** The names of rooms of a fixed height in a tree, without those in other shadow roots. */
function roomsIn(node) {
  const own = attribute(node, ROOM);
  return [own ?? [], (node.childNodes ?? []).map(roomsIn)].flat(Infinity);
}

function ruleFor({tag, room, narrowRoom, pictureRoom}) {
  const selector = `[${ROOM}=${tag.replace('solidarity-', '')}]`;
  const height = pictureRoom ? pictureRoom.rest : room;
  const narrow = narrowRoom ? `@media (width<46em){${selector}{min-block-size:${narrowRoom.room}}}` : '';
  return `${selector}{min-block-size:${height}}${narrow}`;
}
