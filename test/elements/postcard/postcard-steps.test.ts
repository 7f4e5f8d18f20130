import {expect, fixture, html} from '@open-wc/testing';
import type {Postcard} from '../../../src/elements/postcard/postcard.js';
import '../../../src/define/postcard.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {aFullGuide, anAddress} from '../../helpers/campaigns/letters.js';
import {interceptPrinting} from '../../helpers/pages/print.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

type Story = NonNullable<NonNullable<Campaign['stories']>['people']>[number];

const source = {name: 'Example Committee', url: 'https://example.org/stories'};
const ADDRESS = 'Ганна Прыкладная\nПК №0\nвул. Прыкладная, 3\n246035, г. Гомель\nREPUBLIC OF BELARUS';

/** A story of someone who is held and has an address; a test sets only the fields that it is about. */
function aStory(fields: Partial<Story> = {}): Story {
  return {
    id: 'anna',
    name: {en: 'Anna Example', be: 'Ганна Прыкладная'},
    status: {state: 'held', asOf: '2023-05-19', source},
    consent: 'given',
    address: anAddress({
      name: 'Ганна Прыкладная',
      institution: 'ПК №0',
      streetAddress: 'вул. Прыкладная, 3',
      inLanguage: 'be',
      note: 'Fictional.',
      verifiedOn: '2023-05-18',
      url: 'https://example.org/anna',
    }),
    source,
    updated: '2023-05-19',
    ...fields,
  };
}

/** A settled postcard of a campaign with letters and with these people. */
async function aPostcard(people: Story[] = [aStory()], head: Partial<Campaign> = {}): Promise<Postcard> {
  const card = await fixture<Postcard>(html`
    <solidarity-postcard
      lang="en"
      .now=${new Date('2023-05-21T12:00:00Z')}
      .campaign=${aCampaign({letters: aFullGuide(), postcards: {}, stories: {people}, ...head})}
    ></solidarity-postcard>
  `);
  await card.settled;
  return card;
}

const find = <T extends Element = HTMLElement>(card: Postcard, selector: string) =>
  card.shadowRoot!.querySelector<T>(selector)!;

const steps = (card: Postcard) => parts<HTMLDetailsElement>(card, 'chapter');
const opened = (card: Postcard) => steps(card).flatMap(({open}, index) => (open ? index + 1 : []));
const address = (card: Postcard) => find<HTMLTextAreaElement>(card, '#address');

async function write(card: Postcard, id: string, text: string): Promise<void> {
  const field = find<HTMLTextAreaElement>(card, `#${id}`);
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await card.updateComplete;
}

async function choose(card: Postcard, id: string): Promise<void> {
  const menu = find<HTMLSelectElement>(card, '#person');
  menu.value = id;
  menu.dispatchEvent(new Event('change'));
  await card.updateComplete;
}

async function press(card: Postcard, label: string, within = 0): Promise<void> {
  [...steps(card)[within]!.querySelectorAll('button')].find(each => shown(each) === label)!.click();
  await card.updateComplete;
}

/** The sheet that is printed when the button with this label is pressed. */
async function printed(card: Postcard, label: string): Promise<Document> {
  const dialog = interceptPrinting();
  await press(card, label, 3);
  await until(() => dialog.printed.length, 'is printed');
  dialog.end();
  return dialog.printed[0]!.page;
}

