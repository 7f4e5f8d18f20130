import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Channels} from '../../../src/elements/channels/channels.js';
import '../../../src/define/channels.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign, feedOf} from '../../helpers/campaigns/campaign.js';
import {stubClipboard} from '../../helpers/pages/clipboard.js';
import {settled, showsItsOwn} from '../../helpers/elements/settled.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';

type Listed = NonNullable<Campaign['channels']>;

const several: Listed = [
  {id: 'news', name: {en: 'News', be: 'Навіны'}, network: 'telegram', url: 'https://t.example.org/news'},
  {name: 'Pictures', network: 'instagram', url: 'https://pictures.example.org/1'},
  {name: 'Letters', network: 'email', url: 'mailto:letters@example.org'},
  {name: 'Site', url: 'https://www.example.org/'},
];

const draw = (channels: Listed, properties: Parameters<typeof settled<'solidarity-channels'>>[2] = {}) =>
  settled('solidarity-channels', {channels}, properties);

/** The lines of each channel. */
const linesOf = (element: Channels) =>
  parts(element, 'channel').map(channel => [...channel.querySelectorAll('p')].map(shown));

const details = (element: Channels) => part<HTMLDetailsElement>(element, 'addresses')!;
const button = (element: Channels) => part<HTMLButtonElement>(element, 'button')!;

async function copy(element: Channels): Promise<void> {
  details(element).open = true;
  button(element).click();
  await aTimeout(0);
  await element.updateComplete;
}

