import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {videoSchema} from '../../../src/model/sections/video.js';

/** A valid video, with `members` besides its name. */
const aVideo = (members: object) => ({name: 'A film', ...members});

describe('the video of a campaign', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['only a name', aVideo({}), true],
    ['no name', {url: 'https://example.org/film'}, false],
    ['a page', aVideo({url: 'https://example.org/film'}), true],
    ['a javascript: address as its page', aVideo({url: 'javascript:alert(1)'}), false],
    ['embed code as its page', aVideo({url: '<iframe src="https://example.org">'}), false],
    ['a file beside the campaign', aVideo({contentUrl: 'films/day.mp4'}), true],
    ['a file on a port', aVideo({contentUrl: 'http://localhost:8000/day.mp4'}), true],
    ['a file with another scheme', aVideo({contentUrl: 'ftp://example.org/day.mp4'}), false],
    ['a file in a data: address', aVideo({contentUrl: 'data:video/mp4;base64,AAAA'}), false],
    ['captions in a language', aVideo({captions: [{url: 'day.be.vtt', inLanguage: 'be'}]}), true],
    ['captions without a language', aVideo({captions: [{url: 'day.be.vtt'}]}), false],
    ['a poster with an alternative text', aVideo({poster: {url: 'day.jpg', alt: 'A table'}}), true],
    ['a poster without one', aVideo({poster: {url: 'day.jpg'}}), false],
    ['a duration of a minute', aVideo({duration: 'PT1M'}), true],
    ['an empty duration', aVideo({duration: 'PT'}), false],
    ['a transcript in two languages', aVideo({transcript: {en: 'Hello!', be: 'Добры дзень!'}}), true],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(videoSchema, value)).to.equal(isOne));
});
