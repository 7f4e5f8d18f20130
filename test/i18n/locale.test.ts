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
    ['bel', 'be'],
    ['ua', 'uk'],
    ['de_AT', 'de'],
    ['ka', 'en'],
    ['ber', 'en'],
    ['', 'en'],
  ] as const)
    it(`returns ${locale} for "${tag}"`, () => {
      expect(matchLocale(tag)).to.equal(locale);
    });
});

// Translations stay loaded, so the order of these tests matters: it is the order of events in a page.
describe('the translations of a language', () => {
  const asked: TargetLocale[] = [];
  const copied = () => msg('Copied', {id: 'copy.done'});

  it('are available for English from the start', async () => {
    expect(hasWords('en')).to.equal(true);
    expect(hasWords('be')).to.equal(false);
    await loadWords('en');
    expect(copied()).to.equal('Copied');
  });

  it('fail to load where none are provided', async () => {
    const error = await loadWords('be').catch((reason: unknown) => reason as Error);
    expect(error).to.be.instanceOf(Error);
    expect((error as Error).message).to.include('nothing provides its words');
  });

  it('are requested again after they failed to load', async () => {
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

  it('are replaced by English until they have loaded', () => {
    expect(inLocale('be', copied)).to.equal('Copied');
  });

  it('are requested once for several callers', async () => {
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

  it('are used once loaded, each in its own language', () => {
    const said = (['be', 'de', 'en', 'be'] as const).map(locale => inLocale(locale, copied));
    expect(said).to.deep.equal(['Скапіявана', 'Kopiert', 'Copied', 'Скапіявана']);
  });

  it('do not change the language of later texts', () => {
    const inBoth = () => [copied(), inLocale('de', copied), copied()];
    expect(inLocale('be', inBoth)).to.deep.equal(['Скапіявана', 'Kopiert', 'Скапіявана']);
    expect(copied()).to.equal('Copied');
    const fail = () => {
      throw new Error('failed');
    };
    expect(() => inLocale('be', fail)).to.throw('failed');
    expect(copied()).to.equal('Copied');
  });

  it('come with the number and date formats of the language', () => {
    expect(formatsOf('be')).to.equal(belarusian);
    expect(formatsOf('de')).to.equal(german);
    expect(formatsOf('en')).to.equal(english);
  });

  it('are replaced by English for a missing message', () => {
    const title = () => msg('If you are in Belarus', {id: 'safety.title'});
    const change = () => msg(str`${'+9'} since the count on ${'19 May'}`, {id: 'figure.change'});
    expect(inLocale('de', title)).to.equal('If you are in Belarus');
    expect(inLocale('de', change)).to.equal('+9 since the count on 19 May');
  });
});
