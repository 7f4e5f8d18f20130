import {expect} from '@open-wc/testing';
import {sharedState} from '../../src/feed/shared-state.js';

const MARK = Symbol.for('solidarity-widgets');

describe('the shared state of copies of the library', () => {
  it('is the only property that the library adds to window', () => {
    const before = Reflect.ownKeys(window);
    const mark = sharedState();
    expect(Reflect.ownKeys(window).filter(key => !before.includes(key))).to.deep.equal([MARK]);
    expect(Reflect.get(window, MARK)).to.equal(mark);
  });

  it('is not enumerable, writable or configurable', () => {
    sharedState();
    expect(Object.getOwnPropertyDescriptor(window, MARK)).to.include({
      enumerable: false,
      writable: false,
      configurable: false,
    });
  });

  it('is the same for another copy of the library', async () => {
    const address = '../../src/feed/shared-state.ts?copy=2';
    const copy = (await import(address)) as {sharedState: typeof sharedState};
    expect(copy.sharedState).not.to.equal(sharedState);
    expect(copy.sharedState()).to.equal(sharedState());
  });

  it('is completed where another version of the library has created it', () => {
    const {requests, looks} = sharedState();
    requests.set('https://example.org/campaign.json', Promise.resolve({}));
    Reflect.deleteProperty(sharedState(), 'looks');
    expect(sharedState().requests).to.equal(requests);
    expect(sharedState().looks).to.be.instanceOf(Map).and.not.equal(looks);
    requests.clear();
  });
});
