import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/names.js';
import type {Names} from '../../../src/elements/names/names.js';
import {untilNextDay} from '../../../src/model/days/campaign-day.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {anAddress} from '../../helpers/campaigns/letters.js';
import {aPerson, peopleOf} from '../../helpers/campaigns/people.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {stubClipboard} from '../../helpers/pages/clipboard.js';
import {engine} from '../../helpers/run/this-run.js';
import {standInForTime} from '../../helpers/pages/time.js';

type Person = Parameters<typeof peopleOf>[number];

/** A consent of a day before the test's, to everything that the wall can show. */
const CONSENT = {
  on: '2023-05-02',
  by: 'relative',
  fields: ['name', 'status', 'birthday', 'address'],
} as const;
const consent = {...CONSENT, fields: [...CONSENT.fields]};

/** Names that have settled, of `persons`, in English unless the test says otherwise. */
async function theNames(
  persons: readonly Person[],
  properties: Partial<Names> = {},
  head: Partial<Campaign> = {},
  parent: HTMLElement = document.createElement('div'),
): Promise<Names> {
  const element = document.createElement('solidarity-names');
  element.textContent = 'no names';
  const now = new Date('2023-05-21T12:00:00Z');
  const people = peopleOf(...persons);
  Object.assign(element, {lang: 'en', now, campaign: aCampaign({...head, people})}, properties);
  parent.append(element);
  await fixture(html`${parent}`);
  await element.settled;
  return element;
}

const called = (...names: string[]) => names.map(name => aPerson({id: `p-${name}`, name}));
const buttons = (element: Names) => parts(element, 'name');
const names = (element: Names) => buttons(element).map(shown);
const button = (element: Names, name: string) => buttons(element).find(each => shown(each) === name)!;
const focused = (element: Names) => shown(element.shadowRoot!.activeElement);

