import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {compile, templates} from '../../tools/build/templates.mjs';

const compiled = (strings, ...values) => compile([...strings], 'a file', values);

describe('a template that is taken apart', () => {
  const rows = [
    ['nothing to fill in', compiled`<slot></slot>`, ['<slot></slot>', '']],
    ['a value among the nodes', compiled`<p>${0} of ${0}</p>`, ['<p><!> of <!></p>', '1,2']],
    ['a value alone', compiled`${0}`, ['<!><?>', '0']],
    ['an attribute', compiled`<p class=${0}></p>`, ['<p></p>', '0class']],
    ['an attribute in quotes', compiled`<p class="${0}" hidden></p>`, ['<p hidden></p>', '0class']],
    [
      'attributes of every kind',
      compiled`<i a=${0} .readOnly=${0} ?c=${0} @click=${0} e></i>`,
      ['<i e></i>', '0a,0.readOnly,0?c,0@click'],
    ],
    ['an attribute of a void element', compiled`<input .value=${0} />`, ['<input />', '0.value']],
    [
      'values in several elements',
      compiled`<ul><li a=${0}>${0}</li><li><b>b</b>${0}</li></ul><!-- -->${0}`,
      ['<ul><li><!></li><li><b>b</b><!></li></ul><!-- --><!><?>', '1a,2,5,7'],
    ],
  ];
  for (const [what, found, expected] of rows) it(`has ${what}`, () => assert.deepEqual(found, expected));

  const refused = [
    ['a part of an attribute', () => compiled`<p class="a ${0}"></p>`],
    ['the text of a <textarea>', () => compiled`<textarea>${0}</textarea>`],
    ['a comment', () => compiled`<!-- ${0} -->`],
    ['the name of an element', () => compiled`<${0}></p>`],
    ['an element as a whole', () => compiled`<p ${0}></p>`],
  ];
  for (const [what, make] of refused)
    it(`cannot have a value as ${what}`, () => assert.throws(make, /^Error: a file: .* in html`/));
});

it('stands once for its template, however templates are nested', () => {
  const code = "const a = b => /* why */ html`<p>${b ? html`<b>${b}</b>` : 'no'}</p>`;\n";
  assert.equal(
    templates().transform(code, '/src/a.ts').code,
    `const template_0 = ["<p><!></p>","1"];
const template_1 = ["<b><!></b>","1"];
const a = b => /* why */ html(template_0, b ? html(template_1, b) : 'no');
`,
  );
});

it('hears with functions that know their `this`: the scripts call them without one', () => {
  const src = path.join(import.meta.dirname, '../../src');
  const heard = readdirSync(src, {recursive: true})
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => {
      const code = readFileSync(path.join(src, file), 'utf8');
      return [...code.matchAll(/@\w+=\$\{this\.(#?\w+)\}/g)].map(([, name]) => ({file, name, code}));
    });
  assert.ok(heard.length > 5);
  for (const {file, name, code} of heard)
    assert.ok(code.includes(`${name} = `), `${file}: ${name} is a method`);
});
