import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {define} from '../../base/define.js';
import {renderHeading} from '../../parts/text/heading.js';
import {renderOutboundLink} from '../../parts/links/outbound-link.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {renderSource} from '../../parts/text/source-line.js';
import {FeedError} from '../../feed/feed-error.js';
import {postForm} from '../../feed/post-form.js';
import {SectionController} from '../../feed/section-controller.js';
import {PLACEHOLDER} from '../../i18n/placeholder.js';
import {signUp, type SignUp as Offer} from '../../model/sections/sign-up.js';
import {pageUrl} from '../../model/values/address.js';
import {OUTCOMES, type Outcome} from './outcomes.js';
import {signUp as entry} from '../registry.js';
import styles from './sign-up.styles.js';

/**
 * Shows where news of the campaign can be had by e-mail: a warning to readers in Belarus, who sends them, and a link; or, where the page says
 * with `action` where addresses go, a form that posts there. A campaign never decides that.
 *
 * The address is sent to `action` and nowhere else, when the reader presses the button; it is not kept, and the browser is asked not to keep it.
 * Until the campaign is read, and if it cannot be, the element shows its own content: the form of the page, which works without JavaScript.
 *
 * @tag solidarity-sign-up
 *
 * @slot - Shown while there is nothing to show: a form, or a link.
 *
 * @csspart title - The heading.
 * @csspart description - What comes, and how often.
 * @csspart safety - The warning to readers in Belarus.
 * @csspart source - Who sends the news.
 * @csspart form - The form.
 * @csspart field - The field for the address.
 * @csspart consent - What the reader agrees to, with its box.
 * @csspart note - Where the address goes, what is missing, and what is known after it was sent.
 * @csspart button - Sends the address.
 * @csspart link - A link out of the page.
 * @csspart address - The address of a page that is written instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The link or the form is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is nothing to show, and why.
 */
export class SignUp extends SolidarityElement {
  static override styles = [shared, controls, styles];
  protected override readonly isRisky = entry.isRisky;

  /** Where the form posts to; without it there is a link alone. With it, `recipient` and `consent` are required, and no campaign is read. */
  @property() action?: string;

  /** Who gets the address, as people know them. */
  @property() recipient?: string;

  /** What the reader agrees to, in the words of whoever gets the address. */
  @property() consent?: string;

  /** Name of the field that holds the address, as the service at `action` expects it. */
  @property({attribute: 'email-name'}) emailName = 'email';

  /** Field that is sent once the reader has agreed: a name, sent with `yes`, or a name and its value, as in `OPT_IN=1`; unset, consent is asked for and not sent. */
  @property({attribute: 'consent-name'}) consentName?: string;

  /** What else the service expects, as in the query of an address: `list=news&from=partner`. */
  @property() fields?: string;

  /** Page that says how addresses are handled there. */
  @property({attribute: 'privacy-url'}) privacyUrl?: string;

  /** Whether the answer is read and told here instead of opening: `action` is of the page's own origin, or lets it read (CORS). */
  @property({attribute: 'in-place', type: Boolean}) inPlace = false;

