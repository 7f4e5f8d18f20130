import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LetterGuide} from '../../../src/elements/letter-guide/letter-guide.js';
import {stubClipboard} from '../../helpers/pages/clipboard.js';
import {aFullGuide, aGuide} from '../../helpers/campaigns/letters.js';
import {aLetterGuide, button, chapter, chapters, find, opened} from './a-letter-guide.js';
import {interceptPrinting} from '../../helpers/pages/print.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

/** What the live region says. */
const said = (guide: LetterGuide) => shown(find(guide, '[role=status]'));

describe('the use of <solidarity-letter-guide>', () => {
  describe('copying', () => {
    /** What readers press in the middle of a sentence. */
    const pressed = (guide: LetterGuide, sentence: Element) => {
      const {left, top, width, height} = sentence.getBoundingClientRect();
      return guide.shadowRoot!.elementFromPoint(left + width / 4, top + height / 2) as HTMLElement;
    };

    async function inSight(): Promise<[LetterGuide, HTMLElement[]]> {
      const guide = await aLetterGuide();
      const list = chapter(guide, 'Sentences to get you started');
      list.open = true;
      list.scrollIntoView({block: 'center'});
      return [guide, parts(guide, 'starter')];
    }

    it('copies a sentence wherever it is pressed, and confirms it on its button', async () => {
      const clipboard = stubClipboard();
      const [guide, starters] = await inSight();
      for (const starter of starters) pressed(guide, starter.querySelector('.sentence')!).click();
      await aTimeout(0);
      await guide.updateComplete;
      expect(clipboard.texts).to.deep.equal(['Добры дзень!', 'Як Вы?']);
      expect(starters.map(starter => shown(starter.querySelector('button')))).to.deep.equal([
        'Copy',
        'Copied',
      ]);
      expect(said(guide)).to.equal('Copied');
      clipboard.restore();
    });

    it('copies in the language that the reader has chosen', async () => {
      const clipboard = stubClipboard();
      const [guide, starters] = await inSight();
      button(guide.shadowRoot!, 'Russian').click();
      await guide.updateComplete;
      button(starters[0]!, 'Copy').click();
      await aTimeout(0);
      expect(clipboard.texts).to.deep.equal(['Здравствуйте!']);
      clipboard.restore();
    });

    it('selects a sentence where the browser refuses to copy, and lets readers select it', async () => {
      const clipboard = stubClipboard({refuse: true});
      const [guide, [first]] = await inSight();
      button(first!, 'Copy').click();
      await aTimeout(0);
      await guide.updateComplete;
      expect(String(getSelection()).trim()).to.equal('Добры дзень!');
      const refusal = 'Your browser blocked copying. The text is selected: copy it yourself.';
      expect(said(guide)).to.equal(refusal);
      const note = first!.querySelector('.note')!;
      expect(shown(note)).to.equal(refusal);
      expect(note.checkVisibility()).to.equal(true);
      const sentence = first!.querySelector('.sentence')!;
      expect(pressed(guide, sentence) === sentence).to.equal(true);
      clipboard.restore();
    });

    it('copies no address of an invented person', async () => {
      const address = chapter(await aLetterGuide(), 'Example address');
      expect(address.querySelectorAll('button')).to.have.length(0);
    });
  });

  describe('the printed guide', () => {
    let dialog = interceptPrinting();

    beforeEach(() => {
      dialog.end();
      dialog = interceptPrinting();
    });

    after(() => dialog.end());

    const printing = async (guide: LetterGuide, label = 'Print the guide') => {
      const {length} = dialog.printed;
      button(guide.shadowRoot!, label).click();
      await until(() => dialog.printed.length > length, 'is printed');
      return dialog.printed.at(-1)!.page;
    };

    it('contains the whole guide and nothing else of the page', async () => {
      const guide = await aLetterGuide();
      const page = await printing(guide);
      const words = shown(page.body);
      for (const each of [
        'Write to a political prisoner',
        'If you are in Belarus or Russia',
        'Nobody can promise that a letter arrives.',
        'Belarusian and Russian.',
        'Post the letter.',
        'Make no allusions.',
        'A blank sheet.',
        '246035, г. Гомель',
        'Добры дзень!',
        'A copy can be kept.',
      ])
        expect(words).to.include(each);
      expect(words).not.to.include('no guide');
    });

    it('contains nothing to expand and no buttons', async () => {
      const page = await printing(await aLetterGuide());
      expect(page.querySelector('details')).to.equal(null);
      for (const each of page.querySelectorAll('button')) expect(each.getClientRects()).to.have.length(0);
    });

    it('leaves out the note that copying was refused', async () => {
      const clipboard = stubClipboard({refuse: true});
      const guide = await aLetterGuide();
      button(parts(guide, 'starter')[0]!, 'Copy').click();
      await aTimeout(0);
      const page = await printing(guide);
      const note = page.querySelector('.starter .note')!;
      expect(shown(note)).to.match(/^Your browser blocked copying/);
      expect(note.getClientRects()).to.have.length(0);
      clipboard.restore();
    });

    it('has the sentences in the language that the reader has chosen', async () => {
      const guide = await aLetterGuide();
      button(guide.shadowRoot!, 'Russian').click();
      await guide.updateComplete;
      const words = shown((await printing(guide)).body);
      expect(words).to.include('Здравствуйте!');
      expect(words).not.to.include('Добры дзень!');
    });

    it('has numbers for its sources, and lists each once at its end with its address', async () => {
      const page = await printing(
        await aLetterGuide(
          aGuide({
            expectation: {text: 'Letters are read.', source: {name: 'Sample Union'}},
            do: [{text: 'Ask.', source: {name: 'Example Committee', url: 'https://example.org/letters'}}],
            dont: [{text: 'Hint.', source: {name: 'Example Committee', url: 'https://example.org/other'}}],
          }),
        ),
      );
      const marked = [...page.querySelectorAll('sup')].map(mark => shown(mark.parentElement));
      expect(marked).to.deep.equal([
        'Letters are read.1',
        'Write a letter.2',
        'What helps2',
        'What to avoid3',
      ]);
      expect([...page.querySelectorAll('.sources li')].map(shown)).to.deep.equal([
        'Sample Union',
        'Example Committee https://example.org/letters',
        'Example Committee https://example.org/other',
      ]);
      expect(page.querySelector('.source')).to.equal(null);
    });

    it('has the campaign and the day of its last change at its foot', async () => {
      const page = await printing(await aLetterGuide());
      expect([...page.querySelectorAll('.foot span')].map(shown)).to.deep.equal([
        'A day of solidarity',
        'Campaign last updated: 19 May 2023',
      ]);
    });

    it('has numbered steps', async () => {
      const page = await printing(await aLetterGuide());
      expect([...page.querySelectorAll('ol > li .name')].map(shown)).to.deep.equal([
        'Choose a person',
        'Write',
        'Post it',
      ]);
      expect(page.defaultView!.getComputedStyle(page.querySelector('ol')!).listStyleType).to.equal('decimal');
    });

    it('is in the language of the guide', async () => {
      const page = await printing(await aLetterGuide(aFullGuide(), {lang: 'de'}), 'Anleitung drucken');
      expect(page.documentElement.lang).to.equal('de');
      expect(shown(page.body)).to.include('Schreiben Sie politischen Gefangenen');
    });

    it('comes with a note that the browser may print the address of the site', async () => {
      const guide = await aLetterGuide();
      expect(shown(find(guide, '.printing .note'))).to.equal(
        'Only the guide prints, not the rest of this page. Your browser may add this site’s address at the edge of the paper. To stop that, turn off headers and footers in the print settings.',
      );
    });

    it('is replaced by a note with another way where the browser does not print, or has no print', async () => {
      dialog.end();
      const app = interceptPrinting({instead: undefined});
      const guide = await aLetterGuide();
      button(guide.shadowRoot!, 'Print the guide').click();
      const words =
        'Printing did not start. This page, or the app it is open in, may not allow it. Copy the text instead.';
      await until(() => said(guide) === words);
      expect(shown(find(guide, '.printing .note'))).to.equal(words);
      app.end();
    });

    it('is expanded while the page around it is printed, and collapsed afterwards', async () => {
      const guide = await aLetterGuide();
      window.dispatchEvent(new Event('beforeprint'));
      expect(chapters(guide).every(({open}) => open)).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      expect(opened(guide)).to.deep.equal([0]);
    });
  });

  describe('with the keyboard', () => {
    /** Presses Tab until the focus is on `target`, passing whatever is in between. */
    async function tabTo(guide: LetterGuide, target: Element) {
      for (let presses = 0; guide.shadowRoot!.activeElement !== target; presses++) {
        if (presses === 12) throw new Error(`Tab does not reach ${shown(target)}`);
        await sendKeys({press: 'Tab'});
      }
    }

    it('can be expanded, copied from and printed', async () => {
      const clipboard = stubClipboard();
      const dialog = interceptPrinting();
      const guide = await aLetterGuide();
      find<HTMLElement>(guide, 'summary').focus();

      await sendKeys({press: 'Enter'});
      expect(chapter(guide, 'Choose a person').open).to.equal(false);

      const sentences = chapter(guide, 'Sentences to get you started');
      await tabTo(guide, sentences.querySelector('summary')!);
      await sendKeys({press: ' '});
      expect(sentences.open).to.equal(true);

      await tabTo(guide, button(sentences, 'Copy'));
      await sendKeys({press: 'Enter'});
      await aTimeout(0);
      expect(clipboard.texts).to.have.length(1);

      await tabTo(guide, button(guide.shadowRoot!, 'Print the guide'));
      await sendKeys({press: 'Enter'});
      await until(() => dialog.printed.length, 'is printed');
      expect(dialog.printed).to.have.length(1);
      expect(shown(guide.shadowRoot!.activeElement)).to.equal('Print the guide');
      dialog.end();
      clipboard.restore();
    });
  });

  describe('language', () => {
    for (const [lang, title, sentence] of [
      [
        'be',
        'Напішыце палітвязню',
        'Дайсці да чалавека маюць шанец толькі лісты на гэтых мовах: беларуская і руская.',
      ],
      [
        'de',
        'Schreiben Sie politischen Gefangenen',
        'Nur Briefe in diesen Sprachen haben eine Chance anzukommen: Belarusisch und Russisch.',
      ],
    ])
      it(`is ${lang} with lang="${lang}"`, async () => {
        const guide = await aLetterGuide(aFullGuide(), {lang});
        expect(shown(part(guide, 'title'))).to.equal(title);
        expect(shown(part(guide, 'languages'))).to.include(sentence);
      });

    it('changes without moving the focus or collapsing chapters', async () => {
      const guide = await aLetterGuide();
      chapter(guide, 'Write').open = true;
      const summary = chapter(guide, 'Sentences to get you started').querySelector('summary')!;
      summary.focus();
      guide.lang = 'de';
      await until(() => shown(summary) === 'Sätze für den Anfang');
      expect(guide.shadowRoot!.activeElement).to.equal(summary);
      expect(opened(guide)).to.deep.equal([0, 1]);
    });
  });
});
