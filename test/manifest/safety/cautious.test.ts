import {aTimeout, expect} from '@open-wc/testing';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {bundledWords} from '../../../src/embed/bundled-words.js';
import {provideWords} from '../../../src/i18n/locale.js';
import {draw, everyElement, STATES} from '../../helpers/elements/every-element.js';
import {TITLES} from '../../helpers/elements/notices.js';
import {shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

/** The notices with which an element begins, before its heading. */
const notices = ({renderRoot}: SolidarityElement) => {
  const heading = renderRoot.querySelector('[role=heading]');
  return [...renderRoot.querySelectorAll('[part=safety]')].filter(
    notice => !heading || notice.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
};

/** The texts in a root, one by one. */
function wordsOf(root: ParentNode & Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(shown(walker.currentNode));
  return words.filter(Boolean);
}

/** The element for leaving the page, which keeps its link. */
const WAY_OUT = 'solidarity-exit';

describe('on a cautious site', () => {
  before(() => document.body.setAttribute('data-solidarity-cautious', ''));
  after(() => document.body.removeAttribute('data-solidarity-cautious'));

  // The first test, since translations stay loaded.
  it('translations that fail to load are requested once, not on every key press', async () => {
    const asked: string[] = [];
    provideWords(locale => {
      asked.push(locale);
      return Promise.reject(new Error('gone'));
    });
    const card = await draw('solidarity-postcard', STATES.opened);
    for (let key = 0; key < 20; key++) {
      await aTimeout(5);
      card.requestUpdate();
      await card.updateComplete;
    }
    provideWords(bundledWords);
    expect(asked).to.deep.equal(['be', 'ru']);
    const {now} = Date;
    Date.now = () => now() + 60_000;
    card.requestUpdate();
    await until(() => notices(card).length === 3, 'warns in each language a minute later');
    Date.now = now;
  });

  for (const {tagName, isRisky} of everyElement)
    for (const [state, drawing] of Object.entries(STATES))
      it(`<${tagName}> has no links in the state “${state}” and is hidden if risky`, async () => {
        const element = await draw(tagName, drawing);
        const root = element.shadowRoot!;
        if (tagName !== WAY_OUT) expect([...root.querySelectorAll('a[href]')]).to.deep.equal([]);
        if (!isRisky) return;
        expect(shown(root)).to.equal('');
        expect(root.querySelector('slot')).to.equal(null);
        expect(element.getBoundingClientRect().height).to.equal(0);
      });

  for (const {tagName} of everyElement.filter(({warnsFirst}) => warnsFirst))
    for (const [lang, languages] of [
      ['de', ['de', 'be', 'ru']],
      ['be', ['be', 'ru']],
    ] as const)
      it(`<${tagName}> begins with safety notices in the page’s language ${lang}, in Belarusian and in Russian`, async () => {
        const element = await draw(tagName, {...STATES.opened, lang});
        await until(() => notices(element).length === languages.length, 'warns in each language');
        expect(notices(element).map(notice => notice.closest('[lang]')!.getAttribute('lang'))).to.deep.equal(
          languages,
        );
        expect(notices(element).map(notice => shown(notice.firstElementChild))).to.deep.equal(
          languages.map(language => TITLES[language]),
        );
        const [first] = wordsOf(element.renderRoot);
        expect(first).to.equal(TITLES[languages[0]]);
      });

  it('solidarity.css hides risky elements before the script has loaded', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><link rel="stylesheet" href="/src/embed/solidarity.css"><body>
      ${everyElement.map(({tagName}) => `<${tagName}>words</${tagName}>`).join('')}`;
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const {body} = frame.contentDocument!;
    const seen = () => [...body.children].filter(each => each.checkVisibility()).map(each => each.localName);
    const tagsOf = (elements: typeof everyElement) => elements.map(({tagName}) => tagName);
    expect(seen()).to.deep.equal(tagsOf(everyElement));
    body.setAttribute('data-solidarity-cautious', '');
    expect(seen()).to.deep.equal(tagsOf(everyElement.filter(({isRisky}) => !isRisky)));
    frame.remove();
  });

  it('<solidarity-day> leaves out its steps, which are to post and to write', async () => {
    const aDay = () => draw('solidarity-day', {...STATES.ready, now: new Date('2023-05-21T12:00:00Z')});
    expect((await aDay()).renderRoot.querySelectorAll('[part=step]')).to.have.length(0);
    document.body.removeAttribute('data-solidarity-cautious');
    expect((await aDay()).renderRoot.querySelectorAll('[part=step]')).not.to.have.length(0);
    document.body.setAttribute('data-solidarity-cautious', '');
  });

  it('<solidarity-exit> keeps its link', async () => {
    const element = await draw(WAY_OUT, STATES.ready);
    expect(element.shadowRoot!.querySelectorAll('a[href]')).to.have.length(1);
  });

  it('elements are shown again when the attribute is removed', async () => {
    const element = await draw('solidarity-hashtag-bar', STATES.ready);
    document.body.removeAttribute('data-solidarity-cautious');
    await new Promise(resolve => setTimeout(resolve));
    await element.updateComplete;
    expect(shown(element.shadowRoot)).to.contain('Spread the word');
    document.body.setAttribute('data-solidarity-cautious', '');
  });
});
