import {msg} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {isCautious} from '../../base/page/ancestors.js';
import controls from '../../parts/actions/controls.styles.js';
import {keepAttribute} from '../../base/property-value.js';
import {levelOf} from '../../parts/text/heading.js';
import {updatedSentence} from '../../parts/text/updated.js';
import {unclobbered} from '../../base/page/unclobbered.js';
import {warnOnce} from '../../base/page/warn-once.js';
import {CautiousNotice} from '../../parts/notice/cautious-notice.js';
import shared from '../../base/drawing/shared.styles.js';
import type {SharedProperties} from '../../base/element-with-properties.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {FeedError} from '../../feed/feed-error.js';
import {SectionController} from '../../feed/section-controller.js';
import type {SectionState} from '../../feed/section-host.js';
import {headOnly, type CampaignHead} from '../../model/schema/head.js';
import {exit} from '../registry.js';
import styles from './campaign-page.styles.js';
import {renderContents, targetsOnServer, type ContentsTarget} from './contents.js';
import {chosenSections, defineSections, EXIT, placed, renderSections, SECTION_NAMES} from './sections.js';

/** Milliseconds after which the page draws itself again without what has not loaded, such as people. */
const REDRAWING_LIMIT = 5_000;

const WAITING: SectionState = {status: 'waiting'};

const NOTHING: SectionState = {
  status: 'error',
  error: new FeedError('missing', 'sections', 'the campaign has none of them'),
};

/**
 * Shows a whole campaign on one page: the exit, the name of the campaign, the counter, the contents, then every other
 * section that the campaign has, in the order of its own text.
 *
 * Until the campaign has loaded, and if it cannot be loaded or has none of the sections, the element shows its
 * slotted content and the exit, which depends on no campaign.
 *
 * @tag solidarity-campaign-page
 *
 * @slot - Shown while there is no campaign: a sentence or a link.
 *
 * @csspart headline - The name of the campaign. The parts of all sections are exported as well.
 * @csspart safety - The warning, whole and in three languages, shown first on a cautious site, below the exit.
 * @csspart contents - The contents: links to sections.
 * @csspart button - A link of the contents.
 * @csspart updated - When the campaign was last changed.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - A section is on the page. Events of its sections stay inside.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no section to show, and why.
 */
export class CampaignPage extends SolidarityElement {
  static override styles = [shared, controls, styles];

  /** Level of the campaign's name as a heading, 2 to 6; the headings of the sections are one level deeper. */
  override headingLevel = 2;

  /** Leaves out the name of the campaign, for a page whose title it is; the sections then take the level of its heading. */
  @property({attribute: 'no-title', type: Boolean, converter: keepAttribute}) noTitle = false;

  /** The sections to show, in this order: tags without `solidarity-`, separated by commas or spaces; unset, all. */
  @property() show?: string;

  /** The sections to leave out, named in the same way as in `show`. */
  @property() hide?: string;

  private readonly head = new SectionController(this, headOnly);
  private readonly cautiousNotice = new CautiousNotice(this);

  /** How many notices of its own were in the page after its last update. */
  private notices = 0;

  /** The exit while there is no campaign. */
  private wayOut: HTMLElement | undefined;

  constructor() {
    super();
    defineSections();
  }

  protected override renderContent(): TemplateResult | undefined {
    const names = this.chosenNames();
    const campaign = this.head.value && this.head.head;
    if (!campaign || !names.length) return undefined;
    const level = levelOf(this.headingLevel ?? 2);
    const shared = this.sharedProperties(this.noTitle ? level : level + 1);
    const {before, between, below} = placed(names);
    const {isEmpty} = this;
    const render = (placed: readonly string[]) =>
      html`<div class="sections">${renderSections(placed, shared, names)}</div>`;
    return html`
      <div
        class="page"
        @solidarity-ready=${this.onSection}
        @solidarity-error=${this.onSection}
        @solidarity-untranslated=${this.onSection}
      >
        ${render(before)}
        ${isEmpty ? html`<slot dir=${getComputedStyle(this).direction as 'ltr' | 'rtl'}></slot>` : this.renderHead(campaign, level)}
        ${render(between)} ${isEmpty ? nothing : renderContents(this.readySections)} ${render(below)}
      </div>
      ${isEmpty ? nothing : this.renderFoot(campaign)}
    `;
  }

  protected override renderFallback(): TemplateResult {
    const exits = isServer
      ? renderSections(
          this.chosenNames().filter(name => name === EXIT),
          this.sharedProperties(3),
        )
      : this.waysOut();
    return html`<slot></slot>${exits}`;
  }

