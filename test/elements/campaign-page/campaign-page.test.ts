import {expect, fixture, html} from '@open-wc/testing';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import type {CampaignPage} from '../../../src/elements/campaign-page/campaign-page.js';
import '../../../src/elements/campaign-page/campaign-page.js';
import {bundledWords} from '../../../src/embed/bundled-words.js';
import {provideWords} from '../../../src/i18n/locale.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign, aFigure, feedOf} from '../../helpers/campaigns/campaign.js';
import {listenToConsole} from '../../helpers/pages/console.js';
import {campaigns, everyElement} from '../../helpers/elements/every-element.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

const NOW = new Date('2024-05-15T12:00:00Z');

const documentation = await (await fetch('/docs/elements/campaign-page.md')).text();

/** The sections in the order in which the documentation names them. */
const ORDER = [.../The sections are (.*?)\./s.exec(documentation)![1]!.matchAll(/`(.+?)`/g)].map(
  ([, name]) => name!,
);

const source = {name: 'Example Committee'};
const figures = {prisoners: aFigure({value: 120})};
const project = {name: 'Example Stories', description: 'Invented stories.', source};
const stories = {project};

/** A page that has settled, with these attributes. */
async function aPage(
  campaign: Campaign = campaigns.withEverything,
  attributes: Record<string, string> = {},
): Promise<CampaignPage> {
  const page = document.createElement('solidarity-campaign-page');
  page.textContent = 'Not now.';
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value);
  Object.assign(page, {campaign, now: NOW});
  await fixture(html`${page}`);
  await page.settled;
  await page.updateComplete;
  return page;
}

const sections = (page: CampaignPage): SolidarityElement[] => [
  ...page.renderRoot.querySelectorAll<SolidarityElement>('.sections > *'),
];

/** The names of the sections that a reader sees. */
const seen = (page: CampaignPage): string[] =>
  sections(page).flatMap(({localName, status}) =>
    status === 'ready' ? localName.replace('solidarity-', '') : [],
  );

/** The levels of the headings of a root, by their words. */
const levels = (root: ParentNode): Record<string, string | null> =>
  Object.fromEntries(
    [...root.querySelectorAll('[role=heading]')].map(heading => [
      shown(heading),
      heading.getAttribute('aria-level'),
    ]),
  );

