import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {keepAttribute} from '../../base/property-value.js';
import {renderHeading} from '../../parts/text/heading.js';
import {PrivateFields} from '../../parts/fields/private-fields.js';
import {renderEmailField} from '../../parts/fields/text-fields.js';
import {renderUnverified} from '../../parts/links/unverified.js';
import {warnOnce} from '../../base/page/warn-once.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {renderWithHost} from '../../parts/text/host.js';
import {renderSource} from '../../parts/text/source-line.js';
import {postForm} from '../../feed/post-form.js';
import {SectionController} from '../../feed/section-controller.js';
import {PLACEHOLDER} from '../../i18n/placeholder.js';
import {signUp, type SignUp as Offer} from '../../model/sections/sign-up.js';
import {pageUrl} from '../../model/values/addresses/address.js';
import {offerFromAttributes} from './form-offer.js';
import {OUTCOMES, type Outcome} from './outcomes.js';
import {signUp as entry} from '../registry.js';
import styles from './sign-up.styles.js';

/**
 * Shows where to subscribe to news of the campaign by email: a warning to readers at risk, who sends the news,
 * and a link; or, if the page sets `action`, a form that posts there. A campaign cannot set it.
 *
 * The address is sent only to `action`, when the reader presses the button; it is not stored, and the browser is
 * asked not to store it. Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted
 * content: the form of the page, which works without JavaScript.
 *
 * @tag solidarity-sign-up
 *
 * @slot - Shown while there is nothing to show: a form, or a link.
 *
 * @csspart title - The heading.
 * @csspart description - What is sent, and how often.
 * @csspart safety - The warning to readers at risk.
 * @csspart source - Who sends the news.
 * @csspart form - The form.
 * @csspart field - The field for the address.
 * @csspart consent - The checkbox with the text of the consent.
 * @csspart note - Where the address goes, what is missing, or the outcome of sending it.
 * @csspart button - The button that sends the address.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The link or the form is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is nothing to show, and why.
 */
export class SignUp extends SolidarityElement {
  static override styles = [shared, controls, styles];
  /** @internal */
  override readonly isRisky = entry.isRisky;
  /** @internal */
  readonly unverified = renderUnverified;

  /**
   * Where the form posts to, with `https://`; unset, there is a link alone. With it, `recipient` and `consent` are
   * required, and no campaign is read.
   */
  @property() action?: string;

  /** Name of the organisation that gets the address. */
  @property() recipient?: string;

  /** Text of the consent, as worded by the recipient. */
  @property() consent?: string;

  /** Name of the address field, as the service at `action` expects it. */
  @property({attribute: 'email-name'}) emailName?: string = 'email';

  /**
   * Field that is sent with the consent: a name, with the value `yes`, or a name and its value, as in `OPT_IN=1`;
   * unset, the consent is required but not sent.
   */
  @property({attribute: 'consent-name'}) consentName?: string;

  /** Further fields that the service expects, written as a URL query: `list=news&from=partner`. */
  @property() fields?: string;

  /** Address of the recipient's privacy policy. */
  @property({attribute: 'privacy-url'}) privacyUrl?: string;

  /**
   * Whether the outcome is shown in the element instead of in a new tab; `action` must be of the page's own origin,
   * or allow it with CORS.
   */
  @property({attribute: 'in-place', type: Boolean, converter: keepAttribute}) inPlace = false;

