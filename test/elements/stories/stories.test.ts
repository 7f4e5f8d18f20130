import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/stories.js';
import type {Stories} from '../../../src/elements/stories/stories.js';
import {campaignDay, untilNextDay} from '../../../src/model/days/campaign-day.js';
import type {Campaign} from '../../../src/model/campaign.js';
import type {ConsentField} from '../../../src/model/values/consent.js';
import {pickOfDay} from '../../../src/model/days/pick-of-day.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {stubClipboard} from '../../helpers/pages/clipboard.js';
import {anAddress} from '../../helpers/campaigns/letters.js';
import {aProject, aStory, storiesOf} from '../../helpers/campaigns/people.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {standInForTime} from '../../helpers/pages/time.js';
import {until} from '../../helpers/pages/until.js';

const PORTRAIT = '/campaigns/examples/portrait.svg';
const ids = Array.from({length: 12}, (_, i) => `story-${i}`);

/** Stories that have settled, of `people`, in English unless the test says otherwise. */
async function theStories(
  section: Campaign['stories'],
  properties: Partial<Stories> = {},
  head: Partial<Campaign> = {},
): Promise<Stories> {
  const stories = document.createElement('solidarity-stories');
  stories.textContent = 'no stories';
  const now = new Date('2023-05-21T12:00:00Z');
  Object.assign(stories, {lang: 'en', now, campaign: aCampaign({...head, stories: section})}, properties);
  await fixture(html`<div>${stories}</div>`);
  await stories.settled;
  return stories;
}

const names = (stories: Stories) => parts(stories, 'name').map(shown);
const said = (stories: Stories) => shown(stories.shadowRoot!.querySelector('[role=status]'));
const button = (stories: Stories, label: string) =>
  parts<HTMLButtonElement>(stories, 'button').find(each => shown(each) === label)!;

/** The name of the card in the middle of the row; '' while the row is scrolling between two. */
function inSight(stories: Stories): string {
  const row = part(stories, 'row')!.getBoundingClientRect();
  const middle = row.left + row.width / 2;
  const card = parts(stories, 'story').find(each => {
    const {left, right} = each.getBoundingClientRect();
    return left < middle && middle < right;
  });
  return card ? shown(card.querySelector('.name')) : '';
}

