import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {byLanguage} from '../../../src/model/schema/by-language.js';

describe('a map by language', () => {
  it('has no prototype, so that a lookup never finds what a page has added to Object.prototype', () => {
    const map = v.parse(byLanguage(v.string()), {en: 'Hello', be: 'Вітаю'});
    expect({...map}).to.deep.equal({en: 'Hello', be: 'Вітаю'});
    expect(Object.getPrototypeOf(map)).to.equal(null);
  });
});
