import {getNodeValue, parseTree} from 'jsonc-parser';

/**
 * The text of a JSON file with another value in it. What is in both stays as it is written, white space included, also where it has
 * moved; what is new is indented like what is around it.
 *
 * @param {string} text - The file, which is JSON.
 * @param {unknown} value - What is to be in it. Items of lists are known again by their ids, or if they are the same.
 * @returns {string} The text.
 */
export function rewritten(text, value) {
  const root = parseTree(text);
  const style = styleOf(text);
  const content = written(root, JSON.parse(JSON.stringify(value)), {...style, text, indent: ''});
  return text.slice(0, root.offset) + content + text.slice(endOf(root));
}

/** The line break of a file, and what one step of its indentation is. */
function styleOf(text) {
  const [, step = '  '] = /^[^\S\n]*[[{]\r?\n([ \t]+)/.exec(text) ?? [];
  return {eol: text.includes('\r\n') ? '\r\n' : '\n', step};
}

/** `value` in place of `node`; `around.indent` is that of the line in which the node begins. */
function written(node, value, around) {
  const isObject = typeof value === 'object' && value !== null;
  if (node.type === 'array' && Array.isArray(value))
    return container(node, matchedItems(node.children, value), around);
  if (node.type === 'object' && isObject && !Array.isArray(value))
    return container(node, matchedMembers(node.children, value), around);
  if (node.type !== 'object' && node.type !== 'array' && node.value === value)
    return around.text.slice(node.offset, endOf(node));
  return fresh(value, around);
}

/** `value` as nobody has written it before. */
const fresh = (value, {step, eol, indent}) =>
  JSON.stringify(value, null, step).replaceAll('\n', `${eol}${indent}`);

/**
 * A list or an object with other children; `next` has each with the node that it was, if there was one, and with its key. Between two
 * that were there stays what was between them.
 */
function container(node, next, around) {
  const {text, eol, step, indent} = around;
  const before = node.children;
  const [open, close] = node.type === 'array' ? '[]' : '{}';
  if (!next.length) return before.length ? open + close : text.slice(node.offset, endOf(node));
  const places = new Map(before.map((child, index) => [child, index]));
  const leads = before.map((child, index) => {
    const from = index ? text.indexOf(',', endOf(before[index - 1])) : node.offset;
    return text.slice(from + 1, child.offset);
  });
  const first = leads[0] ?? `${eol}${indent}${step}`;
  const other = leads[1] ?? (first.includes('\n') ? first : ' ');
  const last = before.length ? text.slice(endOf(before.at(-1)), endOf(node) - 1) : `${eol}${indent}`;
  const parts = next.map(({was, key, value}, index) => {
    const at = places.get(was);
    const lead = index === 0 ? first : at > 0 ? leads[at] : other;
    const here = {...around, indent: lead.includes('\n') ? lead.slice(lead.lastIndexOf('\n') + 1) : indent};
    const name = key === undefined ? '' : nameOf(was, key, text);
    const content = was ? written(valueOf(was), value, here) : fresh(value, here);
    const tail = at < before.length - 1 ? text.slice(endOf(was), text.indexOf(',', endOf(was))) : '';
    return lead + name + content + (index < next.length - 1 ? tail : '');
  });
  return open + parts.join(',') + last + close;
}

/** The key of a member with its colon. */
const nameOf = (was, key, text) =>
  was ? text.slice(was.offset, valueOf(was).offset) : `${JSON.stringify(key)}: `;

/** The value of a member; an item is its own. */
const valueOf = node => (node.type === 'property' ? node.children[1] : node);

const endOf = node => {
  const {offset, length} = valueOf(node);
  return offset + length;
};

function matchedMembers(members, value) {
  const byKey = new Map(members.map(member => [member.children[0].value, member]));
  return Object.entries(value).map(([key, each]) => ({key, value: each, was: byKey.get(key)}));
}

/** Items are what has the same id, else what is the same, else what had no id at the same place. */
function matchedItems(items, value) {
  const left = new Map(items.map(item => [item, getNodeValue(item)]));
  const found = new Map();
  const match = keyOf => {
    const byKey = new Map();
    for (const [item, was] of [...left].reverse()) {
      const key = keyOf(was);
      if (byKey.has(key)) byKey.get(key).push(item);
      else if (key !== undefined) byKey.set(key, [item]);
    }
    for (const [index, each] of value.entries()) {
      const item = found.has(index) ? undefined : byKey.get(keyOf(each))?.pop();
      if (!item) continue;
      found.set(index, item);
      left.delete(item);
    }
  };
  match(idOf);
  match(each => JSON.stringify(each));
  return value.map((each, index) => {
    const same = items[index];
    const isLeft = left.has(same) && idOf(left.get(same)) === undefined;
    return {value: each, was: found.get(index) ?? (isLeft ? same : undefined)};
  });
}

const idOf = item => (typeof item?.id === 'string' ? item.id : undefined);
