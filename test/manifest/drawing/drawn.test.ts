import {expect, fixtureCleanup} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {bundledWords} from '../../../src/embed/bundled-words.js';
import {provideWords} from '../../../src/i18n/locale.js';
import {
  ALL_DRAWINGS,
  draw,
  drawTogether,
  everyElement,
  LANGUAGES,
  STATES,
  WORDY_DRAWINGS,
} from '../../helpers/elements/every-element.js';
import {firedWhile} from '../../helpers/elements/fired.js';
import {isHidden} from '../../helpers/elements/hidden-names.js';
import {outside} from '../../helpers/elements/room.js';
import {engine, isLong, isQuick, seed} from '../../helpers/run/this-run.js';
import {valuesIn} from '../../helpers/elements/words-in.js';

/** Languages with long words or other letters, which take turns. */
const OTHERS = ['be', 'lt', 'pt-BR'];
const other = OTHERS[seed % OTHERS.length]!;

/** Chromium renders most languages, the slower WebKitGTK the one with the longest words. */
const FEWER: Readonly<Record<string, readonly string[]>> = {
  Chromium: ['en', 'de', other],
  Firefox: ['de', other],
  WebKitGTK: ['de'],
};
const languages = isQuick ? ['en'] : (!isLong && FEWER[engine]) || LANGUAGES;

/** In the language of the poem there is no translation of it to show. */
const ORIGINAL = 'be';

/** The body of the page, without its margins of 8 px. */
const WIDTHS = {
  'a screen of 320 px': {inlineSize: '304px'},
  'a column of 280 px': {inlineSize: '280px'},
  'a screen of 320 px with text of 200 %': {inlineSize: '304px', fontSize: '200%'},
};

