import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Initiatives} from '../../../src/elements/initiatives/initiatives.js';
import '../../../src/define/initiatives.js';
import {untilMidnight} from '../../../src/base/time/clock.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {localDay} from '../../../src/model/days/day.js';
import {aCampaign, feedOf} from '../../helpers/campaigns/campaign.js';
import {settled, showsItsOwn} from '../../helpers/elements/settled.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {standInForTime} from '../../helpers/pages/time.js';

type Listed = NonNullable<Campaign['initiatives']>[number];

/** An initiative that fits the schema; a test sets only the fields that it is about. */
const anInitiative = (fields: Partial<Listed> = {}): Listed => ({
  name: 'Letters',
  kind: 'write',
  reviewedOn: '2023-05-19',
  source: {name: 'Example Committee', url: 'https://example.org/initiatives'},
  ...fields,
});

const full = anInitiative({
  organizer: {name: 'Friends of the Example', url: 'https://friends.example.org/'},
  location: {streetAddress: 'Sample Street 1', addressLocality: 'Sampleton', addressCountry: 'Exampleland'},
  description: 'We write letters.',
  url: 'https://letters.example.org/',
});

const draw = (
  initiatives: Listed[],
  properties: Parameters<typeof settled<'solidarity-initiatives'>>[2] = {},
) => settled('solidarity-initiatives', {initiatives}, properties);

/** The names of the initiatives under each heading. */
const namesByKind = (element: Initiatives) =>
  parts(element, 'kind').map(kind => [
    shown(kind.querySelector('[role=heading]')),
    ...[...kind.querySelectorAll('[part=name]')].map(shown),
  ]);

