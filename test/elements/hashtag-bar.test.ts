import {expect} from '@open-wc/testing';
import {aCampaign} from '../helpers/campaigns.js';
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
} from '../helpers/hashtag-bar.js';
import {part, parts, shown} from '../helpers/shown.js';

describe('what <solidarity-hashtag-bar> passes on', () => {
  afterEach(unstub);

  describe('the message', () => {
    it('is in a labelled field, with its page and its hashtags beside it', async () => {
      const bar = await aBar();
      expect(shown(field(bar).labels![0])).to.equal('Your words');
      expect(field(bar).value).to.equal('We stand with them.');
      expect(shown(part(bar, 'page'))).to.equal('https://example.org/day');
      expect(parts(bar, 'hashtag').map(shown)).to.deep.equal(['#FreeThemAll', '#WeStandByYou']);
    });

    it('has every hashtag in it until one is taken out, and then back in', async () => {
      const bar = await aBar();
      const pressed = () => parts(bar, 'hashtag').map(each => each.getAttribute('aria-pressed'));
      expect(pressed()).to.deep.equal(['true', 'true']);
      await press(bar, '#FreeThemAll');
      expect(pressed()).to.deep.equal(['false', 'true']);
      await press(bar, '#FreeThemAll');
      expect(pressed()).to.deep.equal(['true', 'true']);
    });

    it('is what the attributes say, where they say something', async () => {
      const bar = await aBar({words: 'Write to them.', url: '/letters?a=1'});
      expect(field(bar).value).to.equal('Write to them.');
      expect(shown(part(bar, 'page'))).to.equal(`${location.origin}/letters?a=1`);
    });

    it('keeps the page of the campaign where the attribute names none, and says so', async () => {
      const warnings = await warningsDuring(async () => {
        const bar = await aBar({url: 'javascript:alert(1)'});
        expect(shown(part(bar, 'page'))).to.equal('https://example.org/day');
      });
      expect(warnings).to.deep.equal([
        'solidarity-widgets: <solidarity-hashtag-bar> url: "javascript:alert(1)" is no address of a page',
      ]);
    });

    it('is without words and page where the campaign has none', async () => {
      const bar = await aBar({campaign: aCampaign({hashtags: {tags: ['a']}})});
      expect(field(bar).value).to.equal('');
      expect(part(bar, 'page')).to.equal(null);
    });

    it('has the warning before everything that passes it on', async () => {
      const bar = await aBar();
      const warning = part(bar, 'safety')!;
      expect(shown(warning)).to.include('People have been jailed for a repost');
      for (const action of [...parts(bar, 'button'), ...parts(bar, 'link')])
        expect(warning.compareDocumentPosition(action)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });
  });

  describe('a copy', () => {
    it('of the text is made in the click itself', async () => {
      const copied = aClipboard();
      const bar = await aBar();
      button(bar, 'Copy text')!.click();
      expect(copied).to.deep.equal([whole]);
    });

    it('is of what the reader has made of it', async () => {
      const copied = aClipboard();
      const bar = await aBar();
      await write(bar, 'Free them!');
      await press(bar, '#FreeThemAll');
      await press(bar, 'Copy text');
      expect(copied).to.deep.equal(['Free them!\nhttps://example.org/day\n#WeStandByYou']);
    });

    it('of the hashtags holds nothing else', async () => {
      const copied = aClipboard();
      const bar = await aBar();
      button(bar, 'Copy hashtags')!.click();
      expect(copied).to.deep.equal(['#FreeThemAll #WeStandByYou']);
    });

    it('of the hashtags is not offered where all are taken out', async () => {
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
        it(`by hand takes the place of "${label}" where ${what}`, async () => {
          stub('clipboard', clipboard);
          const bar = await aBar();
          const byHand = () => parts(bar, 'text').filter(each => each.checkVisibility());
          expect(byHand()).to.deep.equal([]);
          await press(bar, label);
          expect(byHand().map(({textContent}) => textContent)).to.deep.equal([text]);
          expect(selected(bar)).to.equal(text);
          const refusal = 'The browser did not let us copy. The text is selected: copy it yourself.';
          expect(status(bar)).to.equal(refusal);
          expect(shown(button(bar, label)!.nextElementSibling)).to.equal(refusal);
        });
      }
    }
  });

  describe('the share menu', () => {
    it('is not offered where the device has none', async () => {
      const before = 'share' in navigator;
      const bar = await aBar();
      expect(button(bar, 'Share…') !== undefined).to.equal(before);
      expect(parts(bar, 'button').slice(0, 2).map(shown)).to.deep.equal(['Copy text', 'Copy hashtags']);
    });

    it('gets words, page and hashtags in the click itself', async () => {
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

    it('may be closed again without a word', async () => {
      stub('share', () => Promise.reject(new DOMException('', 'AbortError')));
      const bar = await aBar();
      await press(bar, 'Share…');
      expect(status(bar)).to.equal('');
      expect(parts(bar, 'text').some(each => each.checkVisibility())).to.equal(false);
    });

    it('leaves the text to be copied where it does not open', async () => {
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
