import {msg, str} from '@lit/localize';
import {html, isServer, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {unclobbered} from '../../base/page/unclobbered.js';
import {warnOnce} from '../../base/page/warn-once.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import type {FeedError} from '../../feed/feed-error.js';
import type {SectionState} from '../../feed/section-host.js';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import {siteOf} from '../../model/values/addresses/address.js';
import {firstElsewhere} from './destination.js';
import styles from './exit.styles.js';
import {FloatingLink} from './floating-link.js';
import {leavePage} from './leave-page.js';
import {isShiftHeard, onShiftPresses} from './shift-presses.js';

/** How often Shift is pressed to leave, as in the "Exit this page" of the GOV.UK Design System. */
const PRESSES = 3;

/** Milliseconds after which the exit is shown in English, if its translations have not loaded and no link is slotted. */
const WORDS_LIMIT = 2_000;

const READY: SectionState = {status: 'ready', faults: []};

/** The elements on the page: when Shift is pressed, the first of them leaves the page. */
const exits = new Set<Exit>();

/**
 * Leaves the page at once: by a link, or by pressing Shift three times. The page is emptied, the Back button does not
 * return to it, and a note to open says which traces stay. The destination is `href`, else the link in the slotted
 * content, else Wikipedia; it is always a page on another host than this one. No campaign is read.
 *
 * Until its translations have loaded, the element shows its slotted content: a link in it leaves the page in the same way.
 * Without such a link it waits for two seconds, and is in English until then; what a server has drawn stays.
 *
 * @tag solidarity-exit
 *
 * @slot - Shown until the element is drawn: a link to another page, which works without scripts.
 *
 * @csspart link - The link.
 * @csspart presses - How often Shift has been pressed, as soon as it has been.
 * @csspart note - Where the link leads, and what leaving does not undo; closed at first.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The link is on the page.
 */
export class Exit extends SolidarityElement {
  static override styles = [shared, controls, styles];

  /** The page to go to: an address on another host, with `https://` or `http://`. */
  @property() href?: string;

  /** Keeps the link visible, wherever the page is scrolled to. */
  @property({type: Boolean, reflect: true}) sticky = false;

  private readonly announcer = new Announcer(this);

  private presses = 0;
  private stopListening: (() => void) | undefined;
  private observer: MutationObserver | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new FloatingLink(this);
  }

  /** @internal No campaign is read. */
  override get campaignSource(): undefined {
    return undefined;
  }

  // The way out waits for no framework.
  protected override get isDeferred(): boolean {
    return false;
  }

  protected override renderContent(): TemplateResult {
    const destination = this.destinationOf();
    const [before, after] = splitAtPlaceholder(
      msg(str`This link goes to ${PLACEHOLDER}.`, {id: 'exit.to', desc: 'A page'}),
    );
    const presses = Array.from({length: PRESSES}, (_, index) =>
      index < this.presses ? 'press on' : 'press',
    );
    const isHeard = isServer || isShiftHeard();
    return html`
      <div class="exit">
        <span class="button room" aria-hidden="true">${leave()}</span>
        <a
          class="button leave"
          part="link"
          href=${destination.href}
          target="_top"
          rel="noopener noreferrer nofollow"
          referrerpolicy="no-referrer"
          popover=${ifDefined(this.sticky ? 'manual' : undefined)}
          >${leave()}</a
        >
        <p class=${this.presses ? 'shift pressed' : 'shift'}>
          ${isHeard ? pressShift() : shiftIsNotHeard()}
          <span class="presses" part="presses" aria-hidden="true" ?hidden=${!this.presses}
            >${presses.map(name => html`<span class=${name}></span>`)}</span
          >
        </p>
        <details>
          <summary>${msg('What leaving does not undo', {id: 'exit.undo'})}</summary>
          <p class="note muted prose" part="note">
            ${before}<bdi class="host" translate="no">${siteOf(destination)}</bdi>${after}
            ${msg('Leaving does not hide your visit. Your browser history, anything you saved, and the records of your internet provider and this network stay.', {id: 'exit.stays'})}
          </p>
        </details>
        ${this.announcer.render(this.locale)}
      </div>
    `;
  }

  // Leaving works before anything else: it does not depend on `super`.
  override connectedCallback(): void {
    if (isServer) return;
    exits.add(this);
    this.addEventListener('click', this.onClick);
    this.stopListening = onShiftPresses(this.onShift);
    this.observer ??= new MutationObserver(() => this.requestUpdate());
    this.observer.observe(this, {childList: true, subtree: true, attributeFilter: ['href']});
    this.timer = setTimeout(this.onLimit, WORDS_LIMIT);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    exits.delete(this);
    this.removeEventListener('click', this.onClick);
    this.stopListening?.();
    this.observer?.disconnect();
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  protected override updated(): void {
    this.onSectionState(READY);
  }

  /** The slotted content, and the link all the same. */
  protected override drawWithoutLit({message}: FeedError): Node[] {
    warnOnce(this.localName, message);
    const [slot, room, link] = ['slot', 'span', 'a'].map(name => unclobbered(document).createElement(name));
    Object.assign(room!, {className: 'button room', textContent: this.say(leave)});
    Object.assign(link!, {
      className: 'button leave',
      part: 'link',
      href: this.destinationOf().href,
      target: '_top',
      popover: this.sticky ? 'manual' : null,
      textContent: this.say(leave),
    });
    return [slot!, room!, link!];
  }

  /** Where the reader leaves to: `link`, else `href`, else a link in the slotted content, else a page of our choice. */
  private destinationOf(link?: Element): URL {
    return firstElsewhere(this.localName, [
      link && hrefOf(link),
      this.href,
      ...this.slottedLinks.map(hrefOf),
    ]);
  }

  private get slottedLinks(): Element[] {
    return isServer ? [] : [...this.querySelectorAll('a[href]')];
  }

  private readonly onLimit = (): void => {
    this.isOverdue = !this.slottedLinks.length && !this.drawing.isFromServer;
    this.requestUpdate();
  };

  private readonly onClick = (event: Event): void => {
    const links = [this.renderRoot.querySelector('.leave'), ...this.slottedLinks];
    const link = links.find(each => each && event.composedPath().includes(each));
    if (!link) return;
    event.preventDefault();
    leavePage(this.destinationOf(link).href);
  };

  private readonly onShift = (presses: number): void => {
    this.presses = presses;
    this.requestUpdate();
    if (presses >= PRESSES) {
      if ([...exits][0] === this) leavePage(this.destinationOf().href);
    } else if (presses) this.announcer.announce(this.say(PRESSES - presses === 1 ? onceMore : twiceMore));
  };
}

const leave = () => msg('Exit this page', {id: 'exit.leave'});
const pressShift = () => msg('Or press Shift three times.', {id: 'exit.shift'});
const shiftIsNotHeard = () =>
  msg('Shift does not work right now. Click on this page first, or use the link.', {
    id: 'exit.unheard',
    desc: 'While the focus is in a frame of the page, such as a video player, or outside of the frame that we are in',
  });
const twiceMore = () => msg('Press Shift 2 more times to leave.', {id: 'exit.twice'});
const onceMore = () => msg('Press Shift 1 more time to leave.', {id: 'exit.once'});

const hrefOf = (link: Element) => link.getAttribute('href');
