import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {hashtagsSchema} from '../../../src/model/sections/hashtags.js';
import {hashtag} from '../../../src/model/values/hashtag.js';

describe('hashtag', () => {
  const rows: [value: string, isOne: boolean][] = [
    ['#FreeThemAll', true],
    ['FreeThemAll', true],
    ['#СвабодуЎсім', true],
    ['#مثال', true],
    ['#day_21', true],
    ['#21May', true],
    ['#2023', false],
    ['2023', false],
    ['#', false],
    ['', false],
    ['##FreeThemAll', false],
    ['#Free Them All', false],
    ['#Free\u00a0Them', false],
    ['#Free-Them', false],
    ['#політв’язні', false],
    ['#сва\u00adбода', true],
    ['#FreeThem!', false],
    ['#Free#Them', false],
    ['#Free.Them', false],
    ['#<b>', false],
    ['#a&b', false],
    [`#${'a'.repeat(99)}`, true],
    [`#${'a'.repeat(100)}`, false],
  ];
  for (const [value, isOne] of rows) {
    const shown = JSON.stringify(value.slice(0, 20));
    it(`${isOne ? 'accepts' : 'refuses'} ${shown} of ${value.length} characters`, () =>
      expect(is(hashtag, value)).to.equal(isOne));
  }
});

describe('the hashtags of a campaign', () => {
  const rows: [what: string, value: unknown, areThey: boolean][] = [
    ['only tags', {tags: ['#FreeThemAll']}, true],
    ['tags with a text and a page', {tags: ['a'], text: {be: 'Пішыце.'}, url: 'https://example.org/'}, true],
    ['a text without tags', {text: 'Write.'}, false],
    ['an empty list', {tags: []}, false],
    ['tags with a javascript: address', {tags: ['a'], url: 'javascript:alert(1)'}, false],
  ];
  for (const [what, value, areThey] of rows)
    it(`${areThey ? 'can' : 'cannot'} be ${what}`, () => expect(is(hashtagsSchema, value)).to.equal(areThey));
});
