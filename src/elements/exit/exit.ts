import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {define} from '../../base/define.js';
import {warnOnce} from '../../base/warn-once.js';
import shared from '../../base/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import {exit, NEUTRAL_PAGE, type ExitPage} from '../../model/sections/exit.js';
import {pageUrl} from '../../model/values/address.js';
import {exit as entry} from '../registry.js';
import styles from './exit.styles.js';
import {leavePage} from './leave-page.js';
import {onShiftPresses} from './shift-presses.js';

/** How often Shift is pressed to leave, as in the "Exit this page" of the GOV.UK Design System. */
const PRESSES = 3;

/** The elements on the page: when Shift is pressed, the first that has a link leaves the page. */
const exits = new Set<Exit>();

/**
 * Leaves the page at once: by a link, or by pressing Shift three times. The page is covered, the Back button does not
 * return to it, and a note says which traces stay. The destination is `href`, else the page of the campaign, else the
 * link in the slotted content, else Wikipedia.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content: a link in it
 * leaves the page in the same way.
 *
 * @tag solidarity-exit
 *
 * @slot - Shown while there is no campaign: a link to another page, which works without scripts.
 *
 * @csspart link - The link.
 * @csspart presses - How often Shift has been pressed.
 * @csspart note - Where the link leads, and what leaving does not undo.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The link is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no campaign, and why.
 */
export class Exit extends SolidarityElement {
  static override styles = [shared, controls, styles];

  /** The page to go to, instead of the campaign's. */
  @property() href?: string;

  /** Keeps the link visible while the page is scrolled. */
  @property({type: Boolean}) sticky = false;

  private readonly exit = new SectionController(this, exit, () => this.pageFromAttribute());
  private readonly announcer = new Announcer(this);

  private presses = 0;
  private stopListening: (() => void) | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const page = this.exit.value;
    if (!page) return undefined;
    const {url, name} = this.destinationOf(page);
    const host = new URL(url).host.replace(/^www\./, '');
    const [before, after] = splitAtPlaceholder(
      msg(str`The link leads to ${PLACEHOLDER}.`, {id: 'exit.to', desc: 'A page'}),
    );
    const presses = Array.from({length: PRESSES}, (_, index) =>
      index < this.presses ? 'press on' : 'press',
    );
    return html`
      <div class="exit">
        <a
          class="button leave"
          part="link"
          href=${url}
          target="_top"
          rel="noopener noreferrer nofollow"
          referrerpolicy="no-referrer"
          >${msg('Leave this page now', {id: 'exit.leave'})}</a
        >
        <p class="shift">
          ${msg('Or press Shift three times.', {id: 'exit.shift'})}
          <span class="presses" part="presses" aria-hidden="true"
            >${presses.map(name => html`<span class=${name}></span>`)}</span
          >
        </p>
        <p class="note muted prose" part="note">
          ${before}${name ? this.writer.text(name) : nothing}<bdi class="host" translate="no"
            >${name ? ` (${host})` : host}</bdi
          >${after}
          ${msg('Leaving is not hiding: the history of this browser, what you have saved, and the records of your provider and of this network stay.', {id: 'exit.stays'})}
        </p>
        ${this.announcer.render(this.locale)}
      </div>
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    exits.add(this);
    this.addEventListener('click', this.onClick);
    this.stopListening = onShiftPresses(this.onShift);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    exits.delete(this);
    this.removeEventListener('click', this.onClick);
    this.stopListening?.();
  }

  /** The page that `href` names, resolved against the base URL of the document. */
  private pageFromAttribute(): ExitPage | undefined {
    if (!this.href) return undefined;
    const url = pageUrl(this.href, isServer ? undefined : this.ownerDocument.baseURI);
    if (!url) warnOnce(this.localName, `href: "${this.href}" is no address of a page`);
    return url ? {url} : undefined;
  }

  /**
   * The destination: if the campaign names none, a link in the slotted content, chosen by the page, takes precedence
   * over the default.
   */
  private destinationOf(page: ExitPage): ExitPage {
    const link = page.name || page.url !== NEUTRAL_PAGE.url || isServer ? undefined : this.slottedLink();
    return link ? {url: link.href} : page;
  }

  /** The link to leave by: the element's own, or one in its slotted content. */
  private exitLink(): HTMLAnchorElement | undefined {
    return this.renderRoot.querySelector<HTMLAnchorElement>('.leave') ?? this.slottedLink();
  }

  private slottedLink(): HTMLAnchorElement | undefined {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].find(({href}) =>
      URL.canParse(href),
    );
  }

  private readonly onClick = (event: Event): void => {
    const link = this.exitLink();
    if (!link || !event.composedPath().includes(link)) return;
    event.preventDefault();
    leavePage(link.href);
  };

  private readonly onShift = (presses: number): void => {
    this.presses = presses;
    this.requestUpdate();
    const link = this.exitLink();
    if (!link || !presses) return;
    if (presses < PRESSES) this.announcer.announce(this.say(PRESSES - presses === 1 ? onceMore : twiceMore));
    else if ([...exits].find(each => each.exitLink()) === this) leavePage(link.href);
  };
}

const twiceMore = () => msg('Press Shift twice more to leave.', {id: 'exit.twice'});
const onceMore = () => msg('Press Shift once more to leave.', {id: 'exit.once'});

define(entry.tag, Exit);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-exit': Exit;
  }
}
