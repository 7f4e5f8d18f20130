import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LetterGuide} from '../../../src/elements/letter-guide/letter-guide.js';
import {stubClipboard} from '../../helpers/pages/clipboard.js';
import {aFullGuide} from '../../helpers/campaigns/letters.js';
import {aLetterGuide, button, chapter, chapters, find, opened} from './a-letter-guide.js';
import {interceptPrinting} from '../../helpers/pages/print.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

/** What the live region says. */
const said = (guide: LetterGuide) => shown(find(guide, '[role=status]'));

describe('the use of <solidarity-letter-guide>', () => {
  describe('copying', () => {
    it('copies the address line by line as on the envelope', async () => {
      const clipboard = stubClipboard();
      const guide = await aLetterGuide();
      button(guide.shadowRoot!, 'Copy the address').click();
      await aTimeout(0);
      await guide.updateComplete;
      expect(clipboard.texts).to.deep.equal([
        'Имя Фамилия\nИК №4\nул. Антошкина, 3\n246035, г. Гомель\nREPUBLIC OF BELARUS',
      ]);
      expect(said(guide)).to.equal('Copied');
      clipboard.restore();
    });

    it('selects the address where the browser refuses to copy', async () => {
      const clipboard = stubClipboard({refuse: true});
      const guide = await aLetterGuide();
      chapter(guide, 'Example address').open = true;
      button(guide.shadowRoot!, 'Copy the address').click();
      await aTimeout(0);
      await guide.updateComplete;
      expect(String(getSelection()).trim().split(/\n+/)).to.deep.equal([
        'Имя Фамилия',
        'ИК №4',
        'ул. Антошкина, 3',
        '246035, г. Гомель',
        'REPUBLIC OF BELARUS',
      ]);
      const refusal = 'Your browser blocked copying. The text is selected: copy it yourself.';
      expect(said(guide)).to.equal(refusal);
      const note = button(guide.shadowRoot!, 'Copy the address').nextElementSibling!;
      expect(shown(note)).to.equal(refusal);
      expect(note.checkVisibility()).to.equal(true);
      clipboard.restore();
    });

    it('copies each sentence separately and confirms it on its button', async () => {
      const clipboard = stubClipboard();
      const guide = await aLetterGuide();
      const groups = parts(guide, 'starter').flatMap(each => [...each.querySelectorAll('[role=group]')]);
      for (const group of groups) button(group, 'Copy').click();
      await aTimeout(0);
      await guide.updateComplete;
      expect(clipboard.texts).to.deep.equal(['Добры дзень!', 'Здравствуйте!', 'Як Вы?', 'Как Вы?']);
      expect(groups.map(group => shown(group.querySelector('button')))).to.deep.equal([
        'Copy',
        'Copy',
        'Copy',
        'Copied',
      ]);
      clipboard.restore();
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
        'Здравствуйте!',
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
      button(guide.shadowRoot!, 'Copy the address').click();
      await aTimeout(0);
      const page = await printing(guide);
      const note = button(page, 'Copy the address').nextElementSibling!;
      expect(shown(note)).to.match(/^Your browser blocked copying/);
      expect(note.getClientRects()).to.have.length(0);
      clipboard.restore();
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

      const address = chapter(guide, 'Example address');
      await tabTo(guide, address.querySelector('summary')!);
      await sendKeys({press: ' '});
      expect(address.open).to.equal(true);

      await tabTo(guide, button(address, 'Copy the address'));
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
      await guide.updateComplete;
      expect(shown(summary)).to.equal('Sätze für den Anfang');
      expect(guide.shadowRoot!.activeElement).to.equal(summary);
      expect(opened(guide)).to.deep.equal([0, 1]);
    });
  });
});
