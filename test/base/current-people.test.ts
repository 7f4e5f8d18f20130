import {expect, fixture, html} from '@open-wc/testing';
import type {SolidarityElement} from '../../src/base/solidarity-element.js';
import {ELEMENTS} from '../../src/elements/registry.js';
import {aCampaign, aFigure} from '../helpers/campaigns/campaign.js';
import {anAddress} from '../helpers/campaigns/letters.js';
import {aPerson, aPoem, aProject, aStory, peopleOf} from '../helpers/campaigns/people.js';
import '../helpers/elements/every-element.js';
import {settled} from '../helpers/elements/settled.js';
import {part, shown} from '../helpers/elements/shown.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {aFolder, type Folder} from '../helpers/pages/feed-files.js';
import {hurryTimers} from '../helpers/pages/loading.js';
import {standInForNetwork} from '../helpers/pages/network.js';
import {frames, standInForTime} from '../helpers/pages/time.js';

const MINUTE = 66_000;
const CURRENT = 'data-solidarity-current';

/** A list of those with these ids. */
const listOf = (...ids: unknown[]) => ({version: 1, serial: 7, expires: '2023-05-30', ids});

/** Anna and Petr, in each section that has people. */
const campaign = aCampaign({
  figures: {prisoners: aFigure()},
  people: peopleOf(aPerson({id: 'p-1', name: 'Anna Example'}), aPerson({id: 'p-2', name: 'Petr Sample'})),
  stories: {
    project: aProject,
    people: ['p-1', 'p-2'].map((id, index) => {
      const name = ['Anna Example', 'Petr Sample'][index]!;
      return aStory({id, name, consent: aPerson().consent, address: anAddress()});
    }),
  },
  poems: {
    works: [
      aPoem({id: 'p-2', author: {name: 'Petr Sample', status: {state: 'held', asOf: '2023-04-20'}}}),
      aPoem({id: 'p-1', author: {name: 'Anna Example', status: {state: 'held', asOf: '2023-04-20'}}}),
    ],
  },
});

describe('people of whom the page has a list', () => {
  const network = standInForNetwork();
  const said = listenToConsole();
  hurryTimers();
  let folder: Folder;
  beforeEach(() => (folder = aFolder(network)));

  const draw = async (tag: keyof HTMLElementTagNameMap, list: unknown, properties = {}) => {
    folder.files['current.json'] = list;
    const around = {[CURRENT]: `${folder.url}current.json`};
    return settled(tag, {}, {campaign, around, ...properties}) as Promise<SolidarityElement>;
  };
  const wordsOf = (element: Element) => shown(element.shadowRoot!);

  for (const {tag} of ELEMENTS.filter(({hasPeople}) => hasPeople))
    it(`are those in the list, however their ids are written, in <${tag}>`, async () => {
      const element = await draw(tag, listOf(' P-1'));
      expect(element.status).to.equal('ready');
      expect(wordsOf(element)).to.include('Anna Example').and.not.include('Petr');
    });

  it('share one request of the list, which other elements do not need', async () => {
    await draw('solidarity-prisoner-counter', listOf('p-1'));
    expect(folder.asked()).to.deep.equal([]);
    for (const tag of ['solidarity-names', 'solidarity-postcard'] as const) await draw(tag, listOf('p-1'));
    expect(folder.asked()).to.deep.equal(['current.json']);
  });

  for (const [what, list, code] of [
    ['cannot be loaded', undefined, 'status'],
    ['is not JSON', '{"ids": [', 'syntax'],
    ['has no ids', {...listOf(), ids: undefined}, 'schema'],
    ['has a wrong id', listOf('p-1', 2), 'schema'],
    ['never ends', {...listOf('p-1'), expires: undefined}, 'schema'],
    ['has no serial', {...listOf('p-1'), serial: undefined}, 'schema'],
    ['is of a newer version', {...listOf('p-1'), version: 2}, 'version'],
    ['has expired', {...listOf('p-1'), expires: '2023-05-20'}, 'missing'],
    ['ends more than 15 days ahead', {...listOf('p-1'), expires: '2023-06-06'}, 'missing'],
  ] as const)
    it(`are nobody while the list ${what}`, async () => {
      const names = await draw('solidarity-names', list);
      expect([names.status, names.error?.code, part(names, 'name')]).to.deep.equal(['error', code, null]);
      expect(said.join('\n')).to.include(names.error!.message);
      const stories = await draw('solidarity-stories', list);
      expect([stories.status, stories.error?.code]).to.deep.equal(['error', code]);
      expect(wordsOf(stories)).to.include('Example Project').and.not.include('Anna');
    });

  it('are nobody where the page names no address, as a template without a value does', async () => {
    const names = await settled('solidarity-names', {}, {campaign, around: {[CURRENT]: ''}} as never);
    expect([names.status, part(names, 'name')]).to.deep.equal(['error', null]);
    expect(said.join('\n')).to.include(CURRENT);
  });

  it('are nobody in an empty list', async () => {
    const names = await draw('solidarity-names', listOf());
    expect([names.status, part(names, 'name')]).to.deep.equal(['error', null]);
  });

  it('are in the file that the campaign names and in the list', async () => {
    folder.files['campaign.json'] = {...campaign, people: 'people.json'};
    folder.files['people.json'] = {
      version: 1,
      updated: '2023-05-19',
      expires: '2023-05-30',
      people: campaign.people,
    };
    const properties = {campaign: undefined, feed: `${folder.url}campaign.json`};
    const names = await draw('solidarity-names', listOf('p-2', 'p-3'), properties);
    expect(shown(part(names, 'names'))).to.equal('Petr Sample');
    expect(folder.asked().sort()).to.deep.equal(['campaign.json', 'current.json', 'people.json']);
  });
});