describe('<solidarity-initiatives>', () => {
  it('shows name, organiser, place, description and review date of an initiative', async () => {
    const element = await draw([full]);
    const [initiative] = parts(element, 'initiative');
    expect([...initiative!.querySelectorAll('p')].map(shown)).to.deep.equal([
      'Letters (letters.example.org)',
      'Run by Friends of the Example (friends.example.org)',
      'Sample Street 1, Sampleton, Exampleland',
      'We write letters.',
    ]);
    expect(parts(element, 'reviewed').map(shown)).to.deep.equal(['Last checked on 19 May 2023']);
    const [link] = parts<HTMLAnchorElement>(element, 'link');
    expect(link!.href).to.equal('https://letters.example.org/');
  });

  it('leaves out fields that the campaign does not give', async () => {
    const [initiative] = parts(await draw([anInitiative()]), 'initiative');
    expect([...initiative!.querySelectorAll('p')].map(shown)).to.deep.equal(['Letters']);
  });

  it('groups initiatives by what people do there', async () => {
    const element = await draw([
      anInitiative({kind: 'tell', name: 'Portraits'}),
      anInitiative({kind: 'give', name: 'Parcels'}),
      anInitiative({kind: 'share', name: 'Film'}),
      anInitiative({kind: 'attend', name: 'Evening'}),
      anInitiative(),
      anInitiative({kind: 'tell', name: 'Poems'}),
    ]);
    expect(namesByKind(element)).to.deep.equal([
      ['Write letters', 'Letters'],
      ['Attend an event', 'Evening'],
      ['Share', 'Film'],
      ['Give', 'Parcels'],
      ['Tell their stories', 'Portraits', 'Poems'],
    ]);
  });

  it('has headings of consecutive levels', async () => {
    const element = await draw([anInitiative()], {headingLevel: 2});
    const levels = [...element.shadowRoot!.querySelectorAll('[role=heading]')];
    expect(levels.map(each => [shown(each), each.ariaLevel])).to.deep.equal([
      ['Get involved', '2'],
      ['Write letters', '3'],
    ]);
  });

  it('shows the safety notice before all links', async () => {
    const element = await draw([full]);
    const warning = part(element, 'safety')!;
    expect(shown(warning)).to.contain('before you send prisoners anything');
    for (const link of parts(element, 'link'))
      expect(warning.compareDocumentPosition(link)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('warns of cameras before the places of what one attends', async () => {
    const attend = anInitiative({kind: 'attend', location: {addressLocality: 'Sampleton'}});
    const element = await draw([anInitiative(), attend]);
    const [notice, nearest] = parts(element, 'safety');
    expect(shown(nearest)).to.contain('before you send prisoners anything');
    expect(shown(notice)).to.contain('people may film and take pictures');
    const place = part(element, 'place')!;
    expect(notice!.compareDocumentPosition(place)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(parts(await draw([anInitiative()]), 'safety')).to.have.length(1);
  });

  it('lists those without a page below the others, in lighter letters', async () => {
    const element = await draw([anInitiative({name: 'Told'}), full]);
    expect(namesByKind(element)).to.deep.equal([['Write letters', 'Letters (letters.example.org)', 'Told']]);
    const [linked, told] = parts(element, 'name').map(name => getComputedStyle(name));
    expect(parseFloat(told!.fontSize)).to.be.below(parseFloat(linked!.fontSize));
    expect(Number(told!.fontWeight)).to.be.below(Number(linked!.fontWeight));
  });

  it('does not repeat the host of the link before', async () => {
    const url = 'https://example.org/letters';
    const element = await draw([
      anInitiative({url, organizer: {name: 'Friends', url}}),
      anInitiative({source: {name: 'Others'}}),
    ]);
    expect(parts(element, 'initiative').map(shown)[0]).to.equal(
      'Letters (example.org) Run by Friends Source: Example Committee',
    );
  });

  describe('what is an event of the campaign', () => {
    const initiatives = ['past', 'coming', 'other'].map(id =>
      anInitiative({id, name: id, kind: id === 'other' ? 'tell' : 'attend'}),
    );
    const events = [
      {id: 'past', name: 'Past', startDate: '2023-05-19'},
      {id: 'coming', name: 'Coming', startDate: '2023-05-25'},
    ];
    const now = new Date('2023-05-21T12:00:00Z');

    for (const [noEvents, kinds] of [
      [
        false,
        [
          ['Attend an event', 'coming'],
          ['Tell their stories', 'other'],
        ],
      ],
      [true, [['Tell their stories', 'other']]],
    ] as const)
      it(`is left out ${noEvents ? 'with no-events' : 'once it is past'}`, async () => {
        const element = await settled('solidarity-initiatives', {initiatives, events}, {now});
        element.toggleAttribute('no-events', noEvents);
        await element.updateComplete;
        expect(namesByKind(element)).to.deep.equal(kinds);
      });
  });

  describe('the source', () => {
    const sources = (element: Initiatives) => parts(element, 'source').map(shown);

    it('is shown once where all initiatives have the same', async () => {
      const element = await draw([full, anInitiative()]);
      expect(sources(element)).to.deep.equal(['Source: Example Committee (example.org)']);
    });

    it('is shown with each initiative where they differ', async () => {
      const element = await draw([anInitiative(), anInitiative({source: {name: 'Others'}})]);
      expect(sources(element)).to.deep.equal(['Source: Example Committee (example.org)', 'Source: Others']);
    });
  });

  describe('the review date', () => {
    const reviews = (element: Initiatives) => parts(element, 'reviewed').map(shown);
    const OLD = 'This may have changed. Last checked on 19 May 2023';
    const at = (day: string) => new Date(`${day}T12:00:00`);

    for (const [day, reviewAfter, words] of [
      ['2024-05-18', undefined, 'Last checked on 19 May 2023'],
      ['2024-05-19', undefined, OLD],
      ['2023-06-18', 30, 'Last checked on 19 May 2023'],
      ['2023-06-19', 30, OLD],
      ['2023-05-19', NaN, OLD],
    ] as const)
      it(`reads "${words}" on ${day} with review-after="${reviewAfter ?? 'not set'}"`, async () => {
        const element = await draw([anInitiative()], {
          now: at(day),
          ...(reviewAfter === undefined ? {} : {reviewAfter}),
        });
        expect(reviews(element)).to.deep.equal([words]);
      });

    it('is on one line where all were checked on the same day, else with each', async () => {
      const same = await draw([full, anInitiative({name: 'Evening'})], {now: at('2023-05-20')});
      expect(reviews(same)).to.deep.equal(['Last checked on 19 May 2023']);
      const other = anInitiative({name: 'Evening', reviewedOn: '2023-05-18'});
      const different = await draw([full, other], {now: at('2023-05-20')});
      expect(reviews(different)).to.deep.equal([
        'Last checked on 19 May 2023',
        'Last checked on 18 May 2023',
      ]);
    });

    it('is valid for the days in review-after', async () => {
      const element = await draw([anInitiative()]);
      element.setAttribute('review-after', '1');
      await element.updateComplete;
      expect(reviews(element)).to.deep.equal([OLD]);
    });

    it('makes an initiative invalid if it lies in the future', async () => {
      const element = await draw([anInitiative({reviewedOn: '2042-05-19'}), anInitiative({name: 'Evening'})]);
      expect(namesByKind(element)).to.deep.equal([['Write letters', 'Evening']]);
    });

    describe('while the page is open', () => {
      const time = standInForTime();
      const {Date: RealDate} = window;
      before(() => {
        // `new Date()` follows the fake clock.
        window.Date = class extends RealDate {
          constructor(...given: []) {
            super(...((given.length ? given : [Date.now()]) as []));
          }
        } as DateConstructor;
      });
      after(() => (window.Date = RealDate));

      it('becomes outdated at midnight', async () => {
        const today = localDay(new Date());
        const element = await draw([anInitiative({reviewedOn: today})], {now: undefined, reviewAfter: 0});
        expect(reviews(element)[0]).not.to.contain('may have changed');
        await time.pass(untilMidnight(new Date()) - 1);
        expect(reviews(element)[0]).not.to.contain('may have changed');
        await time.pass(1);
        expect(reviews(element)[0]).to.contain('may have changed');
      });
    });
  });

  describe('on a cautious site', () => {
    const around = {'data-solidarity-cautious': ''};

    it('leaves out risky initiatives and links', async () => {
      const element = await draw([full, anInitiative({kind: 'give'}), anInitiative({kind: 'share'})], {
        around,
      });
      expect(namesByKind(element).map(([kind]) => kind)).to.deep.equal(['Write letters']);
      expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
      expect(shown(part(element, 'name'))).to.equal('Letters https://letters.example.org/');
    });

    it('keeps its slotted content where no initiative is left', async () => {
      const element = await draw([anInitiative({kind: 'give'})], {around});
      expect([element.status, showsItsOwn(element)]).to.deep.equal(['error', true]);
    });
  });

  describe('before and without initiatives', () => {
    it('becomes ready when the campaign has loaded', async () => {
      const element = document.createElement('solidarity-initiatives');
      element.feed = feedOf(aCampaign({initiatives: [anInitiative()]}));
      document.body.append(element);
      expect(await element.settled).to.equal('ready');
      element.remove();
    });

    for (const [what, sections] of [
      ['has no initiatives section', {}],
      ['has an empty list', {initiatives: []}],
    ] as const)
      it(`keeps its slotted content where the campaign ${what}`, async () => {
        const element = await settled('solidarity-initiatives', sections as Partial<Campaign>);
        expect([element.status, showsItsOwn(element)]).to.deep.equal(['error', true]);
      });

    it('leaves out withdrawn initiatives', async () => {
      const initiatives = [anInitiative({id: 'a', name: 'Gone'}), anInitiative({id: 'b'})];
      const element = await settled('solidarity-initiatives', {withdrawn: ['a'], initiatives});
      expect(namesByKind(element)).to.deep.equal([['Write letters', 'Letters']]);
    });
  });

  for (const [lang, title, kind, organizer, reviewed] of [
    [
      'be',
      'Далучайцеся',
      'Пішыце лісты',
      'Хто арганізуе: Friends of the Example (friends.example.org)',
      'Апошні раз правяралі 19 мая 2023 г.',
    ],
    [
      'de',
      'Machen Sie mit',
      'Briefe schreiben',
      'Verantwortlich: Friends of the Example (friends.example.org)',
      'Zuletzt geprüft am 19. Mai 2023',
    ],
  ] as const)
    it(`is in the language ${lang}`, async () => {
      const element = await draw([full], {lang});
      const words = ['title', 'organizer', 'reviewed'].map(name => shown(part(element, name)));
      expect([...words, namesByKind(element)[0]![0]]).to.deep.equal([title, organizer, reviewed, kind]);
    });

  it('lets the keyboard move from link to link', async () => {
    const element = await draw([full]);
    const links = parts<HTMLAnchorElement>(element, 'link');
    links[0]!.focus();
    for (const next of links.slice(1)) {
      await sendKeys({press: 'Tab'});
      expect(element.shadowRoot!.activeElement).to.equal(next);
    }
    expect(links.map(shown)).to.deep.equal(['Letters', 'Friends of the Example', 'Example Committee']);
  });
});
