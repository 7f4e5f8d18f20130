import ts from 'typescript';
import {noteIn} from './messages-in-php.mjs';

/** Where the plural and the context of a call are. */
const FUNCTIONS = {__: {}, _x: {context: 1}, _n: {plural: 1}, _nx: {plural: 1, context: 3}};

/**
 * The messages in a file of the editor, in its order.
 *
 * @param {string} code - The file.
 * @param {string} place - Its path in the plugin.
 * @returns {import('./messages.mjs').Message[]} The messages.
 * @throws {Error} Where a text is no plain text, with the line.
 */
export function messagesInJs(code, place) {
  const file = ts.createSourceFile(place, code, ts.ScriptTarget.Latest, true);
  const messages = [];
  const visit = node => {
    const parts = ts.isCallExpression(node) && FUNCTIONS[nameOf(node.expression)];
    if (parts) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line;
      const textAt = index => textOf(node.arguments[index], `${place}:${line + 1}`);
      messages.push({
        text: textAt(0),
        ...(parts.plural && {plural: textAt(parts.plural)}),
        ...(parts.context && {context: textAt(parts.context)}),
        notes: notesAt(file, line),
        places: [place],
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return messages;
}

/** `__` in `__(…)` and in `wp.i18n.__(…)`. */
const nameOf = expression =>
  ts.isIdentifier(expression)
    ? expression.text
    : ts.isPropertyAccessExpression(expression) && expression.name.text;

/** What translators are told in the line itself, or in the one before it. */
function notesAt(file, line) {
  const starts = file.getLineStarts();
  const near = file.text.slice(starts[Math.max(line - 1, 0)], starts[line + 1]);
  return [...near.matchAll(/\/\*\s*translators:.*?\*\//gs)].map(([comment]) => noteIn(comment));
}

function textOf(node, where) {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  if (node && ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return textOf(node.left, where) + textOf(node.right, where);
  throw new Error(`${where}: a text to translate must be written out, so that translators find it.`);
}