describe('people of whom the page has a list, on an open page', () => {
  const network = standInForNetwork();
  const time = standInForTime();
  listenToConsole();
  let folder: Folder;
  beforeEach(() => {
    folder = aFolder(network);
    folder.files['current.json'] = listOf('p-1', 'p-2');
    folder.files['campaign.json'] = campaign;
  });

  async function theNames(properties: object = {feed: `${folder.url}campaign.json`}) {
    const element = document.createElement('solidarity-names');
    const now = new Date('2023-05-21T12:00:00Z');
    Object.assign(element, {lang: 'en', refresh: 60, now, ...properties});
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.setAttribute(CURRENT, `${folder.url}current.json`);
    page.append(element);
    await element.settled;
    await frames();
    return element;
  }
  const names = (element: Element) => shown(part(element, 'names'));
  const pass = async () => {
    await time.pass(MINUTE);
    await frames();
  };

  it('go as soon as the list no longer names them', async () => {
    const element = await theNames();
    expect(names(element)).to.equal('Anna Example Petr Sample');
    folder.files['current.json'] = {...listOf('p-2'), serial: 8};
    await pass();
    expect(names(element)).to.equal('Petr Sample');
  });

  it('go also where the campaign is an object', async () => {
    const element = await theNames({campaign});
    folder.files['current.json'] = {...listOf('p-2'), serial: 8};
    await pass();
    expect(names(element)).to.equal('Petr Sample');
  });

  it('go even if the campaign can no longer be loaded', async () => {
    const element = await theNames();
    folder.files['campaign.json'] = undefined;
    folder.files['current.json'] = {...listOf('p-2'), serial: 8};
    await pass();
    expect(names(element)).to.equal('Petr Sample');
  });

  it('all go if a newer campaign comes of which the people cannot be read', async () => {
    const element = await theNames();
    folder.files['campaign.json'] = {...campaign, people: {persons: 'none'}};
    await pass();
    expect([element.status, part(element, 'names')]).to.deep.equal(['error', null]);
  });

  it('come where the list could not be loaded at first', async () => {
    folder.files['current.json'] = undefined;
    const element = await theNames();
    expect(element.status).to.equal('error');
    folder.files['current.json'] = listOf('p-1');
    await pass();
    expect([element.status, names(element)]).to.deep.equal(['ready', 'Anna Example']);
  });

  for (const [what, list] of [
    ['is gone', undefined],
    ['has a lower serial', {...listOf('p-2'), serial: 6}],
    ['is no list', []],
  ] as const)
    it(`stay, until the end of the list, where the next one ${what}`, async () => {
      const element = await theNames();
      folder.files['current.json'] = list;
      await pass();
      expect(names(element)).to.equal('Anna Example Petr Sample');
      element.now = new Date('2023-05-31T12:00:00Z');
      await element.updateComplete;
      expect([element.status, part(element, 'names')]).to.deep.equal(['error', null]);
    });

  it('are looked at again at midnight, since the list may have ended then', async () => {
    const element = await theNames({campaign, refresh: undefined});
    const [pause, ...others] = time.pauses();
    expect(pause).to.be.within(1, 24 * 3_600_000 + 1_000);
    expect(others).to.deep.equal([]);
    element.parentElement!.removeAttribute(CURRENT);
    await time.pass(pause!);
    expect(time.pauses()).to.deep.equal([]);
  });

  it('follow the page when it names a list, or another one', async () => {
    const element = await theNames();
    folder.files['other.json'] = listOf('p-2');
    const page = element.parentElement!;
    page.setAttribute(CURRENT, `${folder.url}other.json`);
    await frames();
    expect(names(element)).to.equal('Petr Sample');
    page.removeAttribute(CURRENT);
    await frames();
    expect(names(element)).to.equal('Anna Example Petr Sample');
  });
});
