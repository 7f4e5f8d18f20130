import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import type {CampaignPage} from '../../../src/elements/campaign-page/campaign-page.js';
import '../../../src/define/campaign-page.js';
import {bundledWords} from '../../../src/embed/bundled-words.js';
import {provideWords} from '../../../src/i18n/locale.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign, aFigure, feedOf} from '../../helpers/campaigns/campaign.js';
import {listenToConsole} from '../../helpers/pages/console.js';
import {campaigns, everyElement} from '../../helpers/elements/every-element.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

const NOW = new Date('2024-05-15T12:00:00Z');

const documentation = await (await fetch('/src/elements/campaign-page/README.md')).text();

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
    expect(said.filter(line => !line.includes('no consent covers this'))).to.deep.equal([]);
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

  it('has the exit before its name, then the counter, the contents, and all other sections', async () => {
    const page = await aPage();
    const root = page.renderRoot;
    const [exit, counter, ...others] = sections(page);
    const places = [exit!, part(page, 'headline')!, counter!, part(page, 'contents')!, ...others];
    const all = [...root.querySelectorAll('*')];
    const order = places.map(place => all.indexOf(place));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect([exit!.localName, counter!.localName]).to.deep.equal([
      'solidarity-exit',
      'solidarity-prisoner-counter',
    ]);
  });

  it('leaves out the name of the campaign with no-title; its sections then take the level', async () => {
    const page = await aPage(campaigns.withEverything, {'no-title': '', show: 'exit stories'});
    expect(part(page, 'headline')).to.equal(null);
    expect(shown(page.renderRoot)).not.to.contain('Example campaign');
    expect(levels(sections(page)[1]!.renderRoot)['Stories of political prisoners']).to.equal('2');
  });

  describe('the contents', () => {
    const jumps = (page: CampaignPage) => [
      ...page.renderRoot.querySelectorAll<HTMLElement>('[part=contents] [role=link]'),
    ];

    it('name six sections, by their own headings, in their order', async () => {
      const page = await aPage();
      const names = jumps(page).map(shown);
      expect(names).to.have.length(6);
      const headings = sections(page).flatMap(({renderRoot}) => Object.keys(levels(renderRoot)));
      expect(headings.filter(heading => names.includes(heading))).to.deep.equal(names);
    });

    it('lead to a section and give it the focus, but leave address and history alone', async () => {
      const page = await aPage();
      const {href} = location;
      const {length} = history;
      for (const jump of jumps(page)) {
        window.scrollTo(0, 0);
        jump.click();
        const heading = document.activeElement!.shadowRoot!.activeElement!.shadowRoot!.activeElement!;
        expect([heading.role, shown(heading)]).to.deep.equal(['heading', shown(jump)]);
        const {top, bottom} = heading.getBoundingClientRect();
        expect(top >= 0 && bottom <= innerHeight, `${shown(jump)} is in sight`).to.equal(true);
      }
      expect([location.href, history.length]).to.deep.equal([href, length]);
      window.scrollTo(0, 0);
    });

    it('let the next Tab go on in the section', async () => {
      const page = await aPage();
      const jump = jumps(page).find(each => shown(each) === 'Events')!;
      jump.focus();
      await sendKeys({press: 'Enter'});
      await sendKeys({press: 'Tab'});
      const events = page.shadowRoot!.activeElement as SolidarityElement;
      expect(events.localName).to.equal('solidarity-event-list');
      const first = events.renderRoot.querySelector('a, button, summary, select');
      expect(events.shadowRoot!.activeElement === first).to.equal(true);
      expect(events.renderRoot.querySelector('[tabindex]')).to.equal(null);
    });

    it('are left out where there are fewer than three sections to name', async () => {
      expect(part(await aPage(campaigns.withEverything, {show: 'stories event-list'}), 'contents')).to.equal(
        null,
      );
      const page = await aPage(campaigns.withEverything, {show: 'stories event-list initiatives'});
      expect(jumps(page)).to.have.length(3);
    });
  });

  describe('with the keyboard alone', () => {
    const pages: [what: string, campaign: Campaign, now: Date][] = [
      ['the default campaign on its day', campaigns.ofTheDay, new Date('2023-05-19T09:00:00Z')],
      ['the default campaign when all is past', campaigns.ofTheDay, new Date('2026-12-01T12:00:00Z')],
      ['the example with everything', campaigns.withEverything, NOW],
    ];
    for (const [what, campaign, now] of pages)
      it(`reaches the first event of ${what} after at most 25 stops`, async () => {
        const page = await aPage(campaign);
        page.now = now;
        await Promise.all(sections(page).map(({updateComplete}) => updateComplete));
        const start = document.createElement('button');
        page.before(start);
        start.focus();
        const first = sections(page)
          .find(({localName}) => localName === 'solidarity-event-list')!
          .renderRoot.querySelector('[part=event]')!;
        const isReached = () => {
          const section = page.shadowRoot!.activeElement;
          const focused = section?.shadowRoot?.activeElement;
          const order = [...page.renderRoot.querySelectorAll('.sections > *')];
          const [at, events] = [section!, (first.getRootNode() as ShadowRoot).host].map(e =>
            order.indexOf(e),
          );
          if (at !== events) return at! > events!;
          return first.contains(focused!) || !!(first.compareDocumentPosition(focused!) & 4);
        };
        let stops = 0;
        do {
          await sendKeys({press: 'Tab'});
          stops++;
        } while (!isReached() && stops < 60);
        start.remove();
        expect(stops - 1).to.be.within(5, 25);
      });
  });

  it('says what took place, and when the next day is, once all its events are past', async () => {
    const page = await aPage(campaigns.ofTheDay);
    page.now = new Date('2026-12-01T12:00:00Z');
    await page.updateComplete;
    await Promise.all(sections(page).map(({updateComplete}) => updateComplete));
    const text = (name: string) =>
      shown(sections(page).find(({localName}) => localName === `solidarity-${name}`)!.renderRoot);
    expect(text('day')).to.contain('The next Day of Solidarity is Friday, 21 May 2027.');
    expect(text('event-list')).to.contain('The next Day of Solidarity is Friday, 21 May 2027.');
    expect(text('event-list')).to.match(/What took place in 2023.*The Hague.*Bremen.*Vilnius/);
    expect(text('prisoner-counter')).to.contain('On 19 May 2023');
    expect(text('initiatives')).not.to.match(/Attend an event|On 21 May/);
    expect(text('initiatives').match(/may have changed/g)).to.have.length(1);
  });

  it('shows the events among the initiatives where it does not list events', async () => {
    const names = async (attributes: Record<string, string>) => {
      const page = await aPage(campaigns.ofTheDay, attributes);
      page.now = new Date('2023-05-19T09:00:00Z');
      await page.updateComplete;
      const initiatives = sections(page).find(({localName}) => localName === 'solidarity-initiatives')!;
      await initiatives.updateComplete;
      return shown(initiatives.renderRoot);
    };
    expect(await names({})).not.to.contain('Attend an event');
    expect(await names({hide: 'event-list'})).to.contain('Attend an event');
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
    const campaign = aCampaign({stories: {project: {...project, name: {en: 'Stories', ka: 'Histoires'}}}});
    const page = await aPage(campaign, {lang: 'ka', show: 'stories'});
    expect(shown(sections(page)[0]!.renderRoot)).to.contain('Histoires');
  });

  const choices: [show: string, hide: string, drawn: string[]][] = [
    ['stories prisoner-counter', '', ['stories', 'prisoner-counter']],
    ['stories, stories,day', '', ['stories', 'day']],
    ['stories, day', 'day', ['stories']],
    ['', ORDER.slice(2).join(' '), ['exit', 'prisoner-counter']],
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
      '<solidarity-campaign-page> show, hide: there is no "constructor" among exit, prisoner-counter',
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

  it('shows the safety notice once on a cautious site, before anything but the exit, in three languages', async () => {
    document.body.setAttribute('data-solidarity-cautious', '');
    const page = await aPage(campaigns.withEverything, {lang: 'de'});
    const notices = () => parts(page, 'safety').map(notice => notice.closest('[lang]')!.getAttribute('lang'));
    await until(() => notices().length === 3);
    expect(notices()).to.deep.equal(['de', 'be', 'ru']);
    const [first] = parts(page, 'safety');
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    const [exit, ...others] = sections(page);
    expect([exit!.localName, exit!.compareDocumentPosition(first!)]).to.deep.equal([
      'solidarity-exit',
      follows,
    ]);
    for (const other of others) expect(first!.compareDocumentPosition(other)).to.equal(follows);
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
    await until(() => seen(page).length === ORDER.length); // people may come a moment later
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
