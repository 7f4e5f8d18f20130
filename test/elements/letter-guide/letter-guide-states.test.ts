import {expect, fixture, html} from '@open-wc/testing';
import type {LetterGuide} from '../../../src/elements/letter-guide/letter-guide.js';
import {aCampaign, feedOf} from '../../helpers/campaigns/campaign.js';
import {aFullGuide} from '../../helpers/campaigns/letters.js';
import {aLetterGuide, chapters, findAll, opened} from './a-letter-guide.js';
import {part, shown} from '../../helpers/elements/shown.js';

describe('the states of <solidarity-letter-guide>', () => {
  describe('before and without a guide', () => {
    it('shows its slotted content while it waits', async () => {
      const guide = await fixture<LetterGuide>(
        html`<solidarity-letter-guide lang="en" feed="/never-answered">no guide</solidarity-letter-guide>`,
      );
      expect(guide.shadowRoot!.querySelector('slot')!.assignedNodes()[0]).to.have.text('no guide');
    });

    it('fires solidarity-ready when the campaign has loaded', async () => {
      const guide = document.createElement('solidarity-letter-guide');
      guide.lang = 'en';
      guide.feed = feedOf(aCampaign({letters: aFullGuide()}));
      const titles: string[] = [];
      guide.addEventListener('solidarity-ready', () => titles.push(shown(part(guide, 'title'))));
      document.body.append(guide);
      expect(await guide.settled).to.equal('ready');
      expect(titles).to.deep.equal(['Write to a political prisoner']);
      guide.remove();
    });

    it('keeps its slotted content where the campaign has no letters section', async () => {
      const guide = await fixture<LetterGuide>(
        html`<solidarity-letter-guide lang="en" .campaign=${aCampaign()}>no guide</solidarity-letter-guide>`,
      );
      expect(guide.status).to.equal('error');
      expect(guide.error).to.have.property('path', 'letters');
      expect(guide.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });

    it('leaves no listener on the page after it is removed', async () => {
      const guide = await aLetterGuide();
      guide.remove();
      window.dispatchEvent(new Event('beforeprint'));
      expect(opened(guide)).to.deep.equal([0]);
    });
  });

  describe('accessibility', () => {
    it('has one live region, a polite one', async () => {
      const guide = await aLetterGuide();
      expect(findAll(guide, '[role=status], [role=alert], [aria-live]')).to.have.length(1);
    });

    for (const lang of ['en', 'be', 'de'])
      for (const all of [false, true])
        it(`passes the audit in ${lang}, ${all ? 'expanded' : 'collapsed'}`, async () => {
          const guide = await aLetterGuide(aFullGuide(), {lang});
          for (const each of chapters(guide)) each.open ||= all;
          await expect(guide).to.be.accessible();
        });

    it('passes the audit on a dark page', async () => {
      const page = await fixture<HTMLElement>(html`
        <div style="color-scheme: dark; background: #14161a; color: #eee">
          <solidarity-letter-guide
            lang="en"
            .now=${new Date('2023-05-21T12:00:00Z')}
            .campaign=${aCampaign({letters: aFullGuide()})}
          ></solidarity-letter-guide>
        </div>
      `);
      const guide = page.querySelector('solidarity-letter-guide')!;
      await guide.settled;
      for (const each of chapters(guide)) each.open = true;
      await expect(page).to.be.accessible();
    });

    it('passes the audit where there is no guide', async () => {
      const guide = await fixture(
        html`<solidarity-letter-guide lang="en" .campaign=${aCampaign()}>no guide</solidarity-letter-guide>`,
      );
      await expect(guide).to.be.accessible();
    });

    it('fits a page of 320 px without horizontal scrolling', async () => {
      const page = await fixture<HTMLElement>(html`
        <div style="inline-size: 320px">
          <solidarity-letter-guide
            lang="de"
            .now=${new Date('2023-05-21T12:00:00Z')}
            .campaign=${aCampaign({letters: aFullGuide()})}
          ></solidarity-letter-guide>
        </div>
      `);
      const guide = page.querySelector('solidarity-letter-guide')!;
      await guide.settled;
      for (const each of chapters(guide)) each.open = true;
      const {right} = page.getBoundingClientRect();
      const wide = findAll(guide, 'p, summary, button, svg, .envelope').filter(
        each => each.getBoundingClientRect().right > right,
      );
      expect(wide.map(shown)).to.deep.equal([]);
    });
  });
});