  // The way out is there before the translations, unless they come at once.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const {drawing} = this;
    setTimeout(() => {
      if (drawing.isPending && !drawing.isFromServer) root.append(...this.waysOut());
    });
    return root;
  }

  // What a server has drawn is drawn again in one piece: its sections are alive, and load what the page will need.
  // `defer-hydration` would let them wait for it.
  protected override async scheduleUpdate(): Promise<void> {
    if (this.drawing.isFromServer && this.drawing.isPending) {
      for (const section of this.renderRoot.querySelectorAll('[defer-hydration]'))
        section.removeAttribute('defer-hydration');
      const loaded = [...this.sections.map(({settled}) => settled), this.cautiousNotice.loaded];
      await Promise.race([Promise.all(loaded), new Promise(resolve => setTimeout(resolve, REDRAWING_LIMIT))]);
    }
    await super.scheduleUpdate();
  }

  // Sections leave out what the page now says.
  protected override updated(): void {
    const {length} = this.renderRoot.querySelectorAll('.safety');
    if (length !== this.notices) for (const section of this.sections) section.requestUpdate();
    this.notices = length;
  }

  protected override drawWithoutLit(error: FeedError): Node[] {
    return [...super.drawWithoutLit(error), ...this.waysOut()];
  }

  /**
   * @internal The page is ready as soon as one section is, and has an error when all sections have, or when none is
   *   chosen.
   */
  override onSectionState(campaign: SectionState): void {
    const sections = this.sections;
    const isSettled = campaign.status !== 'ready' || sections.some(({status}) => status === 'ready');
    super.onSectionState(isSettled || !sections.length ? campaign : this.isEmpty ? NOTHING : WAITING);
  }

  /** The sections that decide the status: the exit, which needs no campaign, only if it is the only one. */
  private get sections(): SolidarityElement[] {
    if (isServer) return [];
    const all = [...this.renderRoot.querySelectorAll<SolidarityElement>('.sections > *')];
    const others = all.filter(({localName}) => localName !== exit.tag);
    return others.length ? others : all;
  }

  private get readySections(): readonly ContentsTarget[] {
    if (isServer) return targetsOnServer(this.chosenNames(), this.campaign ?? {});
    return this.sections.filter(({status}) => status === 'ready');
  }

  private get isEmpty(): boolean {
    const sections = this.sections;
    return sections.length > 0 && sections.every(({status}) => status === 'error');
  }

  /** The exit, if it is chosen, created without a campaign and without Lit. */
  private waysOut(): HTMLElement[] {
    if (!this.chosenNames().includes(EXIT)) return [];
    if (!this.wayOut) {
      this.wayOut = unclobbered(document).createElement(exit.tag);
      for (const type of ['ready', 'untranslated'])
        this.wayOut.addEventListener(`solidarity-${type}`, this.onSection as EventListener);
    }
    return [Object.assign(this.wayOut, {sticky: true, lang: this.language.wantedTag})];
  }

  private chosenNames(): readonly string[] {
    const {names, unknown} = chosenSections(this.show, this.hide, isCautious(this));
    for (const name of unknown)
      warnOnce(this.localName, `show, hide: there is no "${name}" among ${SECTION_NAMES.join(', ')}`);
    return names;
  }

  private sharedProperties(headingLevel: number): SharedProperties {
    const {
      language: {tag: lang},
      feed,
      feedIntegrity,
      campaign,
      maxBytes,
      refresh,
      now,
    } = this;
    const cautious = isCautious(this) && (isServer ? 'warned' : true);
    // On a server the sections do not know the attributes of the page around them: if it lists hosts, they have no links.
    const isText = isServer && (this.linkStyle === 'text' || this.allowedHosts !== undefined);
    const links = isText ? 'text' : this.links;
    return {lang, feed, feedIntegrity, campaign, headingLevel, links, maxBytes, refresh, now, cautious};
  }

  private renderHead({name}: CampaignHead, level: number): TemplateResult {
    return html`${this.cautiousNotice.render('anything')}
    ${
      this.noTitle
        ? nothing
        : html`<div class="headline" part="headline" role="heading" aria-level=${level}>
            ${this.writer.text(name)}
          </div>`
    }`;
  }

  private renderFoot(head: CampaignHead): TemplateResult {
    const {url} = head;
    return html`<div class="foot muted">
      <p part="updated">${updatedSentence(head, this.writer.formats)}</p>
      ${url && html`<p>${this.writer.link(url, msg('Campaign website', {id: 'page.own'}))}</p>`}
    </div>`;
  }

  /**
   * Keeps the events of sections inside the page. A section that the campaign does not have is not logged as an
   * error.
   */
  private readonly onSection = (event: CustomEvent<Partial<FeedError>>): void => {
    event.stopPropagation();
    if (event.detail.code === 'missing') event.preventDefault();
    this.requestUpdate();
  };
}
