import {expect} from '@open-wc/testing';
import {sharedState} from '../../src/feed/shared-state.js';

const MARK = Symbol.for('solidarity-widgets');

describe('the state that copies of the library share', () => {
  it('is the one mark that the library leaves on window', () => {
    const before = Reflect.ownKeys(window);
    const mark = sharedState();
    expect(Reflect.ownKeys(window).filter(key => !before.includes(key))).to.deep.equal([MARK]);
    expect(Reflect.get(window, MARK)).to.equal(mark);
  });

  it('cannot be listed, replaced or taken away', () => {
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

  it('has all it needs where another version of the library has set it', () => {
    const {requests, looks} = sharedState();
    requests.set('https://example.org/campaign.json', Promise.resolve({}));
    Reflect.deleteProperty(sharedState(), 'looks');
    expect(sharedState().requests).to.equal(requests);
    expect(sharedState().looks).to.be.instanceOf(Map).and.not.equal(looks);
    requests.clear();
  });
});
