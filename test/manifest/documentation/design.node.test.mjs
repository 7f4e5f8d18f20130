import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const read = path => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const tokens = [...read('src/base/drawing/tokens.styles.ts').matchAll(/(--_[\w-]+):\s*([^;]+);/g)];
const rows = [...read('docs/design.md').matchAll(/^\| `(--_[\w-]+)`\s*\| `([^`]+)`\s*\|/gm)];
const pairs = matches => matches.map(([, name, value]) => `${name}: ${value}`);

describe('docs/design.md', () => {
  it('has every token with its value, in their order', () => {
    assert.ok(tokens.length > 10);
    assert.deepEqual(pairs(rows), pairs(tokens));
  });
});

describe('the page of the design in the demo', () => {
  it('shows every token that is a size or a colour', () => {
    const script = read('demo/design.js');
    const shown = tokens.map(([, name]) => name).filter(name => !/heading|on-accent/.test(name));
    assert.deepEqual(
      shown.filter(name => !script.includes(name)),
      [],
    );
  });
});
