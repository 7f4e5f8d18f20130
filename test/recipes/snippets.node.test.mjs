import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {parse, parseFragment} from 'parse5';

import {pages} from './helpers/pages.mjs';

/** The HTML that readers paste, also where it is part of a list. */
const snippetsIn = text =>
  [...text.matchAll(/^( *)```html\n(.*?)^ *```$/gms)].map(([, indent, code]) =>
    code.replaceAll(`\n${indent}`, '\n').trim(),
  );

/** What is wrong with a piece of HTML, and tags of ours that stay open. */
function faultsOf(code) {
  const faults = [];
  const onParseError = ({code: fault, startLine}) => faults.push(`line ${startLine}: ${fault}`);
  const read = code.startsWith('<!doctype') ? parse : parseFragment;
  read(code, {sourceCodeLocationInfo: true, onParseError});
  const opened = [...code.matchAll(/<solidarity-[a-z-]+/g)].length;
  const closed = [...code.matchAll(/<\/solidarity-[a-z-]+>/g)].length;
  if (opened !== closed) faults.push(`${opened} of our tags are opened, and ${closed} closed`);
  return faults;
}

describe('the HTML in guides and recipes', () => {
  it('is whole', () => {
    const faults = pages.flatMap(({name, text}) =>
      snippetsIn(text).flatMap(code => faultsOf(code).map(fault => `${name}: ${fault}\n${code}`)),
    );
    assert.deepEqual(faults, []);
  });

  it('is checked for faults', () => {
    assert.deepEqual(faultsOf('<p title="a"title="b">'), [
      'line 1: missing-whitespace-between-attributes',
      'line 1: duplicate-attribute',
    ]);
    assert.deepEqual(faultsOf('<solidarity-day>'), ['1 of our tags are opened, and 0 closed']);
    assert.deepEqual(snippetsIn('1. a\n\n   ```html\n   <p>\n     b\n   </p>\n   ```\n'), ['<p>\n  b\n</p>']);
  });
});
