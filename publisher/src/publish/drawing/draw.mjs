import {parseFragment, serialize} from 'parse5';
import {elements, largeCampaign} from 'solidarity-widgets/campaign-tools';
import {isShown, keepLasting} from './lasting.mjs';
import {rendered} from './render.mjs';
import {keepRoom, keepRoomOfPeople, roomStyle} from './room.mjs';
import {attribute, childrenOf, classesOf, isElement, nodesIn, remove, rootOf, setAttribute} from './tree.mjs';

/**
 * An element of the campaign, drawn for a page that may have no scripts and may be read on another day.
 *
 * @typedef {object} Drawing
 * @property {string} markup - The element with its declarative shadow root.
 * @property {boolean} isShown - Whether it shows anything: with nothing but room, it is worth nothing without scripts.
 */

/**
 * Draws an element: everything that stays true, and the room of what does not. People, and risky sections within it, have nothing
 * but their room. The script takes it over, whatever the day.
 *
 * @param {string} name - The tag without `solidarity-`.
 * @param {object} options - What it shows.
 * @param {string} options.language - The language.
 * @param {any} options.campaign - The campaign without people, cut for the language.
 * @param {readonly string[]} [options.people] - The sections in which people are shown.
 * @param {string} options.day - The ISO day.
 * @param {boolean} [options.cautious] - Whether it is drawn for a cautious page: without links and without risky sections.
 * @param {boolean} [options.isLarge] - Whether the campaign is large where it is loaded from; unless given, whether this one is.
 * @param {Record<string, string | true>} [options.attributes] - Its attributes.
 * @returns {Promise<Drawing>} The drawing.
 */
export async function drawElement(
  name,
  {language, campaign, people = [], day, cautious = false, isLarge = isLargeCampaign(campaign), attributes},
) {
  const now = new Date(`${day}T12:00:00Z`);
  const tree = parseFragment(rendered(name, {language, campaign, now, cautious, attributes}));
  const [element] = tree.childNodes.filter(isElement);
  for (const node of [...nodesIn(tree)]) {
    const entry = elements.find(({tag}) => tag === node.tagName);
    if (entry && node !== element && (!cautious || !entry.isRisky)) place(node, entry, {campaign, people});
  }
  keepLasting(tree);
  if (isLarge) asLarge(tree);
  for (const node of nodesIn(tree)) if (rootOf(node)) addStyle(rootOf(node));
  return {markup: serialize(tree), isShown: isShown(element)};
}

/** Whether elements draw a campaign bit by bit. */
export const isLargeCampaign = (campaign, json = JSON.stringify(campaign)) => json.length > largeCampaign;

/**
 * Leaves an element as it is, or its room, or takes it away. What shows people and has fields is a tool that needs scripts.
 */
function place(node, {section, isRisky, hasPeople, hasFields}, {campaign, people}) {
  const shown = isShown(node);
  const showsPeople = hasPeople && people.length > 0;
  if (shown && (isRisky || (hasPeople && hasFields))) keepRoom(node);
  else if (showsPeople && (people.includes(section) || (!shown && section in campaign)))
    keepRoomOfPeople(node, shown);
  else if (!shown && node.parentNode.nodeName !== '#document-fragment') remove(node);
}

/** Of a large campaign, browsers leave out the rows that are off the screen. */
function asLarge(tree) {
  for (const node of nodesIn(tree))
    if (classesOf(node).includes('box')) setAttribute(node, 'class', `${attribute(node, 'class')} large`);
}

function addStyle(root) {
  const style = roomStyle(root, elements);
  const [{attrs, ...first}] = parseFragment(`<style>${style}</style>`).childNodes;
  const node = {...first, attrs, parentNode: root.content};
  const index = childrenOf(root).findIndex(({tagName}) => tagName !== 'style');
  root.content.childNodes.splice(index, 0, node);
}
