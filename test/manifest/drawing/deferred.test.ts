import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {exit} from '../../../src/elements/registry.js';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {everyElement, FORM, STATES} from '../../helpers/elements/every-element.js';
import {listenToConsole} from '../../helpers/pages/console.js';
import {aFeedUrl, standInForNetwork} from '../../helpers/pages/network.js';

interface DeclarativeShadowRoots {
  setHTMLUnsafe(html: string): void;
}

const DRAWN = '<template shadowrootmode="open"><p>drawn</p></template>';

const attributes = Object.entries(FORM)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');

describe('an element whose properties a framework has yet to set', () => {
  const network = standInForNetwork();
  const said = listenToConsole();

  /** An element with `defer-hydration` on a page that names a campaign, some time after it has come. */
  async function aDeferred(tag: string, content = ''): Promise<SolidarityElement> {
    const around = await fixture<HTMLElement & DeclarativeShadowRoots>(
      html`<div lang="en" data-solidarity-feed=${aFeedUrl()}></div>`,
    );
    around.setHTMLUnsafe(`<${tag} defer-hydration ${attributes}>${content}no script yet</${tag}>`);
    await aTimeout(20);
    return around.querySelector<SolidarityElement>(tag)!;
  }

  for (const {tag} of everyElement.filter(({tag}) => tag !== exit.tag)) {
    it(`loads and draws nothing: <${tag}>`, async () => {
      const element = await aDeferred(tag);
      expect([element.status, element.shadowRoot, network.asked.length]).to.deep.equal(['waiting', null, 0]);
    });

    it(`takes what the framework sets, and never asks for another campaign: <${tag}>`, async () => {
      const element = await aDeferred(tag);
      Object.assign(element, STATES.ready);
      element.removeAttribute('defer-hydration');
      expect(await element.settled).to.equal('ready');
      expect(network.asked).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });

    it(`keeps what a server has drawn until then: <${tag}>`, async () => {
      const element = await aDeferred(tag, DRAWN);
      expect(element.shadowRoot!.textContent).to.equal('drawn');
      Object.assign(element, STATES.ready);
      element.removeAttribute('defer-hydration');
      await element.settled;
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).not.to.contain('drawn');
    });
  }

  it('is there without waiting where it is the way out', async () => {
    const element = await aDeferred(exit.tag);
    expect(await element.settled).to.equal('ready');
    expect(element.shadowRoot!.querySelector('[part=link]')!.textContent).to.equal('Exit this page');
  });

  it('is alive once, although it moves while it waits', async () => {
    const element = await aDeferred('solidarity-prisoner-counter');
    const starts: string[] = [];
    element.addController({hostConnected: () => starts.push('connected')});
    element.parentElement!.append(element);
    expect(starts).to.deep.equal([]);
    element.removeAttribute('defer-hydration');
    expect(starts).to.deep.equal(['connected']);
    element.toggleAttribute('defer-hydration');
    element.toggleAttribute('defer-hydration');
    expect(starts).to.deep.equal(['connected']);
  });
});