/** Texts that result from a wrong value. */
const SLIP = /\b(undefined|null|NaN)\b|\[object \w+\]|Invalid Date|\uE000|\$\{|\{\d\}/g;

const UNDOCUMENTED =
  'not in custom-elements.json: document them at the class, parts in registry.ts too, then npm run generate';
const UNSEEN = 'documented, but never there: does campaigns/examples/good-everything.json lead to them?';
/** Texts between two tags that are no words of a sentence. */
const BARE = /^(true|false|undefined|null|NaN|function|\[object .*|-?\d*\.?\d+e[+-]\d+)$/;

/** The broken values in `root`: in sentences and attributes, and alone between two tags. */
function slipsIn(root: ParentNode & Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent!.trim());
  return [...(valuesIn(root).match(SLIP) ?? []), ...texts.filter(text => BARE.test(text))];
}

const namesOf = (list: readonly {readonly name: string}[] = []) => list.map(({name}) => name).sort();

/** All names in `root`: tags, ids, classes, parts and attributes. */
const namesIn = (root: ParentNode) =>
  [...root.querySelectorAll('*')].flatMap(one => [
    one.localName,
    one.id,
    ...one.classList,
    ...one.part,
    ...one.getAttributeNames(),
  ]);

/** The findings in all renderings of an element. */
type Found = Record<'slots' | 'parts' | 'states' | 'names' | 'slips' | 'outside', Set<string>>;

/** Examines the renderings of an element that can have these states. */
function examine(drawn: SolidarityElement[], states: readonly string[]): Found {
  const roots = drawn.map(({renderRoot}) => renderRoot);
  const all = <T>(find: (root: ParentNode & Node) => Iterable<T>) =>
    new Set(roots.flatMap(root => [...find(root)]));
  return {
    slots: all(root => [...root.querySelectorAll('slot')].map(({name}) => name)),
    parts: all(root => [...root.querySelectorAll('[part]')].flatMap(({part}) => [...part])),
    states: new Set(states.filter(name => drawn.some(one => one.matches(`:state(${name})`)))),
    names: all(namesIn),
    slips: all(slipsIn),
    outside: new Set(Object.entries(WIDTHS).flatMap(([width, style]) => tooWide(drawn, width, style))),
  };
}

/** Lets every picture and film of the elements fail to load. */
async function failPictures(drawn: SolidarityElement[]): Promise<void> {
  for (const {renderRoot} of drawn)
    for (const each of renderRoot.querySelectorAll('img, video')) each.dispatchEvent(new Event('error'));
  await Promise.all(drawn.map(({updateComplete}) => updateComplete));
}

/** The overflow of the elements at this width. */
function tooWide(drawn: SolidarityElement[], width: string, style: object): string[] {
  const {style: body} = document.body;
  Object.assign(body, {inlineSize: '', fontSize: '', ...style});
  return drawn.flatMap(element => {
    const found = element.campaign && outside(element);
    return found ? `${found} in ${width}` : [];
  });
}

/** The events of each element while its translations fail to load; collected first, since translations stay loaded. */
const firedWithoutWords = new Map<string, Set<string>>();
before(async () => {
  provideWords(() => Promise.reject(new Error('gone')));
  for (const {tagName} of everyElement)
    firedWithoutWords.set(
      tagName,
      await firedWhile(async () => (await draw(tagName, {...STATES.ready, lang: 'be'})).remove()),
    );
  provideWords(bundledWords);
  // The window of WebKitGTK cannot be so narrow.
  if (engine !== 'WebKitGTK') await setViewport({width: 320, height: 800});
});

/** Parts that are there once a reader has chosen something, which tests of the element do. */
const AFTER_A_CHOICE: {readonly [tagName: string]: readonly string[]} = {'solidarity-postcard': ['status']};

for (const {tagName, slots, cssParts, cssStates, events} of everyElement)
  for (const lang of languages)
    describe(`<${tagName}>, rendered in all its states in ${lang},`, () => {
      // The first language is rendered in every state; the others, which differ only in their texts, may have no further names.
      const isWhole = isLong ? lang !== ORIGINAL : lang === languages[0];
      const expectNames = (names: Set<string>, documented: readonly string[]) => {
        const undocumented = [...names].filter(name => !documented.includes(name));
        expect(undocumented, UNDOCUMENTED).to.deep.equal([]);
        const unseen = documented.filter(
          name => !names.has(name) && !AFTER_A_CHOICE[tagName]?.includes(name),
        );
        if (isWhole) expect(unseen, UNSEEN).to.deep.equal([]);
      };

      let found: Found;
      let fired: Set<string>;
      before(async () => {
        fired = await firedWhile(async () => {
          const drawings = isWhole ? ALL_DRAWINGS : WORDY_DRAWINGS;
          const drawn = await drawTogether(
            tagName,
            drawings.map(drawing => ({...drawing, lang})),
          );
          found = examine(drawn, namesOf(cssStates));
          await failPictures(drawn);
          for (const {renderRoot} of drawn) for (const slip of slipsIn(renderRoot)) found.slips.add(slip);
        });
        fixtureCleanup();
        document.body.removeAttribute('style');
      });

      // It depends on no campaign: with its words loaded it is always drawn.
      const isAlwaysDrawn = tagName === 'solidarity-exit';

      it('has the documented slots and no other', () =>
        expectNames(found.slots, isAlwaysDrawn ? [] : namesOf(slots)));

      it('has the documented parts and no other', () => expectNames(found.parts, namesOf(cssParts)));

      if (isWhole)
        it('reaches every documented state', () =>
          expect([...found.states].sort()).to.deep.equal(isAlwaysDrawn ? ['ready'] : namesOf(cssStates)));

      it('fires the documented events and no other', () => {
        const own = [...fired, ...firedWithoutWords.get(tagName)!].filter(type =>
          type.startsWith('solidarity-'),
        );
        expectNames(new Set(own), namesOf(events));
      });

      it('uses no name that content blockers hide', () => {
        expect(found.names).to.include('box');
        expect([...found.names].filter(isHidden)).to.deep.equal([]);
      });

      it('shows no broken value such as undefined or NaN', () => expect([...found.slips]).to.deep.equal([]));

      it('fits a narrow screen or column, also with large text', () =>
        expect([...found.outside]).to.deep.equal([]));
    });
