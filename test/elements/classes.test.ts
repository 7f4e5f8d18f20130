import {expect, fixture, html} from '@open-wc/testing';
import type {SolidarityElement} from '../../src/base/solidarity-element.js';
import {ELEMENTS} from '../../src/elements/registry.js';
import * as classes from '../../src/frameworks/generated/classes.js';
import {listenToConsole} from '../helpers/pages/console.js';

/** Missing in TypeScript's types, and in some browsers. */
interface ScopedRegistries {
  attachShadow(init: ShadowRootInit & {customElementRegistry: CustomElementRegistry}): ShadowRoot;
}

const campaign = await (await fetch('/campaigns/examples/good-everything.json')).json();
const now = new Date('2024-05-15T12:00:00Z');

const isDefined = (tag: string) => !!customElements.get(tag);

describe('the classes of the elements', () => {
  const said = listenToConsole();

  it('are one for each tag, and define none', () => {
    expect(Object.keys(classes)).to.have.length(ELEMENTS.length);
    expect(ELEMENTS.map(({tag}) => tag).filter(isDefined)).to.deep.equal([]);
  });

  for (const [name, element] of Object.entries(classes).filter(([name]) => name !== 'CampaignPage'))
    it(`draw themselves under a tag of their own: ${name}`, async () => {
      const tag = `own-${name.toLowerCase()}`;
      customElements.define(tag, class extends (element as CustomElementConstructor) {});
      const own = document.createElement(tag) as SolidarityElement;
      (await fixture(html`<div lang="en"></div>`)).append(Object.assign(own, {campaign, now}));
      expect(await own.settled).to.equal('ready');
      expect(said).to.deep.equal([]);
      expect(ELEMENTS.map(({tag}) => tag).filter(isDefined)).to.deep.equal([]);
    });

  it('draw themselves in a registry of their own, where the browser has these', async function () {
    let registry: CustomElementRegistry;
    try {
      registry = new CustomElementRegistry();
    } catch {
      return this.skip();
    }
    registry.define('solidarity-day', classes.Day);
    const around = await fixture<HTMLElement & ScopedRegistries>(html`<div lang="en"></div>`);
    const root = around.attachShadow({mode: 'open', customElementRegistry: registry});
    root.innerHTML = '<solidarity-day></solidarity-day>';
    const day = Object.assign(root.querySelector('solidarity-day')!, {campaign, now});
    expect(day).to.be.instanceOf(classes.Day);
    expect(await day.settled).to.equal('ready');
    expect(isDefined('solidarity-day')).to.equal(false);
  });
});
