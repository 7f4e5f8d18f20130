import {expect, fixture, html} from '@open-wc/testing';
import {CampaignPage} from '../../../src/elements/campaign-page/campaign-page.js';
import {SECTIONS} from '../../../src/elements/generated/sections.js';
import {listenToConsole} from '../../helpers/pages/console.js';

const campaign = await (await fetch('/campaigns/examples/good-everything.json')).json();
const tags = Object.keys(SECTIONS).map(name => `solidarity-${name}`);

describe('a campaign page by its class alone', () => {
  const said = listenToConsole();

  it('defines its sections when the first is made, but not its own tag, and shows them', async () => {
    expect(tags.filter(tag => customElements.get(tag))).to.deep.equal([]);
    customElements.define('own-page', class extends CampaignPage {});
    const page = document.createElement('own-page') as CampaignPage;
    const now = new Date('2024-05-15T12:00:00Z');
    (await fixture(html`<div lang="en"></div>`)).append(Object.assign(page, {campaign, now}));
    expect(await page.settled).to.equal('ready');
    expect(tags.filter(tag => !customElements.get(tag))).to.deep.equal([]);
    expect(customElements.get('solidarity-campaign-page')).to.equal(undefined);
    expect(page.renderRoot.querySelector('solidarity-prisoner-counter')!.status).to.equal('ready');
    expect(page.renderRoot.querySelector('solidarity-exit')!.status).to.equal('ready');
    expect(said).to.deep.equal([]);
  });
});