describe('<solidarity-campaign-page>', () => {
  const said = listenToConsole();

  it('shows every section of the campaign, in the order of its text', async () => {
    const page = await aPage();
    expect(seen(page)).to.deep.equal(ORDER);
    expect(said).to.deep.equal([]);
  });

  it('holds every other element of the library, but for those that only authors place', () => {
    const onPage = everyElement.filter(({isPlacedByAuthor}) => !isPlacedByAuthor);
    const tags = onPage.map(({tagName}) => tagName.replace('solidarity-', ''));
    expect(tags.filter(name => name !== 'campaign-page').sort()).to.deep.equal([...ORDER].sort());
  });

  it('shows the name of the campaign once, and the date of its last change', async () => {
    const page = await aPage();
    expect(levels(page.renderRoot)).to.deep.equal({'Example campaign': '2'});
    expect(shown(part(page, 'updated'))).to.equal('Campaign last updated: 1 May 2024');
    const names = sections(page).flatMap(({renderRoot}) => Object.keys(levels(renderRoot)));
    expect(names).not.to.contain('Example campaign');
  });

  it('links to the campaign’s own page if the campaign names one', async () => {
    expect(part<HTMLAnchorElement>(await aPage(), 'link')!.href).to.equal('https://example.org/campaign');
    expect(part(await aPage(aCampaign({figures})), 'link')).to.equal(null);
  });

  it('leaves no gap and logs nothing for sections that the campaign does not have', async () => {
    const page = await aPage(aCampaign({figures, stories}), {hide: 'exit postcard'});
    expect(seen(page)).to.deep.equal(['prisoner-counter', 'stories']);
    const [counter, next] = sections(page).filter(({status}) => status === 'ready');
    const gap = next!.getBoundingClientRect().top - counter!.getBoundingClientRect().bottom;
    expect(gap).to.equal(4 * parseFloat(getComputedStyle(page).fontSize));
    expect(said).to.deep.equal([]);
  });

  it('logs what is wrong with a section and shows the other sections', async () => {
    const page = await aPage(aCampaign({figures, stories: {people: 1} as never}));
    expect(seen(page)).to.contain('prisoner-counter').and.not.to.contain('stories');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<solidarity-stories> stories/);
  });

  it('has a heading at the level that the page sets, and headings of sections one level below', async () => {
    const page = await aPage(aCampaign({figures, stories}), {'heading-level': '4', show: 'stories'});
    expect(levels(page.renderRoot)).to.deep.equal({'A day of solidarity': '4'});
    expect(levels(sections(page)[0]!.renderRoot)['Stories of political prisoners']).to.equal('5');
  });

  it('passes its language and its links="text" on to its sections', async () => {
    const page = await aPage(campaigns.withEverything, {lang: 'de', links: 'text'});
    await until(() => sections(page).every(({renderRoot}) => renderRoot.querySelector('.box[lang=de]')));
    const links = sections(page).flatMap(({renderRoot, localName}) =>
      localName === 'solidarity-exit' ? [] : [...renderRoot.querySelectorAll('a[href^=http]')],
    );
    expect(links).to.deep.equal([]);
  });

  it('shows the campaign’s texts in a language that the library has no translations for', async () => {
    const campaign = aCampaign({stories: {project: {...project, name: {en: 'Stories', fr: 'Histoires'}}}});
    const page = await aPage(campaign, {lang: 'fr', show: 'stories'});
    expect(shown(sections(page)[0]!.renderRoot)).to.contain('Histoires');
  });

  const choices: [show: string, hide: string, drawn: string[]][] = [
    ['stories prisoner-counter', '', ['stories', 'prisoner-counter']],
    ['stories, stories,day', '', ['stories', 'day']],
    ['stories, day', 'day', ['stories']],
    ['', ORDER.slice(2).join(' '), ['exit', 'day']],
  ];
  for (const [show, hide, drawn] of choices)
    it(`shows ${drawn.join(', ')} where show is "${show}" and hide "${hide.slice(0, 20)}"`, async () => {
      expect(seen(await aPage(campaigns.withEverything, {show, hide}))).to.deep.equal(drawn);
    });

  it('warns about names in show and hide that are no sections', async () => {
    const page = await aPage(campaigns.withEverything, {show: 'stories constructor', hide: 'donations'});
    expect(seen(page)).to.deep.equal(['stories']);
    expect(said).to.have.length(2);
    expect(said[0]).to.contain(
      '<solidarity-campaign-page> show, hide: there is no "constructor" among exit, day',
    );
    expect(said[1]).to.contain('no "donations"');
  });

  it('leaves out the risky sections on a cautious site', async () => {
    document.body.setAttribute('data-solidarity-cautious', '');
    const page = await aPage();
    document.body.removeAttribute('data-solidarity-cautious');
    const risky = ['donation', 'hashtag-bar', 'channels', 'sign-up'];
    expect(seen(page)).to.deep.equal(ORDER.filter(name => !risky.includes(name)));
  });

  it('shows the safety notice once on a cautious site, before anything else, in three languages', async () => {
    document.body.setAttribute('data-solidarity-cautious', '');
    const page = await aPage(campaigns.withEverything, {lang: 'de'});
    const notices = () => parts(page, 'safety').map(notice => notice.closest('[lang]')!.getAttribute('lang'));
    await until(() => notices().length === 3);
    expect(notices()).to.deep.equal(['de', 'be', 'ru']);
    expect(parts(page, 'safety')[0]).to.equal(page.renderRoot.querySelector('.box')!.firstElementChild);
    const within = sections(page).flatMap(section => parts(section, 'safety').map(notice => notice.lang));
    document.body.removeAttribute('data-solidarity-cautious');
    expect(within.length).to.be.above(0);
    expect([...new Set(within)]).to.deep.equal(['']);
  });

  it('leaves out exactly the elements that are marked as risky', async () => {
    const risky = everyElement
      .map(({tagName}) => document.createElement(tagName) as SolidarityElement & {isRisky?: boolean})
      .flatMap(({isRisky, localName}) => (isRisky ? localName.replace('solidarity-', '') : []));
    expect(risky.sort()).to.deep.equal(['channels', 'donation', 'hashtag-bar', 'picture', 'sign-up']);
  });

  it('exports every part of its sections', async () => {
    const page = await aPage();
    for (const section of sections(page)) {
      const {cssParts} = everyElement.find(({tagName}) => tagName === section.localName)!;
      expect(section.getAttribute('exportparts')!.split(', ')).to.deep.equal(cssParts.map(({name}) => name));
    }
  });

  it('can be styled through the parts of its sections', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'solidarity-campaign-page::part(number) {color: rgb(1, 2, 3)}';
    const [counter] = sections(await aPage(campaigns.withEverything, {show: 'prisoner-counter'}));
    expect(getComputedStyle(part(counter!, 'number')!).color).to.equal('rgb(1, 2, 3)');
    style.remove();
  });

  it('keeps its slotted content and fires one error event where the campaign has none of its sections', async () => {
    const events: string[] = [];
    const hear = ({type, target}: Event) => events.push(`${type} ${(target as Element).localName}`);
    for (const type of ['solidarity-ready', 'solidarity-error']) document.addEventListener(type, hear);
    const page = await aPage(aCampaign({figures}), {show: 'stories poem'});
    for (const type of ['solidarity-ready', 'solidarity-error']) document.removeEventListener(type, hear);
    expect(events).to.deep.equal(['solidarity-error solidarity-campaign-page']);
    expect(page.status).to.equal('error');
    expect(page.error).to.include({code: 'missing'});
    expect(page.innerText).to.equal('Not now.');
    expect(part(page, 'headline')).to.equal(null);
    expect(part(page, 'updated')).to.equal(null);
    expect(said).to.have.length(1);
  });

  for (const [why, show, attribute] of [
    ['all chosen sections are hidden on a cautious site', 'donation channels', 'data-solidarity-cautious'],
    ['show names no existing section', 'donations', 'data-other'],
  ] as const)
    it(`keeps its slotted content and reports an error where ${why}`, async () => {
      document.body.setAttribute(attribute, '');
      const page = await aPage(campaigns.withEverything, {show});
      document.body.removeAttribute(attribute);
      expect([page.status, page.error?.code, page.innerText]).to.deep.equal(['error', 'missing', 'Not now.']);
    });

  it('is ready once a section of the campaign is, not once the exit is', async () => {
    const missing = await aPage(aCampaign({figures}), {show: 'exit stories'});
    expect([missing.status, missing.innerText.trim()]).to.deep.equal(['error', 'Not now.']);
    expect(sections(missing)[0]!.renderRoot.querySelector('a')!.checkVisibility()).to.equal(true);
    expect((await aPage(aCampaign({figures}), {show: 'exit'})).status).to.equal('ready');
    const page = await aPage(campaigns.withEverything, {show: 'exit stories'});
    expect(seen(page)).to.deep.equal(['exit', 'stories']);
  });

  describe('without a campaign', () => {
    const PENDING = new Promise<never>(() => undefined);
    const states: [what: string, status: string, change: Partial<CampaignPage>][] = [
      ['that cannot be found', 'error', {feed: '/no-campaign.json'}],
      ['of another version', 'error', {campaign: {...aCampaign({figures}), version: 99 as never}}],
      ['with a bad head', 'error', {campaign: {...aCampaign({figures}), updated: 'yesterday'}}],
      ['that is still loading', 'waiting', {feed: '/slow-campaign.json'}],
    ];
    const exitOf = ({renderRoot}: CampaignPage) => renderRoot.querySelector('solidarity-exit');
    const {fetch} = window;
    afterEach(() => {
      window.fetch = fetch;
      provideWords(bundledWords);
    });

    async function without(change: Partial<CampaignPage>, lang = 'en'): Promise<CampaignPage> {
      window.fetch = (...args) => (String(args[0]).includes('slow') ? PENDING : fetch(...args));
      const page = document.createElement('solidarity-campaign-page');
      page.innerHTML = '<p>Not now.</p>';
      Object.assign(page, {lang, now: NOW}, change);
      await fixture(html`<div>${page}</div>`);
      return page;
    }

    for (const [what, status, change] of states)
      it(`shows its slotted content and the way out where it has one ${what}`, async () => {
        const heard: string[] = [];
        const hear = ({type, target}: Event) => heard.push(`${type} ${(target as Element).localName}`);
        for (const type of ['solidarity-ready', 'solidarity-error']) document.addEventListener(type, hear);
        const page = await without(change);
        if (status === 'error') await page.settled;
        await until(() => exitOf(page)?.status === 'ready', 'there is an exit');
        for (const type of ['solidarity-ready', 'solidarity-error']) document.removeEventListener(type, hear);
        expect(part(exitOf(page)!, 'link')!.checkVisibility()).to.equal(true);
        expect([page.status, page.querySelector('p')!.checkVisibility()]).to.deep.equal([status, true]);
        expect(page.renderRoot.querySelector('.box')).to.equal(null);
        expect(heard).to.deep.equal(status === 'error' ? ['solidarity-error solidarity-campaign-page'] : []);
      });

    it('has no way out where that is not chosen', async () => {
      for (const choice of [{hide: 'exit'}, {show: 'stories'}]) {
        const page = await without({...states[1]![2], ...choice});
        await page.settled;
        expect(exitOf(page)).to.equal(null);
      }
    });

    it('has it once, and the sections too, as soon as there is a campaign', async () => {
      const page = await without(states[1]![2]);
      await page.settled;
      page.campaign = campaigns.withEverything;
      await until(() => page.status === 'ready');
      expect(seen(page)).to.deep.equal(ORDER);
      expect(page.renderRoot.querySelectorAll('solidarity-exit')).to.have.length(1);
    });

    it('has it while its translations are slow, in English', async () => {
      provideWords(() => PENDING);
      const page = await without({campaign: campaigns.withEverything}, 'pl');
      await until(() => exitOf(page)?.status === 'ready', 'there is an exit');
      expect(shown(part(exitOf(page)!, 'link'))).to.equal('Exit this page');
      expect([page.status, page.querySelector('p')!.checkVisibility()]).to.deep.equal(['waiting', true]);
      page.hide = 'exit';
      page.lang = 'en';
      await until(() => page.status === 'ready');
      expect(exitOf(page)).to.equal(null);
    });
  });

  it('fires one ready event for all its sections', async () => {
    const targets: string[] = [];
    const hear = ({target}: Event) => targets.push((target as Element).localName);
    document.addEventListener('solidarity-ready', hear);
    await aPage();
    document.removeEventListener('solidarity-ready', hear);
    expect(targets).to.deep.equal(['solidarity-campaign-page']);
  });

  it('fires one event when the translations of its language fail to load', async () => {
    const targets: string[] = [];
    const hear = ({target}: Event) => targets.push((target as Element).localName);
    document.addEventListener('solidarity-untranslated', hear);
    provideWords(() => Promise.reject(new Error('gone')));
    await aPage(campaigns.withEverything, {lang: 'pt-BR'});
    provideWords(bundledWords);
    document.removeEventListener('solidarity-untranslated', hear);
    expect(targets).to.deep.equal(['solidarity-campaign-page']);
  });

  it('shows sections that are added to the campaign later, and hides those that are removed', async () => {
    const page = await aPage(aCampaign({figures}), {show: 'prisoner-counter stories'});
    expect(seen(page)).to.deep.equal(['prisoner-counter']);
    page.campaign = aCampaign({stories});
    await until(() => seen(page).includes('stories'));
    expect(seen(page)).to.deep.equal(['stories']);
    page.campaign = aCampaign({});
    await until(() => page.status === 'error');
    expect(part(page, 'headline')).to.equal(null);
    page.campaign = aCampaign({stories});
    await until(() => page.status === 'ready');
    expect(part(page, 'headline')).not.to.equal(null);
  });

  it('requests the campaign once', async () => {
    const url = feedOf(campaigns.withEverything);
    const {fetch} = window;
    const asked: string[] = [];
    window.fetch = (...args) => {
      asked.push(String(args[0]));
      return fetch(...args);
    };
    const page = await fixture<CampaignPage>(
      html`<solidarity-campaign-page feed=${url} .now=${NOW}>Not now.</solidarity-campaign-page>`,
    );
    await page.settled;
    window.fetch = fetch;
    expect(asked).to.deep.equal([url]);
    expect(seen(page)).to.deep.equal(ORDER);
  });

  it('finds an inline campaign in its own shadow root', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = `<script type="application/json" id="there">${JSON.stringify(aCampaign({figures}))}</script>
      <solidarity-campaign-page feed="#there" show="prisoner-counter">Not now.</solidarity-campaign-page>`;
    const page = root.querySelector('solidarity-campaign-page')!;
    await page.settled;
    expect(seen(page)).to.deep.equal(['prisoner-counter']);
  });
});
