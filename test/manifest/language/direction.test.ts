import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import english from '../../../src/i18n/generated/formats/en.js';
import {provideWords, type Words} from '../../../src/i18n/locale.js';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {anEvent} from '../../helpers/campaigns/event.js';
import {storiesOf} from '../../helpers/campaigns/people.js';
import {part, parts} from '../../helpers/elements/shown.js';

/** Hebrew words for the row of stories, with the signs and the direction of CLDR 48; the library has no such language. */
const HEBREW: Record<string, string> = {
  'row.previous': 'הקודם',
  'row.next': 'הבא',
  'stories.title': 'סיפורים',
};
provideWords(() =>
  Promise.resolve({
    templates: HEBREW as unknown as Words['templates'],
    formats: {...english, direction: 'rtl', plus: '\u200e+', minus: '\u200e-'},
  }),
);
/** A language of the library that speaks Hebrew on this page. */
const SPEAKS_HEBREW = 'lt';

const NOW = new Date('2023-05-21T12:00:00Z');

async function anElement(tag: string, lang: string, sections: object): Promise<SolidarityElement> {
  const element = document.createElement(tag) as SolidarityElement;
  Object.assign(element, {lang, now: NOW, campaign: aCampaign(sections)});
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.inlineSize = '600px';
  page.append(element);
  expect(await element.settled).to.equal('ready');
  return element;
}

/** The distance of `words` in the text below `root` from the left edge of the window. */
function leftOf(words: string, root: Node | null): number {
  const texts = document.createTreeWalker(root!, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const start = text.textContent!.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + words.length);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`"${words}" is not in "${root!.textContent}"`);
}

/** Whether these words stand side by side in this order from left to right. */
function areInOrder(words: readonly string[], root: Node | null): boolean {
  const [first = NaN, second = NaN] = words.map(each => leftOf(each, root));
  return first < second;
}

const timed = {
  events: [anEvent({startDate: '2023-05-22T15:00', endDate: '2023-05-22T17:00', timeZone: 'Europe/Vilnius'})],
};
const risen = {
  figures: {
    prisoners: {
      value: 1500,
      qualifier: 'exact',
      asOf: '2023-05-19',
      source: {name: 'Example', url: 'https://example.org'},
      change: {value: 9, since: '2023-05-12'},
    },
  },
};
const people = {stories: {people: storiesOf('a', 'b', 'c')}};

afterEach(() => document.documentElement.removeAttribute('dir'));

describe('on a right-to-left page, an element in a left-to-right language', () => {
  beforeEach(() => void (document.documentElement.dir = 'rtl'));

  it('writes a range of times from its start to its end', async () => {
    const list = await anElement('solidarity-event-list', 'en', timed);
    expect(areInOrder(['15:00', '17:00'], list.shadowRoot)).to.equal(true);
  });

  it('writes a rise with its sign in front', async () => {
    const counter = await anElement('solidarity-prisoner-counter', 'en', risen);
    expect(areInOrder(['+', '9'], part(counter, 'change'))).to.equal(true);
  });

  it('writes the position of a row before the total', async () => {
    const stories = await anElement('solidarity-stories', 'en', people);
    expect(areInOrder(['1', '3'], part(stories, 'position'))).to.equal(true);
  });

  it('keeps the page’s own words in the direction of the page', async () => {
    const page = document.createElement('solidarity-campaign-page');
    page.innerHTML = '<p>שלום</p>';
    Object.assign(page, {lang: 'en', now: NOW, show: 'stories', campaign: aCampaign()});
    await fixture(html`<div>${page}</div>`);
    expect(await page.settled).to.equal('error');
    expect(getComputedStyle(page.firstElementChild!).direction).to.equal('rtl');
  });
});

describe('on a left-to-right page, an element in a right-to-left language', () => {
  it('lays its rows out from right to left', async () => {
    const stories = await anElement('solidarity-stories', SPEAKS_HEBREW, people);
    expect(areInOrder(['הבא', 'הקודם'], stories.shadowRoot)).to.equal(true);
    expect(areInOrder(['3', '1'], part(stories, 'position'))).to.equal(true);
    const row = part(stories, 'row')!.getBoundingClientRect();
    const [first, second] = parts(stories, 'story').map(each => each.getBoundingClientRect());
    expect(first!.right).to.be.within(row.right - 40, row.right);
    expect(second!.right).to.be.at.most(first!.left);
  });

  it('writes a rise with its sign on the left, as CLDR has it', async () => {
    const counter = await anElement('solidarity-prisoner-counter', SPEAKS_HEBREW, risen);
    expect(areInOrder(['+', '9'], part(counter, 'change'))).to.equal(true);
  });

  it('writes a text of the campaign in the direction of that text', async () => {
    const name = {en: 'Evening (2023)'};
    const list = await anElement('solidarity-event-list', SPEAKS_HEBREW, {
      events: [{...timed.events[0], name}],
    });
    expect(areInOrder(['Evening', '2023'], list.shadowRoot)).to.equal(true);
  });
});
