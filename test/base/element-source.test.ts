import {expect, fixture, html} from '@open-wc/testing';
import {setDefaultFeed} from '../../src/feed/trusted-source.js';
import {allLocales} from '../../src/i18n/generated/locale-codes.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {aFeedByLanguage, filesByLanguage, jsonOf, standInForNetwork} from '../helpers/pages/network.js';
import {held, type Probe} from '../helpers/elements/probe.js';
import '../helpers/elements/probe.js';
import {part, shown} from '../helpers/elements/shown.js';

describe('the address of a campaign with {lang}', () => {
  const network = standInForNetwork();
  const said = listenToConsole();
  const askedUrls = () => network.asked.map(({url}) => url);
  const number = (probe: Probe) => shown(part(probe, 'number'));

  async function aProbe(feed: string, lang = 'en'): Promise<Probe> {
    const probe = document.createElement('solidarity-probe');
    Object.assign(probe, {feed, lang});
    await fixture(html`${probe}`);
    await probe.settled;
    return probe;
  }

  describe('uses the language code', () => {
    const rows: [lang: string, code: string][] = [
      ...allLocales.map((code): [string, string] => [code, code]),
      ['de-CH', 'de'],
      ['DE', 'de'],
      ['pt', 'pt-BR'],
      ['pt-PT', 'pt-BR'],
      ['be-tarask', 'be'],
      ['be-Latn', 'be'],
      ['by', 'be'],
      ['xx', 'en'],
      ['zh-Hant', 'en'],
      ['../../evil', 'en'],
      ['de/../../evil', 'en'],
      ['de%2F..', 'en'],
      ['//evil.example/', 'en'],
      ['{lang|de}', 'en'],
      ['$&', 'en'],
      ['__proto__', 'en'],
    ];
    for (const [lang, code] of rows)
      it(`${code} for an element with lang="${lang}"`, async () => {
        network.answer = () => jsonOf(held(7));
        const feed = aFeedByLanguage();
        await aProbe(feed, lang);
        expect(askedUrls()).to.deep.equal([feed.replace('{lang}', code)]);
      });
  });

  it('is requested once for each language, however many elements need it', async () => {
    const feed = aFeedByLanguage();
    network.answer = filesByLanguage({en: held(1), be: held(2), de: held(3)});
    const langs = ['en', 'de', 'be', 'de', 'en', 'de-AT', 'be'];
    const probes = await Promise.all(langs.map(lang => aProbe(feed, lang)));
    expect(probes.map(number)).to.deep.equal(['1', '3', '2', '3', '1', '3', '2']);
    expect(askedUrls().sort()).to.deep.equal(['be', 'de', 'en'].map(code => feed.replace('{lang}', code)));
  });

  it('can contain it several times, also with a fallback language', async () => {
    network.answer = () => jsonOf(held(7));
    await aProbe('https://{lang}.feed.example/{lang|de}/campaign.{lang}.json?l={lang}#{lang}', 'pl');
    expect(askedUrls()).to.deep.equal(['https://pl.feed.example/pl/campaign.pl.json?l=pl#pl']);
  });

  it('keeps other words in braces', async () => {
    network.answer = () => jsonOf(held(7));
    await aProbe('https://feed.example/?{LANG}{language}{lang }{ lang}{lang-x}', 'de');
    expect(askedUrls()).to.deep.equal(['https://feed.example/?{LANG}{language}{lang%20}{%20lang}{lang-x}']);
  });

  it('can be set on an ancestor or be the default beside the script', async () => {
    network.answer = filesByLanguage({de: held(7)});
    const [near, beside] = [aFeedByLanguage(), aFeedByLanguage()];
    setDefaultFeed(beside);
    const around = await fixture<HTMLElement>(html`
      <div lang="de" data-solidarity-feed=${near}><solidarity-probe></solidarity-probe></div>
    `);
    const probe = around.querySelector('solidarity-probe')!;
    await probe.settled;
    delete around.dataset.solidarityFeed;
    await Promise.resolve();
    await probe.updateComplete;
    await probe.settled;
    expect(number(probe)).to.equal('7');
    expect(askedUrls()).to.deep.equal([near, beside].map(feed => feed.replace('{lang}', 'de')));
  });

  describe('falls back where there is no file in the language:', () => {
    const rows: [place: string, code: string][] = [
      ['{lang}', 'en'],
      ['{lang|de}', 'de'],
      ['{lang|pt-BR}', 'pt-BR'],
      ['{lang}.{lang|de}', 'de'],
      ['{lang|de}.{lang}', 'de'],
    ];
    for (const [place, code] of rows)
      it(`to ${code} with ${place}, with one more request`, async () => {
        const feed = aFeedByLanguage(place);
        network.answer = filesByLanguage({[code]: held(5)});
        expect(number(await aProbe(feed, 'lt'))).to.equal('5');
        const inLanguage = (language: string) => feed.replaceAll(/\{.*?\}/g, language);
        expect(askedUrls()).to.deep.equal([inLanguage('lt'), inLanguage(code)]);
        expect(said).to.deep.equal([]);
      });

    for (const code of ['xx', '', 'EN', 'de-CH', '../../evil', '__proto__'])
      it(`to English with {lang|${code}}, with a warning that lists the languages`, async () => {
        const feed = aFeedByLanguage(`{lang|${code}}`);
        network.answer = filesByLanguage({en: held(5)});
        expect(number(await aProbe(feed, 'lt'))).to.equal('5');
        await aProbe(feed, 'lt');
        expect(said).to.deep.equal([
          `solidarity-widgets: <solidarity-probe> feed: {lang|${code}} is none of ${allLocales.join(', ')}`,
        ]);
      });

    it('and marks the texts with the language of the other file', async () => {
      network.answer = filesByLanguage({
        en: {
          ...held(5),
          figures: {prisoners: {...held(5).figures!.prisoners, source: {name: {en: 'Committee'}}}},
        },
      });
      const probe = await aProbe(aFeedByLanguage(), 'lt');
      expect(probe.shadowRoot!.querySelector('.box')!.getAttribute('lang')).to.equal('lt');
      expect(part(probe, 'source')!.querySelector('bdi')!.lang).to.equal('en');
    });

    it('and reports the error of the other file where that is missing too', async () => {
      network.answer = filesByLanguage({en: held(5)});
      const feed = aFeedByLanguage('{lang|de}');
      const probe = await aProbe(feed, 'lt');
      expect(probe.error).to.include({code: 'status', path: feed.replace('{lang|de}', 'de')});
      expect(network.asked).to.have.length(2);
    });
  });
});
