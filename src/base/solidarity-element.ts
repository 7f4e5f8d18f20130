import {html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {CampaignSource} from '../feed/campaign-source.js';
import {FeedError, type FeedErrorCode} from '../feed/feed-error.js';
import {followOnServer, type SectionHost, type SectionState} from '../feed/section-controller.js';
import {inLocale, type Locale} from '../i18n/locale.js';
import type {Campaign} from '../model/campaign.js';
import {keepStyles} from './adopted-styles.js';
import {inherited, isCautious, leaveAround, watchAround} from './ancestors.js';
import {campaignSourceOf} from './campaign-source.js';
import {Clock} from './clock.js';
import {LanguageController} from './language-controller.js';
import {numberAttribute} from './number-attribute.js';
import {PollingController} from './polling-controller.js';
import {Progress, type SectionStatus} from './progress.js';
import {linkStyleOf, type LinkStyle} from './link-out.js';
import {Writer} from './writer.js';

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
 * @fires {CustomEvent<Untranslated>} solidarity-untranslated - The words of its language failed to load: it speaks English.
 * @cssState ready - There is something to show.
 * @cssState error - There is nothing to show.
 */
export abstract class SolidarityElement extends LitElement implements SectionHost {
  /** Whether the element leads readers into danger, and shows nothing, not even its own content, where `data-solidarity-cautious` is. */
  declare protected readonly isRisky?: boolean;

  /** Language of this element, a BCP 47 tag; unset, the nearest `lang` around it counts. */
  @property() override lang!: string;

  /** Address of the campaign's file, with `{lang}` where there is one a language; or `#id` of an inline `<script type="application/json">`. */
  @property() feed?: string;

  /** The campaign itself, if the page has it; `feed` is then not read. */
  @property({attribute: false}) campaign?: Campaign;

  /** Level of the element's own heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 3;

  /** `text` writes addresses to be copied instead of links, for readers who must not click. */
  @property() links?: LinkStyle;

  /** Bytes that the campaign's file may have; 2,000,000 where it is unset. */
  @property({attribute: 'max-bytes', type: Number}) maxBytes?: number;

  /** Seconds after which the campaign's file is loaded again while the element is on the screen, at least 60; unset, it is loaded once. */
  @property({converter: numberAttribute}) refresh?: number;

  /** The moment that is shown; unset, it is that of each render. */
  @property({attribute: false}) now?: Date;

  /** @internal Several properties at once: what the page of a campaign hands on to its sections. */
  set shared(properties: SharedProperties) {
    Object.assign(this, properties);
  }

  protected readonly language = new LanguageController(this);
  protected readonly writer = new Writer(this);
  private readonly progress = new Progress(this);
  private readonly isServerDrawn = !isServer && this.shadowRoot !== null;
  /** Whether the root still holds what stood in it before the first render: the server's drawing, or a slot. */
  private isUndrawn = true;
  /** What is loading, to be drawn in place of what is shown now. */
  private loading: Promise<unknown> | undefined;
  /** Ends the wait of the first render for the words. */
  declare private wake?: () => void;
  /** Why the last render of a section that is ready drew nothing. */
  private renderError: Extract<SectionState, {status: 'error'}> | undefined;

  constructor() {
    super();
    new Clock(this);
    new PollingController(this);
  }

  /** How far the element is: `waiting`, `ready` or `error`; also `:state(ready)` and `:state(error)` in CSS. */
  get status(): SectionStatus {
    return this.progress.status;
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

  /** @internal The language that the element speaks, whose words are there. */
  get locale(): Locale {
    return this.language.locale;
  }

  /** @internal The BCP 47 tag that chooses among the texts of the campaign. */
  get languageTag(): string {
    return this.language.tag;
  }

  /** @internal How links out of the page are written here: as the element says, or what stands around it. */
  get linkStyle(): LinkStyle {
    return linkStyleOf(isCautious(this) ? 'text' : this.links || inherited(this, 'data-solidarity-links'));
  }

  /** @internal */
  get campaignSource(): CampaignSource | undefined {
    return campaignSourceOf(this, this.language.wanted);
  }

  /** What to show inside the element, or `undefined` for its slotted content. */
  protected abstract renderContent(): TemplateResult | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (isServer) this.language.update();
    if (isServer) followOnServer(this);
    const content = this.say(() => this.renderSafely());
    if (this.isRisky && isCautious(this)) return nothing;
    return content ? html`<div class="box" lang=${this.locale}>${content}</div>` : html`<slot></slot>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
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
    if (!isServer && !this.isServerDrawn) root.append(document.createElement('slot'));
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
    this.language.load();
    while (this.isUndrawn && this.language.isWaiting) {
      await new Promise<void>(wake => (this.wake = wake));
      this.language.load();
    }
    if (this.isServerDrawn && this.isUndrawn) await Promise.resolve().then(() => this.loading);
    super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    // A campaign in another language is on its way: its texts and the words change together.
    if (this.isUndrawn || !this.loading) this.language.update();
    if (this.isUndrawn) {
      this.isUndrawn = false;
      this.renderRoot.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    super.update(changed);
  }

  /** @internal */
  onSectionLoading(loading: Promise<unknown>): void {
    this.loading = loading;
    void loading.then(() => {
      if (this.loading === loading) this.loading = undefined;
      this.requestUpdate();
    });
  }

  /** @internal Notes, after each render, how far the section is, and tells the page what is new. */
  onSectionState(section: SectionState): void {
    this.progress.note(section, this.renderError);
  }

  /** @internal What `words` gives in the language of the element: the one way to say a message outside of a render. */
  say<T>(words: () => T): T {
    return inLocale(this.locale, words);
  }

  /** An error in one element leaves its slotted content, and never reaches the page. */
  private renderSafely(): TemplateResult | undefined {
    try {
      const content = this.renderContent();
      if (content) this.renderError = undefined;
      else this.noteRenderError('missing', 'the campaign has nothing to show here');
      return content;
    } catch (cause) {
      this.noteRenderError('element', `cannot be drawn: ${String(cause)}`, cause);
      return undefined;
    }
  }

  private noteRenderError(code: FeedErrorCode, message: string, cause?: unknown): void {
    const error = new FeedError(code, this.localName, message, {cause});
    if (this.renderError?.error.message !== error.message) this.renderError = {status: 'error', error};
  }
}

/** What the page of a campaign hands on to each of its sections. */
export type SharedProperties = Pick<
  SolidarityElement,
  'lang' | 'feed' | 'campaign' | 'headingLevel' | 'links' | 'maxBytes' | 'refresh' | 'now'
>;
