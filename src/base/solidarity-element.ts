import {html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {CampaignSource} from '../feed/campaign-source.js';
import {FeedError, type FeedErrorCode} from '../feed/feed-error.js';
import {updateOnServer, type SectionHost, type SectionState} from '../feed/section-controller.js';
import {inLocale, type Locale} from '../i18n/locale.js';
import type {Campaign} from '../model/campaign.js';
import {hasExpired, type CampaignHead} from '../model/schema/head.js';
import {restoreStyles} from './adopted-styles.js';
import {
  closest,
  inheritedAttribute,
  isCautious,
  isUntranslated,
  observeAncestors,
  unobserveAncestors,
} from './ancestors.js';
import {campaignSourceOf} from './campaign-source.js';
import {Clock} from './clock.js';
import {LanguageController} from './language-controller.js';
import {numberAttribute} from './number-attribute.js';
import {PollingController} from './polling-controller.js';
import {Progress, type SectionStatus} from './progress.js';
import {linkStyleOf, type LinkStyle} from './link-out.js';
import {clobbered, unclobbered} from './unclobbered.js';
import {warnIfUnclosed} from './unclosed.js';
import {Writer} from './writer.js';

/**
 * The base of every element: it has a language, a campaign and a status. It shows its slotted content until there is
 * something to show, and whenever there is nothing.
 *
 * @cssprop [--solidarity-ink=inherit] - Colour of the text.
 * @cssprop [--solidarity-paper=transparent] - Colour behind the text.
 * @cssprop [--solidarity-accent=#f5c400] - Colour of marks, rules and the focus ring; never of text.
 * @cssprop [--solidarity-font=inherit] - Font family.
 * @cssprop [--solidarity-radius=0.25em] - Radius of corners.
 *
 * @fires {CustomEvent<Untranslated>} solidarity-untranslated - Its translations failed to load: it speaks English.
 * @cssState ready - There is something to show.
 * @cssState error - There is nothing to show.
 */
export abstract class SolidarityElement extends LitElement implements SectionHost {
  /**
   * Whether the element can put readers in danger: within `data-solidarity-cautious` it shows nothing, not even its
   * slotted content.
   */
  declare protected readonly isRisky?: boolean;

  /** Language of the element, a BCP 47 tag; unset, it is the `lang` of the nearest ancestor. */
  @property() override lang!: string;

  /**
   * Address of the campaign's file, with `{lang}` if there is a file for each language; or `#id` of an inline
   * `<script type="application/json">`.
   */
  @property() feed?: string;

  /**
   * Digests of which the campaign's file must have one, between spaces, such as `sha384-…`: one for each language if
   * there is a file for each. Any other file is refused.
   */
  @property({attribute: 'feed-integrity'}) feedIntegrity?: string;

  /** The campaign as an object; `feed` is then not read. */
  @property({attribute: false}) campaign?: Campaign;

  /** Level of the element's own heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 3;

  /** `text` shows addresses to copy instead of links, for readers who must not click. */
  @property() links?: LinkStyle;

  /** Largest size of the campaign's file, in bytes; unset, 2,000,000. */
  @property({attribute: 'max-bytes', type: Number}) maxBytes?: number;

  /**
   * Seconds between two loads of the campaign's file while the element is on the screen, at least 60; unset, it is
   * loaded once.
   */
  @property({converter: numberAttribute}) refresh?: number;

  /** The moment to show the campaign at; unset, the moment of each render. */
  @property({attribute: false}) now?: Date;

  /** @internal */
  readonly language = new LanguageController(this);
  protected readonly writer = new Writer(this);
  private readonly progress = new Progress(this);
  private readonly isServerRendered = !isServer && this.shadowRoot !== null;
  /** Whether the root still holds what was in it before the first render: the server's markup, or a slot. */
  private isUnrendered = true;
  /** What keeps Lit from drawing. */
  private obstacle: Error | undefined;
  /** Ends the first update's wait for translations. */
  declare private wake?: () => void;
  /** Why the last render had no content, although its section may be ready. */
  private renderError: Extract<SectionState, {status: 'error'}> | undefined;

  constructor() {
    super();
    new Clock(this);
    new PollingController(this);
  }

  /** The status of the element: `waiting`, `ready` or `error`; in CSS also `:state(ready)` and `:state(error)`. */
  get status(): SectionStatus {
    return this.progress.status;
  }

  /** Why there is nothing to show; `undefined` unless `status` is `error`. */
  get error(): FeedError | undefined {
    return this.progress.error;
  }

  /** Resolves with `ready` or `error` as soon as the status is no longer `waiting`; never rejects. */
  get settled(): Promise<SectionStatus> {
    return this.progress.settled;
  }

  /** @internal */
  sectionLoading: Promise<unknown> | undefined;

  /** @internal */
  campaignHead: CampaignHead | undefined;

  /** @internal */
  get moment(): Date {
    return this.now ?? new Date();
  }

  /** @internal The language in use, whose translations have loaded. */
  get locale(): Locale {
    return this.language.locale;
  }

  /**
   * @internal How outbound links are rendered: as text on a cautious site and for an expired campaign, else as the
   *   element or its nearest ancestor says.
   */
  get linkStyle(): LinkStyle {
    return linkStyleOf(
      isCautious(this) || this.hasExpired
        ? 'text'
        : this.links || inheritedAttribute(this, 'data-solidarity-links'),
    );
  }

  /** @internal The hosts to which the page lets its campaigns lead; `undefined` if it lists none. */
  get allowedHosts(): string | undefined {
    const name = 'data-solidarity-hosts';
    return closest(this, `[${name}]`)?.getAttribute(name) ?? undefined;
  }

  /** @internal */
  get campaignSource(): CampaignSource | undefined {
    return campaignSourceOf(this, this.language.wanted);
  }

  /** Whether the campaign has expired. */
  protected get hasExpired(): boolean {
    return hasExpired(this.campaignHead, this.moment);
  }

  /** The content of the element; `undefined` shows its slotted content. */
  protected abstract renderContent(): TemplateResult | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (isServer) this.language.update();
    if (isServer) updateOnServer(this);
    if (this.obstacle) return nothing;
    const content = this.say(() => this.renderSafely());
    if (this.isRisky && isCautious(this)) return nothing;
    if (!content) return html`<slot></slot>`;
    const translate = isUntranslated(this) ? 'no' : undefined;
    return html`<div class="box" lang=${this.locale} translate=${ifDefined(translate)}>${content}</div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    observeAncestors(this);
    restoreStyles(this);
    warnIfUnclosed(this);
    if (this.hasUpdated) this.requestUpdate(); // it has moved, so its ancestors may have changed
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unobserveAncestors(this);
  }

  /** The slotted content stays visible until the first render, which may have to wait for translations. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (!isServer && !this.isServerRendered) root.append(aSlot());
    return root;
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    this.wake?.();
  }

  /**
   * The first update waits for the translations of the wanted language, so that no English text flashes up, and keeps
   * the server's markup until the section has loaded. Later updates stay in the former language until the
   * translations of a new one have loaded.
   */
  protected override async scheduleUpdate(): Promise<void> {
    this.language.load();
    while (this.isUnrendered && this.language.isWaiting) {
      await new Promise<void>(wake => (this.wake = wake));
      this.language.load();
    }
    if (this.isServerRendered && this.isUnrendered) await Promise.resolve().then(() => this.sectionLoading);
    super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    // While a campaign loads in another language, its texts and the translations must change together.
    if (this.isUnrendered || !this.sectionLoading) this.language.update();
    if (this.isUnrendered) {
      this.isUnrendered = false;
      this.renderRoot.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    this.drawSafely(() => super.update(changed));
  }

  /** @internal Reports the state of the section after each update. */
  onSectionState(section: SectionState): void {
    this.progress.update(section, this.renderError);
  }

  /**
   * @internal The result of `getMessage`, which may call `msg()` outside of a render: it answers in the element's
   *   language.
   */
  say<T>(getMessage: () => T): T {
    return inLocale(this.locale, getMessage);
  }

  /** An error in one element makes it show its slotted content, and never reaches the page. */
  private renderSafely(): TemplateResult | undefined {
    try {
      const content = this.renderContent();
      if (content) this.renderError = undefined;
      else
        this.setRenderError(
          'missing',
          `the campaign ${this.hasExpired ? 'has expired' : 'has nothing to show here'}`,
        );
      return content;
    } catch (cause) {
      this.setRenderError('element', `cannot render: ${String(cause)}`, cause);
      return undefined;
    }
  }

  private setRenderError(code: FeedErrorCode, message: string, cause?: unknown): void {
    this.renderError = {status: 'error', error: new FeedError(code, this.localName, message, {cause})};
  }

  /** Where Lit cannot draw, the root gets what needs no Lit, and the next update begins anew. */
  private drawSafely(draw: () => void): void {
    let cause: unknown = (this.obstacle = clobbered());
    try {
      draw();
    } catch (error) {
      cause ??= error;
    }
    if (!cause) return;
    const error = new FeedError('element', this.localName, `cannot be drawn: ${String(cause)}`, {cause});
    this.renderRoot.replaceChildren(...this.drawWithoutLit(error));
    delete (this.renderRoot as {_$litPart$?: unknown})._$litPart$;
    this.isUnrendered = true;
  }

  /** The content of the root where Lit cannot draw, for the reason in `error`: the slotted content. */
  protected drawWithoutLit(error: FeedError): Node[] {
    this.renderError = {status: 'error', error};
    return this.isRisky && isCautious(this) ? [] : [aSlot()];
  }
}

const aSlot = () => unclobbered(document).createElement('slot');

/** The properties that the campaign page sets on each of its sections. */
export type SharedProperties = Pick<
  SolidarityElement,
  'lang' | 'feed' | 'feedIntegrity' | 'campaign' | 'headingLevel' | 'links' | 'maxBytes' | 'refresh' | 'now'
>;
