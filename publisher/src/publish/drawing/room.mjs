import {attribute, classesOf, isElement, isText, nodesIn, removeAttributes, setAttribute} from './tree.mjs';

/** A space as wide as a digit, which is about as wide as a Latin letter; lines do not break at it. */
const FIGURE_SPACE = '\u2007';

/** The same with a tenth of an em, for letters of other alphabets. */
const WIDER_SPACE = '\u2007\u2060\u200a\u2060';

/** Spaces about as wide as a text. */
const spacesFor = text =>
  text.replace(/\S/gu, letter => (/\p{L}/u.test(letter) && letter > '\u024f' ? WIDER_SPACE : FIGURE_SPACE));

/** Attributes that say nothing, and may decide how much room there is. */
const SILENT = /^(?:class|dir|open|viewbox|shadowrootmode|sticky|no-title)$/i;

/** What keeps its room and is not seen; its value tells rooms of a fixed height apart. */
const ROOM = 'data-room';

/** What gives way to a room of a fixed height wherever scripts run. */
const UNTIL_SCRIPTS = 'data-until-scripts';

/**
 * Leaves nothing of a node but its room: spaces instead of letters, and no attribute that says or leads anything. Boxes stay as
 * they are, so that it is as high as before. An element stays one: the script gives it its content, unseen, until the page around
 * it is drawn again.
 *
 * @param {import('./tree.mjs').Node} node - The node, which is changed.
 */
export function keepRoom(node) {
  for (const each of [node, ...nodesIn(node)]) {
    if (isText(each) && each.parentNode.tagName !== 'style') each.value = spacesFor(each.value);
    if (!isElement(each)) continue;
    removeAttributes(each, name => !SILENT.test(name));
    becomeBox(each);
  }
  setAttribute(node, ROOM);
}

/** What would lead, load or be pressed becomes a box that does not; that of a control has the size of a button. */
const BOXES = {a: 'span', form: 'div', iframe: 'div', img: 'span', video: 'div'};
const CONTROLS = /^(?:button|input|select|textarea)$/;

function becomeBox(node) {
  const isControl = CONTROLS.test(node.tagName);
  if (isControl) setAttribute(node, 'class', [...new Set([...classesOf(node), 'button'])].join(' '));
  if (/^(?:svg|select)$/.test(node.tagName)) node.childNodes = [];
  if (isControl) rename(node, 'span');
  else if (BOXES[node.tagName]) rename(node, BOXES[node.tagName]);
}

/**
 * Keeps the room that the registry gives an element of people: what it says without them is read where there are no scripts.
 *
 * @param {import('./tree.mjs').Node} node - The element, which is changed.
 * @param {boolean} isShown - Whether it says anything without them.
 */
export function keepRoomOfPeople(node, isShown) {
  const name = node.tagName.replace('solidarity-', '');
  if (isShown) return setAttribute(node, UNTIL_SCRIPTS, name);
  node.childNodes = [];
  removeAttributes(node, () => true);
  setAttribute(node, ROOM, name);
}

function rename(node, tag) {
  node.tagName = node.nodeName = tag;
}

/**
 * The style for a shadow root: what keeps its room, and nothing of what does nothing without scripts.
 *
 * @param {import('./tree.mjs').Node} root - The shadow root.
 * @param {readonly any[]} elements - The registry of the library.
 * @returns {string} The style.
 */
export function roomStyle(root, elements) {
  const names = new Set(root.content.childNodes.flatMap(roomsIn));
  return `${STYLE}${elements
    .filter(({tag}) => names.has(tag.replace('solidarity-', '')))
    .map(ruleFor)
    .join('')}`;
}

const STYLE =
  `[${ROOM}]{visibility:hidden}` +
  `@media (scripting:enabled){[${UNTIL_SCRIPTS}]{visibility:hidden}}` +
  `@media (scripting:none){[${ROOM}],button,select,textarea,.contents,.filters,.shift,.printing>.note{display:none!important}}`;

/** The names of rooms of a fixed height in a tree, without those in other shadow roots. */
function roomsIn(node) {
  const own = attribute(node, ROOM) ?? attribute(node, UNTIL_SCRIPTS) ?? [];
  return [own, (node.childNodes ?? []).map(roomsIn)].flat(Infinity);
}

function ruleFor({tag, room, narrowRoom}) {
  const name = tag.replace('solidarity-', '');
  const rule = height =>
    `:is([${ROOM}=${name}],[${UNTIL_SCRIPTS}=${name}]){display:block;min-block-size:${height}}`;
  const narrow = narrowRoom ? `@media (width<46em){${rule(narrowRoom.room)}}` : '';
  return `@media (scripting:enabled){${rule(room)}${narrow}}`;
}