async function press(element: Names, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

describe('<solidarity-names>', () => {
  it('shows all names in the order of the alphabet', async () => {
    const element = await theNames(called('Vera B', 'anna C', 'Boris A'));
    expect(names(element)).to.deep.equal(['anna C', 'Boris A', 'Vera B']);
  });

  it('sorts the names that the reader sees, by the alphabet of their language', async () => {
    const persons = [
      aPerson({id: 'a', name: {en: 'Yury A', be: 'Юры А'}}),
      aPerson({id: 'b', name: {en: 'Ihar B', be: 'Ігар Б'}}),
      aPerson({id: 'c', name: {en: 'Yosip C', be: 'Ёсіп В'}}),
    ];
    const element = await theNames(persons, {lang: 'be'});
    expect(names(element)).to.deep.equal(['Ёсіп В', 'Ігар Б', 'Юры А']);
    element.lang = 'en';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Ihar B', 'Yosip C', 'Yury A']);
  });

  it('marks a name in another language', async () => {
    const element = await theNames([aPerson({name: {be: 'Ганна Прыкладная'}})]);
    expect(buttons(element)[0]!.lang).to.equal('be');
  });

  it('has a tag before the name of who is held, and none before that of anybody else', async () => {
    const status = {state: 'released', asOf: '2023-05-01'} as const;
    const element = await theNames([
      aPerson({id: 'a', name: 'Anna Held', consent}),
      aPerson({id: 'b', name: 'Boris Free', status, consent}),
      aPerson({id: 'c', name: 'Clara Silent', consent: {...consent, fields: ['name']}}),
    ]);
    const hasTag = buttons(element).map(each => getComputedStyle(each, '::before').content !== 'none');
    expect(hasTag).to.deep.equal([true, false, false]);
  });

  it('does not turn what stands beside a name that is written from right to left', async () => {
    const element = await theNames(called('Anna Example', 'Boris Sample'));
    for (const name of buttons(element)) expect(getComputedStyle(name).unicodeBidi).to.equal('isolate');
  });

  it('keeps a tag on the line of its name', async () => {
    const narrow = document.createElement('div');
    const element = await theNames(called('Anna Example', 'Boris Sample'), {}, {}, narrow);
    const [, second] = buttons(element);
    for (let width = 150; width < 420; width += 3) {
      narrow.style.inlineSize = `${width}px`;
      const [text] = second!.childNodes.length
        ? [...second!.childNodes].filter(({nodeType}) => nodeType === 3)
        : [];
      const first = document.createRange();
      first.setStart(text!, 0);
      first.setEnd(text!, 1);
      const top = Math.round(first.getBoundingClientRect().top);
      const boxes = [...second!.getClientRects()];
      expect(Math.abs(Math.round(boxes[0]!.top) - top), `${width}px`).to.be.below(12);
    }
  });

  it('is found by the browser’s search down to the last of 1,500 names', async () => {
    const many = Array.from({length: 1_500}, (_, index) => `Name${String(index).padStart(4, '0')} Example`);
    const element = await theNames(called(...many));
    expect(names(element)).to.have.length(1_500);
    // Not a standard. Unlike its search bar, WebKit's function does not look into shadow trees.
    const {find} = window as unknown as {find: (text: string) => boolean};
    if (engine !== 'WebKitGTK')
      for (const name of ['Name0000', 'Name0750', 'Name1499']) expect(find(name), name).to.equal(true);
    expect(buttons(element).at(-1)!.getBoundingClientRect().height).to.be.above(0);
    getSelection()!.removeAllRanges();
  });

  it('keeps its slotted content where the campaign names nobody', async () => {
    const element = await theNames([]);
    expect(element.status).to.equal('error');
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()[0]).to.have.text('no names');
  });

  it('says where to ask for a name to be removed', async () => {
    const element = await theNames([aPerson()]);
    expect(shown(part(element, 'link'))).to.equal('Remove or correct a name');
    expect(part<HTMLAnchorElement>(element, 'link')!.href).to.equal('mailto:names@example.org');
  });

  describe('consent', () => {
    for (const state of ['released', 'died', 'unknown'] as const)
      it(`of a later day is needed to name a person who is ${state}`, async () => {
        const status = {state, asOf: '2023-05-10'};
        const on = (day: string) => ({...consent, on: day});
        const element = await theNames([
          aPerson({id: 'a', name: 'Anna Old', status, consent: on('2023-05-09')}),
          aPerson({id: 'b', name: 'Boris Same', status, consent: on('2023-05-10')}),
          aPerson({id: 'c', name: 'Clara New', status, consent: on('2023-05-11')}),
          aPerson({id: 'd', name: 'Dina Given', status, consent: 'given'}),
        ]);
        expect(names(element)).to.deep.equal(['Clara New']);
      });

    it('without a day names who is held', async () => {
      expect(names(await theNames([aPerson({consent: 'given'})]))).to.deep.equal(['Anna Example']);
    });

    it('that is withdrawn takes the name and the open entry away', async () => {
      const persons = called('Anna', 'Boris');
      const element = await theNames(persons);
      await press(element, 'Anna');
      element.campaign = aCampaign({people: peopleOf(...persons), withdrawn: ['p-Anna']});
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['Boris']);
      expect(!!part(element, 'person')).to.equal(false);
      expect(element.shadowRoot!.textContent).not.to.contain('Anna');
    });

    it('to the name alone shows no status', async () => {
      const element = await theNames([aPerson({consent: {...consent, fields: ['name']}})]);
      await press(element, 'Anna Example');
      expect(!!part(element, 'status')).to.equal(false);
      expect(shown(part(element, 'person'))).to.contain('Source: Example Committee');
    });
  });

  describe('a name', () => {
    it('opens the status with its day, the source and where to correct the entry', async () => {
      const element = await theNames([aPerson()]);
      expect(buttons(element)[0]!.ariaExpanded).to.equal('false');
      expect(!!part(element, 'person')).to.equal(false);
      await press(element, 'Anna Example');
      expect(buttons(element)[0]!.ariaExpanded).to.equal('true');
      expect(shown(part(element, 'person'))).to.equal(
        'In prison as of 1 May 2023 Source: Example Committee (example.org) Remove or correct this entry (names@example.org)',
      );
    });

    it('closes what is open, and closes itself', async () => {
      const element = await theNames(called('Anna', 'Boris'));
      const expanded = () => buttons(element).map(({ariaExpanded}) => ariaExpanded);
      await press(element, 'Anna');
      await press(element, 'Boris');
      expect(expanded()).to.deep.equal(['false', 'true']);
      expect(parts(element, 'person')).to.have.length(1);
      await press(element, 'Boris');
      expect(expanded()).to.deep.equal(['false', 'false']);
      expect(parts(element, 'person')).to.have.length(0);
    });

    it('has the source of all people if the person has none', async () => {
      const element = await theNames([{...aPerson(), source: undefined}]);
      element.campaign = aCampaign({
        people: {...peopleOf({...aPerson(), source: undefined}), source: {name: 'Example Archive'}},
      });
      await element.updateComplete;
      await press(element, 'Anna Example');
      expect(shown(part(element, 'source'))).to.equal('Source: Example Archive');
    });
  });

  describe('writing', () => {
    const address = anAddress({verifiedOn: '2023-05-01'});
    const welcome = aPerson({consent, address, mail: 'welcome'});

    /** Whether the opened entry of `person` offers to write. */
    async function offers(person: Person, parent?: HTMLElement): Promise<boolean> {
      const element = await theNames([person], {}, {}, parent);
      await press(element, 'Anna Example');
      return !!part(element, 'letter');
    }

    it('is offered after the warning, where letters are welcome', async () => {
      const element = await theNames([welcome]);
      await press(element, 'Anna Example');
      const [letter, safety, envelope] = ['letter', 'safety', 'envelope'].map(name => part(element, name)!);
      expect(shown(letter!.querySelector('summary'))).to.equal('Write to this person');
      expect(safety!.compareDocumentPosition(envelope!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    for (const [what, fields] of [
      ['where nobody says that letters are welcome', {mail: undefined}],
      ['without an address', {address: undefined}],
      ['without consent to the address', {consent: {...consent, fields: ['name']}}],
      ['to a person who is no longer held', {status: {state: 'released', asOf: '2023-05-01'}}],
    ] as [string, Partial<Person>][])
      it(`is not offered ${what}`, async () => {
        expect(await offers(welcome)).to.equal(true);
        expect(await offers({...welcome, ...fields})).to.equal(false);
      });

    it('is not offered on a cautious page, on which a name can be read', async () => {
      const cautious = document.createElement('div');
      cautious.setAttribute('data-solidarity-cautious', '');
      expect(await offers(welcome, cautious)).to.equal(false);
      const element = cautious.querySelector('solidarity-names')!;
      expect(shown(part(element, 'status'))).to.equal('In prison as of 1 May 2023');
      expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
    });

    it('copies the address', async () => {
      const clipboard = stubClipboard();
      const element = await theNames([welcome]);
      await press(element, 'Anna Example');
      part(element, 'letter')!.querySelector('button')!.click();
      expect(clipboard.texts[0]).to.match(/^Имя Фамилия\nИК №4\n/);
      clipboard.restore();
    });
  });

  describe('birthdays', () => {
    const address = anAddress({verifiedOn: '2023-05-01'});
    const born = (id: string, birthDate: string, fields: Partial<Person> = {}) =>
      aPerson({id, name: `Name ${id}`, birthDate, consent, mail: 'welcome', address, ...fields});
    const persons = [
      born('later', '1980-05-25'),
      born('soon', '--05-22'),
      born('past', '1980-05-20'),
      born('silent', '1980-05-23', {consent: {...consent, fields: ['name', 'status', 'address']}}),
      born('unasked', '1980-05-23', {mail: undefined}),
    ];

    it('of the next days are shown where the page asks for them, without the year', async () => {
      const element = await theNames(persons, {birthdays: 7});
      const rows = [...part(element, 'birthdays')!.querySelectorAll('li > p')].map(shown);
      expect(rows).to.deep.equal(['22 May Name soon', '25 May Name later']);
      expect(shown(part(element, 'birthdays'))).not.to.contain('1980');
    });

    it('of fewer days are fewer', async () => {
      const element = await theNames(persons, {birthdays: 3});
      expect(parts(element, 'date').map(shown)).to.deep.equal(['22 May']);
    });

    it('of more than a month are never shown', async () => {
      const far = [born('far', '--07-01', {address})];
      expect(!!part(await theNames(far, {birthdays: 365}), 'birthdays')).to.equal(false);
    });

    it('are not shown otherwise, or on a cautious page', async () => {
      expect(!!part(await theNames(persons), 'birthdays')).to.equal(false);
      const cautious = document.createElement('div');
      cautious.setAttribute('data-solidarity-cautious', '');
      const element = await theNames(persons, {birthdays: 7}, {}, cautious);
      expect(names(element)).to.have.length(persons.length);
      expect(!!part(element, 'birthdays')).to.equal(false);
    });
  });

  describe('the letter of the day', () => {
    const persons = called('Anna', 'Alena', 'Boris', 'Clara', 'Dina', 'Eva', 'Fiona', 'Gleb');

    it('is that of the first name, and the others follow in their order, then those before', async () => {
      const element = await theNames(persons, {pick: 'daily'});
      const [first] = names(element);
      const note = parts(element, 'note').map(shown).at(-1);
      expect(note).to.equal(`Today the names begin with the letter ${first![0]}.`);
      const all = ['Alena', 'Anna', 'Boris', 'Clara', 'Dina', 'Eva', 'Fiona', 'Gleb'];
      const start = all.indexOf(first!);
      expect(names(element)).to.deep.equal([...all.slice(start), ...all.slice(0, start)]);
    });

    it('changes from day to day', async () => {
      const element = await theNames(persons, {pick: 'daily'});
      const letters = new Set<string>();
      for (let day = 1; day <= 28; day++) {
        element.now = new Date(`2023-06-${String(day).padStart(2, '0')}T12:00:00Z`);
        await element.updateComplete;
        letters.add(names(element)[0]![0]!);
      }
      expect(letters.size).to.be.above(3);
    });

    describe('while the page is open', () => {
      const {pauses} = standInForTime();

      it('is due to change when the day changes', async () => {
        const element = await theNames(persons, {pick: 'daily', now: undefined});
        expect(Math.min(...pauses())).to.be.closeTo(untilNextDay(new Date()), 5_000);
        element.remove();
      });
    });
  });

  describe('with the keyboard', () => {
    it('is one stop of the tab key', async () => {
      const element = await theNames(called('Anna', 'Boris', 'Clara'));
      expect(buttons(element).map(({tabIndex}) => tabIndex)).to.deep.equal([0, -1, -1]);
    });

    it('moves by arrow keys, Home, End and letters, and stays at the ends', async () => {
      const element = await theNames(called('Anna', 'Boris', 'Clara', 'Bogdan'));
      button(element, 'Anna').focus();
      for (const [key, name] of [
        ['ArrowRight', 'Bogdan'],
        ['ArrowDown', 'Boris'],
        ['ArrowLeft', 'Bogdan'],
        ['End', 'Clara'],
        ['ArrowRight', 'Clara'],
        ['Home', 'Anna'],
        ['ArrowUp', 'Anna'],
        ['b', 'Bogdan'],
        ['b', 'Boris'],
        ['b', 'Bogdan'],
        ['z', 'Bogdan'],
      ] as const) {
        await sendKeys({press: key});
        expect(focused(element), key).to.equal(name);
      }
    });

    it('comes back to the name that it left', async () => {
      const element = await theNames(called('Anna', 'Boris', 'Clara'));
      button(element, 'Boris').focus();
      await element.updateComplete;
      expect(buttons(element).map(({tabIndex}) => tabIndex)).to.deep.equal([-1, 0, -1]);
    });

    it('moves the other way in a right-to-left page', async () => {
      const rightToLeft = document.createElement('div');
      rightToLeft.dir = 'rtl';
      const element = await theNames(called('Anna', 'Boris'), {}, {}, rightToLeft);
      part(element, 'names')!.dir = 'rtl';
      button(element, 'Anna').focus();
      await sendKeys({press: 'ArrowLeft'});
      expect(focused(element)).to.equal('Boris');
    });

    for (const key of ['Enter', ' '])
      it(`opens and closes a name with ${key === ' ' ? 'the space bar' : key} and keeps the focus on it`, async () => {
        const element = await theNames(called('Anna', 'Boris'));
        button(element, 'Boris').focus();
        for (const isOpen of [true, false]) {
          await sendKeys({press: key});
          await element.updateComplete;
          expect(focused(element)).to.equal('Boris');
          expect(!!part(element, 'person')).to.equal(isOpen);
        }
      });

    it('leaves the keys to what is in an entry', async () => {
      const element = await theNames(called('Anna', 'Boris'));
      await press(element, 'Anna');
      part(element, 'person')!.querySelector('a')!.focus();
      await sendKeys({press: 'ArrowRight'});
      expect(element.shadowRoot!.activeElement!.localName).to.equal('a');
    });
  });
});
