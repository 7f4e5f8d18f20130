import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';

import ts from 'typescript';

import {unrenderable} from '../../tools/lint/renderable.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** What is found in a file of src with these expressions, each between the tags of a template. */
const SHOWN = {
  text: "'text'",
  template: 'html`<p></p>`',
  nothing: 'given ? html`<p></p>` : nothing',
  absent: 'given ? html`<p></p>` : undefined',
  node: 'document.createElement("p")',
  list: '[html`<p></p>`, "text"]',
  own: 'own',
  'text or template': 'text && html`<p></p>`',
};
const REFUSED = {
  boolean: 'given',
  'boolean or template': 'given && html`<p></p>`',
  number: '5',
  'length or template': 'text.length && html`<p></p>`',
  null: 'given ? html`<p></p>` : null',
  object: '{text}',
  unknown: 'foreign',
  'list of booleans': '[given]',
  'list with a boolean': '[html`<p></p>`, given]',
  function: '() => html`<p></p>`',
};

const planted = Object.values({...SHOWN, ...REFUSED});
const text = `import {html, nothing} from 'lit';
import type {Renderable} from './drawing/renderable.js';
export const draw = (given: boolean, text: string, foreign: unknown, own: Renderable) => [given, text, foreign, own, nothing,
html\`<p ?hidden=\${given} aria-label=\${5} .value=\${foreign}>
\${${planted.join('}\n${')}}
</p>\`];
`;

/** A compiler that also knows the planted file. */
function found() {
  const fileName = path.join(root, 'src/base/planted.ts');
  const options = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost({...options, module: ts.ModuleKind.ESNext});
  const {getSourceFile, fileExists} = host;
  host.fileExists = name => name === fileName || fileExists.call(host, name);
  host.getSourceFile = (name, ...more) =>
    name === fileName ? ts.createSourceFile(name, text, ...more) : getSourceFile.call(host, name, ...more);
  const program = ts.createProgram(
    [fileName],
    {...options, module: ts.ModuleKind.ESNext, skipLibCheck: true},
    host,
  );
  return unrenderable(program, ['src/base/planted']).map(line => Number(/:(\d+):/.exec(line)[1]));
}

describe('the lint of templates', () => {
  const lines = found();
  const firstLine = 5;

  for (const [index, name] of Object.keys({...SHOWN, ...REFUSED}).entries())
    it(`${name in SHOWN ? 'allows' : 'refuses'} between two tags: ${name}`, () =>
      assert.equal(lines.includes(firstLine + index), name in REFUSED));

  it('asks for nothing inside of a tag', () => assert.ok(!lines.includes(firstLine - 1)));
});
