import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {nothing} from 'lit';
import {held, type Probe} from '../helpers/probe.js';
import '../helpers/probe.js';
import {shown} from '../helpers/shown.js';

/** Where a language is said. */
interface Places {
  readonly property?: string;
  readonly attribute?: string;
  readonly near?: string;
  readonly far?: string;
  readonly page?: string;
}

const TOLD = {
  be: 'Калі вы ў Беларусі',
  de: 'Wenn Sie in Belarus sind',
  en: 'If you are in Belarus',
  'pt-BR': 'Se você está em Belarus',
};

describe('the language of an element', () => {
  const before = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = before;
  });

  /** An element in a shadow root in a shadow root, of which the inner host has `near`, and an element around the outer one `far`. */
  async function aProbe({property, attribute, near, far, page = ''}: Places): Promise<Probe> {
    document.documentElement.lang = page;
    const around = await fixture(html`<div lang=${far ?? nothing}><p></p></div>`);
    const outer = around.querySelector('p')!.attachShadow({mode: 'open'});
    const host = document.createElement('div');
    if (near !== undefined) host.lang = near;
    const probe = document.createElement('solidarity-probe');
    if (attribute !== undefined) probe.setAttribute('lang', attribute);
    if (property !== undefined) probe.lang = property;
    probe.campaign = held(7);
    outer.append(host);
    host.attachShadow({mode: 'closed'}).append(probe);
    await probe.settled;
    return probe;
  }

  /** The language in which the element speaks, as its words and its own `lang` inside say. */
  function spokenBy({shadowRoot}: Probe): string {
    const {lang} = shadowRoot!.querySelector<HTMLElement>('.box')!;
    expect(shown(shadowRoot!.querySelector('.safety-title'))).to.equal(TOLD[lang as keyof typeof TOLD]);
    return lang;
  }

  async function settle(probe: Probe): Promise<void> {
    await aTimeout(0);
    await probe.updateComplete;
  }

  const rows: [what: string, places: Places, language: string][] = [
    ['its property', {property: 'be', attribute: 'de', near: 'de', far: 'de', page: 'de'}, 'be'],
    ['its attribute', {attribute: 'be', near: 'de', far: 'de', page: 'de'}, 'be'],
    ['the nearest around it', {near: 'be', far: 'de', page: 'de'}, 'be'],
    ['one outside of the shadow roots around it', {far: 'be', page: 'de'}, 'be'],
    ["the page's", {page: 'be'}, 'be'],
    ['English where nothing says any', {}, 'en'],
    ['the next around it where one is empty', {attribute: '', near: '', far: 'be', page: 'de'}, 'be'],
    ['one that its own is a kind of', {attribute: 'be-tarask'}, 'be'],
    ['one that its own is a kind of, in any case', {attribute: 'DE-at'}, 'de'],
    ['one in the letters that the library has for it', {attribute: 'be-Latn', far: 'de'}, 'be'],
    ['the kind of its own that the library has', {attribute: 'pt-PT', far: 'be'}, 'pt-BR'],
    ['English where its own is not spoken, whatever stands around', {attribute: 'fr', far: 'be'}, 'en'],
    ['English where its own is no language', {attribute: 'a b"]', far: 'be'}, 'en'],
  ];
  for (const [what, places, language] of rows)
    it(`is ${what}`, async () => {
      expect(spokenBy(await aProbe(places))).to.equal(language);
    });

  it('is not written on the element', async () => {
    const probe = await aProbe({property: 'be'});
    expect(probe.hasAttribute('lang')).to.equal(false);
  });

  it('follows what stands around it', async () => {
    const probe = await aProbe({near: 'be', far: 'de', page: 'en'});
    const host = (probe.getRootNode() as ShadowRoot).host as HTMLElement;
    const around = (host.getRootNode() as ShadowRoot).host.parentElement!;
    const steps: [change: () => unknown, language: string][] = [
      [() => (host.lang = 'en'), 'en'],
      [() => host.removeAttribute('lang'), 'de'],
      [() => (around.lang = 'be'), 'be'],
      [() => around.removeAttribute('lang'), 'en'],
      [() => (document.documentElement.lang = 'de'), 'de'],
      [() => document.documentElement.removeAttribute('lang'), 'en'],
      [() => (probe.lang = 'be'), 'be'],
    ];
    for (const [change, language] of steps) {
      change();
      await settle(probe);
      expect(spokenBy(probe)).to.equal(language);
    }
  });

  it('follows where the element is moved to, and what stands there', async () => {
    const probe = await aProbe({near: 'be'});
    const other = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    other.append(probe);
    await settle(probe);
    expect(spokenBy(probe)).to.equal('de');
    other.lang = 'en';
    await settle(probe);
    expect(spokenBy(probe)).to.equal('en');
  });

  it('is its own for each of several elements that change at once', async () => {
    const around = await fixture(html`
      <div>
        ${['be', 'de', 'en', 'be'].map(
          lang => html`<p lang=${lang}><solidarity-probe .campaign=${held(7)}></solidarity-probe></p>`,
        )}
      </div>
    `);
    const probes = [...around.querySelectorAll('solidarity-probe')];
    await Promise.all(probes.map(({settled}) => settled));
    expect(probes.map(spokenBy)).to.deep.equal(['be', 'de', 'en', 'be']);
    around.querySelectorAll('p').forEach((p, index) => (p.lang = ['de', 'en', 'be', 'de'][index]!));
    for (const probe of probes) await settle(probe);
    expect(probes.map(spokenBy)).to.deep.equal(['de', 'en', 'be', 'de']);
  });
});
