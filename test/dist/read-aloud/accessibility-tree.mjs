/**
 * The accessibility tree of a page as text: a line for each node with its role, its name and its states, indented below
 * its parent. What has no role of its own and no name is left out.
 *
 * @param {import('puppeteer-core').Page} page - A page in Chromium.
 * @returns {Promise<string>} The lines.
 */
export async function accessibilityTree(page) {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  return linesOf(nodes[0], byId).join('\n');
}

/** Containers that say nothing by themselves, and pieces of a text that its parent has whole. */
const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'LineBreak',
  'RootWebArea',
  'LabelText',
  'ListMarker',
]);

/** The states that readers are told, beside those that are `false` or no state. */
const STATES = ['level', 'pressed', 'checked', 'expanded', 'disabled', 'required', 'live', 'url'];

function linesOf(node, byId, indent = '') {
  const role = node.role?.value;
  const isSilent = node.ignored || SILENT.has(role);
  const children = (node.childIds ?? [])
    .map(id => byId.get(id))
    .filter(Boolean)
    .flatMap(child => linesOf(child, byId, isSilent ? indent : `${indent}  `));
  if (isSilent) return children;
  const line = `${indent}${lineOf(node)}`;
  // A name that is no more than the text inside is told once.
  const isToldByName = children.every(child => child.trim().startsWith('text "'));
  return isToldByName && node.name?.value ? [line] : [line, ...children];
}

function lineOf({role, name, description, value, properties = []}) {
  const kind = role.value === 'StaticText' ? 'text' : role.value;
  const states = properties
    .filter(
      ({name: state, value}) => STATES.includes(state) && ![false, 'false', 'off'].includes(value.value),
    )
    .map(({name: state, value}) => (value.value === true ? state : `${state}=${value.value}`));
  return [
    kind,
    name?.value && JSON.stringify(name.value),
    ...states,
    value?.value !== undefined && `value=${JSON.stringify(value.value)}`,
    description?.value && `described by ${JSON.stringify(description.value)}`,
  ]
    .filter(Boolean)
    .join(' ');
}
