import {html, nothing, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {allLocales} from '../../../src/i18n/generated/locale-codes.js';
import {type Choices, DEFAULTS} from '../choices/choices.js';
import {fragmentOf, readFragment} from '../choices/fragment.js';
import {ELEMENTS} from '../generated/elements.js';
import {Folder} from './folder.js';
import {type ChooseEvent, LightElement} from './light-element.js';
import {WORDS} from './words.js';

/** The embed builder: what can be chosen, a preview of it, and the code for it. */
export class BuilderPage extends LightElement {
  @state() private choices: Choices = DEFAULTS;
  @state() private faults: readonly string[] = [];
  private readonly folder = new Folder(this);

  override connectedCallback(): void {
    this.replaceChildren(); // the words for those who have no scripts
    super.connectedCallback();
    window.addEventListener('hashchange', this.onAddress);
    this.readAddress();
    const {folder = '../'} = document.documentElement.dataset;
    if (location.protocol !== 'file:')
      void this.folder.begin(new URL(folder, location.href.replace(/[?#].*$/, '')).href, this.choices);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onAddress);
  }

  override render() {
    return html`
      <a class="skip" href="#code" @click=${this.onSkip}>${WORDS.skip}</a>
      <header class="masthead">
        <a class="home" href="../index.html"><span class="mark" aria-hidden="true"></span>${WORDS.home}</a>
      </header>
      <main>
        <h1>${WORDS.title}</h1>
        <p class="lead">${WORDS.lead}</p>
        ${
          location.protocol === 'file:'
            ? html`<p class="warning" role="alert">${WORDS.fromDisk}</p>`
            : this.renderBuilder()
        }
      </main>
    `;
  }

  private renderBuilder() {
    const {choices, folder} = this;
    const {given} = folder;
    const element = ELEMENTS.find(({name}) => name === choices.element)!;
    return html`
      ${this.faults.length ? this.renderFaults() : nothing}
      <div class="builder">
        <form class="choices" @submit=${(event: Event) => event.preventDefault()} @choose=${this.onChoose}>
          <builder-what .choices=${choices} .element=${element}></builder-what>
          <builder-campaign .choices=${choices} .folder=${folder}></builder-campaign>
          <builder-site .choices=${choices}></builder-site>
          ${
            choices.allows === 'scripts'
              ? html`<builder-options .choices=${choices} .element=${element}></builder-options>
                  <builder-colours .colours=${choices.colours}></builder-colours>`
              : html`<p class="help">${WORDS.asPublished}</p>`
          }
        </form>
        <builder-preview
          .given=${given}
          .campaign=${folder.campaign}
          .isForeign=${folder.isForeign}
          .sandbox=${folder.sandbox}
          .height=${folder.height}
          .hasNoScripts=${folder.hasNoScripts}
        ></builder-preview>
      </div>
      <builder-code id="code" tabindex="-1" .given=${given}></builder-code>
    `;
  }

  private renderFaults() {
    return html`<div class="warning" role="alert">
      <p>${WORDS.faults}</p>
      <ul>
        ${this.faults.map(fault => html`<li>${fault}</li>`)}
      </ul>
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('choices')) void this.folder.prepare(this.choices);
    else if (!this.folder.given) void this.folder.prepare(this.choices);
  }

  private readAddress(): void {
    const {choices, faults} = readFragment(location.hash, {elements: ELEMENTS, languages: allLocales});
    this.choices = choices;
    this.faults = faults;
  }

  /** Somebody has pasted another address. */
  private readonly onAddress = (): void => {
    const before = this.choices.campaign;
    this.readAddress();
    if (before !== this.choices.campaign) void this.folder.use(this.choices.campaign);
  };

  private onChoose({detail}: ChooseEvent): void {
    const before = this.choices.campaign;
    this.choices = {...this.choices, ...detail};
    this.faults = [];
    history.replaceState(null, '', `#${fragmentOf(this.choices, ELEMENTS)}`);
    if (before !== this.choices.campaign) void this.folder.use(this.choices.campaign);
  }

  /** The fragment has the choices. */
  private onSkip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('#code')?.focus();
  }
}
