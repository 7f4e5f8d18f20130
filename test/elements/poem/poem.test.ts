import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/poem.js';
import type {Poem} from '../../../src/elements/poem/poem.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {pickOfDay} from '../../../src/model/days/pick-of-day.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {aPoem, aProject} from '../../helpers/campaigns/people.js';
import {interceptPrinting} from '../../helpers/pages/print.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

/** A poem that has settled in `width`, in English unless the test says otherwise. */
async function thePoem(
  section: Campaign['poems'],
  properties: Partial<Poem> = {},
  width = '800px',
): Promise<Poem> {
  const poem = document.createElement('solidarity-poem');
  poem.textContent = 'no poem';
  const now = new Date('2023-05-21T12:00:00Z');
  Object.assign(poem, {lang: 'en', now, campaign: aCampaign({poems: section})}, properties);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.inlineSize = width;
  page.append(poem);
  await poem.settled;
  return poem;
}

/** The languages of the versions that are seen. */
const seen = (poem: Poem) => parts(poem, 'verse').flatMap(each => (each.checkVisibility() ? each.lang : []));
const buttons = (poem: Poem) =>
  parts<HTMLButtonElement>(poem, 'button').filter(each => each.ariaPressed && each.checkVisibility());
const choose = async (poem: Poem, label: string) => {
  buttons(poem)
    .find(each => shown(each) === label)!
    .click();
  await poem.updateComplete;
};