describe('<solidarity-channels>', () => {
  it('shows the network, the name and the host of each channel', async () => {
    expect(linesOf(await draw(several))).to.deep.equal([
      ['Telegram', 'News (t.example.org)'],
      ['Instagram', 'Pictures (pictures.example.org)'],
      ['Email', 'Letters (letters@example.org)'],
      ['Site (example.org)'],
    ]);
  });

  it('shows a hidden icon beside each network that has one', async () => {
    const element = await draw([
      ...several,
      {name: 'Work', network: 'linkedin', url: 'https://work.example.org/'},
    ]);
    const icons = parts(element, 'channel').map(channel => channel.querySelector('svg'));
    expect(icons.map(icon => icon?.getAttribute('aria-hidden'))).to.deep.equal([
      'true',
      'true',
      'true',
      undefined,
      undefined,
    ]);
    const outlines = icons.flatMap(icon => icon?.querySelector('path')!.getAttribute('d') ?? []);
    expect(new Set(outlines).size).to.equal(3);
  });

  it('says that a network is controlled from Russia', async () => {
    const [first] = linesOf(await draw([{name: 'Group', network: 'vk', url: 'https://vk.example.org/'}]));
    expect(first).to.deep.equal(['VK', 'Group (vk.example.org)', 'This network is controlled from Russia.']);
  });

  it('shows the safety notice before all links and buttons', async () => {
    const element = await draw(several);
    const warning = part(element, 'safety')!;
    expect(shown(warning)).to.contain('People have been jailed for subscribing');
    for (const later of [...parts(element, 'link'), button(element)])
      expect(warning.compareDocumentPosition(later)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('sends no referrer, and adds rel="me" only with the attribute own', async () => {
    const element = await draw(several);
    const rels = () => new Set(parts<HTMLAnchorElement>(element, 'link').map(({rel}) => rel));
    expect([...rels()]).to.deep.equal(['noopener noreferrer']);
    element.setAttribute('own', '');
    await element.updateComplete;
    expect([...rels()]).to.deep.equal(['me noopener noreferrer']);
    for (const link of parts<HTMLAnchorElement>(element, 'link'))
      expect(link.referrerPolicy).to.equal('no-referrer');
  });

  it('shows addresses as text with links="text"', async () => {
    const element = await draw(several, {links: 'text', own: true});
    expect(parts(element, 'link')).to.deep.equal([]);
    expect(linesOf(element)[0]).to.deep.equal(['Telegram', 'News https://t.example.org/news']);
  });

  describe('the list of addresses', () => {
    const lines = [
      'News: https://t.example.org/news',
      'Pictures: https://pictures.example.org/1',
      'Letters: letters@example.org',
      'Site: https://www.example.org/',
    ];

    it('is available as text, collapsed at first', async () => {
      const element = await draw(several);
      expect(details(element).open).to.equal(false);
      expect([...part(element, 'text')!.children].map(shown)).to.deep.equal(lines);
    });

    it('is opened and copied with the keyboard', async () => {
      const clipboard = stubClipboard();
      const element = await draw(several);
      details(element).querySelector('summary')!.focus();
      await sendKeys({press: 'Enter'});
      expect(details(element).open).to.equal(true);
      await sendKeys({press: 'Tab'});
      expect(element.shadowRoot!.activeElement).to.equal(button(element));
      await sendKeys({press: 'Enter'});
      expect(clipboard.texts).to.deep.equal([lines.join('\n')]);
      clipboard.restore();
    });

    it('announces that it was copied', async () => {
      const clipboard = stubClipboard();
      const element = await draw(several);
      await copy(element);
      expect(shown(element.shadowRoot!.querySelector('[role=status]'))).to.equal('Copied');
      expect(shown(button(element))).to.equal('Copied');
      clipboard.restore();
    });

    it('is selected where the browser refuses to copy', async () => {
      const clipboard = stubClipboard({refuse: true});
      const element = await draw(several);
      await copy(element);
      expect(String(getSelection()).trim().split(/\n+/)).to.deep.equal(lines);
      expect(shown(part(element, 'note'))).to.contain('The text is selected');
      clipboard.restore();
    });

    it('is in the language of the element', async () => {
      const clipboard = stubClipboard();
      const element = await draw(several, {lang: 'be'});
      await copy(element);
      expect(clipboard.texts[0]!.split('\n')[0]).to.equal('Навіны: https://t.example.org/news');
      clipboard.restore();
    });
  });

  it('shows nothing at all on a cautious site', async () => {
    const element = await draw(several, {around: {'data-solidarity-cautious': ''}});
    expect(shown(element.shadowRoot)).to.equal('');
    expect(showsItsOwn(element)).to.equal(false);
  });

  it('leaves out invalid and withdrawn channels', async () => {
    const wrong = {name: 'Wrong', url: 'javascript:alert(1)'};
    const element = await settled('solidarity-channels', {
      withdrawn: ['news'],
      channels: [wrong, ...several],
    });
    expect(linesOf(element).map(lines => lines.at(-1))).to.deep.equal([
      'Pictures (pictures.example.org)',
      'Letters (letters@example.org)',
      'Site (example.org)',
    ]);
  });

  for (const [what, sections] of [
    ['has no channels', {}],
    ['has an empty list', {channels: []}],
  ] as const)
    it(`keeps its slotted content where the campaign ${what}`, async () => {
      const element = await settled('solidarity-channels', sections as Partial<Campaign>);
      expect([element.status, showsItsOwn(element)]).to.deep.equal(['error', true]);
    });

  it('becomes ready when the campaign has loaded', async () => {
    const element = document.createElement('solidarity-channels');
    element.feed = feedOf(aCampaign({channels: several}));
    document.body.append(element);
    expect(await element.settled).to.equal('ready');
    element.remove();
  });

  for (const [lang, title, summary, label] of [
    ['be', 'Сачыце за кампаніяй', 'Спасылкі для капіявання', 'Скапіяваць усе спасылкі'],
    ['de', 'Folgen Sie der Kampagne', 'Webadressen zum Kopieren', 'Alle Webadressen kopieren'],
  ] as const)
    it(`is in the language ${lang}`, async () => {
      const element = await draw(several, {lang});
      const words = [part(element, 'title'), details(element).querySelector('summary'), button(element)];
      expect(words.map(shown)).to.deep.equal([title, summary, label]);
    });
});
