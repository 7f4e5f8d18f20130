import {Engine} from 'php-parser';

/** Where the text of a call is, and its plural and its context. */
const FUNCTIONS = {
  __: {},
  _e: {},
  esc_html__: {},
  esc_html_e: {},
  esc_attr__: {},
  esc_attr_e: {},
  _x: {context: 1},
  _ex: {context: 1},
  esc_html_x: {context: 1},
  esc_attr_x: {context: 1},
  _n: {plural: 1},
  _nx: {plural: 1, context: 3},
};

const engine = new Engine({parser: {extractDoc: true}, ast: {withPositions: true}});

/**
 * The messages in a file of PHP, in its order. Those of WordPress itself, which name no text domain, are left out.
 *
 * @param {string} code - The file.
 * @param {string} place - Its path in the plugin.
 * @returns {import('./messages.mjs').Message[]} The messages.
 * @throws {Error} Where a text is no plain text, with the line.
 */
export function messagesInPhp(code, place) {
  const program = engine.parseCode(code, place);
  const notes = program.comments.filter(({value}) => /translators:/.test(value));
  const messages = [];
  for (const call of callsIn(program)) {
    const parts = FUNCTIONS[call.what?.name];
    if (!parts || call.arguments.length < 2) continue;
    const line = call.loc.start.line;
    const textAt = index => textOf(call.arguments[index], `${place}:${line}`);
    messages.push({
      text: textAt(0),
      ...(parts.plural && {plural: textAt(parts.plural)}),
      ...(parts.context && {context: textAt(parts.context)}),
      notes: notes.filter(note => isBefore(note, call)).map(({value}) => noteIn(value)),
      places: [place],
    });
  }
  return messages;
}

/** What a comment tells translators. */
export const noteIn = comment =>
  /translators:\s*([\s\S]*?)\s*(?:\*\/)?$/.exec(comment)[1].replace(/\s+/g, ' ');

const isBefore = ({loc}, call) =>
  loc.end.offset <= call.loc.start.offset && call.loc.start.line - loc.end.line <= 1;

function* callsIn(node) {
  if (!node || typeof node !== 'object') return;
  if (node.kind === 'call') yield node;
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'loc' && !/comments$/i.test(key)) yield* callsIn(value);
  }
}

function textOf(node, where) {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'bin' && node.type === '.') return textOf(node.left, where) + textOf(node.right, where);
  throw new Error(`${where}: a text to translate must be written out, so that translators find it.`);
}
