import {expect, fixtureCleanup} from '@open-wc/testing';
import {
  draw,
  drawTogether,
  everyElement,
  someElements,
  STATES,
} from '../../helpers/elements/every-element.js';
import {aFeedUrl, jsonOf, standInForNetwork} from '../../helpers/pages/network.js';
import type {People} from '../../helpers/campaigns/people.js';
import {shown} from '../../helpers/elements/shown.js';

const {campaign, now} = STATES.opened;
const OPENED = {now, opened: true};

/** The roots of an element and of the elements inside it. */
function rootsOf(element: Element): ParentNode[] {
  const root = element.shadowRoot!;
  return [root, ...[...root.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot).flatMap(rootsOf)];
}

const inAll = <E extends Element>(element: Element, selector: string): E[] =>
  rootsOf(element).flatMap(root => [...root.querySelectorAll<E>(selector)]);

/** All links but that of the exit, which is none of a campaign. */
const linksOf = (element: Element) => inAll<HTMLAnchorElement>(element, 'a[href]:not(.leave)');

/** What an element shows, with the elements inside it. */
const wordsOf = (element: Element) => rootsOf(element).map(shown).join('\n');

/** The campaign with all addresses on `host`. */
const on = (host: string) =>
  JSON.parse(
    JSON.stringify(campaign).replace(/(https?:\/\/|mailto:[^"@]*@)[^/"?]+/g, `$1${host}`),
  ) as typeof campaign;

afterEach(() => {
  fixtureCleanup();
  document.body.removeAttribute('style');
});

describe('a campaign that the page does not trust', () => {
  const network = standInForNetwork();

  for (const {tagName, needsTrust} of someElements.filter(
    ({tagName}) => tagName !== 'solidarity-campaign-page',
  ))
    it(`${needsTrust ? 'has only addresses, marked as not verified,' : 'has links'} in <${tagName}>`, async () => {
      network.answer = () => jsonOf(on('other.example'));
      const attributes = {feed: aFeedUrl()};
      const element = await draw(tagName, {...OPENED, campaign: undefined, attributes});
      await element.settled;
      await element.updateComplete;
      const [own] = await drawTogether(tagName, [{...OPENED, campaign: on('other.example')}]);
      if (!needsTrust) {
        expect(linksOf(element).map(({href}) => href)).to.deep.equal(linksOf(own!).map(({href}) => href));
        expect(wordsOf(element)).not.to.contain('not verified');
        return;
      }
      expect(linksOf(element)).to.deep.equal([]);
      expect(linksOf(own!)).not.to.deep.equal([]);
      const addresses = inAll(element, '[part=address]');
      expect(addresses).to.have.length(linksOf(own!).length);
      for (const address of addresses) {
        expect(shown(address)).to.match(/other\.example/);
        expect(shown(address.parentElement)).to.contain(
          `${shown(address)} This address is not verified by this page.`,
        );
      }
    });
});

describe('data-solidarity-hosts', () => {
  // No campaign decides where an exit leads.
  for (const {tagName} of someElements.filter(({tagName}) => tagName !== 'solidarity-exit'))
    it(`limits the hosts of links, pictures and shared texts in <${tagName}>`, async () => {
      const attributes = (hosts: string) => ({
        'data-solidarity-hosts': hosts,
        'picture-origins': 'https://other.example',
        'file-origins': 'https://other.example',
      });
      const drawing = {...OPENED, campaign: on('other.example')};
      const [free, listed, bound] = await drawTogether(tagName, [
        {...drawing, attributes: {}},
        {...drawing, attributes: attributes('listed.example, other.example')},
        {...drawing, attributes: attributes('listed.example')},
      ]);
      /** Everything in an element that leads to the host, or could be passed on. */
      const leading = (element: Element) =>
        inAll(element, 'a:not(.leave), img, video, iframe, source, track, textarea').flatMap(found =>
          [...found.attributes]
            .map(({value}) => value)
            .concat((found as HTMLTextAreaElement).value ?? [])
            .filter(value => value.includes('other.example') && !value.startsWith('mailto:')),
        );
      expect(leading(bound!)).to.deep.equal([]);
      expect(leading(listed!)).to.include.members(leading(free!));
      // The page to pass on is left out; what is shown is shown as text.
      const isShown = leading(free!).length > 0 && tagName !== 'solidarity-hashtag-bar';
      expect(wordsOf(bound!).includes('other.example')).to.equal(isShown);
    });
});

describe('a campaign that has expired', () => {
  const {stories, people, poems, letters, donation, channels, signUp} = campaign;
  const isWithdrawn = ({id}: {id: string}) => campaign.withdrawn!.includes(id);
  const isHeld = ({status}: {status: {state: string}}) => status.state === 'held';
  /** Words that nobody must read any more: of people, addresses, donation, sign-up and channels. */
  const gone = [
    ...stories!.people!.filter(person => !isWithdrawn(person)).map(({name}) => name),
    ...(people as People).persons
      .filter(person => isHeld(person) && !isWithdrawn(person))
      .map(({name}) => name),
    ...poems!.works!.map(({author}) => author.name),
    letters!.address!.institution,
    donation!.collector.name,
    signUp!.description!,
    ...channels!.map(({name}) => name),
  ].map(text => (typeof text === 'string' ? text : text.en!));

  const {tagName: page} = everyElement.find(({tagName}) => tagName === 'solidarity-campaign-page')!;

  it('shows people, donation, sign-up, channels and links until the day has passed', async () => {
    const [element] = await drawTogether(page, [{...OPENED, campaign: {...campaign, expires: '2024-05-15'}}]);
    expect(gone.filter(words => !wordsOf(element!).includes(words))).to.deep.equal([]);
    expect(linksOf(element!)).not.to.deep.equal([]);
  });

  /** The elements of which nothing is left. */
  const isGone = ({needsTrust, section}: (typeof someElements)[number]) => needsTrust || section === 'people';

  for (const element of someElements) {
    const {tagName} = element;
    it(`leaves no person, no address, no donation, sign-up or channel and no link in <${tagName}>`, async () => {
      const drawing = {...OPENED, campaign: {...campaign, expires: '2024-05-14'}};
      const [drawn] = await drawTogether(tagName, [drawing]);
      expect(gone.filter(words => wordsOf(drawn!).includes(words))).to.deep.equal([]);
      expect(linksOf(drawn!)).to.deep.equal([]);
      if (isGone(element))
        expect([drawn!.status, drawn!.error!.message]).to.deep.equal([
          'error',
          `${tagName}: the campaign has expired`,
        ]);
      else expect(drawn!.status).to.equal('ready');
    });
  }

  const {version, name, date, updated} = campaign;
  for (const element of someElements.filter(({section}) => section)) {
    const {tagName, section} = element;
    it(`leaves no link in <${tagName}> either if it has no section but ${section}`, async () => {
      const alone = {version, name, date, updated, expires: '2024-05-14', [section!]: campaign[section!]};
      const [drawn] = await drawTogether(tagName, [{...OPENED, campaign: alone}]);
      expect(drawn!.status).to.equal(isGone(element) ? 'error' : 'ready');
      expect(linksOf(drawn!)).to.deep.equal([]);
    });
  }
});
