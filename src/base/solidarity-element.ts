import {html, isServer, nothing} from 'lit';
import type {PropertyDeclaration, PropertyValues, TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {CampaignSource} from '../feed/campaign-source.js';
import {FeedError, type FeedErrorCode} from '../feed/feed-error.js';
import {updateOnServer} from '../feed/section-controller.js';
import type {SectionState} from '../feed/section-host.js';
import {inLocale, type Locale} from '../i18n/locale.js';
import {hasExpired, type CampaignHead} from '../model/schema/head.js';
import {restoreStyles} from './page/adopted-styles.js';
import {allowedHosts, inheritedAttribute, isCautious, isUntranslated} from './page/ancestors.js';
import {Surroundings} from './page/surroundings.js';
import {elementSource} from './element-source.js';
import {Clock} from './time/clock.js';
import {aSlot, CAUTIOUS, Drawing} from './drawing/drawing.js';
import {ElementWithProperties} from './element-with-properties.js';
import {LanguageController} from './language/language-controller.js';
import {PollingController} from './time/polling-controller.js';
import {Progress, type SectionStatus} from './progress.js';
import {linkStyleOf, type LinkStyle} from './language/link-out.js';
import {warnIfUnclosed} from './page/unclosed.js';
import {Writer} from './language/writer.js';

/**
 * The base of every element: it has a language, a campaign and a status. It shows its slotted content until there is
 * something to show, and whenever there is nothing.
 *
 * @cssprop [--solidarity-ink=inherit] - Colour of the text.
 * @cssprop [--solidarity-paper=transparent] - Colour behind the text.
 * @cssprop [--solidarity-accent=#f5c400] - Colour of the counter's rule, of the primary action and of the focus ring.
 * @cssprop [--solidarity-on-accent=#111] - Colour of text on the accent.
 * @cssprop [--solidarity-tag=#f5c400] - Colour of the tag of people who are held.
 * @cssprop [--solidarity-font=inherit] - Font family.
 * @cssprop [--solidarity-heading-font=inherit] - Font family of headings.
 * @cssprop [--solidarity-heading-weight=600] - Weight of headings.
 * @cssprop [--solidarity-heading-spacing=normal] - Letter spacing of headings.
 * @cssprop [--solidarity-radius=0.25em] - Radius of corners.
 * @cssprop [--solidarity-padding=0] - Space around the element, for an element with its own paper.
 *
 * @fires {CustomEvent<Untranslated>} solidarity-untranslated - Its translations failed to load: it speaks English.
 * @cssState ready - There is something to show.
 * @cssState error - There is nothing to show.
 */
export abstract class SolidarityElement extends ElementWithProperties {
  /**
   * Whether the element can put readers in danger: within `data-solidarity-cautious` it shows nothing, not even its
   * slotted content.
   *
   * @internal
   */
  declare readonly isRisky?: boolean;

  /** @internal */
  readonly language = new LanguageController(this);
  protected readonly writer = new Writer(this);
  private readonly progress = new Progress(this);
  protected readonly drawing = new Drawing(this);
  /** Whether it has the properties that were set before it was defined. */
  private hasProperties = false;
  /** Ends the first update's wait for translations. */
  declare private wake?: () => void;
  /** Whether it no longer waits for translations, and speaks English until they have loaded. */
  protected isOverdue = false;
  /** Why the last render had no content, although its section may be ready. */
  private renderError: FeedError | undefined;

  constructor() {
    super();
    new Clock(this);
    new PollingController(this);
    new Surroundings(this, () => {
      const {language, campaignSource, linkStyle, allowedHosts} = this;
      const {key} = campaignSource ?? {};
      return [language.wantedTag, key, linkStyle, allowedHosts, isCautious(this), isUntranslated(this)];
    });
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
  isLarge = false;

  /** @internal */
  get moment(): Date {
    return this.now ?? new Date();
  }

  /** @internal The language in use, whose translations have loaded. */
  get locale(): Locale {
    return this.language.locale;
  }

  /** @internal As text on a cautious site and for an expired campaign, else as the element or its nearest ancestor says. */
  get linkStyle(): LinkStyle {
    const chosen = this.links || inheritedAttribute(this, 'data-solidarity-links');
    return linkStyleOf(isCautious(this) || this.hasExpired ? 'text' : chosen);
  }

  /** @internal The hosts to which the page lets its campaigns lead; `undefined` if it lists none. */
  get allowedHosts(): string | undefined {
    return allowedHosts(this);
  }

  /** @internal */
  get campaignSource(): CampaignSource | undefined {
    return elementSource(this, this.language.wanted);
  }

  /** Whether the campaign has expired. */
  protected get hasExpired(): boolean {
    return hasExpired(this.campaignHead, this.moment);
  }

  /** The content of the element; `undefined` shows its slotted content. */
  protected abstract renderContent(): TemplateResult | undefined;

  /** What is drawn where there is no content. */
  protected renderFallback(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (isServer) this.language.update();
    if (isServer) updateOnServer(this);
    if (this.drawing.obstacle) return nothing;
    const content = this.say(() => this.renderSafely());
    if (this.isRisky && isCautious(this)) return nothing;
    if (!content) return this.renderFallback();
    const drawnFor = isServer && isCautious(this) ? ` ${CAUTIOUS}` : '';
    const className = `box${this.isLarge ? ' large' : ''}${drawnFor}`;
    return html`<div
      class=${className}
      lang=${this.locale}
      dir=${this.writer.formats.direction}
      translate=${ifDefined(isUntranslated(this) ? 'no' : undefined)}
    >
      ${content}
    </div>`;
  }

  override connectedCallback(): void {
    if (isServer) return;
    super.connectedCallback();
    this.drawing.removeRisky();
    restoreStyles(this);
    warnIfUnclosed(this);
    if (this.hasUpdated) this.requestUpdate(); // it has moved, so its ancestors may have changed
  }

  /** Shows the slotted content until the first render. Lit never sees a server's root: it would hydrate what may be old. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) return this.shadowRoot;
    const root = super.createRenderRoot();
    root.append(aSlot());
    return root;
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, oldValue, options);
    this.drawing?.removeRisky(); // Lit also calls this before there are fields
    this.wake?.();
  }

  /**
   * The first update waits for the translations of the wanted language, so that no English text flashes up, and keeps
   * the server's markup until the section has loaded. Later updates stay in the former language until the
   * translations of a new one have loaded.
   */
  protected override async scheduleUpdate(): Promise<void> {
    const {drawing, language} = this;
    if (!this.hasProperties) this.performUpdate(); // sets the properties from before, and nothing else
    this.hasProperties = this.isUpdatePending = true;
    language.load();
    while (drawing.isPending && language.isWaiting && !this.isOverdue) {
      await new Promise<void>(wake => (this.wake = wake));
      language.load();
    }
    if (drawing.isFromServer && drawing.isPending) await Promise.resolve().then(() => this.sectionLoading);
    super.scheduleUpdate();
  }

  protected override shouldUpdate(): boolean {
    return this.hasProperties;
  }

  protected override update(changed: PropertyValues<this>): void {
    // While a campaign loads in another language, its texts and the translations must change together.
    if (this.drawing.isPending || !this.sectionLoading) this.language.update();
    this.drawing.draw(
      () => super.update(changed),
      cause => this.drawWithoutLit(this.failure(`cannot be drawn: ${String(cause)}`, cause)),
    );
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
      const reason = this.hasExpired ? 'has expired' : 'has nothing to show here';
      this.renderError = content ? undefined : this.failure(`the campaign ${reason}`, undefined, 'missing');
      return content;
    } catch (cause) {
      this.renderError = this.failure(`cannot render: ${String(cause)}`, cause);
      return undefined;
    }
  }

  private failure(message: string, cause?: unknown, code: FeedErrorCode = 'element'): FeedError {
    return new FeedError(code, this.localName, message, {cause});
  }

  /** The content of the root where Lit cannot draw, for the reason in `error`: the slotted content. */
  protected drawWithoutLit(error: FeedError): Node[] {
    this.renderError = error;
    return this.isRisky && isCautious(this) ? [] : [aSlot()];
  }
}