describe('<solidarity-poem>', () => {
  it('shows the author with status, the translator and the source', async () => {
    const author = {...aPoem().author, url: 'https://example.org/petr'};
    const poem = await thePoem({works: [aPoem({author})]});
    expect(shown(part(poem, 'author'))).to.equal('Petr Sample (example.org)');
    expect(shown(part(poem, 'status'))).to.equal('Released (as of 20 April 2023)');
    expect(
      parts(poem, 'translator')
        .filter(each => each.checkVisibility())
        .map(shown),
    ).to.deep.equal(['Translated by A. Nobody']);
    expect(shown(part(poem, 'source'))).to.equal('Source: Example Committee (example.org)');
  });

  it('shows no status that the author has not agreed to', async () => {
    const poem = await thePoem({
      works: [aPoem({consent: {on: '2023-05-01', by: 'person', fields: ['name', 'poem']}})],
    });
    expect(shown(part(poem, 'author'))).to.equal('Petr Sample');
    expect(part(poem, 'status')).to.equal(null);
  });

  it('keeps stanzas, lines and indents, and marks them with their own language', async () => {
    const poem = await thePoem({works: [aPoem()]});
    const [original, translation] = parts(poem, 'verse').filter(each => each.checkVisibility());
    expect([original!.lang, translation!.lang]).to.deep.equal(['be', 'en']);
    const stanzas = [...translation!.querySelectorAll('p')].map(stanza =>
      [...stanza.children].map(({textContent}) => textContent),
    );
    expect(stanzas).to.deep.equal([['A first line,', '\u00a0 a second.'], ['Another stanza.']]);
    const [first, second] = translation!.querySelectorAll('.line');
    expect(second!.getBoundingClientRect().top).to.be.at.least(first!.getBoundingClientRect().bottom);
    expect(parts(poem, 'name').map(each => [each.lang, shown(each)])).to.deep.equal([
      ['be', 'Снег'],
      ['en', 'Snow'],
    ]);
  });

  it('has the text direction of its own language whatever the direction of the page', async () => {
    const original = {inLanguage: 'he', name: 'שלג', text: 'שורה ראשונה,\nשורה שנייה.'};
    const poem = await thePoem({works: [aPoem({original})]});
    const directions = (name: string) => parts(poem, name).map(each => getComputedStyle(each).direction);
    const expected = ['rtl', 'ltr'];
    expect(directions('verse')).to.deep.equal(expected);
    document.documentElement.dir = 'rtl';
    expect(directions('verse')).to.deep.equal(expected);
    document.documentElement.removeAttribute('dir');
    expect(directions('name')).to.deep.equal(['rtl', 'ltr']);
  });

  describe('in a wide column', () => {
    it('shows the original beside the translation into the reader’s language', async () => {
      const poem = await thePoem({works: [aPoem()]}, {lang: 'de'});
      expect(seen(poem)).to.deep.equal(['be', 'de']);
      const [original, translation] = parts(poem, 'poem')
        .filter(each => each.checkVisibility())
        .map(each => each.getBoundingClientRect());
      expect(original!.right).to.be.at.most(translation!.left);
      expect(original!.top).to.equal(translation!.top);
    });

    it('shows the original alone to those who read its language, until they choose a translation', async () => {
      const poem = await thePoem({works: [aPoem()]}, {lang: 'be'});
      expect(seen(poem)).to.deep.equal(['be']);
      expect(buttons(poem).map(shown)).to.deep.equal(['English', 'Deutsch']);
      await choose(poem, 'Deutsch');
      expect(seen(poem)).to.deep.equal(['be', 'de']);
      expect(buttons(poem).map(({ariaPressed}) => ariaPressed)).to.deep.equal(['false', 'true']);
      await choose(poem, 'Deutsch');
      expect(seen(poem)).to.deep.equal(['be']);
    });

    it('shows the English translation where there is none into the reader’s language', async () => {
      expect(seen(await thePoem({works: [aPoem()]}, {lang: 'lt'}))).to.deep.equal(['be', 'en']);
    });
  });

  describe('in a narrow column', () => {
    it('shows one version at a time, with a button for each language', async () => {
      const poem = await thePoem({works: [aPoem()]}, {}, '304px');
      expect(seen(poem)).to.deep.equal(['en']);
      expect(buttons(poem).map(each => [each.lang, shown(each)])).to.deep.equal([
        ['be', 'Беларуская'],
        ['en', 'English'],
        ['de', 'Deutsch'],
      ]);
      await choose(poem, 'Беларуская');
      expect(seen(poem)).to.deep.equal(['be']);
      await choose(poem, 'Deutsch');
      expect(seen(poem)).to.deep.equal(['de']);
    });

    it('switches versions with the keyboard', async () => {
      const poem = await thePoem({works: [aPoem()]}, {}, '304px');
      buttons(poem)[2]!.focus();
      await sendKeys({press: 'Enter'});
      await poem.updateComplete;
      expect(seen(poem)).to.deep.equal(['de']);
      expect(poem.shadowRoot!.activeElement).to.equal(buttons(poem)[2]);
    });
  });

  it('has no language buttons where there is no translation', async () => {
    const poem = await thePoem({works: [aPoem({translations: []})]});
    expect(seen(poem)).to.deep.equal(['be']);
    expect(buttons(poem)).to.deep.equal([]);
  });

  describe('with several poems', () => {
    const works = Array.from({length: 9}, (_, i) =>
      aPoem({id: `poem-${i}`, author: {...aPoem().author, name: `Author ${i}`}}),
    );
    const author = (poem: Poem) => shown(part(poem, 'author'));

    it('shows the first poem', async () => expect(author(await thePoem({works}))).to.equal('Author 0'));

    it('shows the poem that the attribute names', async () => {
      expect(author(await thePoem({works}, {poem: 'poem-4', pick: 'daily'}))).to.equal('Author 4');
    });

    for (const day of ['2023-05-21', '2023-05-22', '2023-05-23'])
      it(`shows the poem of the day on ${day} with pick="daily"`, async () => {
        const poem = await thePoem({works}, {pick: 'daily', now: new Date(`${day}T12:00:00Z`)});
        expect(author(poem)).to.equal(pickOfDay(works, day)!.author.name);
        expect(shown(part(poem, 'title'))).to.equal('Poem of the day');
      });

    it('keeps its slotted content where the named poem does not exist', async () => {
      const poem = await thePoem({works, project: aProject}, {poem: 'gone'});
      expect(poem.status).to.equal('error');
      expect(poem.shadowRoot!.querySelector('slot')!.assignedNodes()[0]).to.have.text('no poem');
    });
  });

  it('names the collecting project where there are no poems', async () => {
    const poem = await thePoem({project: aProject});
    expect(shown(poem.shadowRoot!.querySelector('.poems'))).to.equal(
      'Poems by political prisoners Example Project (example.org) It collects examples. Source: Example Committee',
    );
  });

  describe('when printed', () => {
    it('is alone on its sheet, in the original and the chosen language, with author and source', async () => {
      const dialog = interceptPrinting();
      const poem = await thePoem({works: [aPoem()], project: aProject}, {lang: 'de'}, '304px');
      parts<HTMLButtonElement>(poem, 'button')
        .find(each => shown(each) === 'Gedicht drucken')!
        .click();
      await until(() => dialog.printed.length, 'is printed');
      const [{page}] = dialog.printed as [(typeof dialog.printed)[number]];
      dialog.end();
      expect(
        [...page.querySelectorAll<HTMLElement>('.version:not([hidden]) .verse')].map(({lang}) => lang),
      ).to.deep.equal(['be', 'de']);
      expect(page.documentElement.lang).to.equal('de');
      const text = shown(page.body);
      for (const words of [
        'Petr Sample',
        'Eine Zeile.',
        'Übersetzung: B. Niemand',
        'Quelle: Example Committee',
      ])
        expect(text).to.include(words);
      expect(page.querySelector('button')).to.equal(null);
      expect(text).not.to.include('Example Project');
    });

    it('is set large, with its author below it and the campaign at the foot', async () => {
      const dialog = interceptPrinting();
      const poem = await thePoem({works: [aPoem()]});
      poem.shadowRoot!.querySelector<HTMLElement>('.printing button')!.click();
      await until(() => dialog.printed.length, 'is printed');
      const {page} = dialog.printed[0]!;
      dialog.end();
      const line = page.querySelector('.line')!;
      expect(parseFloat(page.defaultView!.getComputedStyle(line).fontSize)).to.be.closeTo(20, 0.1); // 15 pt
      const inOrder = ['.version', '.author', '.foot'].map(name => page.querySelector(name)!);
      for (const [index, each] of inOrder.slice(1).entries())
        expect(inOrder[index]!.compareDocumentPosition(each)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(shown(inOrder[2])).to.include('Campaign last updated: ');
    });

    it('says that the browser does not print, and names another way', async () => {
      const dialog = interceptPrinting({silent: true});
      const poem = await thePoem({works: [aPoem()]});
      parts<HTMLButtonElement>(poem, 'button')
        .find(each => shown(each) === 'Print the poem')!
        .click();
      await until(() => /^Printing did not start.* Copy the text instead\.$/.test(shown(part(poem, 'note'))));
      dialog.end();
    });
  });

  it('shows addresses as text with links="text"', async () => {
    const poem = await thePoem({works: [aPoem()], project: aProject}, {links: 'text'});
    expect(poem.shadowRoot!.querySelectorAll('a')).to.have.length(0);
    expect(parts(poem, 'address').map(shown)).to.deep.equal([
      'https://example.org/source',
      'https://example.org/project',
    ]);
  });
});
