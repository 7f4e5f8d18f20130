import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import german from '../../src/i18n/generated/formats/de.js';
import {provideWords, type TargetLocale, type Words} from '../../src/i18n/locale.js';
import {aCampaign, aFigure} from '../helpers/campaigns.js';
import {listenToConsole} from '../helpers/console.js';
import {aFeedUrl, jsonOf, later, standInForNetwork, type Later} from '../helpers/network.js';
import {held, type Probe} from '../helpers/probe.js';
import '../helpers/probe.js';

/** Words of which the test knows one. */
const words = (title: string): Words => ({templates: {'safety.title': title}, formats: german});
const told = ({shadowRoot}: Probe) => shadowRoot!.querySelector('.safety-title')?.textContent;

// Words stay once they are there, for the page: so each test lets them fail, and the last ones let them come.
describe('an element whose words are on their way', () => {
  const network = standInForNetwork();
  const lines = listenToConsole();
  let asked: TargetLocale[];
  let load: Record<'be' | 'de' | 'lt' | 'pl', Later<Words>>;
  beforeEach(() => {
    asked = [];
    load = {be: later<Words>(), de: later<Words>(), lt: later<Words>(), pl: later<Words>()};
    provideWords(locale => {
      asked.push(locale);
      return load[locale as keyof typeof load].promise;
    });
  });

  const aProbe = (lang: string) =>
    html`<solidarity-probe lang=${lang} .campaign=${held(7)}><p>no number</p></solidarity-probe>`;

  /** An element that is in the page, but not drawn yet. */
  function anUndrawnProbe(lang: string): Probe {
    const around = document.createElement('div');
    const probe = document.createElement('solidarity-probe');
    Object.assign(probe, {lang, campaign: held(7)});
    probe.append('no number');
    document.body.append(around);
    around.append(probe);
    return probe;
  }

  async function settle(): Promise<void> {
    await aTimeout(0);
    await aTimeout(0);
  }

  it('keeps its own content in sight', async () => {
    const probe = anUndrawnProbe('be');
    await settle();
    expect(probe.shadowRoot!.innerHTML).to.equal('<slot></slot>');
    const range = document.createRange();
    range.selectNodeContents(probe);
    expect(range.getBoundingClientRect().height).to.be.above(0);
    load.be.reject(new Error('end of the test'));
    await probe.settled;
    probe.parentElement!.remove();
  });

  it('asks for them together with others', async () => {
    const probes = [anUndrawnProbe('be'), anUndrawnProbe('be'), anUndrawnProbe('de')];
    await settle();
    expect(asked).to.deep.equal(['be', 'de']);
    load.be.reject(new Error('end of the test'));
    load.de.reject(new Error('end of the test'));
    await Promise.all(probes.map(({settled}) => settled));
    probes.forEach(probe => probe.parentElement!.remove());
  });

  it('asks for its campaign at the same time', async () => {
    const feed = aFeedUrl();
    network.answer = () => jsonOf(held(7));
    const probe = anUndrawnProbe('be');
    Object.assign(probe, {campaign: undefined, feed});
    await settle();
    expect(network.asked.map(({url}) => url)).to.deep.equal([feed]);
    expect(probe.drawn).to.deep.equal([]);
    load.be.reject(new Error('end of the test'));
    expect(await probe.settled).to.equal('ready');
    probe.parentElement!.remove();
  });

  it('asks for none in English', async () => {
    const probe = await fixture<Probe>(aProbe('en'));
    expect(told(probe)).to.equal('If you are in Belarus');
    expect(asked).to.deep.equal([]);
  });

  describe('and never come', () => {
    it('speaks English, and says why in the console', async () => {
      load.de.reject(new Error('the words are not there'));
      const probe = await fixture<Probe>(aProbe('de'));
      expect(await probe.settled).to.equal('ready');
      expect(told(probe)).to.equal('If you are in Belarus');
      expect(probe.shadowRoot!.querySelector('.box')!.getAttribute('lang')).to.equal('en');
      expect(lines).to.deep.equal([
        'solidarity-widgets: <solidarity-probe> speaks English, not "de": Error: the words are not there',
      ]);
    });

    it('tells the page with an event', async () => {
      const error = new Error('the words are not there');
      load.de.reject(error);
      const told: unknown[] = [];
      const onUntranslated = (event: Event) => told.push((event as CustomEvent<unknown>).detail);
      document.addEventListener('solidarity-untranslated', onUntranslated);
      await (
        await fixture<Probe>(aProbe('de-AT'))
      ).settled;
      document.removeEventListener('solidarity-untranslated', onUntranslated);
      expect(told).to.deep.equal([{locale: 'de', error}]);
    });

    it('tells so once, however often it is drawn meanwhile', async () => {
      const probe = await fixture<Probe>(aProbe('en'));
      const told: unknown[] = [];
      probe.addEventListener('solidarity-untranslated', event => told.push(event));
      probe.lang = 'de';
      for (const value of [8, 9]) {
        await settle();
        probe.campaign = held(value);
      }
      load.de.reject(new Error('gone'));
      await settle();
      expect(told).to.have.length(1);
      expect(lines).to.have.length(1);
      expect(asked).to.deep.equal(['de']);
    });

    it('tells nothing of a language that is no longer wanted', async () => {
      const probe = await fixture<Probe>(aProbe('en'));
      const told: unknown[] = [];
      probe.addEventListener('solidarity-untranslated', event => told.push(event));
      probe.lang = 'de';
      await settle();
      probe.lang = 'en';
      await settle();
      load.de.reject(new Error('gone'));
      await settle();
      expect(told).to.deep.equal([]);
      expect(lines).to.deep.equal([]);
    });

    for (const [where, turn] of [
      ['itself', (probe: Probe) => (probe.lang = 'en')],
      [
        'what stands around it',
        (probe: Probe) => {
          probe.removeAttribute('lang');
          probe.parentElement!.lang = 'en';
        },
      ],
    ] as const)
      it(`is not waited for once ${where} turns to another language`, async () => {
        const probe = anUndrawnProbe('be');
        await settle();
        expect(probe.drawn).to.deep.equal([]);
        probe.setAttribute('lang', 'be');
        turn(probe);
        await settle();
        expect(told(probe)).to.equal('If you are in Belarus');
        load.be.reject(new Error('end of the test'));
        await settle();
        expect(lines).to.deep.equal([]);
        probe.parentElement!.remove();
      });

    it('does not ask again whenever it is drawn', async () => {
      load.de.reject(new Error('gone'));
      const probe = await fixture<Probe>(aProbe('de'));
      await probe.settled;
      for (const value of [8, 9]) {
        probe.campaign = held(value);
        await probe.updateComplete;
      }
      expect(probe.drawn).to.deep.equal([7, 8, 9]);
      expect(asked).to.deep.equal(['de']);
    });

    it('asks again when it is moved', async () => {
      load.de.reject(new Error('gone'));
      const probe = await fixture<Probe>(aProbe('de'));
      await probe.settled;
      probe.parentElement!.append(probe);
      await settle();
      expect(asked).to.deep.equal(['de', 'de']);
    });

    it('asks for those of another language', async () => {
      load.de.reject(new Error('gone'));
      const probe = await fixture<Probe>(aProbe('de'));
      await probe.settled;
      probe.lang = 'be';
      await settle();
      expect(asked).to.deep.equal(['de', 'be']);
      load.be.reject(new Error('end of the test'));
      await probe.updateComplete;
    });

    it('asks again when the language is wanted again', async () => {
      load.de.reject(new Error('gone'));
      const probe = await fixture<Probe>(aProbe('de'));
      await probe.settled;
      for (const lang of ['en', 'de']) {
        probe.lang = lang;
        await settle();
      }
      expect(asked).to.deep.equal(['de', 'de']);
    });

    it('gives the texts of the campaign in English too, so that languages do not mix', async () => {
      load.de.reject(new Error('gone'));
      const probe = await fixture<Probe>(aProbe('de'));
      await probe.settled;
      probe.campaign = aCampaign({
        figures: {prisoners: aFigure({source: {name: {en: 'Committee', de: 'Komitee'}}})},
      });
      await probe.updateComplete;
      expect(probe.shadowRoot!.querySelector('[part=source]')!.textContent!.trim()).to.equal('Committee');
    });

    it('asks again for another element', async () => {
      load.de.reject(new Error('gone'));
      await (
        await fixture<Probe>(aProbe('de'))
      ).settled;
      await (
        await fixture<Probe>(aProbe('de'))
      ).settled;
      expect(asked).to.deep.equal(['de', 'de']);
    });
  });

  describe('and come at last', () => {
    it('speaks the language that it has by then, as soon as its words are there, and no English in between', async () => {
      const probe = anUndrawnProbe('be');
      await settle();
      probe.lang = 'de';
      await settle();
      expect(asked).to.deep.equal(['be', 'de']);
      expect(probe.drawn).to.deep.equal([]);
      load.de.resolve(words('Wenn Sie in Belarus sind'));
      await probe.settled;
      expect(told(probe)).to.equal('Wenn Sie in Belarus sind');
      load.be.resolve(words('Калі вы ў Беларусі'));
      await settle();
      expect(told(probe)).to.equal('Wenn Sie in Belarus sind');
      probe.parentElement!.remove();
    });

    it('waits no more, now or ever', async () => {
      const [be, de] = [await fixture<Probe>(aProbe('be')), await fixture<Probe>(aProbe('de'))];
      expect([told(be), told(de)]).to.deep.equal(['Калі вы ў Беларусі', 'Wenn Sie in Belarus sind']);
      expect(asked).to.deep.equal([]);
    });

    it('speaks the former language while the words of another come, and asks for no others', async () => {
      const probe = await fixture<Probe>(aProbe('be'));
      const said: (string | null | undefined)[] = [];
      const observer = new MutationObserver(() => said.push(told(probe)));
      observer.observe(probe.shadowRoot!, {subtree: true, childList: true, characterData: true});
      probe.lang = 'lt';
      await settle();
      probe.campaign = held(8);
      await settle();
      expect(told(probe)).to.equal('Калі вы ў Беларусі');
      load.lt.resolve(words('Jeigu esate Baltarusijoje'));
      await settle();
      expect(told(probe)).to.equal('Jeigu esate Baltarusijoje');
      observer.disconnect();
      expect(new Set(said)).to.deep.equal(new Set(['Калі вы ў Беларусі', 'Jeigu esate Baltarusijoje']));
      expect(asked).to.deep.equal(['lt']);
    });

    it('speaks English once the words of another cannot come', async () => {
      const probe = await fixture<Probe>(aProbe('be'));
      probe.lang = 'pl';
      await settle();
      expect(told(probe)).to.equal('Калі вы ў Беларусі');
      load.pl.reject(new Error('gone'));
      await settle();
      expect(told(probe)).to.equal('If you are in Belarus');
    });

    it('says in English what the words do not hold', async () => {
      const probe = await fixture<Probe>(aProbe('be'));
      expect(probe.shadowRoot!.querySelector('.safety p:last-child')!.textContent).to.match(
        /^Phones are searched/,
      );
    });
  });
});
