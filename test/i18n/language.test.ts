import {expect} from '@open-wc/testing';
import {bestLanguage} from '../../src/i18n/language.js';

/** Our languages, each as it is usually written. */
const USUAL: Record<string, string> = {
  en: 'eng EN en_US en_GB.UTF-8',
  be: 'by BY bel BEL be_BY bel-BY be_BY.UTF-8 be_BY@latin be-tarask be-x-old be-Latn',
  ru: 'rus ru_RU ru-BY RUS',
  uk: 'ua ukr UA uk_UA uk_UA.utf8',
  pl: 'pol pl_PL POL',
  lt: 'lit lt_LT',
  de: 'deu ger de_AT de_DE@euro de-DE-formal GER at ger-CH',
  nl: 'nld dut nl_NL nl_BE DUT',
  'pt-BR': 'por pt pt_BR pt-PT POR por_BR pt_BR.UTF-8',
  fr: 'fra fre FR fr_FR fr-CH fr_CA.UTF-8 fr-BE FRE',
  cs: 'ces cze cz CZ cs_CZ cs-CZ.UTF-8 CZE',
  lv: 'lav LV lv_LV lv-LV',
  it: 'ita it_IT it_CH it-CH IT',
  es: 'spa es_ES es_419 es-419 es-MX ES',
  sv: 'swe se SE sv_SE sv-FI sv_SE.UTF-8',
};

describe('bestLanguage', () => {
  for (const [language, written] of Object.entries(USUAL))
    for (const tag of [...written.split(' '), ` ${language} `, `${language}, ka`])
      it(`returns ${language} for "${tag}", however the available one is written`, () => {
        expect(bestLanguage(tag, Object.keys(USUAL))).to.equal(language);
        for (const available of written.split(' ').filter(each => !/-Latn|@/.test(each)))
          expect(bestLanguage(language, [available]), available).to.equal(available);
      });

  it('leaves a code alone where the page has replaced Intl', () => {
    const {getCanonicalLocales} = Intl;
    Object.assign(Intl, {getCanonicalLocales: undefined});
    try {
      expect([bestLanguage('bel', ['be']), bestLanguage('bel', ['bel'])]).to.deep.equal([undefined, 'bel']);
    } finally {
      Object.assign(Intl, {getCanonicalLocales});
    }
  });

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
    ['ka', ['en', 'be'], undefined],
    ['e', ['en'], undefined],
    ['en', ['ber'], undefined],
    ['br', ['pt-BR'], undefined],
    ['no', ['en', 'nb'], 'nb'],
    ['no-NO', ['en', 'nb'], 'nb'],
    ['no_NO', ['en', 'nb-NO'], 'nb-NO'],
    ['nor', ['en', 'no'], 'no'],
    ['nb', ['en', 'no'], 'no'],
    ['nb-NO', ['no-NO', 'en'], 'no-NO'],
    ['no', ['en', 'sv'], undefined],
    ['nn', ['en', 'nn', 'nb'], 'nn'],
    ['-be', ['be'], undefined],
    ['', ['en', 'be'], undefined],
    ['be', [], undefined],
    ['__proto__', ['en'], undefined],
  ];
  for (const [wanted, available, best] of rows)
    it(`returns ${best ?? 'undefined'} for "${wanted}" among ${available.join(', ') || 'no languages'}`, () => {
      expect(bestLanguage(wanted, available)).to.equal(best);
    });
});
