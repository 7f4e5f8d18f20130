import {expect, fixtureCleanup} from '@open-wc/testing';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {bundledWords} from '../../../src/embed/bundled-words.js';
import {loadWords, provideWords} from '../../../src/i18n/locale.js';
import {campaigns, draw, type Drawing, someElements, STATES} from '../../helpers/elements/every-element.js';
import {listenToConsole} from '../../helpers/pages/console.js';
import {isLong} from '../../helpers/run/this-run.js';
import {contentOf, rootsIn, TRANSLATORS} from '../../helpers/pages/translators.js';

const {campaign, now} = STATES.opened;
const later = {...campaign, updated: '2024-05-15'};

/** The ids of everything in the campaign that can be withdrawn, but for the last of each list. */
function withdrawable(value: unknown): string[] {
  if (typeof value !== 'object' || !value) return [];
  const inside = Object.values(value).flatMap(withdrawable);
  const ids = Array.isArray(value) ? value.slice(0, -1).flatMap(({id}) => id ?? []) : [];
  return [...ids, ...inside];
}

/** What happens to an element, one after the other. */
const CHANGES: readonly Drawing[] = [
  {campaign: {...later, withdrawn: withdrawable(campaign)}},
  {campaign: {...later, events: later.events!.map(event => ({...event, eventStatus: 'EventCancelled'}))}},
  {campaign: {...later, name: 'Another', figures: {prisoners: later.figures!.prisoners}}},
  {lang: 'be'},
  {now: new Date('2026-05-15T12:00:00Z')},
  {attributes: {'heading-level': '5', links: 'text'}},
];

async function change(element: SolidarityElement, {campaign, lang, now, attributes = {}}: Drawing) {
  if (lang) element.lang = lang;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, {...(campaign && {campaign}), ...(now && {now})});
  await pendingUpdates(element);
}

/** Waits for the element, and for what is in it. */
async function pendingUpdates(element: Element): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await new Promise(resolve => setTimeout(resolve));
    await (element as SolidarityElement).updateComplete;
  }
}

// Copies of elements find no campaign.
listenToConsole();

const translators = Object.entries(TRANSLATORS);

before(async () => {
  provideWords(bundledWords);
  await loadWords('be');
});
afterEach(fixtureCleanup);

for (const {tagName} of someElements)
  describe(`<${tagName}>, translated by others,`, () => {
    for (const [start, [translator]] of (isLong ? translators : translators.slice(0, 1)).entries())
      it(`shows after each change what it shows untranslated, ${translator} first`, async () => {
        const drawing = {campaign, now, attributes: {}};
        const translated = await draw(tagName, drawing);
        const untouched = await draw(tagName, drawing);
        expect(contentOf(translated)).to.deep.equal(contentOf(untouched));
        for (const [index, each] of CHANGES.entries()) {
          const [name, translate] = translators[(start + index) % translators.length]!;
          translate(translated);
          await Promise.all([translated, untouched].map(element => change(element, each)));
          expect(contentOf(translated), `${name}, change ${index}`).to.deep.equal(contentOf(untouched));
        }
      });

    it('keeps the changes of others until its own next change', async () => {
      const element = await draw(tagName, {campaign, now});
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 100)));
      await pendingUpdates(element); // on a busy machine the exit learns late where it is
      TRANSLATORS.byFonts!(element);
      const before = contentOf(element);
      const page = document.documentElement;
      Object.assign(page, {className: 'translated-ltr', lang: 'ka', dir: 'ltr'});
      await pendingUpdates(element);
      for (const name of ['class', 'lang', 'dir']) page.removeAttribute(name);
      await pendingUpdates(element);
      expect(contentOf(element)).to.deep.equal(before);
    });

    it('keeps the focus, what is open and what was typed', async () => {
      const element = await draw(tagName, STATES.opened);
      const all = <T extends Element>(selector: string) =>
        rootsIn(element.shadowRoot!).flatMap(root => [...root.querySelectorAll<T>(selector)]);
      const fields = all<HTMLInputElement>('textarea:not([readonly]), input[type=email]');
      for (const field of fields) field.value = 'typed';
      const opened = all('details[open], [aria-expanded=true]');
      const focused = all<HTMLElement>('a[href], button, input, textarea, select').findLast(one => {
        one.focus();
        return one.matches(':focus');
      });
      TRANSLATORS.byFonts!(element);
      await change(element, {campaign: {...later, name: 'Another'}, attributes: {'heading-level': '4'}});
      expect(all('font')).to.have.length(0);
      expect(focused?.matches(':focus'), 'focused').to.equal(focused && true);
      const isOpen = (one: Element) => one.isConnected && one.matches('[open], [aria-expanded=true]');
      expect(opened.map(isOpen), 'open').to.deep.equal(opened.map(() => true));
      expect(
        fields.map(({isConnected, value}) => isConnected && value),
        'typed',
      ).to.deep.equal(fields.map(() => 'typed'));
    });
  });

describe('the texts of a page that others have translated', () => {
  it('have no trace of a withdrawn person', async () => {
    const element = await draw('solidarity-stories', {campaign: campaigns.withEverything, now});
    const [first] = campaigns.withEverything.stories!.people!;
    TRANSLATORS.byFonts!(element);
    await change(element, {campaign: {...later, withdrawn: [first!.id]}});
    expect(element.shadowRoot!.querySelector('font')).to.equal(null);
  });
});
