import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {videoSchema} from '../../../src/model/sections/video.js';

/** A valid video, with `members` besides its name. */
const aVideo = (members: object) => ({name: 'A film', ...members});

describe('the video of a campaign', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['a name alone', aVideo({}), true],
    ['no name', {url: 'https://example.org/film'}, false],
    ['a page', aVideo({url: 'https://example.org/film'}), true],
    ['a page that is a script', aVideo({url: 'javascript:alert(1)'}), false],
    ['a page that is code for a frame', aVideo({url: '<iframe src="https://example.org">'}), false],
    ['a file beside the campaign', aVideo({contentUrl: 'films/day.mp4'}), true],
    ['a file at a port', aVideo({contentUrl: 'http://localhost:8000/day.mp4'}), true],
    ['a file at another scheme', aVideo({contentUrl: 'ftp://example.org/day.mp4'}), false],
    ['a file that is data', aVideo({contentUrl: 'data:video/mp4;base64,AAAA'}), false],
    ['captions in a language', aVideo({captions: [{url: 'day.be.vtt', inLanguage: 'be'}]}), true],
    ['captions in no language', aVideo({captions: [{url: 'day.be.vtt'}]}), false],
    ['a picture that says what is to be seen', aVideo({poster: {url: 'day.jpg', alt: 'A table'}}), true],
    ['a picture that does not', aVideo({poster: {url: 'day.jpg'}}), false],
    ['a length of a minute', aVideo({duration: 'PT1M'}), true],
    ['a length without a number', aVideo({duration: 'PT'}), false],
    ['its words in two languages', aVideo({transcript: {en: 'Hello!', be: 'Добры дзень!'}}), true],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(videoSchema, value)).to.equal(isOne));
});
