import {expect} from '@open-wc/testing';
import {namesIn} from '../../../src/model/values/names-in.js';

describe('namesIn', () => {
  it('finds names between commas, spaces and both', () => {
    expect(namesIn(' FreeThemAll, #b c,')).to.deep.equal(['FreeThemAll', '#b', 'c']);
  });

  it('finds none in an empty list', () => {
    expect(namesIn(' , ')).to.deep.equal([]);
  });
});
