import {expect} from '@open-wc/testing';
import {isLarge, isSameText, parse} from '../../src/feed/parse.js';

describe('parse', () => {
  const text = JSON.stringify({name: 'A', of: 'a'.repeat(249_000)});

  it('returns what the text says, and throws where it is not JSON', () => {
    expect(parse('{"a": [1, null]}')).to.deep.equal({a: [1, null]});
    expect(parse('null')).to.equal(null);
    expect(() => parse('{')).to.throw(SyntaxError);
  });

  it('remembers whether the text was large', () => {
    expect(isLarge(parse(text))).to.equal(false);
    expect(isLarge(parse(text + ' '.repeat(2_000)))).to.equal(true);
    for (const other of [{a: text + text}, null, undefined, 'a']) expect(isLarge(other)).to.equal(false);
  });

  it('does not take the default campaign for large, in all its languages', async () => {
    const response = await fetch('/campaigns/day-of-solidarity.json');
    expect(isLarge(parse(await response.text()))).to.equal(false);
  });

  it('recognises the same text', () => {
    expect(isSameText(parse(text), parse(text))).to.equal(true);
    for (const other of [`${text} `, text.replace('"A"', '"B"'), text.replace('aa', 'ab')])
      expect(isSameText(parse(text), parse(other))).to.equal(false);
  });

  it('never takes objects that it has not parsed for the same text', () => {
    expect(isSameText({}, {})).to.equal(false);
    expect(isSameText(parse('{}'), undefined)).to.equal(false);
    expect(isSameText(undefined, undefined)).to.equal(false);
  });
});
