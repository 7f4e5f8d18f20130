import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HashtagBar} from '../../../src/elements/hashtag-bar/hashtag-bar.js';
import {aCampaign, feedOf} from '../../helpers/campaigns/campaign.js';
import {
  aBar,
  aClipboard,
  campaign,
  field,
  link,
  press,
  stub,
  unstub,
  warningsDuring,
  write,
} from './a-hashtag-bar.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';

describe('the states of <solidarity-hashtag-bar>', () => {
  afterEach(unstub);

  describe('without a campaign', () => {
    it('shows the hashtags of its attribute and requests no campaign', async () => {
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
      expect(link(bar, 'Email')!.href).to.match(/^mailto:\?subject=%23FreeThemAll%20%23WeStandByYou&/);
      await nextFrame();
      const asked = performance.getEntriesByType('resource').filter(({name}) => name.includes('never-asked'));
      expect(asked).to.deep.equal([]);
    });

    it('leaves out invalid hashtags with a warning', async () => {
      const warnings = await warningsDuring(async () => {
        const bar = await aBar({tags: 'FreeThemAll Free-Them'});
        expect(parts(bar, 'hashtag').map(shown)).to.deep.equal(['#FreeThemAll']);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('leaves out hashtags.tags[1]');
    });

    it('updates when the attribute changes', async () => {
      const bar = await aBar({tags: 'a'});
      bar.tags = 'b';
      await bar.updateComplete;
      expect(parts(bar, 'hashtag').map(shown)).to.deep.equal(['#b']);
    });
  });

  describe('before and without hashtags', () => {
    it('shows its slotted content while it waits', async () => {
      const bar = await fixture<HashtagBar>(
        html`<solidarity-hashtag-bar feed="/never-answered">#FreeThemAll</solidarity-hashtag-bar>`,
      );
      expect(bar.shadowRoot!.querySelector('slot')!.assignedNodes()[0]).to.have.text('#FreeThemAll');
    });

    it('becomes ready when the campaign has loaded', async () => {
      const bar = document.createElement('solidarity-hashtag-bar');
      bar.feed = feedOf(campaign);
      document.body.append(bar);
      expect(await bar.settled).to.equal('ready');
      expect(bar.matches(':state(ready)')).to.equal(true);
      bar.remove();
    });

    it('keeps its slotted content where the campaign has no hashtags', async () => {
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
      it(`is ${lang} with lang="${lang}"`, async () => {
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
      it(`gives the right plural in Belarusian: ${count}`, async () => {
        const bar = await aBar({lang: 'be'});
        await write(bar, 'ж'.repeat(length));
        expect(shown(part(bar, 'count'))).to.equal(count);
      });
    }

    it('changes without losing the reader’s input or the focus', async () => {
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

    for (const [what, properties, lang] of [
      ['the element’s where the campaign has a text in it', {lang: 'de'}, 'de'],
      [
        'the campaign’s where it has no text in the element’s',
        {lang: 'de', campaign: aCampaign({hashtags: {tags: ['a'], text: {be: 'Разам.'}}})},
        'be',
      ],
      [
        'the element’s where the page sets the text',
        {
          lang: 'de',
          words: 'Schreiben Sie.',
          campaign: aCampaign({hashtags: {tags: ['a'], text: {be: 'Разам.'}}}),
        },
        'de',
      ],
    ] as const)
      it(`of the text is ${what}`, async () => {
        const bar = await aBar(properties);
        expect(field(bar).closest('[lang]')!.getAttribute('lang')).to.equal(lang);
      });

    it('changes a text that the reader has not edited', async () => {
      const bar = await aBar();
      await press(bar, '#FreeThemAll');
      bar.lang = 'be';
      await bar.updateComplete;
      expect(field(bar).value).to.equal('Мы побач з імі.');
    });
  });

  it('can be used with the keyboard, from the text field to the networks', async () => {
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

  it('sends no request by itself', async () => {
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
        ['when ready', {}, async () => undefined],
        ['with links as text', {links: 'text'}, async () => undefined],
        ['with a text that is too long and must be copied by hand', {}, tooLongByHand],
        ['in error', {campaign: aCampaign()}, async () => undefined],
      ] as const) {
        it(`passes the audit ${state}, in ${scheme} colours`, async () => {
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
