import {expect, fixture, html} from '@open-wc/testing';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import '../../../src/elements/campaign-page/campaign-page.js';
import '../../../src/embed/bundled-words.js';
import {feedOf} from '../../helpers/campaigns/campaign.js';
import {campaigns} from '../../helpers/elements/every-element.js';
import {parts} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

// In a file of its own: translations stay loaded once they are.
it('a cautious campaign page says in full what its sections then leave out, as soon as it is in three languages', async () => {
  const page = await fixture<SolidarityElement>(html`
    <solidarity-campaign-page
      lang="de"
      data-solidarity-cautious
      .now=${new Date('2024-05-15T12:00:00Z')}
    ></solidarity-campaign-page>
  `);
  await page.settled;
  page.feed = feedOf(campaigns.withEverything);
  const languages = (element: SolidarityElement) => parts(element, 'safety').map(({lang}) => lang);
  await until(() => languages(page).length === 3, 'warns in each language');
  expect(languages(page)).to.deep.equal(['de', 'be', 'ru']);
  const within = () =>
    [...page.renderRoot.querySelectorAll<SolidarityElement>('.sections > *')].flatMap(languages);
  await until(() => within().every(lang => !lang), 'its sections do not repeat it');
  expect(within().length).to.be.above(4);
});
