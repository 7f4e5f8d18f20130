import {expect, fixtureCleanup} from '@open-wc/testing';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {
  draw,
  drawTogether,
  everyElement,
  someLanguages,
  STATES,
  type Drawing,
} from '../../helpers/elements/every-element.js';
import {TITLES} from '../../helpers/elements/notices.js';
import {cutOff} from '../../helpers/elements/room.js';
import {shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

/** The steps that are dangerous, wherever they are: a selector, the label if one is meant, and words of the warning. */
const STEPS: [selector: string, label: RegExp, warning: string][] = [
  ['[part=envelope]', /./, 'Senders abroad have been found through their families'],
  ['#sender', /^/, 'Senders abroad have been found through their families'],
  ['[part=initiative], [part=step]', /./, 'Do not follow, like, share or comment on campaign pages'],
  // The places and the times of what is to come, before an offer opens with a warning of its own.
  ['.current [part=time], .current [part=place]', /./, 'people may film and take pictures'],
  ['[part=offer] .button, [part=offer] textarea', /^/, 'A calendar entry leaves a trace'],
  ['button', /^Print|as an image$/, 'Do not print this or save it as an image'],
  ['.bar > .actions button, .bar [part=network]', /./, 'People have been jailed for a repost'],
  ['.picture > .actions button, .description button', /./, 'Do not post, save or share this'],
  ['[part=channel], [part=addresses]', /./, 'Followers abroad have been found through their families'],
  ['[part=fact], .donation [part=page]', /./, 'People have been jailed for donations'],
  ['.sign-up [part=link], .sign-up input, .sign-up button', /^/, 'Do not sign up'],
];

const FORM = {action: 'https://lists.example.org/add', recipient: 'A', consent: 'B'};

/** Everything that each element can show, with everything opened. */
const DRAWINGS: Drawing[] = [
  STATES.opened,
  {...STATES.ready, opened: true},
  {...STATES.opened, attributes: FORM},
];

/** The day itself, on which there is something to do. */
const ON_THE_DAY = {...STATES.opened, now: new Date('2024-05-21T12:00:00Z')};

const notices = (element: SolidarityElement) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[part=safety]'),
];

const sections = (page: SolidarityElement) => [
  ...page.renderRoot.querySelectorAll<SolidarityElement>('.sections > *'),
];

const isBefore = (one: Element, other: Element) =>
  !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** The steps of `element` whose nearest English notice before them is none of theirs, or not in sight. */
function unwarned(element: SolidarityElement): string[] {
  return STEPS.flatMap(([selector, label, warning]) =>
    [...element.renderRoot.querySelectorAll(selector)]
      .filter(step => step.checkVisibility() && label.test(shown(step)))
      .filter(step => {
        const nearest = notices(element)
          .filter(notice => /^(en)?$/.test(notice.lang) && isBefore(notice, step))
          .at(-1);
        return !(nearest?.checkVisibility() && shown(nearest).includes(warning));
      })
      .map(step => `<${element.localName}> ${selector}: ${shown(step)}`),
  );
}

/** The selectors of `STEPS` that have matched something, so that no step is warned of only because it is not there. */
const matched = new Set<string>();

async function drawAll(tag: string): Promise<SolidarityElement[]> {
  const drawn = await drawTogether(tag, [...DRAWINGS, ON_THE_DAY]);
  for (const [selector] of STEPS)
    if (drawn.some(({renderRoot}) => renderRoot.querySelector(selector))) matched.add(selector);
  return drawn;
}

