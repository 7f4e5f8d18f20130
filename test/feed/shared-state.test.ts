import {expect} from '@open-wc/testing';
import {page} from '../../src/feed/shared-state.js';

const MARK = Symbol.for('solidarity-widgets');

describe('page', () => {
  it('is the one mark that the library leaves on window', () => {
    const before = Reflect.ownKeys(window);
    const mark = page();
    expect(Reflect.ownKeys(window).filter(key => !before.includes(key))).to.deep.equal([MARK]);
    expect(Reflect.get(window, MARK)).to.equal(mark);
  });

  it('cannot be listed, replaced or taken away', () => {
    page();
    expect(Object.getOwnPropertyDescriptor(window, MARK)).to.include({
      enumerable: false,
      writable: false,
      configurable: false,
    });
  });

  it('is the same for another copy of the library', async () => {
    const address = '../../src/feed/shared-state.ts?copy=2';
    const copy = (await import(address)) as {page: typeof page};
    expect(copy.page).not.to.equal(page);
    expect(copy.page()).to.equal(page());
  });

  it('has all it needs where another version of the library has set it', () => {
    const {requests, looks} = page();
    requests.set('https://example.org/campaign.json', Promise.resolve({}));
    Reflect.deleteProperty(page(), 'looks');
    expect(page().requests).to.equal(requests);
    expect(page().looks).to.be.instanceOf(Map).and.not.equal(looks);
    requests.clear();
  });
});