describe('<solidarity-stories>', () => {
  describe('with one person', () => {
    it('shows name, status with its date, life before and in prison, source and last change', async () => {
      const stories = await theStories({
        people: [aStory({before: 'She taught.', inPrison: 'She reads.', correction: 'mailto:a@example.org'})],
      });
      expect(shown(part(stories, 'story'))).to.equal(
        'Anna Example In prison as of 1 May 2023 Life before prison She taught. Life in prison She reads. ' +
          'Source: Example Committee (example.org) Story last updated: 2 May 2023 Report a mistake (a@example.org)',
      );
      expect(part(stories, 'row')).to.equal(null);
    });

    for (const [state, words] of [
      ['held', 'In prison as of 1 May 2023'],
      ['released', 'Released (as of 1 May 2023)'],
      ['died', 'Died in custody or after release (as of 1 May 2023)'],
      ['unknown', 'As of 1 May 2023, nothing was known of what has happened to this person'],
    ] as const)
      it(`reads "${words}" for a person who is ${state}`, async () => {
        const consent = {
          on: '2023-05-02',
          by: 'relative' as const,
          fields: ['name' as const, 'status' as const],
        };
        const stories = await theStories({people: [aStory({status: {state, asOf: '2023-05-01'}, consent})]});
        expect(shown(part(stories, 'status'))).to.equal(words);
      });

    it('shows the name in the reader’s script', async () => {
      const people = [aStory({name: {en: 'Anna Example', be: 'Ганна Прыкладная'}})];
      expect(names(await theStories({people}, {lang: 'be'}))).to.deep.equal(['Ганна Прыкладная']);
    });

    it('keeps the line breaks of a text', async () => {
      const stories = await theStories({people: [aStory({before: 'One.\nTwo.'})]});
      const [one, two] = ['One.', 'Two.'].map(words => {
        const node = part(stories, 'chapter')!.querySelector('.story-text bdi')!;
        const text = [...node.childNodes].find(each => each.textContent!.includes(words)) as Text;
        const range = document.createRange();
        const at = text.data.indexOf(words);
        range.setStart(text, at);
        range.setEnd(text, at + words.length);
        return range.getBoundingClientRect().bottom;
      });
      expect(two!).to.be.above(one!);
    });
  });

  describe('consent', () => {
    const everything = {
      picture: {url: PORTRAIT, alt: 'A drawing'},
      before: 'She taught.',
      inPrison: 'She reads.',
      address: anAddress(),
    };
    /** What of a story is shown with a consent to the name and to `fields`. */
    async function shownWith(...fields: ConsentField[]) {
      const consent = {on: '2023-05-02', by: 'person' as const, fields: ['name' as const, ...fields]};
      const stories = await theStories({people: [aStory({...everything, consent})]});
      return {
        status: !!part(stories, 'status'),
        portrait: !!stories.shadowRoot!.querySelector('img'),
        story: parts(stories, 'chapter').length === 2,
        address: !!part(stories, 'letter'),
      };
    }
    const nothing = {status: false, portrait: false, story: false, address: false};

    for (const field of ['status', 'portrait', 'story', 'address'] as const)
      it(`to the ${field} alone shows nothing else beside the name`, async () => {
        expect(await shownWith(field)).to.deep.equal({...nothing, [field]: true});
      });

    it('to the name alone shows no status, not even by the tag of a prisoner', async () => {
      const people = [aStory({consent: {on: '2023-05-02', by: 'person', fields: ['name']}})];
      const stories = await theStories({people});
      expect(stories.shadowRoot!.querySelectorAll('.tag, .held')).to.have.length(0);
    });

    for (const state of ['released', 'died', 'unknown'] as const)
      it(`that is older than the status does not show a person who is ${state}`, async () => {
        const status = {state, asOf: '2023-05-02'};
        const older = {on: '2023-05-02', by: 'person' as const, fields: ['name' as const]};
        const newer = {...older, on: '2023-05-03'};
        const people = [
          aStory({status}),
          aStory({id: 'b', name: 'Boris Example', status, consent: older}),
          aStory({id: 'c', name: 'Clara Example', status, consent: newer}),
        ];
        expect(names(await theStories({people}))).to.deep.equal(['Clara Example']);
      });
  });

  describe('the portrait', () => {
    const picture = {url: PORTRAIT, alt: {de: 'Eine Frau in Grün'}, credit: 'A. Painter'};
    const image = (stories: Stories) => stories.shadowRoot!.querySelector('img');

    it('has an alternative text and a credit', async () => {
      const stories = await theStories({people: [aStory({picture})]});
      expect(image(stories)).to.include({
        alt: 'Eine Frau in Grün',
        lang: 'de',
        referrerPolicy: 'no-referrer',
      });
      expect(image(stories)!.src).to.equal(new URL(PORTRAIT, location.href).href);
      expect(shown(part(stories, 'credit'))).to.equal('Picture: A. Painter');
    });

    it('is requested from other origins only where the page allows it', async () => {
      const people = [aStory({picture: {...picture, url: `https://example.org${PORTRAIT}`}})];
      const stories = await theStories({people});
      expect(image(stories)).to.equal(null);
      expect(part(stories, 'credit')).to.equal(null);
      expect(part(stories, 'picture')!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      stories.pictureOrigins = 'https://example.net https://example.org';
      await stories.updateComplete;
      expect(image(stories)!.src).to.equal(`https://example.org${PORTRAIT}`);
    });

    it('is replaced by a drawing where it fails to load', async () => {
      const people = [aStory({picture: {...picture, url: '/campaigns/examples/gone.svg'}})];
      const stories = await theStories({people});
      await until(() => !image(stories));
      expect(part(stories, 'picture')!.querySelector('svg')).not.to.equal(null);
      expect(names(stories)).to.deep.equal(['Anna Example']);
    });
  });

  describe('the letter section', () => {
    const address = anAddress();

    it('has the safety notice before the address', async () => {
      const stories = await theStories({people: [aStory({address})]});
      const letter = part<HTMLDetailsElement>(stories, 'letter')!;
      expect(letter.open).to.equal(false);
      expect(shown(letter.querySelector('summary'))).to.equal('Write to this person');
      const [safety, envelope] = [part(stories, 'safety')!, part(stories, 'envelope')!];
      expect(safety.compareDocumentPosition(envelope)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    it('copies the address of its own person', async () => {
      const clipboard = stubClipboard();
      const people = [aStory({address}), aStory({id: 'b', address: {...address, name: 'Пётр Узорный'}})];
      const stories = await theStories({people});
      const [, second] = parts(stories, 'letter');
      second!.querySelector('button')!.click();
      expect(clipboard.texts).to.have.length(1);
      expect(clipboard.texts[0]).to.match(/^Пётр Узорный\nИК №4\n/);
      clipboard.restore();
    });

    for (const state of ['released', 'died', 'unknown'] as const)
      it(`is left out where the person is ${state}`, async () => {
        const consent = {
          on: '2023-05-02',
          by: 'person' as const,
          fields: ['name' as const, 'address' as const],
        };
        const people = [aStory({address, consent, status: {state, asOf: '2023-05-01'}})];
        const stories = await theStories({people});
        expect(names(stories)).to.deep.equal(['Anna Example']);
        expect(part(stories, 'letter')).to.equal(null);
      });
  });

  describe('with several people', () => {
    it('shows the first, and how many there are', async () => {
      const stories = await theStories({people: storiesOf('a', 'b', 'c')});
      expect(inSight(stories)).to.equal('Example a');
      expect(shown(part(stories, 'position'))).to.equal('1 / 3');
    });

    for (const dir of ['ltr', 'rtl'])
      it(`moves with its buttons and announces the position, in a language with dir="${dir}"`, async () => {
        const stories = await theStories({people: storiesOf('a', 'b', 'c')});
        stories.shadowRoot!.querySelector<HTMLElement>('.box')!.dir = dir;
        button(stories, 'Next').click();
        await stories.updateComplete;
        expect(inSight(stories)).to.equal('Example b');
        expect(said(stories)).to.equal('Story 2 of 3: Example b');
        button(stories, 'Next').click();
        await nextFrame();
        expect(inSight(stories)).to.equal('Example c');
        button(stories, 'Previous').click();
        await nextFrame();
        expect(inSight(stories)).to.equal('Example b');
        expect(shown(part(stories, 'position'))).to.equal('2 / 3');
      });

    it('no longer names in its announcement who is withdrawn', async () => {
      const stories = await theStories({people: storiesOf('a', 'b', 'c')});
      button(stories, 'Next').click();
      await until(() => said(stories) === 'Story 2 of 3: Example b');
      stories.campaign = aCampaign({stories: {people: storiesOf('a', 'b', 'c')}, withdrawn: ['b']});
      await stories.updateComplete;
      expect(stories.shadowRoot!.textContent).not.to.include('Example b');
    });

    it('keeps a letter open, and the copied address, with the person whose they are', async () => {
      stubClipboard();
      const people = storiesOf('a', 'b', 'c').map(story => ({...story, address: anAddress()}));
      const stories = await theStories({people});
      const [, ofB] = [...stories.shadowRoot!.querySelectorAll('details')];
      ofB!.open = true;
      ofB!.querySelector('button')!.click();
      await until(() => shown(ofB!.querySelector('button')) === 'Copied');
      stories.campaign = aCampaign({stories: {people}, withdrawn: ['a']});
      await stories.updateComplete;
      const letters = [...stories.shadowRoot!.querySelectorAll('details')];
      expect(letters.map(({open}) => open)).to.deep.equal([true, false]);
      const labels = letters.map(letter => shown(letter.querySelector('button')));
      expect(labels).to.deep.equal(['Copied', 'Copy the address']);
      expect(names(stories)).to.deep.equal(['Example b', 'Example c']);
    });

    /** Steps through two people of whom the first has an address, which is open. */
    async function withOpenLetter() {
      const stories = await theStories({
        people: [
          aStory({id: 'a', address: anAddress()}),
          aStory({id: 'b', name: 'B', inPrison: 'Line.\n'.repeat(30)}),
        ],
      });
      const letter = part<HTMLDetailsElement>(stories, 'letter')!;
      letter.open = true;
      return {stories, letter, row: part(stories, 'row')!};
    }

    it('is as high as the person in sight', async () => {
      const {stories, row} = await withOpenLetter();
      const excess = (index: number) =>
        row.clientHeight - parts(stories, 'story')[index]!.getBoundingClientRect().height;
      expect(excess(0)).to.be.within(-1, 1);
      button(stories, 'Next').click();
      await stories.updateComplete;
      expect(excess(1)).to.be.within(-1, 1);
    });

    it('closes what is open on a change of the person', async () => {
      const {stories, letter} = await withOpenLetter();
      button(stories, 'Next').click();
      await stories.updateComplete;
      expect(letter.open).to.equal(false);
    });

    it('moves with the arrow keys', async () => {
      const stories = await theStories({people: storiesOf('a', 'b', 'c')});
      part(stories, 'row')!.focus();
      await sendKeys({press: 'ArrowRight'});
      await until(() => shown(part(stories, 'position')) === '2 / 3');
      await until(() => inSight(stories) === 'Example b');
    });

    it('scrolls to the story that receives the focus', async () => {
      const stories = await theStories({people: storiesOf('a', 'b')});
      button(stories, 'Next').focus();
      const LINK_OF_B = 3; // after the row and the link of a
      for (let stop = 0; stop < LINK_OF_B; stop++) await sendKeys({press: 'Tab'});
      await until(() => shown(part(stories, 'position')) === '2 / 2');
      await until(() => inSight(stories) === 'Example b');
    });

    it('stays at the last story and keeps the focus on the button', async () => {
      const stories = await theStories({people: storiesOf('a', 'b')});
      expect(button(stories, 'Previous').ariaDisabled).to.equal('true');
      button(stories, 'Next').focus();
      await sendKeys({press: 'Enter'});
      await sendKeys({press: 'Enter'});
      await stories.updateComplete;
      expect(shown(part(stories, 'position'))).to.equal('2 / 2');
      expect(stories.shadowRoot!.activeElement).to.equal(button(stories, 'Next'));
      expect(button(stories, 'Next').ariaDisabled).to.equal('true');
    });

    it('updates the position when the reader scrolls', async () => {
      const stories = await theStories({people: storiesOf('a', 'b', 'c')});
      const row = part(stories, 'row')!;
      row.scrollLeft = row.scrollWidth;
      await until(() => shown(part(stories, 'position')) === '3 / 3');
      expect(said(stories)).to.equal('');
    });

    it('keeps the position while it is not laid out', async () => {
      const stories = await theStories({people: storiesOf('a', 'b', 'c')});
      stories.style.display = 'none';
      part(stories, 'row')!.dispatchEvent(new Event('scroll'));
      await stories.updateComplete;
      expect(shown(part(stories, 'position'))).to.equal('1 / 3');
    });

    it('renders up to 30 stories beyond the visible one', async () => {
      const many = Array.from({length: 80}, (_, i) => `${i}`);
      const stories = await theStories({people: storiesOf(...many)});
      expect(names(stories)).to.have.length(30);
      button(stories, 'Next').click();
      await stories.updateComplete;
      expect(names(stories)).to.have.length(31);
      expect(shown(part(stories, 'position'))).to.equal('2 / 80');
    });

    it('leaves out withdrawn people', async () => {
      const stories = await theStories({people: storiesOf('a', 'b')}, {}, {withdrawn: ['a']});
      expect(names(stories)).to.deep.equal(['Example b']);
    });

    it('shows the person that the attribute names', async () => {
      const people = storiesOf('a', 'b');
      expect(names(await theStories({people}, {story: 'b'}))).to.deep.equal(['Example b']);
    });

    it('keeps its slotted content where the named person does not exist', async () => {
      const stories = await theStories({project: aProject, people: storiesOf('a')}, {story: 'z'});
      expect(stories.status).to.equal('error');
      expect(stories.shadowRoot!.querySelector('slot')!.assignedNodes()[0]).to.have.text('no stories');
    });
  });

  describe('the story of the day', () => {
    const people = storiesOf(...ids);
    const ofDay = (day: string) => pickOfDay(people, day)!.name;
    /** Days whose stories differ. */
    const [today, tomorrow] = ['2023-05-21', '2023-05-22'];
    before(() => expect(ofDay(today!)).not.to.equal(ofDay(tomorrow!)));

    it('is one story', async () => {
      const stories = await theStories({people}, {pick: 'daily'});
      expect(shown(part(stories, 'title'))).to.equal('Story of the day');
      expect(names(stories)).to.deep.equal([ofDay(today!)]);
    });

    for (const [timeZone, moment, day] of [
      [undefined, '2023-05-21T20:59:59Z', today],
      [undefined, '2023-05-21T21:00:00Z', tomorrow],
      ['Europe/Berlin', '2023-05-21T21:59:59Z', today],
      ['Europe/Berlin', '2023-05-21T22:00:00Z', tomorrow],
    ] as const)
      it(`is that of ${day} at ${moment} in ${timeZone ?? 'Belarus'}`, async () => {
        const stories = await theStories(
          {people},
          {pick: 'daily', now: new Date(moment)},
          timeZone ? {timeZone} : {},
        );
        expect(names(stories)).to.deep.equal([ofDay(day!)]);
      });

    describe('while the page is open', () => {
      const {pauses} = standInForTime();

      it('is due to change when the day changes', async () => {
        const stories = document.createElement('solidarity-stories');
        Object.assign(stories, {lang: 'en', pick: 'daily', campaign: aCampaign({stories: {people}})});
        document.body.append(stories);
        await stories.settled;
        expect(names(stories)).to.deep.equal([ofDay(campaignDay(new Date()))]);
        expect(Math.min(...pauses())).to.be.closeTo(untilNextDay(new Date()), 5_000);
        stories.remove();
      });
    });
  });

  describe('without people', () => {
    it('names the collecting project and its source', async () => {
      const stories = await theStories({project: aProject});
      expect(shown(stories.shadowRoot!.querySelector('.stories'))).to.equal(
        'Stories of political prisoners Example Project (example.org) It collects examples. Source: Example Committee',
      );
    });

    it('keeps its slotted content where there is no project either', async () => {
      const stories = await theStories({});
      expect(stories.status).to.equal('error');
      expect(stories.shadowRoot!.querySelector('slot')!.assignedNodes()[0]).to.have.text('no stories');
    });
  });

  it('shows addresses as text with links="text"', async () => {
    const stories = await theStories({project: aProject, people: [aStory()]}, {links: 'text'});
    expect(stories.shadowRoot!.querySelectorAll('a')).to.have.length(0);
    expect(parts(stories, 'address').map(shown)).to.deep.equal([
      'https://example.org/source',
      'https://example.org/project',
    ]);
  });
});
