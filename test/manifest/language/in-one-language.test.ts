import {expect, fixtureCleanup} from '@open-wc/testing';
import {shownLanguage} from '../../../src/i18n/language.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {inOneLanguage} from '../../../src/model/in-one-language.js';
import {
  campaigns,
  type Drawing,
  drawTogether,
  LANGUAGES,
  someElements,
  STATES,
} from '../../helpers/elements/every-element.js';
import {isLong, seed} from '../../helpers/run/this-run.js';

const inSeveralLanguages = (await (
  await fetch('/campaigns/examples/good-several-languages.json')
).json()) as Campaign;

/** Renderings of whole campaigns, before and after their day, with everything expanded. */
const DRAWINGS: readonly Required<Pick<Drawing, 'campaign' | 'now' | 'opened'>>[] = [
  {campaign: campaigns.ofTheDay, now: STATES.ready.now, opened: true},
  {campaign: campaigns.withEverything, now: STATES.opened.now, opened: true},
  {campaign: campaigns.withEverything, now: STATES.ready.now, opened: false},
  {campaign: inSeveralLanguages, now: STATES.opened.now, opened: true},
];

/** The markup of an element with nested elements of the library, without comments and ids that vary. */
function markupOf(root: ParentNode): string {
  const inside = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  const values = [...root.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  return [
    (root as ShadowRoot).innerHTML.replace(/<!--.*?-->/gs, ''),
    ...values.map(({value}) => value),
    ...inside.map(markupOf),
  ].join('\n');
}

/** A third of the languages, other ones for each element and in each run, or in a long run all. */
const languagesFor = (index: number) =>
  LANGUAGES.filter((_, place) => isLong || (place + index + seed) % 3 === 0);

describe('a campaign reduced to one language', () => {
  afterEach(() => {
    fixtureCleanup();
    document.body.removeAttribute('style');
  });

  for (const [index, {tagName}] of someElements.entries())
    for (const lang of languagesFor(index))
      it(`is rendered by <${tagName}> in ${lang} exactly like the campaign in all languages`, async () => {
        const cut = (campaign: object) =>
          inOneLanguage(campaign, languages => shownLanguage(lang, languages), '2024-05-15') as object;
        const whole = DRAWINGS.map(drawing => ({...drawing, lang}));
        const parts = whole.map(drawing => ({...drawing, campaign: cut(drawing.campaign)}));
        const drawn = await drawTogether(tagName, [...whole, ...parts]);
        // It offers the languages that a campaign has.
        for (const {renderRoot} of drawn) renderRoot.querySelector('.picture .field')?.remove();
        const lines = drawn.map(({renderRoot}) => markupOf(renderRoot as ShadowRoot).split('\n'));
        expect(lines.flat().join()).to.contain('class="box"');
        const [expected, found] = [lines.slice(0, whole.length).flat(), lines.slice(whole.length).flat()];
        const first = found.findIndex((line, index) => line !== expected[index]);
        expect(found[first]).to.equal(expected[first]);
        expect(found).to.have.length(expected.length);
      });
});
