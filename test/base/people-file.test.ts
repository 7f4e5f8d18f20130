import {expect, fixture, html} from '@open-wc/testing';
import {PeopleElement} from '../../src/base/people-element.js';
import type {SolidarityElement} from '../../src/base/solidarity-element.js';
import {ELEMENTS} from '../../src/elements/registry.js';
import {aCampaign, aFigure} from '../helpers/campaigns/campaign.js';
import {anAddress} from '../helpers/campaigns/letters.js';
import {aPerson, aPoem, aProject, aStory, peopleOf} from '../helpers/campaigns/people.js';
import '../helpers/elements/every-element.js';
import {settled, showsItsOwn} from '../helpers/elements/settled.js';
import {part, shown} from '../helpers/elements/shown.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {aFolder, type Folder} from '../helpers/pages/feed-files.js';
import {hurryTimers} from '../helpers/pages/loading.js';
import {standInForNetwork} from '../helpers/pages/network.js';
import {frames, standInForTime} from '../helpers/pages/time.js';
import {until} from '../helpers/pages/until.js';

const MINUTE = 66_000;

const campaign = {
  ...aCampaign({stories: {project: aProject}, poems: {project: aProject}, figures: {prisoners: aFigure()}}),
  people: 'people.{lang}.json',
};

/** A file of people with one person, `name`, in each section. */
const peopleFile = (name: string, head = {}) => ({
  version: 1,
  updated: '2023-05-19',
  expires: '2023-05-30',
  people: peopleOf(aPerson({name})),
  stories: {people: [aStory({name, consent: aPerson().consent, address: anAddress()})]},
  poems: {works: [aPoem({author: {name, status: {state: 'held', asOf: '2023-04-20'}}})]},
  ...head,
});

const WITH_PEOPLE = ELEMENTS.filter(({hasPeople}) => hasPeople).map(({tag}) => tag);

describe('an element', () => {
  it('shows people if the registry says so', () => {
    const bases = ELEMENTS.map(({tag}) => customElements.get(tag)!.prototype as object);
    const found = ELEMENTS.filter((_, index) => bases[index] instanceof PeopleElement);
    expect(found.map(({tag}) => tag)).to.deep.equal(WITH_PEOPLE);
  });
});

