import {html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {CampaignSource} from '../feed/campaign-source.js';
import {FeedError, type FeedErrorCode} from '../feed/feed-error.js';
import type {SectionHost, SectionState} from '../feed/section-controller.js';
import type {Formats} from '../i18n/format.js';
import {formatsOf, speak, type Locale} from '../i18n/locale.js';
import type {Campaign} from '../model/campaign.js';
import type {Text} from '../model/values/text.js';
import {keepStyles} from './adopted-styles.js';
import {inherited, isCautious, leaveAround, watchAround} from './ancestors.js';
import {Clock} from './clock.js';
import {drawText, foreignLanguage, plainText} from './feed-text.js';
import {namedCampaign} from './campaign-source.js';
import {numberIn} from './number-attribute.js';
import type {Pen} from './pen.js';
import {Progress, type SectionStatus} from './progress.js';
import {refreshIn} from './refresh.js';
import {linkOut, linkStyleOf, type LinkStyle} from './safe-link.js';
import {Speech} from './language-controller.js';

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
 * @cssState ready - There is something to show.
 * @cssState error - There is nothing to show.
 */
export abstract class SolidarityElement extends LitElement implements SectionHost {
  /** Whether the element leads readers into danger, and shows nothing, not even its own content, where `data-solidarity-cautious` is. */
  declare protected readonly isRisky?: boolean;

  /** Language of this element, a BCP 47 tag; unset, the nearest `lang` around it counts. */
  @property() override lang!: string;

  /** Address of the campaign's file, or `#id` of an inline `<script type="application/json">`. */
  @property() feed?: string;

  /** The campaign itself, if the page has it; `feed` is then not read. */
  @property({attribute: false}) campaign?: Campaign;

  /** @internal What the page of a campaign hands on to its sections. */
  set given(properties: Partial<this>) {
    Object.assign(this, properties);
  }

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

  private readonly progress = new Progress(this);
  private readonly speech = new Speech(this);
  /** Draws the element anew when that is due, and with it looks at the campaign again. */
  protected readonly clock = new Clock(this, () => Math.min(this.changesIn?.() ?? Infinity, refreshIn(this)));
  private readonly drawnByServer = !isServer && this.shadowRoot !== null;
  /** Whether the root still holds what stood in it before the first render: the server's drawing, or a slot. */
  private undrawn = true;
  private awaited: Promise<unknown> | undefined;
  /** @internal Ends the wait of the first render for the words. Not private: the constructor of Lit asks for the first update. */
  declare protected wake?: () => void;
  /** Why the last render of a section that is ready drew nothing. */
  private flaw: Extract<SectionState, {status: 'error'}> | undefined;

  /** How far the element is: `waiting`, `ready` or `error`; also `:state(ready)` and `:state(error)` in CSS. */
  get status(): SectionStatus {
    return this.progress.state.status;
  }

  /** Why there is nothing to show, while `status` is `error`. */
  get error(): FeedError | undefined {
    return this.progress.error;
  }

  /** Resolves with `ready` or `error` as soon as the element no longer waits; never rejects. */
  get settled(): Promise<SectionStatus> {
    return this.progress.settled;
  }

  /** @internal */
  get moment(): Date {
    return this.now ?? new Date();
  }

  /** Milliseconds until what is shown is no longer true; `undefined` where it stays so. */
  protected changesIn?(): number | undefined;

  /** What to show inside the element, or `undefined` for its slotted content. */
  protected abstract renderContent(): TemplateResult | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const content = this.drawSafely();
    if (this.isRisky && isCautious(this)) return nothing;
    return content ? html`<div class="box" lang=${this.locale}>${content}</div>` : html`<slot></slot>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.speech.forgive();
    watchAround(this);
    keepStyles(this);
    if (this.hasUpdated) this.requestUpdate(); // moved: other surroundings
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveAround(this);
  }

  /** The slotted content stays in sight until the first render, which may have to wait for the words. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (!isServer && !this.drawnByServer) root.append(document.createElement('slot'));
    return root;
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    this.wake?.();
  }

  /**
   * The first render waits for the words of the language that is wanted by then, so that none flash by in English, and keeps what the server
   * drew until there is something to draw. Later ones speak the former language until the words of a new one are there.
   */
  protected override async scheduleUpdate(): Promise<void> {
    while (this.speech.awaitsWords() && this.undrawn) await new Promise<void>(wake => (this.wake = wake));
    if (this.drawnByServer && this.undrawn) await Promise.resolve().then(() => this.awaited);
    super.scheduleUpdate();
  }

  /** Subclasses that override this must call it first: it sets the language. */
  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.speech.update();
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.undrawn) {
      this.undrawn = false;
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
    this.awaited = content;
  }

  /** @internal Takes note, after each render, of how far the section is, and tells the page what is new. */
  settle(section: SectionState): void {
    this.progress.note(section, this.flaw);
  }

  /** @internal Calls `say` while `msg()` answers in this element's language: for every message that is not in a render. */
  inOwnWords<T>(say: () => T): T {
    speak(this.locale);
    return say();
  }

  /** The language that the element speaks, whose words are there. */
  protected get locale(): Locale {
    return this.speech.locale;
  }

  /** The language of texts of the campaign, a BCP 47 tag. */
  protected get language(): string {
    return this.speech.language;
  }

  /** How the language of the element writes numbers, days and lists. */
  protected get formats(): Formats {
    return formatsOf(this.locale);
  }

  /** A text of the campaign as plain words. */
  protected plain(text: Text): string {
    return plainText(text, this.language);
  }

  /** The language of a text of the campaign, where it is not that of the element: for the `lang` of what holds the text as plain words. */
  protected languageOf(text: Text): string {
    return foreignLanguage(text, this.language, this.locale);
  }

  /** A text of the campaign as it is drawn. */
  protected text(text: Text): TemplateResult {
    return drawText(text, this.language, this.locale);
  }

  /** The same, for functions that draw a part of the element. */
  protected get pen(): Pen {
    return {
      text: text => this.text(text),
      plain: text => this.plain(text),
      languageOf: text => this.languageOf(text),
      link: (address, label) => this.link(address, label),
    };
  }

  /** How links out of the page are written here: as the element says, or what stands around it. */
  protected get linkStyle(): LinkStyle {
    return linkStyleOf(isCautious(this) ? 'text' : this.links || inherited(this, 'data-solidarity-links'));
  }

  /** A link out of the page. */
  protected link(address: string, label: string | TemplateResult): TemplateResult {
    return linkOut(address, label, this.linkStyle);
  }

  /** An error in one element leaves its slotted content, and never reaches the page. */
  private drawSafely(): TemplateResult | undefined {
    try {
      const content = this.renderContent();
      if (!content) this.noteFlaw('missing', 'the campaign has nothing to show here');
      else this.flaw = undefined;
      return content;
    } catch (cause) {
      return void this.noteFlaw('element', `cannot be drawn: ${String(cause)}`, cause);
    }
  }

  private noteFlaw(code: FeedErrorCode, message: string, cause?: unknown): void {
    const error = new FeedError(code, this.localName, message, {cause});
    if (this.flaw?.error.message !== error.message) this.flaw = {status: 'error', error};
  }
}
