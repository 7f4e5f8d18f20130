import {expect, fixture, html} from '@open-wc/testing';
import {Writer} from '../../../src/base/language/writer.js';
import type {Locale} from '../../../src/i18n/locale.js';
import type {Text} from '../../../src/model/values/text/text.js';
import {shown} from '../../helpers/elements/shown.js';

/** A writer for a reader of `locale`. */
const aWriter = (locale: Locale) => new Writer({language: {locale, tag: locale}, linkStyle: 'follow'});

describe('a text of the campaign', () => {
  const rows: [what: string, text: Text, locale: Locale, words: string, language: string][] = [
    ['without languages', 'Committee', 'be', 'Committee', 'be'],
    ["in the reader's language", {en: 'Committee', de: 'Komitee'}, 'de', 'Komitee', 'de'],
    [
      "in a variant of the reader's language",
      {en: 'Committee', 'de-AT': 'Komitee'},
      'de',
      'Komitee',
      'de-AT',
    ],
    ["in English where the reader's is missing", {de: 'Komitee', en: 'Committee'}, 'be', 'Committee', 'en'],
    ['in a variant of English', {de: 'Komitee', 'en-GB': 'Committee'}, 'be', 'Committee', 'en-GB'],
    ['in its first language where both are missing', {de: 'Komitee', fr: 'Comité'}, 'be', 'Komitee', 'de'],
    ['in a language in capitals', {EN: 'Committee', DE: 'Komitee'}, 'de', 'Komitee', 'DE'],
  ];
  for (const [what, text, locale, words, language] of rows)
    it(`is shown ${what}, marked with its language where that differs from the element’s`, async () => {
      const writer = aWriter(locale);
      expect(writer.plain(text)).to.equal(words);
      const foreign = language === locale ? null : language;
      expect(writer.languageOf(text)).to.equal(foreign ?? undefined);
      const drawn = await fixture(html`<p>${writer.text(text)}</p>`);
      expect(shown(drawn)).to.equal(words);
      const inside = [...drawn.children].map(child => child.getAttribute('lang'));
      expect(inside).to.deep.equal([foreign]);
    });

  it('does not change the direction of the text beside it', async () => {
    const text = (name: string) =>
      html`<p style="width: max-content">${aWriter('en').text(name)}<b>12</b></p>`;
    const [left, right] = await Promise.all(
      ['Committee', 'Comm\u202eittee'].map(async name => {
        const drawn = await fixture<HTMLElement>(text(name));
        return drawn.querySelector('b')!.offsetLeft - drawn.offsetLeft;
      }),
    );
    expect(left).to.be.greaterThan(0);
    expect(right).to.be.closeTo(left!, 2);
  });

  it('is shown as text, never as markup', async () => {
    const drawn = await fixture(html`<p>${aWriter('en').text({de: '<img src="x">'})}</p>`);
    expect(drawn.querySelector('img')).to.equal(null);
    expect(shown(drawn)).to.equal('<img src="x">');
  });
});
