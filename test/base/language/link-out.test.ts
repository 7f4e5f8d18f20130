import {expect, fixture, html} from '@open-wc/testing';
import {renderLinkOut, type LinkStyle} from '../../../src/base/language/link-out.js';
import {aCampaign, aFigure} from '../../helpers/campaigns/campaign.js';
import type {Probe} from '../../helpers/elements/probe.js';
import '../../helpers/elements/probe.js';
import {part, shown} from '../../helpers/elements/shown.js';
import {UNSAFE} from '../../helpers/hostile/unsafe-addresses.js';

describe('renderLinkOut', () => {
  const draw = (address: string, style: LinkStyle = 'follow', label: unknown = 'Label') =>
    fixture(html`<p>${renderLinkOut(address, label as string, style)}</p>`);
  const hostOf = (drawn: Element) => shown(drawn.querySelector('.host')).replace(/^\((.*)\)$/, '$1');

  it('links to the address without referrer and opener', async () => {
    const link = (await draw('https://example.org/a?b=1&c=2')).querySelector('a')!;
    expect(shown(link)).to.equal('Label');
    expect(link.getAttribute('href')).to.equal('https://example.org/a?b=1&c=2');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.referrerPolicy).to.equal('no-referrer');
    expect(link.target).to.equal('');
  });

  it('adds values to rel', async () => {
    const drawn = await fixture(
      html`<p>${renderLinkOut('https://example.org/', 'Label', 'follow', {rel: 'me noopener'})}</p>`,
    );
    expect(drawn.querySelector('a')!.rel).to.equal('me noopener');
  });

  const rows: [address: string, host: string][] = [
    ['https://www.example.org/page', 'example.org'],
    ['https://www.wwwexample.org/', 'wwwexample.org'],
    ['https://example.org:8443/', 'example.org:8443'],
    ['https://ex\u0430mple.org/', 'xn--exmple-4nf.org'],
    ['https://прыклад.бел/', 'прыклад.бел, xn--80aiqesg1f.xn--90ais'],
    ['mailto:post@example.org?subject=A', 'post@example.org'],
    ['mailto:?subject=A', ''],
    ['tel:+370', '+370'],
  ];
  for (const [address, host] of rows)
    it(`shows ${host || 'no host'} as the host of ${address}`, async () => {
      expect(hostOf(await draw(address))).to.equal(host);
    });

  it('separates the label from the host', async () => {
    expect(shown(await draw('https://example.org/'))).to.match(/^Label \(?example\.org\)?$/);
  });

  for (const address of UNSAFE)
    for (const style of ['follow', 'text'] as const)
      it(`renders only the label for ${JSON.stringify(address)} with links="${style}"`, async () => {
        const drawn = await draw(address, style);
        expect(drawn.children).to.have.length(0);
        expect(shown(drawn)).to.equal('Label');
      });

  it('renders the address as text, without a link, with links="text"', async () => {
    const drawn = await draw('https://www.example.org/a?b=1&c=2', 'text');
    expect(drawn.querySelector('a, [href]')).to.equal(null);
    expect(shown(drawn)).to.equal('Label https://www.example.org/a?b=1&c=2');
    expect(shown(drawn.querySelector('[part=address]'))).to.equal('https://www.example.org/a?b=1&c=2');
  });

  const texts: [address: string, words: string][] = [
    ['https://www.example.org', 'Label https://www.example.org/'],
    ['https://ex\u0430mple.org/', 'Label https://xn--exmple-4nf.org/'],
    ['https://прыклад.бел/', 'Label https://xn--80aiqesg1f.xn--90ais/ (прыклад.бел)'],
    ['mailto:post@example.org?subject=A', 'Label post@example.org'],
    ['tel:+370', 'Label +370'],
  ];
  for (const [address, words] of texts)
    it(`renders ${address} as what a browser would open, with links="text"`, async () => {
      expect(shown(await draw(address, 'text'))).to.equal(words);
    });

  it('renders markup in a label as text, and a template as it is', async () => {
    expect(shown(await draw('https://example.org/', 'follow', '<b>Label</b>'))).to.include('<b>Label</b>');
    const drawn = await draw('https://example.org/', 'follow', html`<i lang="be">Спасылка</i>`);
    expect(drawn.querySelector('a > i')!.getAttribute('lang')).to.equal('be');
  });
});

describe('the links of an element', () => {
  const campaign = aCampaign({
    figures: {prisoners: aFigure({source: {name: 'Committee', url: 'https://example.org/count'}})},
  });

  async function aProbe(around: string | undefined, own: string | undefined): Promise<Probe> {
    const page = await fixture<HTMLElement>(html`<section><div></div></section>`);
    if (around !== undefined) page.dataset.solidarityLinks = around;
    const probe = document.createElement('solidarity-probe');
    Object.assign(probe, {lang: 'en', campaign});
    if (own !== undefined) probe.setAttribute('links', own);
    page.querySelector('div')!.attachShadow({mode: 'closed'}).append(probe);
    await probe.settled;
    return probe;
  }

  const rows: [around: string | undefined, own: string | undefined, isLink: boolean][] = [
    [undefined, undefined, true],
    [undefined, 'text', false],
    ['text', undefined, false],
    ['text', 'follow', true],
    ['follow', 'text', false],
    ['anything', undefined, false],
    ['Text', undefined, false],
    ['follow', undefined, true],
    ['text', '', false],
    [undefined, '', true],
    [undefined, 'TEXT', false],
  ];
  for (const [around, own, isLink] of rows)
    it(`are ${isLink ? 'links' : 'text'} with links="${own ?? ''}" in data-solidarity-links="${around ?? ''}"`, async () => {
      const probe = await aProbe(around, own);
      expect(part(probe, 'link') !== null).to.equal(isLink);
      expect(part(probe, 'address') === null).to.equal(isLink);
    });

  it('change when an ancestor’s attribute changes', async () => {
    const probe = await aProbe(undefined, undefined);
    const outer = (probe.getRootNode() as ShadowRoot).host.parentElement!;
    outer.dataset.solidarityLinks = 'text';
    await Promise.resolve();
    await probe.updateComplete;
    expect(part(probe, 'link')).to.equal(null);
    expect(shown(part(probe, 'address'))).to.equal('https://example.org/count');
  });

  it('never use an unsafe address, even if the page bypasses the reader of the campaign', async () => {
    const probe = await aProbe(undefined, undefined);
    const {draw} = probe;
    probe.draw = figure =>
      draw.call(probe, {...figure, source: {name: 'Committee', url: 'javascript:alert(1)'}});
    probe.requestUpdate();
    await probe.updateComplete;
    expect(probe.shadowRoot!.querySelector('[href]')).to.equal(null);
    expect(shown(part(probe, 'source'))).to.equal('Committee');
  });
});
