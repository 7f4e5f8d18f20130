import path from 'node:path';
import ts from 'typescript';
import {shortName} from './message-names.mjs';

const HELPER = path.resolve('src/i18n/plural-message.ts');

/**
 * Messages as a script needs them: a group of plural messages, `plural(locale, n, {one: () => msg(…, {id: 'x.one'}), few: …})`, becomes
 * `pluralMessage(locale, n, 'x', one, other)`, ids become short, and what is said to translators is left out. Translators need every form written out in
 * the source, but English has two of them, and the rest of a group is in its ids.
 */
export function leanMessages() {
  return {
    name: 'lean-messages',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('msg(')) return null;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.ES2022, true);
      const edits = [];
      const visit = node => {
        const text = ts.isCallExpression(node) && (groupOf(node) ?? bareMessage(node));
        if (text) edits.push({start: node.getStart(), end: node.getEnd(), text});
        else ts.forEachChild(node, visit);
      };
      visit(source);
      if (!edits.length) return null;
      const changed = edits
        .reverse()
        .reduce(
          (text, {start, end, text: instead}) => text.slice(0, start) + instead + text.slice(end),
          code,
        );
      const helped = changed.includes('pluralMessage(') ? `import {pluralMessage} from '${HELPER}';\n` : '';
      return {code: helped + changed, map: null};
    },
  };
}

/** The message alone with its short name, or `undefined` where the call is none. */
function bareMessage({expression, arguments: [template, options]}) {
  if (expression.getText() !== 'msg') return undefined;
  const id = options.properties.find(option => option.name.getText() === 'id').initializer.text;
  return `msg(${template.getText()}, {id: '${shortName(id)}'})`;
}

/** The call that stands for the whole group, or `undefined` where its forms are no messages with ids of one family. */
function groupOf({expression, arguments: [locale, n, forms]}) {
  if (expression.getText() !== 'plural' || !forms || !ts.isObjectLiteralExpression(forms)) return undefined;
  const messages = new Map(forms.properties.map(form => [form.name?.getText(), messageOf(form)]));
  const families = new Set([...messages].map(([category, message]) => familyOf(category, message)));
  const [family] = families;
  if (families.size !== 1 || !family || !messages.has('one') || !messages.has('other')) return undefined;
  const [one, other] = ['one', 'other'].map(category => messages.get(category).template);
  return `pluralMessage(${locale.getText()}, ${n.getText()}, '${shortName(family)}', ${one}, ${other})`;
}

/** The template and the id of `category: () => msg(template, {id: '…'})`. */
function messageOf(form) {
  const call = ts.isPropertyAssignment(form) && ts.isArrowFunction(form.initializer) && form.initializer.body;
  if (!call || !ts.isCallExpression(call) || call.expression.getText() !== 'msg') return undefined;
  const [template, options] = call.arguments;
  const id = options?.properties.find(option => option.name.getText() === 'id')?.initializer.text;
  return {template: template.getText(), id};
}

function familyOf(category, message) {
  return message?.id?.endsWith(`.${category}`) ? message.id.slice(0, -category.length - 1) : undefined;
}
