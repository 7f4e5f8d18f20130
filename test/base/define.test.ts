import {expect} from '@open-wc/testing';
import {define} from '../../src/base/define.js';
import {listenToConsole} from '../helpers/pages/console.js';

describe('define', () => {
  const lines = listenToConsole();

  it('registers an element', () => {
    const element = class extends HTMLElement {};
    define('solidarity-defined', element);
    expect(customElements.get('solidarity-defined')).to.equal(element);
    expect(document.createElement('solidarity-defined')).to.be.instanceOf(element);
    expect(lines).to.deep.equal([]);
  });

  it('says nothing where the same class has the tag already', () => {
    const element = class extends HTMLElement {};
    for (const tag of ['solidarity-again', 'solidarity-again']) define(tag, element);
    expect(customElements.get('solidarity-again')).to.equal(element);
    expect(lines).to.deep.equal([]);
  });

  it('keeps the element that was defined first, and logs this once for all tags', () => {
    const first = class extends HTMLElement {};
    const tags = ['solidarity-first', 'solidarity-second'];
    for (const tag of tags) customElements.define(tag, class extends first {});
    const before = tags.map(tag => customElements.get(tag));
    for (const tag of tags) define(tag, class extends HTMLElement {});
    expect(tags.map(tag => customElements.get(tag))).to.deep.equal(before);
    expect(lines).to.deep.equal([
      'solidarity-widgets: <solidarity-first> is already defined; the first copy stays',
    ]);
  });
});