  private readonly offer = new SectionController(this, signUp, () => offerFromAttributes(this));
  private readonly announcer = new Announcer(this);
  private readonly privateFields = new PrivateFields(this, () => this.empty());
  private outcome: Outcome | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const offer = this.offer.value;
    if (!offer) return undefined;
    const {description} = offer;
    return this.privateFields.render(
      html`<div class=${this.action ? 'sign-up asking' : 'sign-up'}>
        ${renderHeading(this.headingLevel, msg('Get campaign news by email', {id: 'signUp.title'}))}
        ${description ? html`<p class="prose" part="description">${this.writer.text(description)}</p>` : nothing}
        ${renderSafetyNotice('subscribing')} ${this.action ? this.renderForm(offer) : this.renderLink(offer)}
        ${this.announcer.render(this.locale)}
      </div>`,
    );
  }

  private renderPrivacyLink(): TemplateResult | typeof nothing {
    if (!this.privacyUrl) return nothing;
    const page = pageUrl(this.privacyUrl);
    if (!page) warnOnce(this.localName, `privacy-url: "${this.privacyUrl}" is no address of a page`);
    return page ? html`<p class="leading-out">${this.writer.ownLink(page.href, privacy())}</p>` : nothing;
  }

  private renderLink({organizer, url}: Offer): TemplateResult {
    const sentence = msg(str`News from: ${PLACEHOLDER}`, {
      id: 'signUp.by',
      desc: 'News; the name of an organisation',
    });
    return html`
      <div class="offer">
        ${renderSource(organizer, this.writer, {sentence})}
        ${url ? html`<p class="action">${this.writer.link(url, subscribe(), {before: organizer.url})}</p>` : nothing}
      </div>
    `;
  }

  /**
   * A native form post, which needs no permission but `form-action`. Its fields have no names, since one such as
   * `querySelector` would hide that method of the form: `onFormData` names what is posted.
   */
  private renderForm({url, organizer}: Offer): TemplateResult {
    const wrong = this.outcome === 'wrong';
    const unagreed = this.outcome === 'unagreed';
    const recipient = this.writer.plain(organizer.name);
    const {host} = new URL(url);
    return html`<form
      class="form"
      part="form"
      method="post"
      action=${url}
      target="_blank"
      .rel=${'noopener noreferrer'}
      autocomplete="off"
      novalidate
      @submit=${this.onSubmit}
      @formdata=${this.onFormData}
    >
      <label class="label" for="email">${msg('Your email address', {id: 'signUp.email'})}</label>
      ${renderEmailField('email', wrong, 'wrong destination')}
      <p class="mistake" id="wrong" part="note">${wrong ? OUTCOMES.wrong('') : nothing}</p>
      <label class="consent" part="consent">
        <input
          id="agreed"
          type="checkbox"
          autocomplete="off"
          required
          aria-invalid=${unagreed}
          aria-describedby="unagreed"
        />
        <span>${this.consent}</span>
      </label>
      <p class="mistake" id="unagreed" part="note">${unagreed ? OUTCOMES.unagreed('') : nothing}</p>
      <p class="note muted prose" part="note" id="destination">
        ${renderWithHost(destination(recipient, PLACEHOLDER), host)}
      </p>
      ${this.renderPrivacyLink()}
      <button class="button primary" part="button" type="submit">${subscribe()}</button>
      ${
        this.outcome && !wrong && !unagreed
          ? html`<p class="outcome prose" part="note">
              ${renderWithHost(OUTCOMES[this.outcome](PLACEHOLDER), host)}
            </p>`
          : nothing
      }
    </form>`;
  }

  private async postInPlace(form: HTMLFormElement): Promise<void> {
    const answer = postForm(form, this.offer.value!.url);
    this.setOutcome('sending');
    this.setOutcome(await answer);
  }

  /** Shows and announces the outcome; empties the form once the address has been handed over. */
  private setOutcome(outcome: Outcome): void {
    if (/opened|accepted/.test(outcome)) this.empty();
    this.outcome = outcome;
    const url = this.offer.value?.url;
    if (url) this.announcer.announce(this.say(() => OUTCOMES[outcome](new URL(url).host)));
  }

  /** Empties the form, and forgets what has become of it. */
  private empty(): void {
    this.outcome = undefined;
    this.announcer.clear();
    const [email, agreed] = this.renderRoot.querySelectorAll('input');
    if (email && agreed) [email.value, agreed.checked] = ['', false];
  }

  private readonly onFormData = ({formData}: FormDataEvent): void => {
    for (const [name, value] of new URLSearchParams(this.fields)) formData.append(name, value);
    formData.append(this.emailName?.trim() || 'email', this.renderRoot.querySelector('input')!.value);
    const [[agreed, value] = []] = [...new URLSearchParams(this.consentName)];
    if (agreed) formData.append(agreed, value || 'yes');
  };

  private readonly onSubmit = (event: Event): void => {
    const wrong = this.renderRoot.querySelector<HTMLInputElement>('input:invalid');
    const isSending = this.outcome === 'sending';
    if (wrong || this.inPlace) event.preventDefault();
    if (wrong) {
      this.setOutcome(wrong.id === 'email' ? 'wrong' : 'unagreed');
      wrong.focus();
    } else if (!this.inPlace)
      setTimeout(() => this.setOutcome('opened')); // after the browser has read the fields: `setOutcome` empties them
    else if (!isSending) void this.postInPlace(event.target as HTMLFormElement);
  };
}

const subscribe = () => msg('Subscribe', {id: 'signUp.subscribe', desc: 'On a link or a button'});

const destination = (recipient: string, host: string) =>
  msg(str`Your address goes only to ${recipient}, at ${host}. It is not stored here.`, {
    id: 'signUp.destination',
  });

const privacy = () => msg('How your address will be used', {id: 'signUp.privacy', desc: 'A link'});