describe('people in a file of their own', () => {
  const network = standInForNetwork();
  const said = listenToConsole();
  hurryTimers();
  let folder: Folder;
  beforeEach(() => {
    folder = aFolder(network);
    Object.assign(folder.files, {
      'campaign.en.json': campaign,
      'people.en.json': peopleFile('Anna Example'),
      'campaign.de.json': campaign,
      'people.de.json': peopleFile('Anna Beispiel'),
    });
  });

  const draw = async (tag: keyof HTMLElementTagNameMap, properties = {}): Promise<SolidarityElement> => {
    const feed = `${folder.url}campaign.{lang}.json`;
    const element = await settled(tag, {}, {campaign: undefined, feed, ...properties} as never);
    return element as SolidarityElement;
  };
  const wordsOf = (element: Element) => shown(element.shadowRoot!);

  for (const tag of WITH_PEOPLE)
    it(`are shown by <${tag}>, for one request more`, async () => {
      const element = await draw(tag);
      expect(element.status).to.equal('ready');
      expect(wordsOf(element)).to.include('Anna Example');
      expect(folder.asked()).to.deep.equal(['campaign.en.json', 'people.en.json']);
    });

  it('are requested once for all elements of a page, and not by those that show nobody', async () => {
    await draw('solidarity-prisoner-counter');
    expect(folder.asked()).to.deep.equal(['campaign.en.json']);
    for (const tag of WITH_PEOPLE) await draw(tag);
    expect(folder.asked()).to.deep.equal(['campaign.en.json', 'people.en.json']);
  });

  it('are read in the language of the element, or in the one to fall back on', async () => {
    const german = await draw('solidarity-names', {lang: 'de'});
    expect(wordsOf(german)).to.include('Anna Beispiel');
    folder.files['campaign.lt.json'] = campaign;
    expect(wordsOf(await draw('solidarity-names', {lang: 'lt'}))).to.include('Anna Example');
    expect(folder.asked().slice(-3)).to.deep.equal(['campaign.lt.json', 'people.lt.json', 'people.en.json']);
  });

  it('follow a change of the language, where the campaign is one file for all', async () => {
    folder.files['all.json'] = campaign;
    const names = await draw('solidarity-names', {feed: `${folder.url}all.json`});
    names.lang = 'de';
    await until(() => wordsOf(names).includes('Anna Beispiel'));
    expect(folder.asked()).to.deep.equal(['all.json', 'people.en.json', 'people.de.json']);
  });

  it('are only those of the file, whoever is in the campaign beside it', async () => {
    folder.files['campaign.en.json'] = {...campaign, stories: {people: [aStory({name: 'Petr Sample'})]}};
    expect(wordsOf(await draw('solidarity-stories')))
      .to.include('Anna Example')
      .and.not.include('Petr');
    folder.files['people.de.json'] = peopleFile('', {stories: undefined});
    folder.files['campaign.de.json'] = folder.files['campaign.en.json'];
    expect(wordsOf(await draw('solidarity-stories', {lang: 'de'}))).not.to.include('Petr');
  });

  for (const [where, head] of [
    ['the file', {withdrawn: ['P-1 ']}],
    ['the campaign', {}],
  ] as const)
    it(`are not shown if ${where} has withdrawn them`, async () => {
      folder.files['people.en.json'] = peopleFile('Anna Example', head);
      if (where === 'the campaign') folder.files['campaign.en.json'] = {...campaign, withdrawn: ['p-1']};
      const names = await draw('solidarity-names');
      expect([names.status, showsItsOwn(names)]).to.deep.equal(['error', true]);
    });

  describe('that cannot be loaded', () => {
    for (const [what, answer, code] of [
      ['is missing', undefined, 'status'],
      ['is not JSON', '{"people": [', 'syntax'],
      ['has an invalid list of withdrawn ids', peopleFile('Anna Example', {withdrawn: 'p-1'}), 'schema'],
      ['has no date', peopleFile('Anna Example', {updated: undefined}), 'schema'],
      ['is of a newer version', peopleFile('Anna Example', {version: 2}), 'version'],
    ] as const)
      it(`leave the project and the content between the tags if the file ${what}`, async () => {
        folder.files['people.en.json'] = answer;
        for (const tag of ['solidarity-stories', 'solidarity-poem'] as const) {
          const element = await draw(tag);
          expect([element.status, element.error?.code]).to.deep.equal(['error', code]);
          expect(shown(part(element, 'project'))).to.include('Example Project');
          expect(wordsOf(element)).not.to.include('Anna');
        }
        const names = await draw('solidarity-names');
        expect([names.status, names.error?.code, showsItsOwn(names)]).to.deep.equal(['error', code, true]);
        expect((await draw('solidarity-prisoner-counter')).status).to.equal('ready');
        expect(said.join('\n')).to.include(`<solidarity-names> ${names.error!.message}`);
      });

    for (const address of [
      'https://evil.example/people.json',
      '//evil.example/people.json',
      'http://feed.example/p.json',
    ])
      it(`are not looked for at ${address}, which is not on the campaign’s host`, async () => {
        folder.files['campaign.en.json'] = {...campaign, people: address};
        const names = await draw('solidarity-names');
        expect(names.error).to.include({code: 'rule', path: 'people'});
        expect(names.error!.message).to.include('https://feed.example');
        expect(folder.asked()).to.deep.equal(['campaign.en.json']);
      });

    it('are not looked for by a campaign in the page, which has no address', async () => {
      const names = await draw('solidarity-names', {campaign});
      expect(names.error).to.include({code: 'rule', path: 'people'});
      expect(network.asked).to.deep.equal([]);
    });

    it('are asked for again when the element comes back to the page', async () => {
      folder.files['people.en.json'] = undefined;
      const names = await draw('solidarity-names');
      folder.files['people.en.json'] = peopleFile('Anna Example');
      const page = names.parentElement!;
      names.remove();
      page.append(names);
      await until(() => wordsOf(names).includes('Anna Example'));
      expect(names.status).to.equal('ready');
    });
  });

  it('need a digest where the campaign needs one', async () => {
    const digests = ['a', 'b'].map(letter => `sha384-${letter.repeat(64)}`).join(' ');
    await draw('solidarity-names', {feedIntegrity: digests});
    expect(network.asked.map(({options}) => options.integrity)).to.deep.equal([digests, digests]);
  });

  it('lead only to the hosts that the page lists', async () => {
    const linksOf = async (hosts: string) => {
      const names = await draw('solidarity-names', {around: {'data-solidarity-hosts': hosts}});
      names.shadowRoot!.querySelector<HTMLElement>('[part~=name]')!.click();
      await names.updateComplete;
      return [...names.shadowRoot!.querySelectorAll('a')].map(({href}) => href);
    };
    expect(await linksOf('example.org')).to.deep.equal(['https://example.org/source']);
    expect(await linksOf('other.example')).to.deep.equal([]);
  });

  it('may be in the campaign itself', async () => {
    const inline = aCampaign({people: peopleOf(aPerson())});
    expect(wordsOf(await draw('solidarity-names', {campaign: inline}))).to.include('Anna Example');
  });

  describe('with an end', () => {
    for (const [what, expires] of [
      ['is missing', undefined],
      ['is more than 15 days ahead', '2023-06-06'],
    ] as const)
      it(`are not shown where it ${what}`, async () => {
        folder.files['people.en.json'] = peopleFile('Anna Example', {expires});
        expect(wordsOf(await draw('solidarity-stories')))
          .to.include('Example Project')
          .and.not.include('Anna');
      });

    it('are not shown after it, but the project is', async () => {
      folder.files['people.en.json'] = peopleFile('Anna Example', {expires: '2023-05-20'});
      const stories = await draw('solidarity-stories');
      expect(stories.error).to.include({code: 'missing', path: 'people'});
      expect(wordsOf(stories)).to.include('Example Project').and.not.include('Anna');
      const on = new Date('2023-05-20T12:00:00');
      expect(wordsOf(await draw('solidarity-stories', {now: on}))).to.include('Anna Example');
    });
  });
});