describe('a warning', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const name of ['data-solidarity-cautious', 'data-solidarity-warned', 'style'])
      document.body.removeAttribute(name);
  });

  for (const {tagName} of everyElement)
    it(`is directly before each dangerous step of <${tagName}>, on any page`, async () => {
      expect((await drawAll(tagName)).flatMap(unwarned)).to.deep.equal([]);
      fixtureCleanup();
      for (const name of ['data-solidarity-cautious', 'data-solidarity-warned'])
        document.body.setAttribute(name, 'first');
      expect((await drawAll(tagName)).flatMap(unwarned)).to.deep.equal([]);
    });

  it('is tested for every kind of dangerous step', () => {
    expect([...matched].sort()).to.deep.equal(STEPS.map(([selector]) => selector).sort());
  });

  for (const lang of someLanguages)
    it(`is a line that says whom it is for, and two or three sentences, before a step in ${lang}`, async () => {
      for (const {tagName} of everyElement) {
        const drawn = await drawTogether(
          tagName,
          DRAWINGS.map(drawing => ({...drawing, lang})),
        );
        for (const notice of drawn.flatMap(notices)) {
          const [whom, what, ...more] = [...notice.children].map(shown);
          expect(whom, tagName).to.match(/\p{L}/u);
          expect(what!.match(/[.!?](?=\s+\p{Lu}|$)/gu), `${tagName}: ${what}`).to.have.length.within(2, 3);
          expect(more).to.deep.equal([]);
        }
        fixtureCleanup();
      }
    });

  for (const {tagName, attributes} of everyElement)
    it(`is in sight before each dangerous step of <${tagName}>, whatever attribute a page sets`, async () => {
      const drawings = attributes.map(({name, type}) => ({
        ...STATES.opened,
        // What is closed at first must not hide the warning of what is not.
        opened: false,
        attributes: {[name]: type.text.startsWith('boolean') ? '' : '1'},
      }));
      const drawn = await drawTogether(tagName, drawings);
      expect(drawn.flatMap(unwarned)).to.deep.equal([]);
    });

  it('is not cut off on a screen of 320 px with text of 200 %, in languages with long words', async () => {
    document.body.style.cssText = 'margin: 8px; inline-size: 304px; font-size: 200%';
    for (const {tagName} of everyElement)
      for (const lang of ['de', 'lt', 'be']) {
        const element = await draw(tagName, {...STATES.opened, lang});
        const cut = cutOff(element).filter(found => found.includes('safety'));
        expect(cut, `${tagName} ${lang}`).to.deep.equal([]);
        for (const notice of notices(element)) {
          expect(notice.scrollWidth, shown(notice)).to.be.at.most(notice.clientWidth + 1);
          expect(notice.scrollHeight, shown(notice)).to.be.at.most(notice.clientHeight + 1);
        }
        fixtureCleanup();
      }
  });

  describe('on a cautious campaign page', () => {
    /** A campaign page, with the languages of the notices in it and in each of its sections. */
    async function aCautiousPage() {
      document.body.setAttribute('data-solidarity-cautious', '');
      const page = await draw('solidarity-campaign-page', {...STATES.opened, lang: 'de'});
      await until(() => notices(page).length === 3, 'warns in each language');
      await Promise.all(sections(page).map(({updateComplete}) => updateComplete));
      return page;
    }

    const languages = (element: SolidarityElement) =>
      notices(element).map(notice => notice.lang || element.locale);

    it('is complete at its beginning, in three languages, and before each step in that of the page', async () => {
      const page = await aCautiousPage();
      expect(languages(page)).to.deep.equal(['de', 'be', 'ru']);
      for (const [index, language] of (['de', 'be', 'ru'] as const).entries()) {
        const [title, ...warnings] = [...notices(page)[index]!.children].map(shown);
        expect(title).to.equal(TITLES[language]);
        expect(warnings).to.have.length(5);
      }
      const within = sections(page).flatMap(languages);
      expect(within.length).to.be.above(4);
      expect(new Set(within)).to.deep.equal(new Set(['de']));
    });

    it('is in the calendar offer too', async () => {
      const page = await aCautiousPage();
      const events = sections(page).find(({localName}) => localName === 'solidarity-event-list')!;
      events.renderRoot.querySelector<HTMLElement>('.opener')!.click();
      await events.updateComplete;
      const notice = events.renderRoot.querySelector('[part=offer] [part=safety]')!;
      expect(shown(notice)).to.contain('Auch ein Kalendereintrag hinterlässt eine Spur');
    });

    it('is shown by the sections in three languages where the page hides its own', async () => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = 'solidarity-campaign-page::part(safety) {display: none}';
      try {
        const page = await aCautiousPage();
        const events = sections(page).find(({localName}) => localName === 'solidarity-event-list')!;
        await until(() => notices(events).length >= 3, 'warns in each language');
        expect(languages(events).slice(0, 3)).to.deep.equal(['de', 'be', 'ru']);
      } finally {
        style.remove();
      }
    });
  });
});
