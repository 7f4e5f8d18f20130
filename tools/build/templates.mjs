import {_$LH} from 'lit-html/private-ssr-support.js';
import {parseFragment} from 'parse5';
import ts from 'typescript';

const {getTemplateHtml, marker, markerMatch, boundAttributeSuffix} = _$LH;

/** What Lit writes for `name=${value}`, with the white space before it. */
const BOUND_ATTRIBUTE = new RegExp(
  `\\s+[^\\s<>]+${boundAttributeSuffix}=("?)${marker}\\1`.replaceAll('$', '\\$&'),
  'g',
);

/**
 * Templates as a script needs them: taken apart here, as Lit does in the page, so that a script neither holds that part of Lit nor waits for it.
 * `` html`<p class=${a}>${b}</p>` `` becomes `html(template, a, b)`, with `const template = ['<p><!></p>', '0class,1']`: the HTML with an empty
 * comment for each value among the nodes, then what each value is of: the place of its element or comment among those of the template, from 0,
 * and the name of the attribute, property (`.`), boolean attribute (`?`) or listener (`@`).
 *
 * lean.mjs makes Lit read this. It comes after the templates are minified.
 */
export function templates() {
  return {
    name: 'templates',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('html`')) return null;
      const constants = [];
      const print = node => {
        if (!isTemplate(node)) return printChildren(node);
        const [strings, values] = partsOf(node.template);
        const name = `template_${constants.length}`;
        constants.push(`const ${name} = ${JSON.stringify(compile(strings, id))};\n`);
        const trivia = code.slice(node.getFullStart(), node.getStart());
        return `${trivia}html(${[name, ...values.map(value => print(value).trim())].join(', ')})`;
      };
      const printChildren = node => {
        let text = '';
        let end = node.getFullStart();
        ts.forEachChild(node, child => {
          text += code.slice(end, child.getFullStart()) + print(child);
          end = child.getEnd();
        });
        return text + code.slice(end, node.getEnd());
      };
      const printed = print(ts.createSourceFile(id, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
      return {code: constants.join('') + printed, map: null};
    },
  };
}

function isTemplate(node) {
  return ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html';
}

function partsOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [[template.text], []];
  const spans = template.templateSpans;
  return [
    [template.head.text, ...spans.map(({literal}) => literal.text)],
    spans.map(({expression}) => expression),
  ];
}

/** The HTML of a template, and what its values are of. */
export function compile(strings, id) {
  const fail = why => {
    throw new Error(`${id}: ${why} in html\`${strings.join('${…}')}\``);
  };
  const [marked, names] = getTemplateHtml(Object.assign([...strings], {raw: strings}), 1);
  const parts = [];
  const unnamed = [...names];
  nodesOf(parseFragment(String(marked))).forEach((node, place) => {
    if (node.data === markerMatch) parts.push(`${place}`);
    for (const {name, value} of node.attrs ?? [])
      if (value === marker && name.endsWith(boundAttributeSuffix)) parts.push(place + unnamed.shift());
  });
  if (parts.length !== strings.length - 1)
    fail('a value is neither the whole of an attribute nor among the nodes');
  const html = String(marked).replaceAll(`<${markerMatch}>`, '<!>').replace(BOUND_ATTRIBUTE, '');
  if (html.includes(marker)) fail('a value is where none can be');
  return [html, parts.join()];
}

/** All elements and comments, in the order of the document. */
function nodesOf({childNodes = []}) {
  return childNodes.filter(({nodeName}) => nodeName !== '#text').flatMap(node => [node, ...nodesOf(node)]);
}