describe('the steps of <solidarity-postcard>', () => {
  it('are four with their numbers, and the first is open', async () => {
    const card = await aPostcard();
    expect(steps(card).map(step => shown(step.querySelector('summary')))).to.deep.equal([
      '1 Choose a person 1 of 4',
      '2 Write the message 2 of 4',
      '3 Choose a picture 3 of 4',
      '4 Print and post 4 of 4',
    ]);
    expect(opened(card)).to.deep.equal([1]);
  });

  it('can all be skipped, to the last', async () => {
    const card = await aPostcard();
    await press(card, 'Skip this step', 0);
    expect(opened(card)).to.deep.equal([2]);
    await press(card, 'Skip this step', 1);
    await press(card, 'Next', 2);
    expect(opened(card)).to.deep.equal([4]);
    expect(card.shadowRoot!.activeElement).to.equal(steps(card)[3]!.querySelector('summary'));
    expect(steps(card)[3]!.querySelector('.next')).to.equal(null);
  });

  it('go on without skipping once something is written', async () => {
    const card = await aPostcard();
    await choose(card, 'anna');
    await write(card, 'message', 'Добры дзень!');
    expect(steps(card).map(step => shown(step.querySelector('.next')))).to.deep.equal([
      'Next',
      'Next',
      'Next',
      '',
    ]);
  });

  it('can be opened in any order', async () => {
    const card = await aPostcard();
    steps(card)[2]!.querySelector('summary')!.click();
    expect(opened(card)).to.deep.equal([1, 3]);
  });

  describe('the person', () => {
    it('is one of those who are held and have an address, or someone else', async () => {
      const card = await aPostcard([
        aStory(),
        aStory({id: 'petr', name: 'Petr Sample', status: {state: 'released', asOf: '2023-05-19'}}),
        aStory({id: 'vera', name: 'Vera Specimen', address: undefined}),
      ]);
      const names = [...find<HTMLSelectElement>(card, '#person').options].map(shown);
      expect(names).to.deep.equal(['Someone else', 'Anna Example']);
    });

    it('brings the address, the status and its day, and when the address was checked', async () => {
      const card = await aPostcard();
      await choose(card, 'anna');
      expect(address(card).value).to.equal(ADDRESS);
      expect(address(card).lang).to.equal('be');
      expect(find(card, '[part=back] .addressee').textContent).to.equal(ADDRESS);
      expect(find(card, '[part=back] .addressee').lang).to.equal('be');
      const words = shown(find(card, '.person'));
      expect(words).to.include('In prison as of 19 May 2023');
      expect(words).to.include('Address last checked: 18 May 2023');
      expect(words).to.include('Find the current address (example.org)');
    });

    it('comes without a status that there is no consent to', async () => {
      const card = await aPostcard([
        aStory({consent: {on: '2023-05-20', by: 'person', fields: ['name', 'address']}}),
      ]);
      await choose(card, 'anna');
      expect(address(card).value).to.equal(ADDRESS);
      expect(shown(find(card, '.person')))
        .to.include('Address last checked')
        .and.not.include('prison');
    });

    it('is found elsewhere where the campaign has none', async () => {
      const card = await aPostcard([]);
      expect(find(card, '#person')).to.equal(null);
      const link = part<HTMLAnchorElement>(card, 'link')!;
      expect([shown(link), link.href]).to.deep.equal([
        'Find a person and their current address',
        'https://example.org/addresses',
      ]);
    });

    it('leaves nothing behind who withdraws, even an address that the reader has changed', async () => {
      const card = await aPostcard();
      await choose(card, 'anna');
      await write(card, 'address', `${ADDRESS}!`);
      const campaign = aCampaign({
        letters: aFullGuide(),
        postcards: {},
        stories: {people: [aStory()]},
        withdrawn: ['anna'],
      });
      card.campaign = campaign;
      await card.updateComplete;
      expect(address(card).value).to.equal('');
      expect(card.shadowRoot!.textContent).not.to.include('Прыкладная');
      await write(card, 'address', 'Another');
      expect(address(card).value).to.equal('Another');
    });

    it('is gone after the campaign has expired', async () => {
      const card = await aPostcard(undefined, {expires: '2023-05-20'});
      expect(find(card, '#person')).to.equal(null);
    });
  });

  describe('the sentences', () => {
    const starters = (card: Postcard) =>
      parts(card, 'starter').map(each => each.getAttribute('aria-pressed') === 'true');
    const message = (card: Postcard) => find<HTMLTextAreaElement>(card, '#message').value;

    it('are taken out again when pressed again', async () => {
      const card = await aPostcard();
      for (const starter of parts(card, 'starter')) starter.click();
      await card.updateComplete;
      expect(starters(card)).to.deep.equal([true, true]);
      parts(card, 'starter')[0]!.click();
      await card.updateComplete;
      expect([message(card), starters(card)]).to.deep.equal(['Як Вы?', [false, true]]);
    });

    it('change with the language, and what the reader has written stays', async () => {
      const card = await aPostcard();
      parts(card, 'starter')[0]!.click();
      await card.updateComplete;
      await write(card, 'message', `${message(card)} Прывітанне.`);
      await press(card, 'Russian', 1);
      expect(message(card)).to.equal('Здравствуйте! Прывітанне.');
      expect(starters(card)).to.deep.equal([true, false]);
    });

    it('have a note as long as one of them is to be completed', async () => {
      const card = await aPostcard();
      const tells = () => parts(card, 'note').some(note => shown(note).startsWith('Write your own words'));
      await write(card, 'message', 'Мяне завуць …');
      expect(tells()).to.equal(true);
      await write(card, 'message', 'Мяне завуць Анна');
      expect(tells()).to.equal(false);
    });
  });

  describe('the envelope', () => {
    it('must hold what the guide says, with its source', async () => {
      const card = await aPostcard();
      expect(shown(find(card, '.enclosures'))).to.equal(
        'A blank sheet. Source: Example Committee (example.org)',
      );
    });

    it('has the address large, in its language and never translated, and no sender', async () => {
      const card = await aPostcard();
      await choose(card, 'anna');
      const page = await printed(card, 'Print the envelope');
      const to = page.querySelector<HTMLElement>('.addressee')!;
      expect([to.textContent, to.lang]).to.deep.equal([ADDRESS, 'be']);
      expect(to.closest('[translate=no]')).not.to.equal(null);
      expect(parseFloat(page.defaultView!.getComputedStyle(to).fontSize)).to.be.above(24);
      expect(page.querySelector('.sender')!.textContent).to.equal('');
    });

    it('has the sender that the reader has written', async () => {
      const card = await aPostcard();
      await write(card, 'sender', 'Example Street 1');
      const page = await printed(card, 'Print the envelope');
      expect(page.querySelector('.sender')!.textContent).to.equal('Example Street 1');
    });

    it('says at each fold that it is one, in the reader’s language', async () => {
      const card = await aPostcard();
      const page = await printed(card, 'Print the envelope');
      const folds = [...page.querySelectorAll<HTMLElement>('.fold')];
      expect(folds.map(fold => [shown(fold), fold.lang])).to.deep.equal([
        ['1. Fold here', 'en'],
        ['1. Fold here', 'en'],
        ['2. Fold here', 'en'],
        ['3. Fold here', 'en'],
      ]);
    });

    it('suggests no sender, and warns right before the field for one', async () => {
      const card = await aPostcard();
      const sender = find<HTMLTextAreaElement>(card, '#sender');
      expect([sender.placeholder, sender.value, sender.autocomplete]).to.deep.equal(['', '', 'off']);
      expect(shown(sender.previousElementSibling)).to.include('Do not send prisoners anything');
      expect(sender.closest<HTMLDetailsElement>('details')!.open).to.equal(false);
    });
  });
});
