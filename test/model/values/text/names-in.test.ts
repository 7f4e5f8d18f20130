import {expect} from '@open-wc/testing';
import {namesIn} from '../../../../src/model/values/text/names-in.js';

describe('namesIn', () => {
  it('splits at commas, spaces and both', () => {
    expect(namesIn(' FreeThemAll, #b c,')).to.deep.equal(['FreeThemAll', '#b', 'c']);
  });

  it('returns nothing for an empty list', () => {
    expect(namesIn(' , ')).to.deep.equal([]);
  });
});
