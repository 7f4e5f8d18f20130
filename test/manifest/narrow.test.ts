import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {ALL_DRAWINGS, draw, everyElement, LANGUAGES} from '../helpers/every-element.js';
import {outside} from '../helpers/room.js';

const engine = await executeServerCommand<string, undefined>('engine');

/** One engine measures all languages, the next those of long words, and WebKitGTK, which takes its time, that of the longest. */
const LONG: Readonly<Record<string, readonly string[]>> = {
  Firefox: ['en', 'be', 'de', 'lt'],
  WebKitGTK: ['de'],
};
const languages = LONG[engine] ?? LANGUAGES;

/** The body of the page, without its margins of 8 px. */
const WAYS = {
  'on a screen of 320 px': {inlineSize: '304px'},
  'in a column of 280 px': {inlineSize: '280px'},
  'on a screen of 320 px with text of 200 %': {inlineSize: '304px', fontSize: '200%'},
};

describe('in little room', () => {
  before(async () => {
    // The window of WebKitGTK is never so narrow.
    if (engine !== 'WebKitGTK') await setViewport({width: 320, height: 800});
  });
  afterEach(() => document.body.removeAttribute('style'));

  for (const {tagName} of everyElement)
    for (const lang of languages)
      it(`<${tagName}> stays inside, in ${lang}`, async () => {
        for (const drawing of ALL_DRAWINGS.filter(({campaign}) => campaign)) {
          const element = await draw(tagName, {...drawing, lang});
          for (const [way, style] of Object.entries(WAYS)) {
            document.body.removeAttribute('style');
            Object.assign(document.body.style, style);
            expect(outside(element), way).to.equal(undefined);
          }
          element.remove();
        }
      });
});
