import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/stories.js';
import {pollStateOf, sharedState} from '../../src/feed/shared-state.js';
import type {Campaign} from '../../src/model/campaign.js';
import {aCampaign} from '../helpers/campaigns/campaign.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {aFeedByLanguage, filesByLanguage, jsonOf, standInForNetwork} from '../helpers/pages/network.js';
import {aStory} from '../helpers/campaigns/people.js';
import {shown} from '../helpers/elements/shown.js';
import {frames, standInForSurroundings, standInForTime} from '../helpers/pages/time.js';

/** The longest that a page with refresh="60" waits. */
const MINUTE = 66_000;

type Stories = HTMLElementTagNameMap['solidarity-stories'];

/** A campaign with the stories of Anna and Petr in `language`. */
const campaignIn = (language: string, fields: Partial<Campaign> = {}): Campaign =>
  aCampaign({
    stories: {people: ['Anna', 'Petr'].map(id => aStory({id, name: `${id} (${language})`}))},
    ...fields,
  });

describe('refresh of a campaign with a file for each language', () => {
  const network = standInForNetwork();
  const time = standInForTime();
  const {connect} = standInForSurroundings();
  listenToConsole();
  let feed: string;
  let files: Record<string, unknown>;
  beforeEach(() => {
    feed = aFeedByLanguage();
    files = {en: campaignIn('en'), de: campaignIn('de')};
    network.answer = asked => filesByLanguage(files)(asked);
  });

  async function someStories(lang: string): Promise<Stories> {
    const element = document.createElement('solidarity-stories');
    Object.assign(element, {lang, feed, refresh: 60, now: new Date('2023-05-21T12:00:00Z')});
    await fixture(html`${element}`);
    await element.settled;
    await frames();
    return element;
  }

  /** Lets `ms` pass, and requests be answered, read and rendered. */
  async function pass(ms = MINUTE): Promise<void> {
    await time.pass(ms);
    await frames();
  }

  async function speak(element: Stories, lang: string): Promise<void> {
    element.lang = lang;
    await frames();
    await pass(1_000); // a second try
  }

  const askedLanguages = () => network.asked.map(({url}) => /([^./]+)\.json$/.exec(url)![1]);
  const names = ({shadowRoot}: Element) =>
    [...shown(shadowRoot!.querySelector('.box')).matchAll(/(?:Anna|Petr) \(\w+\)/g)].map(([name]) => name);
  /** The names, each once, in their order. */
  const people = (element: Element) => [...new Set(names(element))].sort();

  it('polls the file of each language on the page, and shows their changes', async () => {
    const [english, german] = [await someStories('en'), await someStories('de')];
    files = {en: campaignIn('new'), de: campaignIn('neu')};
    await pass();
    expect(askedLanguages()).to.deep.equal(['en', 'de', 'en', 'de']);
    expect(people(english)).to.deep.equal(['Anna (new)', 'Petr (new)']);
    expect(people(german)).to.deep.equal(['Anna (neu)', 'Petr (neu)']);
  });

  it('polls only the file of the new language after a change of language', async () => {
    const element = await someStories('en');
    await speak(element, 'de');
    files.de = campaignIn('neu');
    await pass();
    expect(askedLanguages()).to.deep.equal(['en', 'de', 'de']);
    expect(people(element)).to.deep.equal(['Anna (neu)', 'Petr (neu)']);
  });

  it('polls the fallback file while that is shown, and shows its changes', async () => {
    const element = await someStories('uk');
    expect(people(element)).to.deep.equal(['Anna (en)', 'Petr (en)']);
    files.en = campaignIn('new');
    await pass();
    await pass();
    expect(askedLanguages()).to.deep.equal(['uk', 'en', 'en', 'en']);
    expect(people(element)).to.deep.equal(['Anna (new)', 'Petr (new)']);
  });

  it('keeps the last good content, without a fallback, where the file fails later', async () => {
    const element = await someStories('de');
    delete files.de;
    await pass();
    expect(people(element)).to.deep.equal(['Anna (de)', 'Petr (de)']);
    expect(askedLanguages()).to.deep.equal(['de', 'de']);
  });

  it('shows a file that failed at first as soon as it can be loaded', async () => {
    const element = await someStories('en');
    files.de = () => jsonOf({}, {status: 500});
    await speak(element, 'de');
    expect(people(element)).to.deep.equal(['Anna (en)', 'Petr (en)']);
    files.de = campaignIn('de');
    await pass();
    expect(people(element)).to.deep.equal(['Anna (de)', 'Petr (de)']);
  });

  it('uses loaded languages while offline, keeps the content for others, and loads those when online', async () => {
    const element = await someStories('en');
    await speak(element, 'de');
    connect(false);
    network.answer = () => {
      throw new TypeError('offline');
    };
    const before = network.asked.length;
    await speak(element, 'en');
    expect(people(element)).to.deep.equal(['Anna (en)', 'Petr (en)']);
    expect(network.asked).to.have.length(before);
    await speak(element, 'pl');
    expect(people(element)).to.deep.equal(['Anna (en)', 'Petr (en)']);
    files.pl = campaignIn('pl');
    network.answer = filesByLanguage(files);
    await pass();
    expect(people(element)).to.deep.equal(['Anna (en)', 'Petr (en)']);
    connect(true);
    await pass();
    await waitUntil(() => people(element)[0] === 'Anna (pl)', 'Polish is not loaded');
    expect(people(element)).to.deep.equal(['Anna (pl)', 'Petr (pl)']);
  });

  it('uses files that another version of the library has loaded and polled on this page', async () => {
    const [english, german] = ['en', 'de'].map(code => feed.replace('{lang}', code)) as [string, string];
    sharedState().requests.set(english, Promise.resolve(campaignIn('older')));
    sharedState().requests.set(german, Promise.resolve(campaignIn('older')));
    pollStateOf(german).json = campaignIn('polled');
    const element = await someStories('en');
    expect(people(element)).to.deep.equal(['Anna (older)', 'Petr (older)']);
    await speak(element, 'de');
    expect(people(element)).to.deep.equal(['Anna (polled)', 'Petr (polled)']);
    expect(network.asked).to.deep.equal([]);
  });

  describe('keeps a withdrawn person hidden', () => {
    /** Stories in English from which Petr has just been withdrawn. */
    async function withoutPetr(): Promise<Stories> {
      await someStories('de'); // the page has the file of this language as well
      const element = await someStories('en');
      files.en = campaignIn('en', {withdrawn: ['Petr']});
      await pass();
      expect(people(element)).to.deep.equal(['Anna (en)']);
      return element;
    }

    it('where the file of another language fails', async () => {
      const element = await withoutPetr();
      files.pl = () => jsonOf({}, {status: 500});
      await speak(element, 'pl');
      await pass();
      await pass(1_000);
      expect(people(element)).to.deep.equal(['Anna (en)']);
    });

    it('where the file of another language was loaded earlier and polling it fails', async () => {
      const element = await withoutPetr();
      files.de = () => jsonOf({}, {status: 500});
      await speak(element, 'de');
      await pass();
      await pass(1_000);
      expect(people(element)).to.deep.equal(['Anna (de)']);
      await speak(element, 'en');
      expect(people(element)).to.deep.equal(['Anna (en)']);
    });

    for (const [what, withdrawn] of [
      ['another person', ['Anna']],
      ['invalid ids', [5, null, {}]],
      ['a value that is no list', 7],
    ] as const)
      it(`where the file of another language is broken and withdraws ${what}`, async () => {
        const element = await withoutPetr();
        files.pl = {...campaignIn('pl'), stories: 'none', withdrawn};
        await speak(element, 'pl');
        expect(people(element)).to.deep.equal(what === 'another person' ? [] : ['Anna (en)']);
        files.pl = () => jsonOf({}, {status: 500});
        await pass();
        await pass(1_000);
        expect(people(element)).to.deep.equal(what === 'another person' ? [] : ['Anna (en)']);
      });

    it('unless a newer file of another language contains that person', async () => {
      const element = await withoutPetr();
      files.pl = campaignIn('pl', {updated: '2023-05-20'});
      await speak(element, 'pl');
      expect(people(element)).to.deep.equal(['Anna (pl)', 'Petr (pl)']);
    });
  });
});
