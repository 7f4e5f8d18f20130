import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {aBar, campaign, link, network, notes, press, status, warningsDuring, write} from './a-hashtag-bar.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

describe('the networks of <solidarity-hashtag-bar>', () => {
  describe('in the list', () => {
    it('come after the buttons, in their default order', async () => {
      const bar = await aBar();
      expect(parts(bar, 'network').map(each => shown(each.querySelector('.name')))).to.deep.equal([
        'Email',
        'Mastodon',
        'Bluesky',
        'Telegram',
        'WhatsApp',
        'Signal',
        'X',
        'Facebook',
        'Threads',
        'LinkedIn',
        'Reddit',
        'Viber',
      ]);
    });

    it('are plain links that show their host and send no referrer', async () => {
      const bar = await aBar();
      const {href, rel, referrerPolicy, target} = link(bar, 'Mastodon')!;
      expect(href).to.equal(
        'https://share.joinmastodon.org/#text=We%20stand%20with%20them.%0Ahttps%3A%2F%2Fexample.org%2Fday%0A%23FreeThemAll%20%23WeStandByYou',
      );
      expect({rel, referrerPolicy, target}).to.deep.equal({
        rel: 'noopener noreferrer',
        referrerPolicy: 'no-referrer',
        target: '',
      });
      expect(shown(network(bar, 'Mastodon'))).to.include('share.joinmastodon.org');
    });

    it('include Viber with its own URL scheme', async () => {
      const bar = await aBar();
      const {href, rel, referrerPolicy} = link(bar, 'Viber')!;
      expect(href).to.match(/^viber:\/\/forward\?text=We%20stand/);
      expect([rel, referrerPolicy]).to.deep.equal(['noopener noreferrer', 'no-referrer']);
      expect(notes(bar, 'Viber')).to.deep.equal(['Works only if the app is installed.']);
    });

    it('use the name of the campaign as the subject of an email', async () => {
      const bar = await aBar();
      expect(link(bar, 'Email')!.href).to.match(
        /^mailto:\?subject=A%20day%20of%20solidarity&body=We%20stand/,
      );
    });

    it('follow the reader’s changes to text and hashtags', async () => {
      const bar = await aBar();
      await write(bar, 'Free + equal');
      await press(bar, '#FreeThemAll');
      expect(link(bar, 'X')!.href).to.equal(
        'https://x.com/intent/tweet?text=Free%20%2B%20equal&url=https%3A%2F%2Fexample.org%2Fday&hashtags=WeStandByYou',
      );
    });

    it('have a name for screen readers and a hidden icon', async () => {
      const bar = await aBar();
      const icons = parts<SVGElement>(bar, 'icon');
      expect(icons.length).to.equal(12);
      for (const icon of icons) expect(icon.getAttribute('aria-hidden')).to.equal('true');
      for (const each of parts(bar, 'link')) expect(shown(each)).to.match(/\w/);
    });

    it('ask the reader to copy the text where a link cannot carry it', async () => {
      const bar = await aBar();
      expect(link(bar, 'Signal')).to.equal(null);
      expect(notes(bar, 'Signal')).to.deep.equal(['Copy the text and paste it there.']);
      expect(notes(bar, 'Facebook')).to.deep.equal([
        'Shares only the link to the page. Copy your text and paste it there.',
      ]);
    });

    it('ask the reader to copy the text where they need a page and there is none', async () => {
      const bar = await aBar({campaign: aCampaign({hashtags: {tags: ['a'], text: 'Free them!'}})});
      for (const name of ['Telegram', 'Facebook', 'LinkedIn']) {
        expect(link(bar, name), name).to.equal(null);
        expect(notes(bar, name), name).to.deep.equal(['Copy the text and paste it there.']);
      }
    });

    it('say which hashtags they accept', async () => {
      const bar = await aBar();
      expect(notes(bar, 'Threads')[0]).to.equal('Includes only #FreeThemAll.');
      expect(notes(bar, 'Reddit')[0]).to.equal('Hashtags are not included.');
    });

    it('say when a link is too long', async () => {
      const bar = await aBar();
      await write(bar, 'ж'.repeat(400));
      expect(notes(bar, 'WhatsApp')).to.deep.equal([
        'This link is too long for some browsers and apps. If it does not work, copy the text.',
      ]);
    });

    it('are tiles that can be pressed anywhere', async () => {
      const bar = await aBar({networks: 'x, facebook'});
      for (const tile of parts(bar, 'network')) {
        tile.scrollIntoView({block: 'center'});
        const {left, right, top, bottom} = tile.getBoundingClientRect();
        for (const [x, y] of [
          [left + 4, top + 4],
          [right - 4, bottom - 4],
        ] as const) {
          expect(bar.shadowRoot!.elementFromPoint(x, y)).to.equal(tile.querySelector('a'));
        }
      }
    });

    it('have an icon each; without a drawing it is the first letter, which is no text', async () => {
      const bar = await aBar({networks: 'linkedin, x'});
      const [linkedIn, x] = parts<HTMLElement>(bar, 'icon');
      expect(linkedIn!.dataset['letter']).to.equal('L');
      expect(getComputedStyle(linkedIn!, '::before').content).to.match(/^("L"|attr\(data-letter\))$/); // as browsers say it
      expect(linkedIn!.textContent).to.equal('');
      expect(x!.querySelector('path')).to.not.equal(null);
      const sizes = [linkedIn!, x!].map(icon => icon.getBoundingClientRect());
      expect(sizes.map(({width, height}) => [width, height])[0]).to.deep.equal([
        sizes[1]!.width,
        sizes[1]!.height,
      ]);
    });

    it('are those of the attribute, in its order, with a warning for unknown names', async () => {
      const warnings = await warningsDuring(async () => {
        const bar = await aBar({networks: 'vk, orkut, mastodon'});
        expect(parts(bar, 'network').map(each => shown(each.querySelector('.name')))).to.deep.equal([
          'VK',
          'Mastodon',
        ]);
        expect(notes(bar, 'VK')).to.deep.equal(['This network is controlled from Russia.']);
      });
      expect(warnings).to.deep.equal([
        'solidarity-widgets: <solidarity-hashtag-bar> networks: there is no "orkut" among email, mastodon, bluesky, telegram, whatsapp, signal, x, facebook, threads, linkedin, reddit, viber, vk, ok',
      ]);
    });

    for (const where of ['the element', 'an ancestor'] as const) {
      it(`are addresses to copy with links="text" on ${where}`, async () => {
        const page = await fixture<HTMLElement>(html`<div></div>`);
        const bar = document.createElement('solidarity-hashtag-bar');
        Object.assign(bar, {lang: 'en', campaign, networks: 'x viber'});
        if (where === 'an ancestor') page.setAttribute('data-solidarity-links', 'text');
        else bar.links = 'text';
        page.append(bar);
        await bar.settled;
        expect(bar.shadowRoot!.querySelector('a')).to.equal(null);
        const addresses = parts(bar, 'address').map(shown);
        expect(addresses[0]).to.match(/^https:\/\/x\.com\/intent\/tweet\?text=We%20stand/);
        expect(addresses[1]).to.match(/^viber:\/\/forward\?text=We%20stand/);
      });
    }
  });

  describe('the character count', () => {
    it('is that of the most limited network', async () => {
      const bar = await aBar();
      // 280 on X, less 19 for the words, 23 for the page, 12 and 13 for the hashtags, 3 for the spaces between.
      expect(shown(part(bar, 'count'))).to.equal('X: 210 characters left');
    });

    it('stands at a network only where the text is too long for it', async () => {
      const bar = await aBar();
      expect(notes(bar, 'X')).to.deep.equal([]);
      await write(bar, 'x'.repeat(241));
      expect(notes(bar, 'X')).to.deep.equal(['12 characters too many']);
      expect(notes(bar, 'Mastodon')).to.deep.equal([]);
    });

    it('is updated with every change', async () => {
      const bar = await aBar();
      await write(bar, 'We stand with them!!');
      expect(shown(part(bar, 'count'))).to.equal('X: 209 characters left');
      await write(bar, 'x'.repeat(228));
      expect(shown(part(bar, 'count'))).to.equal('X: 1 character left');
    });

    it('reports a text that is too long without cutting it', async () => {
      const bar = await aBar();
      const words = 'x'.repeat(241);
      await write(bar, words);
      expect(shown(part(bar, 'count'))).to.equal('X: 12 characters too many');
      expect(link(bar, 'X')!.href).to.include(words);
      expect(shown(bar.shadowRoot)).to.include(
        'If your text is too long, it will open in full, but you must shorten it before you can post.',
      );
    });

    it('is left out where no network has a limit', async () => {
      const bar = await aBar({networks: 'email'});
      expect(part(bar, 'count')).to.equal(null);
    });

    it('is announced when the reader pauses, not at every key', async () => {
      const bar = await aBar();
      for (const words of ['x'.repeat(239), 'x'.repeat(240), 'x'.repeat(241)]) await write(bar, words);
      await aTimeout(500);
      expect(status(bar)).to.equal('');
      await until(() => status(bar) === 'X: 12 characters too many');
    });
  });
});