  private readonly offer = new SectionController(this, signUp, () => this.offerFromAttributes());
  private readonly announcer = new Announcer(this);
  private outcome: Outcome | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const offer = this.offer.value;
    if (!offer) return undefined;
    const {description} = offer;
    return html`<div class=${this.action ? 'sign-up asking' : 'sign-up'}>
      ${renderHeading(this.headingLevel, msg('Subscribe to news', {id: 'signUp.title'}))}
      ${description ? html`<p class="prose" part="description">${this.writer.text(description)}</p>` : nothing}
      ${renderSafetyNotice('subscribing')} ${this.action ? this.renderForm(offer) : this.renderLink(offer)}
      ${this.announcer.render(this.locale)}
    </div>`;
  }

  /** The form that the attributes give; they are refused, with the names of those that are wrong, where they do not suffice. */
  private offerFromAttributes(): Offer | undefined {
    if (!this.action) return undefined;
    // Without the script there is no form of ours: only the script asks for consent, and tells the other side nothing of the page.
    if (isServer) throw new FeedError('missing', 'action', 'the form needs the script');
    const recipient = this.recipient?.trim();
    const url = pageUrl(this.action, this.ownerDocument.baseURI);
    const wrong = Object.entries({action: url, recipient, consent: this.consent?.trim()});
    const names = wrong.flatMap(([name, value]) => (value ? [] : [name])).join(', ');
    if (names)
      throw new FeedError(
        'schema',
        names,
        'an e-mail address is asked for by somebody, for a page, and with consent',
      );
    return {organizer: {name: recipient!}, url: url!};
  }

  private renderLink({organizer, url}: Offer): TemplateResult {
    const words = msg(str`Offered by ${PLACEHOLDER}`, {
      id: 'signUp.by',
      desc: 'News; the name of an organisation',
    });
    return html`
      <div class="offer">
        ${renderSource(organizer, this.writer, words)} ${renderOutboundLink(url, subscribe(), this.writer)}
      </div>
    `;
  }

  /** It posts as a form does, so that nothing need be allowed but that; its fields tell the browser to remember nothing. */
  private renderForm({url, organizer}: Offer): TemplateResult {
    const wrong = this.outcome === 'wrong';
    const unagreed = this.outcome === 'unagreed';
    const recipient = this.writer.plain(organizer.name);
    const {host} = new URL(url);
    const [[agreed, value] = []] = [...new URLSearchParams(this.consentName)];
    return html`<form
      class="form"
      part="form"
      method="post"
      action=${url}
      target="_blank"
      autocomplete="off"
      novalidate
      @submit=${this.onSubmit}
    >
      ${[...new URLSearchParams(this.fields)].map(
        ([name, value]) => html`<input type="hidden" name=${name} .value=${value} />`,
      )}
      <label class="label" for="email">${msg('Your e-mail address', {id: 'signUp.email'})}</label>
      <input
        class="field"
        part="field"
        id="email"
        type="email"
        name=${this.emailName}
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-invalid=${wrong}
        aria-describedby="wrong destination"
      />
      <p class="mistake" id="wrong" part="note">${wrong ? OUTCOMES.wrong(host) : nothing}</p>
      <label class="consent" part="consent">
        <input
          id="agreed"
          type="checkbox"
          name=${ifDefined(agreed)}
          .value=${value || 'yes'}
          required
          aria-invalid=${unagreed}
          aria-describedby="unagreed"
        />
        <span>${this.consent}</span>
      </label>
      <p class="mistake" id="unagreed" part="note">${unagreed ? OUTCOMES.unagreed(host) : nothing}</p>
      <p class="note muted prose" part="note" id="destination">
        ${msg(str`Your address goes to ${recipient}, at ${host}, and nowhere else. It is not kept here.`, {id: 'signUp.destination'})}
      </p>
      ${renderOutboundLink(this.privacyUrl, privacy(), this.writer)}
      <button class="button" part="button" type="submit">${subscribe()}</button>
      ${
        this.outcome && !wrong && !unagreed
          ? html`<p class="outcome prose" part="note">${OUTCOMES[this.outcome](host)}</p>`
          : nothing
      }
    </form>`;
  }

  private readonly onSubmit = (event: Event): void => {
    const form = event.target as HTMLFormElement;
    const wrong = form.querySelector<HTMLInputElement>('input:invalid');
    const isSending = this.outcome === 'sending';
    form.rel = 'noopener noreferrer'; // it tells the other side nothing of this page
    if (wrong || this.inPlace) event.preventDefault();
    if (wrong) {
      this.tell(wrong.id === 'email' ? 'wrong' : 'unagreed');
      wrong.focus();
    } else if (!this.inPlace)
      setTimeout(() => this.tell('opened')); // when what is posted has been read from the fields
    else if (!isSending) void this.postInPlace(form);
  };

  private async postInPlace(form: HTMLFormElement): Promise<void> {
    const answer = postForm(form, this.offer.value!.url);
    this.tell('sending');
    this.tell(await answer);
  }

  /** Shows and says what has become of the address; the form is emptied once it has been handed over. */
  private tell(outcome: Outcome): void {
    this.outcome = outcome;
    const [email, agreed] = this.renderRoot.querySelectorAll<HTMLInputElement>('#email, #agreed');
    if (email && agreed && /opened|accepted/.test(outcome)) [email.value, agreed.checked] = ['', false];
    const url = this.offer.value?.url;
    if (url) this.announcer.announce(this.say(() => OUTCOMES[outcome](new URL(url).host)));
  }
}

const subscribe = () => msg('Subscribe', {id: 'signUp.subscribe', desc: 'On a link or a button'});

const privacy = () => msg('How addresses are handled there', {id: 'signUp.privacy', desc: 'A link'});

define(entry.tag, SignUp);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-sign-up': SignUp;
  }
}
