import {html, isServer, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {CampaignSource} from '../feed/campaign-source.js';
import {FeedError, type FeedErrorCode} from '../feed/feed-error.js';
import type {SectionHost, SectionState} from '../feed/section-controller.js';
import type {Formats} from '../i18n/format.js';
import {formatsOf, hasWords, loadWords, matchLocale, speak, type Locale} from '../i18n/locale.js';
import type {Campaign} from '../model/campaign.js';
import type {Text} from '../model/text.js';
import {inherited, watchAround} from './around.js';
import {Clock} from './clock.js';
import {emit} from './emit.js';
import {drawText, plainText} from './feed-text.js';
import {namedCampaign} from './named-campaign.js';
import type {Pen} from './pen.js';
import {Progress, type SectionStatus, type Untranslated} from './progress.js';
import {refreshIn} from './refresh.js';
import {report} from './report.js';
import {numberIn} from './number-in.js';
import {linkOut, linkStyleOf, type LinkStyle} from './safe-link.js';

/**
 * What every element of the library has: a language, a campaign, and one way to say how far it is. Until there is something to
 * show, and whenever there is nothing, it shows its own slotted content.
 *
 * @cssprop [--solidarity-ink=inherit] - Colour of the text.
 * @cssprop [--solidarity-paper=transparent] - Colour behind the text.
 * @cssprop [--solidarity-accent=#f5c400] - Colour of marks, of rules and around what has the focus; never of text.
 * @cssprop [--solidarity-font=inherit] - Font family.
 * @cssprop [--solidarity-radius=0.25em] - Radius of corners.
 *
 * @fires {CustomEvent<Untranslated>} solidarity-untranslated - The words of its language could not be had: it speaks English.
 *
 * @cssState ready - There is something to show.
 * @cssState error - There is nothing to show.
 */
export abstract class SolidarityElement extends LitElement implements SectionHost {
  /** Language of this element, a BCP 47 tag; unset, the nearest `lang` around it counts. */
  @property() override lang!: string;

  /** Address of the campaign's file, or `#id` of an inline `<script type="application/json">`. */
  @property() feed?: string;

  /** The campaign itself, if the page has it; `feed` is then not read. */
  @property({attribute: false}) campaign?: Campaign;

  /** Level of the element's own heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 3;

  /** `text` writes addresses to be copied instead of links, for readers who must not click. */
  @property() links?: LinkStyle;

  /** Bytes that the campaign's file may have; 2,000,000 where it is unset. */
  @property({attribute: 'max-bytes', type: Number}) maxBytes?: number;

  /** Seconds after which the campaign's file is looked at again while the page is seen, at least 60; unset, it is read once. */
  @property({converter: numberIn}) refresh?: number;

  /** The moment that is shown; unset, it is that of each render. */
  @property({attribute: false}) now?: Date;

  /** The language of texts of the campaign, a BCP 47 tag: the one that is asked for, as soon as the element has the words for it. */
  protected language = '';

  /** The language that the element speaks, whose words are there. */
  protected locale: Locale = 'en';

  readonly #progress = new Progress(this);
  /** Draws the element anew when that is due, and with it looks at the campaign again. */
  protected readonly clock = new Clock(this, () => Math.min(this.changesIn?.() ?? Infinity, refreshIn(this)));
  readonly #drawnByServer = !isServer && this.shadowRoot !== null;
  /** Whether the root still holds what stood in it before the first render: the server's drawing, or a slot. */
  #undrawn = true;
  #awaited: Promise<unknown> | undefined;
  /** The language whose words could not be had: they are asked for anew when it is wanted again, or the element is moved. */
  #unspeakable: Locale | undefined;
  #stopWatching: (() => void) | undefined;
  /** Why the last render of a section that is ready drew nothing. */
  #flaw: Extract<SectionState, {status: 'error'}> | undefined;

  /** How far the element is: `waiting`, `ready` or `error`; also `:state(ready)` and `:state(error)` in CSS. */
  get status(): SectionStatus {
    return this.#progress.state.status;
  }

  /** Why there is nothing to show, while `status` is `error`. */
  get error(): FeedError | undefined {
    const {state} = this.#progress;
    return state.status === 'error' ? state.error : undefined;
  }

  /** Resolves with `ready` or `error` as soon as the element no longer waits; never rejects. */
  get settled(): Promise<SectionStatus> {
    return this.#progress.settled;
  }

  /** @internal */
  get moment(): Date {
    return this.now ?? new Date();
  }

  /** Milliseconds until what is shown is no longer true; `undefined` where it stays so. */
  protected changesIn?(): number | undefined;

  /** What to show inside the element, or `undefined` for its slotted content. */
  protected abstract renderContent(): TemplateResult | undefined;

  protected override render(): TemplateResult {
    const content = this.#drawSafely();
    return content ? html`<div class="box" lang=${this.locale}>${content}</div>` : html`<slot></slot>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unspeakable = undefined;
    this.#stopWatching = watchAround(this, () => this.requestUpdate());
    if (this.hasUpdated) this.requestUpdate(); // moved: other surroundings
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  /** The slotted content stays in sight until the first render, which may have to wait for the words. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (!isServer && !this.#drawnByServer) root.append(document.createElement('slot'));
    return root;
  }

  /**
   * The first render waits for the words, so that none flash by in English, and keeps what the server drew until there is something to
   * draw. Later ones speak the former language until the words of a new one are there.
   */
  protected override async scheduleUpdate(): Promise<void> {
    while (this.#undrawn && this.#lacksWords()) await this.#loadWords();
    if (this.#lacksWords()) void this.#loadWords().then(() => this.requestUpdate());
    if (this.#drawnByServer && this.#undrawn) await Promise.resolve().then(() => this.#awaited);
    super.scheduleUpdate();
  }

  /** Subclasses that override this must call it first: it sets the language. */
  protected override willUpdate(_changed: PropertyValues<this>): void {
    const wanted = this.#wanted();
    const locale = matchLocale(wanted);
    if (locale !== this.#unspeakable) this.#unspeakable = undefined;
    if (hasWords(locale)) [this.locale, this.language] = [locale, wanted];
    else if (this.#unspeakable) this.locale = this.language = 'en';
    speak(this.locale);
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.#undrawn) {
      this.#undrawn = false;
      this.renderRoot.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    super.update(changed);
  }

  /** @internal */
  campaignSource(): CampaignSource | undefined {
    return namedCampaign(this);
  }

  /** @internal */
  keepUntil(content: Promise<unknown>): void {
    this.#awaited = content;
  }

  /** @internal Takes note, after each render, of how far the section is, and tells the page what is new. */
  settle(section: SectionState): void {
    this.#progress.note(section, this.#flaw);
  }

  /** @internal Calls `say` while `msg()` answers in this element's language: for every message that is not in a render. */
  inOwnWords<T>(say: () => T): T {
    speak(this.locale);
    return say();
  }

  /** How that language writes numbers, days and lists. */
  protected get formats(): Formats {
    return formatsOf(this.locale);
  }

  /** A text of the campaign as plain words. */
  protected plain(text: Text): string {
    return plainText(text, this.language);
  }

  /** A text of the campaign as it is drawn. */
  protected text(text: Text): TemplateResult {
    return drawText(text, this.language, this.locale);
  }

  /** The same, for functions that draw a part of the element. */
  protected readonly pen: Pen = {
    text: text => this.text(text),
    plain: text => this.plain(text),
    link: (address, label) => this.link(address, label),
  };

  /** How links out of the page are written here: as the element says, or what stands around it. */
  protected get linkStyle(): LinkStyle {
    return linkStyleOf(this.links || inherited(this, 'data-solidarity-links') || '');
  }

  /** A link out of the page. */
  protected link(address: string, label: string | TemplateResult): TemplateResult {
    return linkOut(address, label, this.linkStyle);
  }

  #wanted(): string {
    return this.lang || inherited(this, 'lang') || '';
  }

  #lacksWords(): boolean {
    const locale = matchLocale(this.#wanted());
    return !hasWords(locale) && locale !== this.#unspeakable;
  }

  async #loadWords(): Promise<void> {
    const locale = matchLocale(this.#wanted());
    await loadWords(locale).catch((error: unknown) => {
      this.#unspeakable = locale;
      report(this.localName, `speaks English, not "${locale}": ${String(error)}`);
      emit<Untranslated>(this, 'untranslated', {locale, error});
    });
  }

  /** An error in one element leaves its slotted content, and never reaches the page. */
  #drawSafely(): TemplateResult | undefined {
    try {
      const content = this.renderContent();
      if (!content) this.#noteFlaw('missing', 'the campaign has nothing to show here');
      else this.#flaw = undefined;
      return content;
    } catch (cause) {
      this.#noteFlaw('element', `cannot be drawn: ${String(cause)}`, cause);
      return undefined;
    }
  }

  #noteFlaw(code: FeedErrorCode, message: string, cause?: unknown): void {
    const error = new FeedError(code, this.localName, message, {cause});
    if (this.#flaw?.error.message !== error.message) this.#flaw = {status: 'error', error};
  }
}
