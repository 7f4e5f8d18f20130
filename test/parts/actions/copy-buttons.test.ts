import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {Announcer} from '../../../src/parts/actions/announcer.js';
import {CopyButtons} from '../../../src/parts/actions/copy-buttons.js';
import {define} from '../../../src/base/define.js';
import {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {objectSource, type CampaignSource} from '../../../src/feed/campaign-source.js';
import {SectionController} from '../../../src/feed/section-controller.js';
import {figures} from '../../../src/model/sections/figures.js';
import {stubClipboard} from '../../helpers/pages/clipboard.js';
import {held} from '../../helpers/elements/probe.js';
import {shown} from '../../helpers/elements/shown.js';

const campaign = held(7);

/** An element with three texts to copy: in a field, in a line and in a paragraph. */
class CopyProbe extends SolidarityElement {
  readonly #announcer = new Announcer(this);
  readonly #copyButtons = new CopyButtons(this, this.#announcer);
  readonly #figures = new SectionController(this, figures);

  override get campaignSource(): CampaignSource {
    return objectSource(campaign);
  }

  protected override renderContent(): TemplateResult | undefined {
    if (!this.#figures.value) return undefined;
    const buttons = ['textarea', 'input', 'p'].map(name =>
      this.#copyButtons.render(
        name,
        `Copy ${name}`,
        () => `text of ${name}`,
        () => this.renderRoot.querySelector(name),
      ),
    );
    return html`<textarea .value=${'text of textarea'}></textarea><input .value=${'text of input'} />
      <p>text of <b>p</b></p>
      ${buttons} ${this.#announcer.render(this.locale)}`;
  }
}

define('solidarity-copy-probe', CopyProbe);

/** Missing in TypeScript's types. */
interface ComposedSelection extends Selection {
  getComposedRanges(options: {shadowRoots: ShadowRoot[]}): StaticRange[];
}

/** The selected text in `root`. */
function selectedIn(root: ShadowRoot): string {
  const selection = getSelection() as ComposedSelection;
  const [{startContainer, startOffset, endContainer, endOffset}] = selection.getComposedRanges({
    shadowRoots: [root],
  }) as [StaticRange];
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

describe('CopyButtons', () => {
  let clipboard: ReturnType<typeof stubClipboard>;
  const use = (options?: {refuse?: boolean}) => (clipboard = stubClipboard(options));
  afterEach(() => clipboard.restore());

  async function aProbe(lang = 'en'): Promise<CopyProbe> {
    const probe = await fixture<CopyProbe>(
      html`<solidarity-copy-probe lang=${lang}></solidarity-copy-probe>`,
    );
    await probe.settled;
    return probe;
  }

  const root = (probe: CopyProbe) => probe.shadowRoot!;
  const buttons = (probe: CopyProbe) => [...root(probe).querySelectorAll('button')];
  const labels = (probe: CopyProbe) => buttons(probe).map(shown);
  const status = (probe: CopyProbe) => root(probe).querySelector('[role=status]')!;
  /** The note beside each button. */
  const notes = (probe: CopyProbe) =>
    buttons(probe).map(({nextElementSibling: next}) => (next?.matches('[part=note]') ? shown(next) : ''));

  /** Presses the button for `name` and waits until the element shows the result. */
  async function press(probe: CopyProbe, name: 'textarea' | 'input' | 'p'): Promise<void> {
    buttons(probe)[['textarea', 'input', 'p'].indexOf(name)]!.click();
    await aTimeout(0);
    await probe.updateComplete;
  }

  describe('where the browser allows copying', () => {
    it('copies during the click, while the user activation lasts', async () => {
      const {texts} = use();
      buttons(await aProbe())[0]!.click();
      expect(texts).to.deep.equal(['text of textarea']);
    });

    it('confirms a copy once, on the button and in the live region', async () => {
      use();
      const probe = await aProbe();
      const changes: string[] = [];
      const region = status(probe);
      expect(region.textContent).to.equal('');
      const observer = new MutationObserver(() => changes.push(shown(region)));
      observer.observe(region, {childList: true, characterData: true, subtree: true});
      await press(probe, 'input');
      observer.disconnect();
      expect(changes).to.deep.equal(['Copied']);
      expect(labels(probe)).to.deep.equal(['Copy textarea', 'Copied', 'Copy p']);
      expect(notes(probe)).to.deep.equal(['', '', '']);
      expect(status(probe)).to.equal(region);
    });

    it('announces a repeated copy again', async () => {
      use();
      const probe = await aProbe();
      await press(probe, 'input');
      const first = status(probe).textContent;
      await press(probe, 'input');
      expect(status(probe).textContent).not.to.equal(first);
      expect(shown(status(probe))).to.equal('Copied');
    });

    it('confirms on only one button at a time', async () => {
      use();
      const probe = await aProbe();
      await press(probe, 'input');
      await press(probe, 'p');
      expect(labels(probe)).to.deep.equal(['Copy textarea', 'Copy input', 'Copied']);
    });

    it('keeps the focus on the button', async () => {
      use();
      const probe = await aProbe();
      const [button] = buttons(probe);
      button!.focus();
      await press(probe, 'textarea');
      expect(root(probe).activeElement).to.equal(button);
    });

    it('leaves the selection unchanged', async () => {
      use();
      const probe = await aProbe();
      getSelection()!.removeAllRanges();
      await press(probe, 'p');
      expect(getSelection()!.toString()).to.equal('');
    });
  });

  describe('four seconds later', () => {
    const real = window.setTimeout;
    let ring: () => void;
    let pause: number | undefined;
    beforeEach(() => {
      window.setTimeout = ((callback: () => void, after?: number) => {
        if (!after) return real(callback);
        ring = callback;
        pause = after;
        return 0;
      }) as typeof window.setTimeout;
    });
    afterEach(() => {
      window.setTimeout = real;
    });

    it('restores the label of the button', async () => {
      use();
      const probe = await aProbe();
      await press(probe, 'input');
      expect(pause).to.equal(4_000);
      ring();
      await probe.updateComplete;
      expect(labels(probe)).to.deep.equal(['Copy textarea', 'Copy input', 'Copy p']);
    });
  });

  describe('where the browser refuses to copy', () => {
    const refusal = 'Your browser blocked copying. The text is selected: copy it yourself.';

    for (const name of ['textarea', 'input'] as const)
      it(`selects the text of the ${name}, focuses it, and announces this`, async () => {
        use({refuse: true});
        const probe = await aProbe();
        await press(probe, name);
        const field = root(probe).querySelector<HTMLInputElement>(name)!;
        expect(root(probe).activeElement).to.equal(field);
        expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(`text of ${name}`);
        expect(shown(status(probe))).to.equal(refusal);
        expect(labels(probe)).to.deep.equal(['Copy textarea', 'Copy input', 'Copy p']);
      });

    it('selects a text in the page and announces this', async () => {
      use({refuse: true});
      const probe = await aProbe();
      await press(probe, 'p');
      expect(selectedIn(root(probe))).to.equal('text of p');
      expect(shown(status(probe))).to.equal(refusal);
    });

    it('also shows a visible note beside the button, with only one live region', async () => {
      use({refuse: true});
      const probe = await aProbe();
      await press(probe, 'input');
      expect(notes(probe)).to.deep.equal(['', refusal, '']);
      const [, note] = [...root(probe).querySelectorAll('[role=status], [part=note]')].reverse();
      expect(note!.checkVisibility()).to.equal(true);
      expect(note!.getBoundingClientRect().height).to.be.greaterThan(8);
      expect(root(probe).querySelectorAll('[role=status], [role=alert], [aria-live]')).to.have.length(1);
    });

    it('shows the note beside the button that was pressed last', async () => {
      use({refuse: true});
      const probe = await aProbe();
      await press(probe, 'input');
      await press(probe, 'p');
      expect(notes(probe)).to.deep.equal(['', '', refusal]);
    });

    it('removes the note after a successful copy', async () => {
      use({refuse: true});
      const probe = await aProbe();
      await press(probe, 'input');
      use();
      await press(probe, 'input');
      expect(notes(probe)).to.deep.equal(['', '', '']);
      expect(labels(probe)).to.deep.equal(['Copy textarea', 'Copied', 'Copy p']);
    });

    it('does the same without a clipboard, as on a page without https', async () => {
      use();
      Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
      const probe = await aProbe();
      await press(probe, 'p');
      expect(selectedIn(root(probe))).to.equal('text of p');
      expect(shown(status(probe))).to.equal(refusal);
    });
  });

  it('confirms in the language of each element when several copy at once', async () => {
    use();
    const probes = [await aProbe('be'), await aProbe('de'), await aProbe('en')];
    probes.forEach(probe => buttons(probe)[0]!.click());
    await aTimeout(0);
    await Promise.all(probes.map(({updateComplete}) => updateComplete));
    expect(probes.map(probe => shown(status(probe)))).to.deep.equal(['Скапіявана', 'Kopiert', 'Copied']);
    expect(probes.map(probe => labels(probe)[0])).to.deep.equal(['Скапіявана', 'Kopiert', 'Copied']);
  });

  it('reports a refusal in the language of each element when several copy at once', async () => {
    use({refuse: true});
    const probes = [await aProbe('de'), await aProbe('be')];
    probes.forEach(probe => buttons(probe)[0]!.click());
    await aTimeout(0);
    await Promise.all(probes.map(({updateComplete}) => updateComplete));
    expect(probes.map(probe => shown(status(probe)))).to.deep.equal([
      'Ihr Browser hat das Kopieren blockiert. Der Text ist markiert: Kopieren Sie ihn selbst.',
      'Браўзер не дазволіў скапіяваць. Тэкст вылучаны: скапіюйце яго самі.',
    ]);
    expect(probes.map(probe => notes(probe)[0])).to.deep.equal(probes.map(probe => shown(status(probe))));
  });

  it('restores the label and clears the message when the element is removed and inserted again', async () => {
    use();
    const probe = await aProbe();
    await press(probe, 'input');
    const around = probe.parentElement!;
    probe.remove();
    around.append(probe);
    await probe.updateComplete;
    expect(labels(probe)).to.deep.equal(['Copy textarea', 'Copy input', 'Copy p']);
    expect(status(probe).textContent).to.equal('');
  });
});
