import {expect} from '@open-wc/testing';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {
  aBar,
  aClipboard,
  button,
  field,
  press,
  selected,
  status,
  stub,
  unstub,
  warningsDuring,
  whole,
  write,
} from './a-hashtag-bar.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {WITHOUT_SCHEME} from '../../helpers/hostile/unsafe-addresses.js';

describe('the message of <solidarity-hashtag-bar>', () => {
  afterEach(unstub);

  describe('in the form', () => {
    it('has a labelled field for the text, and shows the page and the hashtags', async () => {
      const bar = await aBar();
      expect(shown(field(bar).labels![0])).to.equal('Your message');
      expect(field(bar).value).to.equal('We stand with them.');
      expect(shown(part(bar, 'page'))).to.equal('https://example.org/day');
      expect(parts(bar, 'hashtag').map(shown)).to.deep.equal(['#FreeThemAll', '#WeStandByYou']);
    });

    it('contains every hashtag until it is switched off, and again once it is switched on', async () => {
      const bar = await aBar();
      const pressed = () => parts(bar, 'hashtag').map(each => each.getAttribute('aria-pressed'));
      expect(pressed()).to.deep.equal(['true', 'true']);
      await press(bar, '#FreeThemAll');
      expect(pressed()).to.deep.equal(['false', 'true']);
      await press(bar, '#FreeThemAll');
      expect(pressed()).to.deep.equal(['true', 'true']);
    });

    it('uses the text and page of the attributes', async () => {
      const bar = await aBar({words: 'Write to them.', url: 'https://example.net/letters?a=1'});
      expect(field(bar).value).to.equal('Write to them.');
      expect(shown(part(bar, 'page'))).to.equal('https://example.net/letters?a=1');
    });

    it('uses the campaign’s page where the url attribute has no https:// or http://, with a warning', async () => {
      for (const url of ['javascript:alert(1)', ...WITHOUT_SCHEME]) {
        const warnings = await warningsDuring(async () => {
          const bar = await aBar({url});
          expect(shown(part(bar, 'page'))).to.equal('https://example.org/day');
        });
        expect(warnings).to.deep.equal([
          `solidarity-widgets: <solidarity-hashtag-bar> url: "${url}" is no address of a page`,
        ]);
      }
    });

    it('has no text and no page where the campaign has none', async () => {
      const bar = await aBar({campaign: aCampaign({hashtags: {tags: ['a']}})});
      expect(field(bar).value).to.equal('');
      expect(part(bar, 'page')).to.equal(null);
    });

    it('comes after the safety notice, as do all buttons and links', async () => {
      const bar = await aBar();
      const warning = part(bar, 'safety')!;
      expect(shown(warning)).to.include('People have been jailed for a repost');
      for (const action of [...parts(bar, 'button'), ...parts(bar, 'link')])
        expect(warning.compareDocumentPosition(action)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });
  });

  describe('when it is copied', () => {
    it('is written to the clipboard during the click', async () => {
      const copied = aClipboard();
      const bar = await aBar();
      button(bar, 'Copy text')!.click();
      expect(copied).to.deep.equal([whole]);
    });

    it('contains the reader’s changes', async () => {
      const copied = aClipboard();
      const bar = await aBar();
      await write(bar, 'Free them!');
      await press(bar, '#FreeThemAll');
      await press(bar, 'Copy text');
      expect(copied).to.deep.equal(['Free them!\nhttps://example.org/day\n#WeStandByYou']);
    });

    it('consists of the hashtags alone with “Copy hashtags”', async () => {
      const copied = aClipboard();
      const bar = await aBar();
      button(bar, 'Copy hashtags')!.click();
      expect(copied).to.deep.equal(['#FreeThemAll #WeStandByYou']);
    });

    it('has no “Copy hashtags” where all hashtags are switched off', async () => {
      const bar = await aBar();
      await press(bar, '#FreeThemAll');
      await press(bar, '#WeStandByYou');
      expect(button(bar, 'Copy hashtags')).to.equal(undefined);
    });

    it('is announced', async () => {
      aClipboard();
      const bar = await aBar();
      await press(bar, 'Copy text');
      expect(status(bar)).to.equal('Copied');
      expect(button(bar, 'Copied')).not.to.equal(undefined);
    });

    for (const [what, clipboard] of [
      ['the browser refuses', {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))}],
      ['the page is not secure', undefined],
    ] as const) {
      for (const [label, text] of [
        ['Copy text', whole],
        ['Copy hashtags', '#FreeThemAll #WeStandByYou'],
      ] as const) {
        it(`is selected for copying by hand after "${label}" where ${what}`, async () => {
          stub('clipboard', clipboard);
          const bar = await aBar();
          const byHand = () => parts(bar, 'text').filter(each => each.checkVisibility());
          expect(byHand()).to.deep.equal([]);
          await press(bar, label);
          expect(byHand().map(({textContent}) => textContent)).to.deep.equal([text]);
          expect(selected(bar)).to.equal(text);
          const refusal = 'Your browser blocked copying. The text is selected: copy it yourself.';
          expect(status(bar)).to.equal(refusal);
          expect(shown(button(bar, label)!.nextElementSibling)).to.equal(refusal);
        });
      }
    }
  });

  describe('in the share menu', () => {
    it('is not offered where the device has no share menu', async () => {
      const before = 'share' in navigator;
      const bar = await aBar();
      expect(button(bar, 'Share…') !== undefined).to.equal(before);
      expect(parts(bar, 'button').slice(0, 2).map(shown)).to.deep.equal(['Copy text', 'Copy hashtags']);
    });

    it('is passed as text, page and hashtags during the click', async () => {
      const given: ShareData[] = [];
      stub('share', async (data: ShareData) => void given.push(data));
      const bar = await aBar();
      button(bar, 'Share…')!.click();
      expect(given).to.deep.equal([
        {
          title: 'A day of solidarity',
          text: 'We stand with them.\n#FreeThemAll #WeStandByYou',
          url: 'https://example.org/day',
        },
      ]);
    });

    it('shows no message when the reader closes the menu', async () => {
      stub('share', () => Promise.reject(new DOMException('', 'AbortError')));
      const bar = await aBar();
      await press(bar, 'Share…');
      expect(status(bar)).to.equal('');
      expect(parts(bar, 'text').some(each => each.checkVisibility())).to.equal(false);
    });

    it('is offered for copying where the menu does not open', async () => {
      stub('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
      const bar = await aBar();
      await press(bar, 'Share…');
      const refusal = 'The share menu did not open here. Copy the text instead.';
      expect(status(bar)).to.equal(refusal);
      expect(shown(button(bar, 'Copy text')!.nextElementSibling)).to.equal(refusal);
      expect(part(bar, 'text')!.checkVisibility()).to.equal(true);
    });
  });
});