describe('people in a file of their own, on an open page', () => {
  const network = standInForNetwork();
  const time = standInForTime();
  listenToConsole();
  let folder: Folder;
  beforeEach(() => {
    folder = aFolder(network);
    folder.files['campaign.json'] = {...campaign, people: 'people.json'};
    folder.files['people.json'] = peopleFile('Anna Example', {serial: 5});
  });

  async function theNames(): Promise<SolidarityElement> {
    const element = document.createElement('solidarity-names');
    const now = new Date('2023-05-21T12:00:00Z');
    Object.assign(element, {lang: 'en', feed: `${folder.url}campaign.json`, refresh: 60, now});
    await fixture(html`${element}`);
    await element.settled;
    await frames();
    return element;
  }
  const names = (element: Element) => shown(part(element, 'names'));

  it('follow their file', async () => {
    const element = await theNames();
    folder.files['people.json'] = peopleFile('Petr Sample', {serial: 6});
    await time.pass(MINUTE);
    await frames();
    expect(names(element)).to.include('Petr Sample').and.not.include('Anna');
    expect(folder.asked()).to.deep.equal(['campaign.json', 'people.json', 'campaign.json', 'people.json']);
  });

  for (const [what, file] of [
    ['a lower serial', peopleFile('Petr Sample', {serial: 4})],
    ['no serial', peopleFile('Petr Sample')],
    ['an earlier date', peopleFile('Petr Sample', {serial: 6, updated: '2023-05-18'})],
    ['an invalid head', peopleFile('Petr Sample', {serial: 6, withdrawn: 'p-1'})],
  ] as const)
    it(`stay where a file with ${what} comes`, async () => {
      const element = await theNames();
      folder.files['people.json'] = file;
      await time.pass(MINUTE);
      await frames();
      expect(names(element)).to.include('Anna Example');
    });

  it('still have their end after what has come in another language is no campaign', async () => {
    const element = await theNames();
    folder.files['campaign.de.json'] = {};
    element.feed = `${folder.url}campaign.{lang}.json`;
    element.lang = 'de';
    for (let round = 0; round < 5; round++) await frames();
    element.now = new Date('2023-05-31T12:00:00Z');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).not.to.include('Anna');
  });

  it('come where their file could not be loaded at first', async () => {
    folder.files['people.json'] = undefined;
    const element = await theNames();
    expect(element.status).to.equal('error');
    folder.files['people.json'] = peopleFile('Anna Example');
    await time.pass(MINUTE);
    await frames();
    expect([element.status, names(element)]).to.deep.equal(['ready', 'Anna Example']);
  });
});
