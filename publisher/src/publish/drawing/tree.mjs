/**
 * A node of parse5.
 *
 * @typedef {any} Node
 */

/** All nodes below `node`, those of shadow roots too, in the order of the document. A node may be removed meanwhile. */
export function* nodesIn(node) {
  for (const child of [...childrenOf(node)]) {
    yield child;
    yield* nodesIn(child);
  }
}

/** The children of a node; of a template, those of its content. */
export const childrenOf = node => (node.content ?? node).childNodes ?? [];

export const attribute = (node, name) => node.attrs?.find(each => each.name === name)?.value;

export const classesOf = node => (attribute(node, 'class') ?? '').split(/\s+/).filter(Boolean);

export function setAttribute(node, name, value = '') {
  removeAttributes(node, each => each === name);
  node.attrs.push({name, value});
}

/** Removes the attributes of which the name is `unwanted`. */
export function removeAttributes(node, unwanted) {
  node.attrs = node.attrs.filter(({name}) => !unwanted(name));
}

/** Takes a node away from its parent. */
export function remove(node) {
  const siblings = node.parentNode.childNodes;
  siblings.splice(siblings.indexOf(node), 1);
}

/** The shadow root that is declared in an element. */
export const rootOf = node => node.childNodes?.find(child => attribute(child, 'shadowrootmode'));

export const isElement = node => 'attrs' in node;

export const isText = ({nodeName}) => nodeName === '#text';
