import assert from 'node:assert/strict';

import {nodesIn} from '../node/elements-in-node.mjs';
import {BIDI_CONTROLS} from './nasty-strings.mjs';

/** Texts that result from a wrong or missing value. */
const LEFTOVERS = /undefined|NaN|\[object |Invalid Date|function /;

/** The maximum length of a text: the four texts of a place with the library's own text around them. */
const LONGEST = 40_500;

/** The maximum length of an attribute: an address with a message of ten thousand percent-encoded characters. */
const LONGEST_ATTRIBUTE = 95_000;

const SCHEMES = /^(https?|mailto|tel|viber):/;

/** Elements in the library's templates. */
const ELEMENTS =
  /^(a|b|bdi|button|circle|dd|details|div|dl|dt|fieldset|figcaption|figure|form|img|input|label|legend|li|nav|ol|option|p|path|section|select|slot|span|style|summary|svg|template|textarea|time|ul|solidarity-[a-z-]+)$/;

/** Elements that isolate the direction of their text. */
const APART = /^(bdi|button|dd|div|dt|li|option|p|summary|textarea|label)$/;

const hasControls = new RegExp(`[${BIDI_CONTROLS.slice(0, 9).join('')}]`);

/** Throws if `text`, rendered from `campaign`, contains the name of a missing value. */
export function assertWhole(text, campaign) {
  assert.equal(typeof text, 'string');
  const [found] = LEFTOVERS.exec(text) ?? [];
  if (found) assert.ok(JSON.stringify(campaign).includes(found), `"${found}" in ${text.slice(0, 500)}`);
}

/** Throws unless the rendering of `campaign` below `root` is harmless, isolates text directions and contains no leftovers. */
export function assertHarmless(root, campaign) {
  for (const node of nodesIn(root)) {
    if (node.nodeName === '#comment') continue;
    if (node.nodeName === '#text') assertText(node, campaign);
    else assertElement(node, campaign);
  }
}

function assertElement({tagName, attrs}, campaign) {
  assert.match(tagName, ELEMENTS);
  for (const {name, value} of attrs) {
    assert.doesNotMatch(name, tagName === 'img' ? /^(on|style$|srcset$)/ : /^(on|style$|src)/);
    if (name === 'src') assert.match(value, /^https?:/);
    if (name === 'href') assert.match(value, SCHEMES);
    assert.ok(value.length <= LONGEST_ATTRIBUTE, `${value.length} characters of ${name}`);
    if (/^(alt|title|aria-.*)$/.test(name) && hasControls.test(value))
      assert.ok(holds(campaign, value), `what stands beside it in ${name} can be turned`);
    assertWhole(value, campaign);
  }
}

/** Whether `value` contains the string `text`. */
const holds = (value, text) =>
  value === text ||
  (typeof value === 'object' && value !== null && Object.values(value).some(inside => holds(inside, text)));

function assertText({value, parentNode}, campaign) {
  if (parentNode.tagName === 'style') return;
  assertWhole(value, campaign);
  const isMessage = parentNode.attrs?.some(
    ({name, value}) => name === 'part' && /\b(text|field|address)\b/.test(value),
  );
  assert.ok(isMessage || value.length <= LONGEST, `${value.length} characters`);
  if (hasControls.test(value)) assertApart(parentNode, value);
}

/** Whether an element is only read aloud, where direction has no meaning. */
const isUnseen = ({attrs}) => attrs.some(({name, value}) => name === 'class' && value === 'unseen');

/** Whether an element is a name of the wall, whose styles isolate it. */
const isNameOfWall = ({tagName, attrs}) =>
  tagName === 'span' && attrs.some(({name, value}) => name === 'role' && value === 'button');

/** Throws unless an ancestor isolates the direction of `text`. */
function assertApart(parent, text) {
  let holder = parent;
  while (!APART.test(holder.tagName) && !isUnseen(holder) && !isNameOfWall(holder))
    holder = holder.parentNode;
  if (holder.tagName === 'bdi' || isUnseen(holder) || isNameOfWall(holder)) return;
  const all = [...nodesIn(holder)].map(({nodeName, value}) => (nodeName === '#text' ? value : '')).join('');
  assert.equal(all.trim(), text.trim(), 'what stands beside it can be turned');
}
