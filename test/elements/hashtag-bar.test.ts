import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HashtagBar} from '../../src/elements/hashtag-bar/hashtag-bar.js';
import '../../src/elements/hashtag-bar/hashtag-bar.js';
import type {Hashtags} from '../../src/model/hashtags.js';
import {aCampaign, feedOf} from '../helpers/campaigns.js';
import {part, parts, shown} from '../helpers/shown.js';

describe('<solidarity-hashtag-bar>', () => {
  const hashtags: Hashtags = {
    tags: ['#FreeThemAll', 'WeStandByYou'],
    text: {en: 'We stand with them.', be: 'Мы побач з імі.', de: 'Wir stehen an ihrer Seite.'},
    url: 'https://example.org/day',
  };
  const campaign = aCampaign({hashtags});
  const whole = 'We stand with them.\nhttps://example.org/day\n#FreeThemAll #WeStandByYou';

  /** A bar that has settled, in English unless told otherwise. */
  async function aBar(properties: Partial<HashtagBar> = {}) {
    const bar = document.createElement('solidarity-hashtag-bar');
    Object.assign(bar, {lang: 'en', campaign}, properties);
    const page = await fixture<HTMLElement>(html`<div>${bar}</div>`);
    await bar.settled;
    expect(page.contains(bar)).to.equal(true);
    return bar;
  }

  const field = (bar: HashtagBar) => part<HTMLTextAreaElement>(bar, 'field')!;
  const status = (bar: HashtagBar) => shown(bar.shadowRoot!.querySelector('[role=status]'));
  const button = (bar: HashtagBar, label: string) =>
    [...parts(bar, 'button'), ...parts(bar, 'hashtag')].find(each => shown(each) === label);
  const network = (bar: HashtagBar, name: string) =>
    parts(bar, 'network').find(each => shown(each).startsWith(name))!;
  const link = (bar: HashtagBar, name: string) =>
    network(bar, name).querySelector<HTMLAnchorElement>('[part=link]');
  const notes = (bar: HashtagBar, name: string) =>
    [...network(bar, name).querySelectorAll('[part=note]')].map(shown);

  async function press(bar: HashtagBar, label: string) {
    button(bar, label)!.click();
    await aTimeout(0);
    await bar.updateComplete;
  }

  async function write(bar: HashtagBar, words: string) {
    field(bar).value = words;
    field(bar).dispatchEvent(new InputEvent('input', {bubbles: true}));
    await bar.updateComplete;
  }

  /** Puts `value` in the place of what the browser gives for `name`; undone after each test. */
  function stub(name: 'clipboard' | 'share', value: unknown) {
    Object.defineProperty(navigator, name, {configurable: true, value});
  }

  /** A clipboard that takes everything; what was copied is in the list. */
  function aClipboard(): string[] {
    const copied: string[] = [];
    stub('clipboard', {writeText: async (text: string) => void copied.push(text)});
    return copied;
  }

  afterEach(() => {
    for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name);
  });

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

    it('is told', async () => {
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
          expect(status(bar)).to.equal(
            'The browser did not let us copy. The text is selected: copy it yourself.',
          );
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
      expect(status(bar)).to.equal('The share menu did not open here. Copy the text instead.');
      expect(part(bar, 'text')!.checkVisibility()).to.equal(true);
    });
  });

  describe('the networks', () => {
    it('stand after the buttons, in an order of their own', async () => {
      const bar = await aBar();
      expect(parts(bar, 'network').map(each => shown(each.querySelector('.name')))).to.deep.equal([
        'E-mail',
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

    it('are plain links that show their host and tell it nothing of this page', async () => {
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

    it('lead to Viber, whose scheme is its own, in the same way', async () => {
      const bar = await aBar();
      const {href, rel, referrerPolicy} = link(bar, 'Viber')!;
      expect(href).to.match(/^viber:\/\/forward\?text=We%20stand/);
      expect([rel, referrerPolicy]).to.deep.equal(['noopener noreferrer', 'no-referrer']);
      expect(notes(bar, 'Viber')).to.deep.equal(['Works only where its app is installed.']);
    });

    it('give an e-mail the name of the campaign as its subject', async () => {
      const bar = await aBar();
      expect(link(bar, 'E-mail')!.href).to.match(
        /^mailto:\?subject=A%20day%20of%20solidarity&body=We%20stand/,
      );
    });

    it('follow what the reader writes and takes out', async () => {
      const bar = await aBar();
      await write(bar, 'Free + equal');
      await press(bar, '#FreeThemAll');
      expect(link(bar, 'X')!.href).to.equal(
        'https://x.com/intent/tweet?text=Free%20%2B%20equal&url=https%3A%2F%2Fexample.org%2Fday&hashtags=WeStandByYou',
      );
    });

    it('have an icon that is not read, and a name that is', async () => {
      const bar = await aBar();
      const icons = parts<SVGElement>(bar, 'icon');
      expect(icons.length).to.equal(11);
      for (const icon of icons) expect(icon.getAttribute('aria-hidden')).to.equal('true');
      expect(network(bar, 'LinkedIn').querySelector('svg')).to.equal(null);
      for (const each of parts(bar, 'link')) expect(shown(each)).to.match(/\w/);
    });

    it('say where the text goes only by copy', async () => {
      const bar = await aBar();
      expect(link(bar, 'Signal')).to.equal(null);
      expect(notes(bar, 'Signal')).to.deep.equal(['Copy the text and paste it there.']);
      expect(notes(bar, 'Facebook')).to.deep.equal([
        'Takes only the page. Copy the text and paste it there.',
      ]);
    });

    it('go by copy where they need a page and there is none', async () => {
      const bar = await aBar({campaign: aCampaign({hashtags: {tags: ['a'], text: 'Free them!'}})});
      for (const name of ['Telegram', 'Facebook', 'LinkedIn']) {
        expect(link(bar, name), name).to.equal(null);
        expect(notes(bar, name), name).to.deep.equal(['Copy the text and paste it there.']);
      }
    });

    it('say which hashtags they take', async () => {
      const bar = await aBar();
      expect(notes(bar, 'Threads')[1]).to.equal('Takes only #FreeThemAll.');
      expect(notes(bar, 'Reddit')[1]).to.equal('Takes no hashtags.');
    });

    it('say when a link is too long', async () => {
      const bar = await aBar();
      await write(bar, 'ж'.repeat(400));
      expect(notes(bar, 'WhatsApp')).to.deep.equal([
        'This link is too long for some browsers and apps. Where it fails, copy the text.',
      ]);
    });

    it('are those asked for, in that order; unknown ones are told', async () => {
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

    for (const where of ['on the element', 'around it'] as const) {
      it(`are addresses to copy where links="text" stands ${where}`, async () => {
        const page = await fixture<HTMLElement>(html`<div></div>`);
        const bar = document.createElement('solidarity-hashtag-bar');
        Object.assign(bar, {lang: 'en', campaign, networks: 'x viber'});
        if (where === 'around it') page.setAttribute('data-solidarity-links', 'text');
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

  describe('the count', () => {
    it('is that of the narrowest network, and stands with each', async () => {
      const bar = await aBar();
      // 280 on X, less 19 for the words, 23 for the page, 12 and 13 for the hashtags, 3 for the spaces between.
      expect(shown(part(bar, 'count'))).to.equal('X: 210 characters left');
      expect(notes(bar, 'X')).to.deep.equal(['210 characters left']);
      expect(notes(bar, 'Threads')[0]).to.equal('481 characters left');
      expect(notes(bar, 'WhatsApp')).to.deep.equal([]);
    });

    it('follows each key', async () => {
      const bar = await aBar();
      await write(bar, 'We stand with them!!');
      expect(shown(part(bar, 'count'))).to.equal('X: 209 characters left');
      await write(bar, 'x'.repeat(228));
      expect(shown(part(bar, 'count'))).to.equal('X: 1 character left');
    });

    it('tells what is too long, cuts nothing, and says what becomes of it', async () => {
      const bar = await aBar();
      const words = 'x'.repeat(241);
      await write(bar, words);
      expect(shown(part(bar, 'count'))).to.equal('X: 12 characters too many');
      expect(link(bar, 'X')!.href).to.include(words);
      expect(shown(bar.shadowRoot)).to.include(
        'A text that is too long opens there uncut, but cannot be posted until it is shorter.',
      );
    });

    it('is not there where no network has a limit', async () => {
      const bar = await aBar({networks: 'email'});
      expect(part(bar, 'count')).to.equal(null);
    });

    it('is announced when the reader pauses, not at every key', async () => {
      const bar = await aBar();
      for (const words of ['x'.repeat(239), 'x'.repeat(240), 'x'.repeat(241)]) await write(bar, words);
      await aTimeout(500);
      expect(status(bar)).to.equal('');
      await aTimeout(1_500);
      expect(status(bar)).to.equal('X: 12 characters too many');
    });
  });

  describe('without a campaign', () => {
    it('shows the hashtags of its attribute, and asks for no feed', async () => {
      const page = await fixture(html`
        <solidarity-hashtag-bar
          lang="en"
          feed="/never-asked"
          tags="FreeThemAll, #WeStandByYou"
          text="Free them!"
        ></solidarity-hashtag-bar>
      `);
      const bar = page as HashtagBar;
      expect(await bar.settled).to.equal('ready');
      expect(parts(bar, 'hashtag').map(shown)).to.deep.equal(['#FreeThemAll', '#WeStandByYou']);
      expect(field(bar).value).to.equal('Free them!');
      expect(link(bar, 'E-mail')!.href).to.match(/^mailto:\?subject=%23FreeThemAll%20%23WeStandByYou&/);
      await nextFrame();
      const asked = performance.getEntriesByType('resource').filter(({name}) => name.includes('never-asked'));
      expect(asked).to.deep.equal([]);
    });

    it('leaves out what is no hashtag, and says so', async () => {
      const warnings = await warningsDuring(async () => {
        const bar = await aBar({tags: 'FreeThemAll Free-Them'});
        expect(parts(bar, 'hashtag').map(shown)).to.deep.equal(['#FreeThemAll']);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('leaves out hashtags.tags[1]');
    });

    it('follows when the attribute changes', async () => {
      const bar = await aBar({tags: 'a'});
      bar.tags = 'b';
      await bar.updateComplete;
      expect(parts(bar, 'hashtag').map(shown)).to.deep.equal(['#b']);
    });
  });

  describe('until and unless there are hashtags', () => {
    it('shows its own content while it waits', async () => {
      const bar = await fixture<HashtagBar>(
        html`<solidarity-hashtag-bar feed="/never-answered">#FreeThemAll</solidarity-hashtag-bar>`,
      );
      expect(bar.shadowRoot!.querySelector('slot')!.assignedNodes()[0]).to.have.text('#FreeThemAll');
    });

    it('tells when they are there', async () => {
      const bar = document.createElement('solidarity-hashtag-bar');
      bar.feed = feedOf(campaign);
      document.body.append(bar);
      expect(await bar.settled).to.equal('ready');
      expect(bar.matches(':state(ready)')).to.equal(true);
      bar.remove();
    });

    it('keeps its own content when the campaign has none', async () => {
      const bar = await aBar({campaign: aCampaign()});
      expect(bar.status).to.equal('error');
      expect(bar.error).to.have.property('path', 'hashtags');
      expect(bar.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });
  });

  describe('language', () => {
    for (const [lang, title, words, count] of [
      ['be', 'Раскажыце іншым', 'Мы побач з імі.', 'X: 214 знакаў у запасе'],
      ['de-CH', 'Sagen Sie es weiter', 'Wir stehen an ihrer Seite.', 'X: 203 Zeichen übrig'],
    ] as const) {
      it(`is ${lang} where asked for`, async () => {
        const bar = await aBar({lang});
        expect(shown(part(bar, 'title'))).to.equal(title);
        expect(field(bar).value).to.equal(words);
        expect(shown(part(bar, 'count'))).to.equal(count);
      });
    }

    for (const [length, count] of [
      [208, 'X: 21 знак у запасе'],
      [206, 'X: 23 знакі ў запасе'],
      [218, 'X: 11 знакаў у запасе'],
      [230, 'X: 1 лішні знак'],
      [231, 'X: 2 лішнія знакі'],
      [241, 'X: 12 лішніх знакаў'],
    ] as const) {
      it(`counts in Belarusian: ${count}`, async () => {
        const bar = await aBar({lang: 'be'});
        await write(bar, 'ж'.repeat(length));
        expect(shown(part(bar, 'count'))).to.equal(count);
      });
    }

    it('changes without losing what the reader did, nor the focus', async () => {
      const bar = await aBar();
      await write(bar, 'Free them!');
      await press(bar, '#FreeThemAll');
      field(bar).focus();
      bar.lang = 'de';
      await bar.updateComplete;
      expect(shown(part(bar, 'title'))).to.equal('Sagen Sie es weiter');
      expect(field(bar).value).to.equal('Free them!');
      expect(parts(bar, 'hashtag')[0]!.getAttribute('aria-pressed')).to.equal('false');
      expect(bar.shadowRoot!.activeElement).to.equal(field(bar));
    });

    it('changes the words that the reader has left as they were', async () => {
      const bar = await aBar();
      await press(bar, '#FreeThemAll');
      bar.lang = 'be';
      await bar.updateComplete;
      expect(field(bar).value).to.equal('Мы побач з імі.');
    });
  });

  it('is used by keyboard from the words to the networks', async () => {
    const copied = aClipboard();
    const bar = await aBar({networks: 'mastodon bluesky', words: ''});
    const focused = () => shown(bar.shadowRoot!.activeElement);
    field(bar).focus();
    await sendKeys({type: 'Hi'});
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('#FreeThemAll');
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('#WeStandByYou');
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('Copy text');
    await sendKeys({press: 'Enter'});
    expect(copied).to.deep.equal(['Hi\nhttps://example.org/day\n#WeStandByYou']);
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('Copy hashtags');
    if ('share' in navigator) await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('Mastodon');
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('Bluesky');
  });

  it('goes nowhere by itself', async () => {
    const before = performance.getEntriesByType('resource').length;
    const bar = await aBar();
    await write(bar, 'Free them!');
    await press(bar, '#FreeThemAll');
    await nextFrame();
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  describe('accessibility', () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const [state, properties, prepare] of [
        ['ready', {}, async () => undefined],
        ['with links as text', {links: 'text'}, async () => undefined],
        ['too long, to be copied by hand', {}, tooLongByHand],
        ['in error', {campaign: aCampaign()}, async () => undefined],
      ] as const) {
        it(`passes the audit ${state}, ${scheme}`, async () => {
          const bar = await aBar(properties);
          bar.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
          await prepare(bar);
          await expect(bar).to.be.accessible();
        });
      }
    }

    async function tooLongByHand(bar: HashtagBar) {
      stub('clipboard', undefined);
      await write(bar, 'ж'.repeat(500));
      await press(bar, '#FreeThemAll');
      await press(bar, 'Copy text');
    }
  });
});

/** What the reader would copy now. Firefox and WebKit tell the selection of a page without what is in shadow roots. */
function selected(bar: HashtagBar): string {
  const {shadowRoot} = bar;
  const selection =
    (shadowRoot as unknown as {getSelection?(): Selection}).getSelection?.() ?? getSelection()!;
  return selection.toString();
}

/** What is told on the console as a warning while `act` runs. */
async function warningsDuring(act: () => Promise<void>): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (message: string) => warnings.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
