import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {
  inheritedAttribute,
  isCautious,
  observeAncestors,
  unobserveAncestors,
} from '../../../src/base/page/ancestors.js';

/** An element in a shadow root, whose host is in another shadow root, in an element of the page. */
async function nested() {
  const page = await fixture<HTMLElement>(html`<section><div></div></section>`);
  const outerHost = page.querySelector('div')!;
  const host = document.createElement('div');
  outerHost.attachShadow({mode: 'open'}).append(host);
  const element = document.createElement('p');
  host.attachShadow({mode: 'closed'}).append(element);
  return {page, outerHost, host, element};
}

describe('inheritedAttribute', () => {
  it('returns the attribute of the element, else that of the nearest ancestor, across shadow roots', async () => {
    const {page, outerHost, host, element} = await nested();
    const places = {page, outerHost, host, element};
    expect(inheritedAttribute(element, 'data-x')).to.equal(null);
    for (const [name, place] of Object.entries(places)) {
      place.setAttribute('data-x', name);
      expect(inheritedAttribute(element, 'data-x')).to.equal(name);
    }
  });

  it('skips empty attributes', async () => {
    const {page, host, element} = await nested();
    page.setAttribute('data-x', 'page');
    for (const place of [host, element]) place.setAttribute('data-x', '');
    expect(inheritedAttribute(element, 'data-x')).to.equal('page');
  });

  it('goes by where an element was written, not by the slot that shows it', async () => {
    const {page, outerHost} = await nested();
    const slotted = document.createElement('p');
    const wrapper = document.createElement('div');
    wrapper.dataset.x = 'slot';
    wrapper.append(document.createElement('slot'));
    outerHost.shadowRoot!.append(wrapper);
    outerHost.append(slotted);
    page.dataset.x = 'page';
    expect(inheritedAttribute(slotted, 'data-x')).to.equal('page');
  });

  it('returns null for an element outside of a document', () => {
    expect(inheritedAttribute(document.createElement('p'), 'data-x')).to.equal(null);
  });
});

describe('isCautious', () => {
  it('is true on or within an element that has the attribute, with or without a value, across shadow roots', async () => {
    const {page, outerHost, host, element} = await nested();
    expect(isCautious(element)).to.equal(false);
    for (const place of [page, outerHost, host, element])
      for (const value of ['', 'true']) {
        place.setAttribute('data-solidarity-cautious', value);
        expect(isCautious(element)).to.equal(true);
        place.removeAttribute('data-solidarity-cautious');
      }
    expect(isCautious(element)).to.equal(false);
  });
});

describe('observeAncestors', () => {
  const ends: (() => void)[] = [];
  afterEach(() => ends.splice(0).forEach(end => end()));

  /** Counts the changes that are reported to `element`. */
  function watch(element: Element) {
    const watcher = Object.assign(element, {requestUpdate: () => (seen.times += 1)});
    const seen = {times: 0, end: () => unobserveAncestors(watcher)};
    observeAncestors(watcher);
    ends.push(seen.end);
    return seen;
  }

  for (const attribute of ['lang', 'data-solidarity-feed', 'data-solidarity-links'])
    it(`reports a change of ${attribute} on the element and on any ancestor`, async () => {
      const {page, outerHost, host, element} = await nested();
      const seen = watch(element);
      for (const [index, place] of [page, outerHost, host, element, document.body].entries()) {
        place.setAttribute(attribute, 'en');
        await aTimeout(0);
        expect(seen.times).to.equal(index + 1);
      }
      document.body.removeAttribute(attribute);
      await aTimeout(0);
      expect(seen.times).to.equal(6);
    });

  it('reports no changes of other attributes or of children', async () => {
    const {page, element} = await nested();
    const seen = watch(element);
    page.className = 'new';
    page.append('new');
    await aTimeout(0);
    expect(seen.times).to.equal(0);
  });

  it('reports nothing after unobserveAncestors', async () => {
    const {page, host, element} = await nested();
    const [ended, other] = [watch(element), watch(host)];
    ended.end();
    page.lang = 'be';
    await aTimeout(0);
    expect([ended.times, other.times]).to.deep.equal([0, 1]);
  });

  it('works again after the last element was unobserved', async () => {
    const {page, element} = await nested();
    watch(element).end();
    const seen = watch(element);
    page.lang = 'be';
    await aTimeout(0);
    expect(seen.times).to.equal(1);
  });

  it('uses one MutationObserver for the page, however many elements are observed', async () => {
    const real = window.MutationObserver;
    let observers = 0;
    window.MutationObserver = class extends real {
      constructor(callback: MutationCallback) {
        super(callback);
        observers += 1;
      }
    };
    try {
      for (let times = 0; times < 3; times++) watch((await nested()).element);
      expect(observers).to.be.at.most(1);
    } finally {
      window.MutationObserver = real;
    }
  });
});
