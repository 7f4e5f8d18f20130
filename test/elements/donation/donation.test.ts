import {expect} from '@open-wc/testing';
import type {Donation} from '../../../src/elements/donation/donation.js';
import '../../../src/define/donation.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign, feedOf} from '../../helpers/campaigns/campaign.js';
import {settled, showsItsOwn} from '../../helpers/elements/settled.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';

type Terms = NonNullable<Campaign['donation']>;

/** The required fields of a donation; a test sets only those that it is about. */
const aDonation = (fields: Partial<Terms> = {}): Terms => ({
  collector: {name: 'Example Fund'},
  recipient: {name: 'Friends of the Example'},
  reviewedOn: '2023-05-19',
  source: {name: 'Example Committee', url: 'https://example.org/donations'},
  ...fields,
});

const full = aDonation({
  collector: {name: 'Example Fund', url: 'https://fund.example.org/'},
  recipient: {name: 'Friends of the Example', url: 'https://friends.example.org/'},
  description: 'For parcels.',
  rewards: 'A postcard.',
  currencies: ['EUR', 'PLN', 'USD'],
  fees: 'None.',
  url: 'https://fund.example.org/give',
});

const draw = (donation: Terms, properties: Parameters<typeof settled<'solidarity-donation'>>[2] = {}) =>
  settled('solidarity-donation', {donation}, properties);

/** The facts, each with its label. */
const facts = (element: Donation) =>
  parts(element, 'fact').map(fact => [...fact.querySelectorAll('dt, dd')].map(shown));

describe('<solidarity-donation>', () => {
  it('shows purpose, collector, recipient, rewards, currencies and fees', async () => {
    const element = await draw(full);
    expect(shown(part(element, 'title'))).to.equal('Donate');
    expect(shown(part(element, 'description'))).to.equal('For parcels.');
    expect(facts(element)).to.deep.equal([
      ['Collected by', 'Example Fund (fund.example.org)'],
      ['Goes to', 'Friends of the Example (friends.example.org)'],
      ['What donors receive', 'A postcard.'],
      ['Currencies', 'EUR, PLN and USD'],
      ['Fees', 'None.'],
    ]);
    expect(shown(part(element, 'source'))).to.equal('Source: Example Committee (example.org)');
  });

  it('leaves out facts that the campaign does not give', async () => {
    const element = await draw(aDonation());
    expect(facts(element)).to.deep.equal([
      ['Collected by', 'Example Fund'],
      ['Goes to', 'Friends of the Example'],
    ]);
    for (const name of ['description', 'page']) expect(part(element, name), name).to.equal(null);
  });

  it('links to the donation page, with its host and without a referrer', async () => {
    const page = part(await draw(full), 'page')!;
    expect(shown(page)).to.equal('Go to the donation page (fund.example.org)');
    const {href, rel, referrerPolicy} = page.querySelector('a')!;
    expect([href, rel, referrerPolicy]).to.deep.equal([
      'https://fund.example.org/give',
      'noopener noreferrer',
      'no-referrer',
    ]);
  });

  it('shows the safety notice before all facts and links', async () => {
    const element = await draw(full);
    const warning = part(element, 'safety')!;
    expect(shown(warning)).to.contain('People have been jailed for donations from Belarusian cards');
    for (const later of [...parts(element, 'fact'), ...parts(element, 'link')])
      expect(warning.compareDocumentPosition(later)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('contains no form, button or frame', async () => {
    const {shadowRoot} = await draw(full);
    expect(shadowRoot!.querySelectorAll('form, input, select, textarea, button, iframe')).to.have.length(0);
  });

  it('shows addresses as text with links="text"', async () => {
    const element = await draw(full, {links: 'text'});
    expect(shown(part(element, 'page'))).to.equal('Go to the donation page https://fund.example.org/give');
    expect(parts(element, 'link')).to.deep.equal([]);
  });

  it('leaves out invalid currency codes', async () => {
    const element = await draw(aDonation({currencies: ['€', 'EUR']}));
    expect(facts(element).at(-1)).to.deep.equal(['Currencies', 'EUR']);
  });

  describe('the review date', () => {
    const review = (element: Donation) => shown(part(element, 'reviewed'));

    for (const [now, reviewAfter, words] of [
      ['2024-05-18T12:00:00', 365, 'Last checked on 19 May 2023'],
      ['2024-05-19T12:00:00', 365, 'This may have changed. Last checked on 19 May 2023'],
      ['2023-05-21T12:00:00', 1, 'This may have changed. Last checked on 19 May 2023'],
    ] as const)
      it(`reads "${words}" at ${now} with review-after="${reviewAfter}"`, async () => {
        expect(review(await draw(aDonation(), {now: new Date(now), reviewAfter}))).to.equal(words);
      });

    it('is valid for a year unless review-after sets another period', async () => {
      const element = await draw(aDonation());
      expect(element.reviewAfter).to.equal(365);
      element.setAttribute('review-after', '1');
      await element.updateComplete;
      expect(review(element)).to.contain('may have changed');
    });

    it('makes the whole donation invalid if it lies in the future', async () => {
      const element = await draw(aDonation({reviewedOn: '2042-05-19'}));
      expect(element.error).to.have.property('path', 'donation.reviewedOn');
      expect(showsItsOwn(element)).to.equal(true);
    });
  });

  it('shows nothing at all on a cautious site', async () => {
    const element = await draw(full, {around: {'data-solidarity-cautious': ''}});
    expect(shown(element.shadowRoot)).to.equal('');
    expect(showsItsOwn(element)).to.equal(false);
  });

  it('keeps its slotted content where the campaign has no donation', async () => {
    const element = await settled('solidarity-donation', {});
    expect([element.status, element.error?.path, showsItsOwn(element)]).to.deep.equal([
      'error',
      'donation',
      true,
    ]);
  });

  it('fires solidarity-ready when the campaign has loaded', async () => {
    const element = document.createElement('solidarity-donation');
    element.feed = feedOf(aCampaign({donation: full}));
    const types: string[] = [];
    element.addEventListener('solidarity-ready', ({type}) => types.push(type));
    document.body.append(element);
    await element.settled;
    expect(types).to.deep.equal(['solidarity-ready']);
    element.remove();
  });

  for (const [lang, title, names] of [
    ['be', 'Ахвяраваць', ['Хто збірае', 'Хто атрымлівае', 'У знак падзякі', 'Валюты', 'Камісія']],
    ['de', 'Spenden', ['Gesammelt von', 'Geht an', 'Als Dank', 'Währungen', 'Gebühren']],
  ] as const)
    it(`is in the language ${lang}`, async () => {
      const element = await draw(full, {lang});
      expect(shown(part(element, 'title'))).to.equal(title);
      expect(facts(element).map(([name]) => name)).to.deep.equal(names);
    });
});
