import {expect} from '@open-wc/testing';
import {msg, str} from '@lit/localize';
import belarusian from '../../src/i18n/generated/formats/be.js';
import german from '../../src/i18n/generated/formats/de.js';
import english from '../../src/i18n/generated/formats/en.js';
import {
  formatsOf,
  hasWords,
  inLocale,
  loadWords,
  matchLocale,
  provideWords,
  type TargetLocale,
} from '../../src/i18n/locale.js';

describe('matchLocale', () => {
  for (const [tag, locale] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['be', 'be'],
    ['be-tarask', 'be'],
    ['be-BY', 'be'],
    ['be-Latn', 'be'],
    ['be-Latn-BY', 'be'],
    ['de-CH-1996', 'de'],
    ['DE', 'de'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['nl-BE', 'nl'],
    ['uk-UA', 'uk'],
    ['fr', 'en'],
    ['ber', 'en'],
    ['', 'en'],
  ] as const)
    it(`is ${locale} for "${tag}"`, () => {
      expect(matchLocale(tag)).to.equal(locale);
    });
});

// Translations stay loaded, so the order of these tests matters: it is the order of events in a page.
describe('the words of a language', () => {
  const asked: TargetLocale[] = [];
  const copied = () => msg('Copied', {id: 'copy.done'});

  it('are there for English from the beginning', async () => {
    expect(hasWords('en')).to.equal(true);
    expect(hasWords('be')).to.equal(false);
    await loadWords('en');
    expect(copied()).to.equal('Copied');
  });

  it('cannot be had where nothing provides them', async () => {
    const error = await loadWords('be').catch((reason: unknown) => reason as Error);
    expect(error).to.be.instanceOf(Error);
    expect((error as Error).message).to.include('nothing provides its words');
  });

  it('are asked for again after they could not be had', async () => {
    provideWords(locale => {
      asked.push(locale);
      return Promise.reject(new Error('gone'));
    });
    for (let time = 0; time < 2; time++)
      expect(await loadWords('be').catch((reason: unknown) => String(reason))).to.equal('Error: gone');
    expect(asked).to.deep.equal(['be', 'be']);
    expect(hasWords('be')).to.equal(false);
    expect(formatsOf('be')).to.equal(english);
  });

  it('are said in English until they are there', () => {
    expect(inLocale('be', copied)).to.equal('Copied');
  });

  it('are asked for once, however many ask', async () => {
    asked.length = 0;
    provideWords(async locale => {
      asked.push(locale);
      return {
        templates: {'copy.done': locale === 'be' ? 'Скапіявана' : 'Kopiert'},
        formats: locale === 'be' ? belarusian : german,
      };
    });
    await Promise.all([loadWords('be'), loadWords('be'), loadWords('de'), loadWords('be')]);
    await loadWords('be');
    expect(asked).to.deep.equal(['be', 'de']);
    expect([hasWords('be'), hasWords('de')]).to.deep.equal([true, true]);
  });

  it('are said from then on, in the language that speaks', () => {
    const said = (['be', 'de', 'en', 'be'] as const).map(locale => inLocale(locale, copied));
    expect(said).to.deep.equal(['Скапіявана', 'Kopiert', 'Copied', 'Скапіявана']);
  });

  it('leave no language behind', () => {
    const inBoth = () => [copied(), inLocale('de', copied), copied()];
    expect(inLocale('be', inBoth)).to.deep.equal(['Скапіявана', 'Kopiert', 'Скапіявана']);
    expect(copied()).to.equal('Copied');
    const fail = () => {
      throw new Error('failed');
    };
    expect(() => inLocale('be', fail)).to.throw('failed');
    expect(copied()).to.equal('Copied');
  });

  it('come with how the language writes numbers and days', () => {
    expect(formatsOf('be')).to.equal(belarusian);
    expect(formatsOf('de')).to.equal(german);
    expect(formatsOf('en')).to.equal(english);
  });

  it('are English where the language has none for a message', () => {
    const title = () => msg('If you are in Belarus', {id: 'safety.title'});
    const change = () => msg(str`${'+9'} since the count of ${'19 May'}`, {id: 'figure.change'});
    expect(inLocale('de', title)).to.equal('If you are in Belarus');
    expect(inLocale('de', change)).to.equal('+9 since the count of 19 May');
  });
});
