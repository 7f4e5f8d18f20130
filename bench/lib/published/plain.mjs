/** Floors for the drawn page, made from it. */
import {defaultTreeAdapter, parse, serialize} from 'parse5';

const {getAttrList, getChildNodes, getTagName, getTemplateContent, isElementNode} = defaultTreeAdapter;

/** The attributes that mean something without styles and scripts. */
const KEPT = ['href', 'rel', 'lang', 'dir', 'datetime', 'hidden', 'charset', 'name', 'content'];

/** What says no words. */
const WORDLESS = ['script', 'template', 'svg', 'img', 'video'];

/**
 * Plain HTML with the same words: shadow roots become part of the page, without scripts, pictures, and the styles of the elements. What is
 * left is the page's own style.
 *
 * @param {string} page - The drawn page.
 * @returns {string} HTML.
 */
export function plainOf(page) {
  const document = parse(page);
  flatten(document);
  return serialize(document);
}

/**
 * The drawn page without its script.
 *
 * @param {string} page - The drawn page.
 * @returns {string} HTML.
 */
export const withoutScript = page => page.replace(/<script type="module"[^>]*><\/script>/, '');

function flatten(parent, isHead = false) {
  const kept = [];
  for (const child of getChildNodes(parent)) {
    if (!isElementNode(child)) {
      kept.push(child);
      continue;
    }
    const tag = getTagName(child);
    if (isWordless(child, tag, isHead)) continue;
    const root = rootOf(child);
    if (root) fillSlots(child, root);
    flatten(child, tag === 'head');
    if (tag.includes('-')) Object.assign(child, {tagName: 'div', nodeName: 'div'});
    child.attrs = getAttrList(child).filter(({name}) => KEPT.includes(name));
    kept.push(child);
  }
  parent.childNodes = kept;
}

/** Styles count only in the head, where the page has its own; of the head's data, only what says how to read it, and that there is no icon. */
function isWordless(element, tag, isHead) {
  if (tag === 'style') return !isHead;
  if (tag === 'meta')
    return !getAttrList(element).some(({name, value}) => name === 'charset' || value === 'viewport');
  if (tag === 'link') return attribute(element, 'rel') !== 'icon';
  return WORDLESS.includes(tag);
}

const attribute = (element, name) => getAttrList(element).find(each => each.name === name)?.value;

/** The shadow root that is declared in an element. */
const rootOf = element =>
  getChildNodes(element).find(child => isElementNode(child) && attribute(child, 'shadowrootmode'));

/** Puts the content of a shadow root in the place of an element's children, and these into its slots. */
function fillSlots(element, root) {
  const own = getChildNodes(element).filter(child => child !== root);
  const inSlot = slot =>
    own.filter(
      child => ((isElementNode(child) && attribute(child, 'slot')) || '') === (attribute(slot, 'name') ?? ''),
    );
  const filled = nodes =>
    nodes.flatMap(node => {
      if (!isElementNode(node)) return [node];
      if (getTagName(node) !== 'slot') {
        node.childNodes = filled(getChildNodes(node));
        return [node];
      }
      const given = inSlot(node);
      return given.length ? given : filled(getChildNodes(node));
    });
  element.childNodes = filled(getChildNodes(getTemplateContent(root)));
}
