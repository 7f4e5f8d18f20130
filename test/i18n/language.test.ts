import {expect} from '@open-wc/testing';
import {bestLanguage} from '../../src/i18n/language.js';

describe('bestLanguage', () => {
  const rows: [wanted: string, available: string[], best: string | undefined][] = [
    ['be', ['en', 'be'], 'be'],
    ['BE', ['en', 'be'], 'be'],
    ['be', ['en', 'BE'], 'BE'],
    ['be-BY', ['en', 'be'], 'be'],
    ['be-tarask', ['be', 'be-tarask'], 'be-tarask'],
    ['be-Cyrl-BY-x-old', ['be', 'be-Cyrl'], 'be-Cyrl'],
    ['zh-Hant-TW', ['zh', 'zh-Hant', 'zh-Hans'], 'zh-Hant'],
    ['pt', ['en', 'pt-BR', 'pt-PT'], 'pt-BR'],
    ['pt-AO', ['en', 'pt-BR'], 'pt-BR'],
    ['pt-PT', ['pt-BR', 'pt-PT'], 'pt-PT'],
    ['be', ['be-Latn', 'en'], undefined],
    ['be-tarask', ['be-Latn-tarask', 'be-Latn'], undefined],
    ['be-Latn', ['en', 'be'], 'be'],
    ['be-Latn', ['be-Cyrl', 'be-Latn-BY'], 'be-Latn-BY'],
    ['es-AR', ['es-419'], 'es-419'],
    ['a(b', ['a'], undefined],
    ['fr', ['en', 'be'], undefined],
    ['e', ['en'], undefined],
    ['eng', ['en'], undefined],
    ['en', ['eng'], undefined],
    ['-be', ['be'], undefined],
    ['be_BY', ['be'], undefined],
    ['', ['en', 'be'], undefined],
    ['be', [], undefined],
    ['__proto__', ['en'], undefined],
  ];
  for (const [wanted, available, best] of rows)
    it(`returns ${best ?? 'undefined'} for "${wanted}" among ${available.join(', ') || 'no languages'}`, () => {
      expect(bestLanguage(wanted, available)).to.equal(best);
    });
});
