import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/define/event-list.js';
import {sharedState} from '../../src/feed/shared-state.js';
import german from '../../src/i18n/generated/formats/de.js';
import {provideWords, type TargetLocale, type Words} from '../../src/i18n/locale.js';
import {aCampaign} from '../helpers/campaigns/campaign.js';
import {TITLES} from '../helpers/elements/notices.js';
import {aFeedByLanguage, jsonOf, later, standInForNetwork, type Later} from '../helpers/pages/network.js';
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

// Translations stay loaded for the page, so each test uses a language of its own.
describe('an element that changes to a language with its own campaign file', () => {
  const network = standInForNetwork();
  let feed: string;
  let asked: TargetLocale[];
  /** The translations and the file of each language, which a test resolves. */
  let load: Record<string, {words: Later<Words>; file: Later<Response>}>;
  const of = (language: string) => (load[language] ??= {words: later<Words>(), file: later()});

  beforeEach(() => {
    feed = aFeedByLanguage();
    asked = [];
    load = {};
    of('en').file.resolve(jsonOf(held(1)));
    provideWords(locale => {
      asked.push(locale);
      return of(locale).words.promise;
    });
    network.answer = asked => of(/([^./]+)\.json$/.exec(asked.url)![1]!).file.promise;
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

  async function aProbe(): Promise<Probe> {
    const probe = await fixture<Probe>(
      html`<solidarity-probe lang="en" feed=${feed}>no number</solidarity-probe>`,
    );
    await probe.settled;
    return probe;
  }

  /** Collects all visible states from now on. */
  function watch(probe: Probe): Set<string> {
    const seen = new Set([seenIn(probe)]);
    const record = () => seen.add(seenIn(probe));
    new MutationObserver(record).observe(probe.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return seen;
  }

  it('requests the file and the translations at the same time, each once', async () => {
    const probes = [await aProbe(), await aProbe()];
    for (const probe of probes) probe.lang = 'be';
    await pendingTasks();
    expect(askedUrls()).to.deep.equal([urlIn('en'), urlIn('be')]);
    expect(asked).to.deep.equal(['be']);
    of('be').words.reject(new Error('end of the test'));
    await pendingTasks();
  });

  for (const [language, first, second] of [
    ['be', 'file', 'translations'],
    ['ru', 'translations', 'file'],
  ] as const)
    it(`stays in its language until the ${second} follow the ${first}, then changes in one render`, async () => {
      const probe = await aProbe();
      const seen = watch(probe);
      probe.lang = language;
      const give = {
        file: () => of(language).file.resolve(jsonOf(held(2))),
        translations: () => of(language).words.resolve(words('Калі вы')),
      };
      for (const step of [() => undefined, give[first]]) {
        step();
        probe.headingLevel += 1; // renders it again
        await pendingTasks();
        expect(seenIn(probe)).to.equal(IN_ENGLISH);
        expect(probe.shadowRoot!.querySelector('[role=heading]')!.ariaLevel).to.equal(
          String(probe.headingLevel),
        );
      }
      give[second]();
      await shows(probe, `${language}: Калі вы, 2`);
      expect([...seen]).to.have.length(2);
    });

  it('changes text and content in one render where both arrive at the same moment', async () => {
    const probe = await aProbe();
    const seen = watch(probe);
    const file = later<unknown>();
    sharedState().requests.set(urlIn('uk'), file.promise);
    probe.lang = 'uk';
    await pendingTasks();
    of('uk').words.resolve(words('Якщо ви'));
    file.resolve(held(2));
    for (let microtask = 0; microtask < 50; microtask++) {
      await Promise.resolve();
      probe.requestUpdate();
    }
    await shows(probe, 'uk: Якщо ви, 2');
    expect([...seen]).to.have.length(2);
  });

  it('skips a language that is replaced before it has loaded', async () => {
    const probe = await aProbe();
    const seen = watch(probe);
    for (const language of ['ru', 'be']) {
      probe.lang = language; // whose translations are loaded by now
      await pendingTasks();
    }
    of('be').file.resolve(jsonOf(held(3)));
    of('ru').file.resolve(jsonOf(held(2)));
    await shows(probe, 'be: Калі вы, 3');
    expect([...seen]).to.have.length(2);
  });

  it('skips a language that is replaced at the moment its file arrives', async () => {
    const probe = await aProbe();
    const seen = watch(probe);
    const file = later<unknown>();
    sharedState().requests.set(urlIn('ru'), file.promise);
    probe.lang = 'ru';
    await pendingTasks();
    file.resolve(held(2));
    for (let microtask = 0; microtask < 30; microtask++) {
      await Promise.resolve();
      probe.lang = microtask % 2 ? 'ru' : 'be';
    }
    probe.lang = 'be';
    await pendingTasks();
    expect([...seen].filter(one => one !== 'ru: Калі вы, 2')).to.deep.equal([IN_ENGLISH]);
    of('be').file.resolve(jsonOf(held(3)));
    await shows(probe, 'be: Калі вы, 3');
  });

  it('returns to the former language at once, without further requests', async () => {
    const probe = await aProbe();
    const seen = watch(probe);
    for (const language of ['ru', 'en']) {
      probe.lang = language;
      await pendingTasks();
    }
    of('ru').file.resolve(jsonOf(held(2)));
    await pendingTasks();
    expect([...seen]).to.deep.equal([IN_ENGLISH]);
    probe.lang = 'ru';
    await shows(probe, 'ru: Калі вы, 2');
    expect(askedUrls()).to.deep.equal([urlIn('en'), urlIn('ru')]);
  });

  it('renders a long list and its translations together, although that takes two tasks', async () => {
    const events = (name: string) =>
      aCampaign({
        events: Array.from({length: 1_001}, (_, index) => ({
          name: `${name} ${index}`,
          startDate: '2999-05-21',
        })),
      });
    of('en').file = later();
    of('en').file.resolve(jsonOf(events('Concert')));
    const list = await fixture<HTMLElementTagNameMap['solidarity-event-list']>(
      html`<solidarity-event-list lang="en" feed=${feed}></solidarity-event-list>`,
    );
    await list.settled;
    await pendingTasks();
    const box = () => list.shadowRoot!.querySelector<HTMLElement>('.box')!;
    const seen = new Set<string>();
    list.lang = 'be';
    of('be').file.resolve(jsonOf(events('Канцэрт')));
    while (box().lang !== 'be') {
      list.requestUpdate();
      await list.updateComplete;
      seen.add(`${box().lang} ${/Concert|Канцэрт/.exec(box().textContent)?.[0]}`);
      await new Promise(resolve => {
        const {port1, port2} = new MessageChannel(); // its messages come between the two tasks
        port1.onmessage = resolve;
        port2.postMessage('');
      });
    }
    seen.add(`${box().lang} ${/Concert|Канцэрт/.exec(box().textContent)?.[0]}`);
    expect([...seen]).to.deep.equal(['en Concert', 'be Канцэрт']);
  });

  it('changes in one render when it is moved to an ancestor in another language', async () => {
    of('be').file.resolve(jsonOf(held(2)));
    const around = await fixture(html`
      <div>
        <p lang="en"><solidarity-probe feed=${feed}></solidarity-probe></p>
        <p lang="be"></p>
      </div>
    `);
    const probe = around.querySelector('solidarity-probe')!;
    await probe.settled;
    const seen = watch(probe);
    around.lastElementChild!.append(probe);
    await shows(probe, 'be: Калі вы, 2');
    expect([...seen]).to.have.length(2);
    around.firstElementChild!.append(probe);
    await shows(probe, IN_ENGLISH);
    expect(askedUrls()).to.deep.equal([urlIn('en'), urlIn('be')]);
  });

  it('renders a campaign set as a property at once, while a file is loading', async () => {
    const probe = await aProbe();
    probe.lang = 'be';
    await pendingTasks();
    probe.campaign = held(9);
    await pendingTasks();
    expect(seenIn(probe)).to.equal('be: Калі вы, 9');
  });
});
