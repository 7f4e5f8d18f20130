import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {SectionReady} from '../../src/base/progress.js';
import german from '../../src/i18n/generated/formats/de.js';
import {provideWords, type TargetLocale, type Words} from '../../src/i18n/locale.js';
import {aCampaign, aFigure} from '../helpers/campaigns/campaign.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {TITLES} from '../helpers/elements/notices.js';
import {
  aFeedByLanguage,
  filesByLanguage,
  jsonOf,
  later,
  standInForNetwork,
} from '../helpers/pages/network.js';
import {held, type Probe} from '../helpers/elements/probe.js';
import '../helpers/elements/probe.js';
import {until} from '../helpers/pages/until.js';

const words = (title: string): Words => ({templates: {'safety.title': title}, formats: german});

/** The visible content of an element: a text of the library, its language, and the number of the campaign. */
function seenIn({shadowRoot}: Probe): string {
  const find = (selector: string) => shadowRoot!.querySelector(selector);
  const [title, number] = [find('.safety-title'), find('[part=number]')].map(found => found?.textContent);
  return `${find('.box')?.getAttribute('lang')}: ${title}, ${number}`;
}

const IN_ENGLISH = `en: ${TITLES.en}, 1`;

// Translations stay loaded for the page: the Belarusian ones load, the Lithuanian ones only in the last test.
describe('an element in a language with its own campaign file', () => {
  const network = standInForNetwork();
  const lines = listenToConsole();
  let feed: string;
  let asked: TargetLocale[];
  let lithuanian = later<Words>();

  beforeEach(() => {
    feed = aFeedByLanguage();
    asked = [];
    lithuanian = later<Words>();
    provideWords(locale => {
      asked.push(locale);
      return locale === 'be' ? Promise.resolve(words('Калі вы')) : lithuanian.promise;
    });
  });

  const urlIn = (language: string) => feed.replace('{lang}', language);
  const askedUrls = () => network.asked.map(({url}) => url);

  /** Waits until an element shows what is expected: a browser takes its time to read a file. */
  async function shows(probe: Probe, expected: string): Promise<void> {
    await until(() => seenIn(probe) === expected, expected);
  }

  /** Lets pending tasks run. */
  async function pendingTasks(): Promise<void> {
    await aTimeout(0);
    await aTimeout(0);
  }

  /** An element in the page that may not be rendered yet. */
  async function aProbe(lang = 'en'): Promise<Probe> {
    const around = await fixture(html`<div></div>`);
    const probe = document.createElement('solidarity-probe');
    Object.assign(probe, {lang, feed});
    around.append(probe);
    if (lang === 'en') await probe.settled;
    await pendingTasks();
    return probe;
  }

  describe('where the file fails', () => {
    beforeEach(() => {
      network.answer = filesByLanguage({en: held(1)});
    });

    const failures: [what: string, answer: () => Response][] = [
      ['the server fails', () => jsonOf({}, {status: 500, headers: {'retry-after': '60'}})],
      ['the file is cut off', () => new Response('{"version":')],
      ['the file is a list', () => jsonOf([])],
      ['its figures are invalid', () => jsonOf({...held(2), figures: 'many'})],
    ];
    for (const [what, answer] of failures)
      it(`keeps the last good content where ${what}, and reports the reason`, async () => {
        const probe = await aProbe();
        const faults: string[] = [];
        probe.addEventListener('solidarity-ready', event =>
          faults.push(...(event as CustomEvent<SectionReady>).detail.faults.map(({message}) => message)),
        );
        network.answer = filesByLanguage({be: answer});
        probe.lang = 'be';
        await shows(probe, 'be: Калі вы, 1');
        expect(probe.status).to.equal('ready');
        expect(faults).to.have.length(1);
        expect(lines).to.deep.equal([`solidarity-widgets: <solidarity-probe> leaves out ${faults[0]}`]);
      });

    it('requests it again when the language is set again', async () => {
      const probe = await aProbe();
      network.answer = () => jsonOf({}, {status: 400});
      probe.lang = 'be';
      await shows(probe, 'be: Калі вы, 1');
      network.answer = () => jsonOf(held(2));
      for (const language of ['en', 'be']) {
        probe.lang = language;
        await pendingTasks();
      }
      await shows(probe, 'be: Калі вы, 2');
    });

    it('shows the fallback file where there is none in the language', async () => {
      const probe = await aProbe();
      probe.lang = 'be';
      await shows(probe, 'be: Калі вы, 1');
      expect(askedUrls()).to.deep.equal([urlIn('en'), urlIn('be')]);
      expect(lines).to.deep.equal([]);
    });
  });

  describe('where the translations fail', () => {
    const campaign = (source: string) =>
      aCampaign({figures: {prisoners: aFigure({value: 1, source: {name: source}})}});
    const source = ({shadowRoot}: Probe) => shadowRoot!.querySelector('[part=source]')?.textContent?.trim();

    beforeEach(() => {
      network.answer = filesByLanguage({en: campaign('Committee'), lt: campaign('Komitetas')});
    });

    it('shows the English file, so that languages do not mix', async () => {
      const probe = await aProbe('lt');
      expect(probe.drawn).to.deep.equal([]);
      lithuanian.reject(new Error('gone'));
      await probe.settled;
      expect(seenIn(probe)).to.equal(IN_ENGLISH);
      expect(source(probe)).to.equal('Committee');
      expect(probe.drawn).to.deep.equal([1]);
      expect(askedUrls()).to.deep.equal([urlIn('lt'), urlIn('en')]);
    });

    it('stays in English with its content, and does not request them on every render', async () => {
      const probe = await aProbe();
      probe.lang = 'lt';
      await pendingTasks();
      lithuanian.reject(new Error('gone'));
      await shows(probe, IN_ENGLISH);
      expect(source(probe)).to.equal('Committee');
      probe.requestUpdate();
      await pendingTasks();
      expect(asked).to.deep.equal(['lt']);
    });

    it('shows the file in its language once the translations load after all', async () => {
      const probe = await aProbe('lt');
      lithuanian.reject(new Error('gone'));
      await probe.settled;
      lithuanian = later<Words>();
      probe.parentElement!.append(probe);
      await pendingTasks();
      expect(source(probe)).to.equal('Committee');
      lithuanian.resolve(words('Jei esate'));
      await shows(probe, 'lt: Jei esate, 1');
      expect(source(probe)).to.equal('Komitetas');
      expect(askedUrls()).to.deep.equal([urlIn('lt'), urlIn('en')]);
    });
  });
});
