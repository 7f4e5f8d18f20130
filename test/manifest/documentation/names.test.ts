import {expect} from '@open-wc/testing';
import {everyElement} from '../../helpers/elements/every-element.js';
import {isHidden} from '../../helpers/elements/hidden-names.js';

describe('isHidden', () => {
  for (const name of [
    'share-bar',
    'solidarity-sharebar',
    'share__item',
    'social-links',
    'sponsor-logo',
    'ad-box',
  ])
    it(`is true for ${name}`, () => expect(isHidden(name)).to.equal(true));

  for (const name of ['solidarity-hashtag-bar', 'share', 'address', 'count', 'load'])
    it(`is false for ${name}`, () => expect(isHidden(name)).to.equal(false));
});

for (const {tagName, attributes, cssParts, cssProperties, events} of everyElement) {
  describe(`the names of <${tagName}>`, () => {
    it('are not hidden by content blockers', () => {
      const names = [attributes, cssParts, cssProperties, events].flatMap(list => list.map(({name}) => name));
      expect([tagName, ...names].filter(isHidden)).to.deep.equal([]);
    });
  });
}
