import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import german from '../../src/i18n/generated/formats/de.js';
import {provideWords, type TargetLocale, type Words} from '../../src/i18n/locale.js';
import {TITLES} from '../helpers/elements/notices.js';
import {aCampaign, aFigure} from '../helpers/campaigns/campaign.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {aFeedUrl, jsonOf, later, standInForNetwork, type Later} from '../helpers/pages/network.js';
import {held, type Probe} from '../helpers/elements/probe.js';
import '../helpers/elements/probe.js';

/** Translations with a single message. */
const words = (title: string): Words => ({templates: {'safety.title': title}, formats: german});
const safetyTitle = ({shadowRoot}: Probe) => shadowRoot!.querySelector('.safety-title')?.textContent;

// Translations stay loaded for the page, so each test rejects them; only the last ones resolve them.
describe('an element whose translations are loading', () => {
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

  /** An element in the page that is not rendered yet. */
  function anUndrawnProbe(lang: string): Probe {
    const around = document.createElement('div');
    const probe = document.createElement('solidarity-probe');
    Object.assign(probe, {lang, campaign: held(7)});
    probe.append('no number');
    document.body.append(around);
    around.append(probe);
    return probe;
  }

  async function pendingTasks(): Promise<void> {
    await aTimeout(0);
    await aTimeout(0);
  }

  it('keeps its slotted content visible', async () => {
    const probe = anUndrawnProbe('be');
    await pendingTasks();
    expect(probe.shadowRoot!.innerHTML).to.equal('<slot></slot>');
    const range = document.createRange();
    range.selectNodeContents(probe);
    expect(range.getBoundingClientRect().height).to.be.above(0);
    load.be.reject(new Error('end of the test'));
    await probe.settled;
    probe.parentElement!.remove();
  });

  it('requests them once together with other elements', async () => {
    const probes = [anUndrawnProbe('be'), anUndrawnProbe('be'), anUndrawnProbe('de')];
    await pendingTasks();
    expect(asked).to.deep.equal(['be', 'de']);
    load.be.reject(new Error('end of the test'));
    load.de.reject(new Error('end of the test'));
    await Promise.all(probes.map(({settled}) => settled));
    probes.forEach(probe => probe.parentElement!.remove());
  });

  it('requests its campaign at the same time', async () => {
    const feed = aFeedUrl();
    network.answer = () => jsonOf(held(7));
    const probe = anUndrawnProbe('be');
    Object.assign(probe, {campaign: undefined, feed});
    await pendingTasks();
    expect(network.asked.map(({url}) => url)).to.deep.equal([feed]);
    expect(probe.drawn).to.deep.equal([]);
    load.be.reject(new Error('end of the test'));
    expect(await probe.settled).to.equal('ready');
    probe.parentElement!.remove();
  });

  it('requests none for English', async () => {
    const probe = await fixture<Probe>(aProbe('en'));
    expect(safetyTitle(probe)).to.equal(TITLES.en);
    expect(asked).to.deep.equal([]);
  });

  describe('and fail to load', () => {
    it('is in English and logs the reason', async () => {
      load.de.reject(new Error('the words are not there'));
      const probe = await fixture<Probe>(aProbe('de'));
      expect(await probe.settled).to.equal('ready');
      expect(safetyTitle(probe)).to.equal(TITLES.en);
      expect(probe.shadowRoot!.querySelector('.box')!.getAttribute('lang')).to.equal('en');
      expect(lines).to.deep.equal([
        'solidarity-widgets: <solidarity-probe> speaks English, not "de": Error: the words are not there',
      ]);
    });

    it('fires an event', async () => {
      const error = new Error('the words are not there');
      load.de.reject(error);
      const details: unknown[] = [];
      const onUntranslated = (event: Event) => details.push((event as CustomEvent<unknown>).detail);
      document.addEventListener('solidarity-untranslated', onUntranslated);
      await (
        await fixture<Probe>(aProbe('de-AT'))
      ).settled;
      document.removeEventListener('solidarity-untranslated', onUntranslated);
      expect(details).to.deep.equal([{locale: 'de', error}]);
    });

    it('reports this once, however often it is rendered meanwhile', async () => {
      const probe = await fixture<Probe>(aProbe('en'));
      const events: unknown[] = [];
      probe.addEventListener('solidarity-untranslated', event => events.push(event));
      probe.lang = 'de';
      for (const value of [8, 9]) {
        await pendingTasks();
        probe.campaign = held(value);
      }
      load.de.reject(new Error('gone'));
      await pendingTasks();
      expect(events).to.have.length(1);
      expect(lines).to.have.length(1);
      expect(asked).to.deep.equal(['de']);
    });

    it('reports nothing for a language that it no longer has', async () => {
      const probe = await fixture<Probe>(aProbe('en'));
      const events: unknown[] = [];
      probe.addEventListener('solidarity-untranslated', event => events.push(event));
      probe.lang = 'de';
      await pendingTasks();
      probe.lang = 'en';
      await pendingTasks();
      load.de.reject(new Error('gone'));
      await pendingTasks();
      expect(events).to.deep.equal([]);
      expect(lines).to.deep.equal([]);
    });

    for (const [where, turn] of [
      ['its own lang', (probe: Probe) => (probe.lang = 'en')],
      [
        'the lang of an ancestor',
        (probe: Probe) => {
          probe.removeAttribute('lang');
          probe.parentElement!.lang = 'en';
        },
      ],
    ] as const)
      it(`no longer waits once ${where} changes to another language`, async () => {
        const probe = anUndrawnProbe('be');
        await pendingTasks();
        expect(probe.drawn).to.deep.equal([]);
        probe.setAttribute('lang', 'be');
        turn(probe);
        await pendingTasks();
        expect(safetyTitle(probe)).to.equal(TITLES.en);
        load.be.reject(new Error('end of the test'));
        await pendingTasks();
        expect(lines).to.deep.equal([]);
        probe.parentElement!.remove();
      });

    it('does not request them again on every render', async () => {
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

    it('requests them again when it is moved', async () => {
      load.de.reject(new Error('gone'));
      const probe = await fixture<Probe>(aProbe('de'));
      await probe.settled;
      probe.parentElement!.append(probe);
      await pendingTasks();
      expect(asked).to.deep.equal(['de', 'de']);
    });

    it('requests those of another language', async () => {
      load.de.reject(new Error('gone'));
      const probe = await fixture<Probe>(aProbe('de'));
      await probe.settled;
      probe.lang = 'be';
      await pendingTasks();
      expect(asked).to.deep.equal(['de', 'be']);
      load.be.reject(new Error('end of the test'));
      await probe.updateComplete;
    });

    it('requests them again when the language is set again', async () => {
      load.de.reject(new Error('gone'));
      const probe = await fixture<Probe>(aProbe('de'));
      await probe.settled;
      for (const lang of ['en', 'de']) {
        probe.lang = lang;
        await pendingTasks();
      }
      expect(asked).to.deep.equal(['de', 'de']);
    });

    it('shows the texts of the campaign in English too, so that languages do not mix', async () => {
      load.de.reject(new Error('gone'));
      const probe = await fixture<Probe>(aProbe('de'));
      await probe.settled;
      probe.campaign = aCampaign({
        figures: {prisoners: aFigure({source: {name: {en: 'Committee', de: 'Komitee'}}})},
      });
      await probe.updateComplete;
      expect(probe.shadowRoot!.querySelector('[part=source]')!.textContent!.trim()).to.equal('Committee');
    });

    it('requests them again for another element', async () => {
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

  describe('and load', () => {
    it('renders only in its latest language, as soon as that has loaded, never in English', async () => {
      const probe = anUndrawnProbe('be');
      await pendingTasks();
      probe.lang = 'de';
      await pendingTasks();
      expect(asked).to.deep.equal(['be', 'de']);
      expect(probe.drawn).to.deep.equal([]);
      load.de.resolve(words('Wenn Sie in Belarus sind'));
      await probe.settled;
      expect(safetyTitle(probe)).to.equal('Wenn Sie in Belarus sind');
      load.be.resolve(words('Калі вы ў Беларусі'));
      await pendingTasks();
      expect(safetyTitle(probe)).to.equal('Wenn Sie in Belarus sind');
      probe.parentElement!.remove();
    });

    it('does not wait again for the same languages', async () => {
      const [be, de] = [await fixture<Probe>(aProbe('be')), await fixture<Probe>(aProbe('de'))];
      expect([safetyTitle(be), safetyTitle(de)]).to.deep.equal([
        'Калі вы ў Беларусі',
        'Wenn Sie in Belarus sind',
      ]);
      expect(asked).to.deep.equal([]);
    });

    it('stays in the former language while the translations of another load', async () => {
      const probe = await fixture<Probe>(aProbe('be'));
      const said: (string | null | undefined)[] = [];
      const observer = new MutationObserver(() => said.push(safetyTitle(probe)));
      observer.observe(probe.shadowRoot!, {subtree: true, childList: true, characterData: true});
      probe.lang = 'lt';
      await pendingTasks();
      probe.campaign = held(8);
      await pendingTasks();
      expect(safetyTitle(probe)).to.equal('Калі вы ў Беларусі');
      load.lt.resolve(words('Jeigu esate Baltarusijoje'));
      await pendingTasks();
      expect(safetyTitle(probe)).to.equal('Jeigu esate Baltarusijoje');
      observer.disconnect();
      expect(new Set(said)).to.deep.equal(new Set(['Калі вы ў Беларусі', 'Jeigu esate Baltarusijoje']));
      expect(asked).to.deep.equal(['lt']);
    });

    it('changes to English where the translations of another language fail', async () => {
      const probe = await fixture<Probe>(aProbe('be'));
      probe.lang = 'pl';
      await pendingTasks();
      expect(safetyTitle(probe)).to.equal('Калі вы ў Беларусі');
      load.pl.reject(new Error('gone'));
      await pendingTasks();
      expect(safetyTitle(probe)).to.equal(TITLES.en);
    });

    it('uses English for messages without a translation', async () => {
      const probe = await fixture<Probe>(aProbe('be'));
      expect(probe.shadowRoot!.querySelector('.safety p:last-child')!.textContent).to.match(
        /^Do not save this/,
      );
    });
  });
});
