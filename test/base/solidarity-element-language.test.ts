import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {nothing} from 'lit';
import {allLocales} from '../../src/i18n/generated/locale-codes.js';
import {TITLES} from '../helpers/elements/notices.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {held, type Probe} from '../helpers/elements/probe.js';
import '../helpers/elements/probe.js';
import {part, shown} from '../helpers/elements/shown.js';

/** Where a language is set. */
interface Places {
  readonly property?: string;
  readonly attribute?: string;
  readonly near?: string;
  readonly far?: string;
  readonly page?: string;
}

describe('the language of an element', () => {
  const before = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = before;
  });

  /** An element in nested shadow roots; the inner host has the language `near`, an ancestor of the outer host `far`. */
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

  /** The language of the element’s text, which must agree with the `lang` inside it. */
  function spokenBy({shadowRoot}: Probe): string {
    const {lang} = shadowRoot!.querySelector<HTMLElement>('.box')!;
    expect(shown(shadowRoot!.querySelector('.safety-title'))).to.equal(TITLES[lang as keyof typeof TITLES]);
    return lang;
  }

  for (const [what, namespace, language] of [
    ['counts as XML has it', 'http://www.w3.org/XML/1998/namespace', 'be'],
    ['means nothing as HTML has it', undefined, 'de'],
  ] as const)
    it(`goes by xml:lang, which ${what}`, async () => {
      document.documentElement.lang = 'de';
      const around = await fixture(html`<div><div></div></div>`);
      if (namespace) around.setAttributeNS(namespace, 'xml:lang', 'be');
      else around.setAttribute('xml:lang', 'be');
      const probe = document.createElement('solidarity-probe');
      probe.campaign = held(7);
      around.firstElementChild!.append(probe);
      await probe.settled;
      expect(spokenBy(probe)).to.equal(language);
      const within = [...around.querySelectorAll(`:lang(${language})`)];
      expect(within, 'what the browser takes for it').to.include(probe);
    });

  async function nextUpdate(probe: Probe): Promise<void> {
    await aTimeout(0);
    await probe.updateComplete;
  }

  const rows: [what: string, places: Places, language: string][] = [
    ['that of its property', {property: 'be', attribute: 'de', near: 'de', far: 'de', page: 'de'}, 'be'],
    ['that of its attribute', {attribute: 'be', near: 'de', far: 'de', page: 'de'}, 'be'],
    ['that of the nearest ancestor', {near: 'be', far: 'de', page: 'de'}, 'be'],
    ['that of an ancestor outside of its shadow roots', {far: 'be', page: 'de'}, 'be'],
    ['that of the page', {page: 'be'}, 'be'],
    ['English where none is set', {}, 'en'],
    [
      'that of the next ancestor where nearer ones are empty',
      {attribute: '', near: '', far: 'be', page: 'de'},
      'be',
    ],
    ['the base language of a variant', {attribute: 'be-tarask'}, 'be'],
    ['the base language of a variant in any letter case', {attribute: 'DE-at'}, 'de'],
    ['a language written as in ISO 639-2', {attribute: 'bel', far: 'de'}, 'be'],
    ['a language written as in POSIX', {page: 'pt_BR.UTF-8'}, 'pt-BR'],
    ['the language of a country written by mistake', {near: 'by', far: 'de'}, 'be'],
    ['the base language of another script', {attribute: 'be-Latn', far: 'de'}, 'be'],
    ['the regional variant that the library has', {attribute: 'pt-PT', far: 'be'}, 'pt-BR'],
    [
      'English where its own is not supported, whatever its ancestors have',
      {attribute: 'ka', far: 'be'},
      'en',
    ],
    ['English where its own is not a language tag', {attribute: 'a b"]', far: 'be'}, 'en'],
  ];
  for (const [what, places, language] of rows)
    it(`is ${what}`, async () => {
      expect(spokenBy(await aProbe(places))).to.equal(language);
    });

  it('selects the texts of the campaign by the same rule', async () => {
    const name = {en: 'Committee', bel: 'Камітэт', de: 'Komitee'};
    const campaign = {...held(7), figures: {prisoners: {...held(7).figures!.prisoners!, source: {name}}}};
    for (const lang of ['by', 'be_BY', 'be']) {
      const probe = await fixture<Probe>(
        html`<solidarity-probe lang=${lang} .campaign=${campaign}></solidarity-probe>`,
      );
      await probe.settled;
      expect(shown(part(probe, 'source'))).to.equal('Камітэт');
    }
  });

  describe('where none of ours fits', () => {
    const said = listenToConsole();

    it('is English, and the console says so once, whatever the number of elements', async () => {
      for (const page of ['no', 'br', 'no']) for (let each = 0; each < 2; each++) await aProbe({page});
      await aProbe({page: ''});
      expect(said).to.deep.equal(
        ['no', 'br'].map(
          tag => `solidarity-widgets: <solidarity-*> lang: "${tag}" is none of ${allLocales.join(', ')}`,
        ),
      );
    });
  });

  it('is not reflected to the attribute', async () => {
    const probe = await aProbe({property: 'be'});
    expect(probe.hasAttribute('lang')).to.equal(false);
  });

  it('follows changes of its ancestors', async () => {
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
      await nextUpdate(probe);
      expect(spokenBy(probe)).to.equal(language);
    }
  });

  it('stays what it was when a translator sets a language that we do not have', async () => {
    const probe = await aProbe({page: 'be'});
    const page = document.documentElement;
    page.className = 'translated-ltr';
    for (const [lang, language] of [
      ['ka', 'be'],
      ['de', 'de'],
      ['ka', 'de'],
    ] as const) {
      page.lang = lang;
      await nextUpdate(probe);
      expect(spokenBy(probe), lang).to.equal(language);
    }
    page.removeAttribute('class');
    probe.requestUpdate();
    await nextUpdate(probe);
    expect(spokenBy(probe)).to.equal('en');
  });

  it('is not drawn anew when what changes around it makes no difference', async () => {
    const probe = await aProbe({attribute: 'be', far: 'de'});
    const {length} = probe.drawn;
    document.documentElement.lang = 'pl';
    document.documentElement.dataset.solidarityLinks = '';
    await nextUpdate(probe);
    delete document.documentElement.dataset.solidarityLinks;
    expect(probe.drawn).to.have.length(length);
  });

  it('follows the element when it is moved', async () => {
    const probe = await aProbe({near: 'be'});
    const other = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    other.append(probe);
    await nextUpdate(probe);
    expect(spokenBy(probe)).to.equal('de');
    other.lang = 'en';
    await nextUpdate(probe);
    expect(spokenBy(probe)).to.equal('en');
  });

  it('is separate for each of several elements that change at once', async () => {
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
    for (const probe of probes) await nextUpdate(probe);
    expect(probes.map(spokenBy)).to.deep.equal(['de', 'en', 'be', 'de']);
  });
});
