import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {untilMidnight} from '../../base/time/clock.js';
import controls from '../../parts/actions/controls.styles.js';
import {keepAttribute} from '../../base/property-value.js';
import {renderHeading} from '../../parts/text/heading.js';
import {renderReview} from '../../parts/text/review-line.js';
import {renderUnverified} from '../../parts/links/unverified.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {renderSource} from '../../parts/text/source-line.js';
import {SectionController} from '../../feed/section-controller.js';
import {formatList} from '../../i18n/format.js';
import {localDay} from '../../model/days/day.js';
import {donation} from '../../model/sections/donation.js';
import type {Organisation} from '../../model/values/organisation.js';
import {donation as entry} from '../registry.js';
import styles from './donation.styles.js';

/**
 * Shows where money for prisoners is collected: after a warning to readers at risk, what it is for, who collects
 * it and who gets it, what donors may get in return, and a link to the donation page. It takes no money and collects
 * no data.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-donation
 *
 * @slot - Shown while there is no donation to show: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart safety - The warning to readers at risk.
 * @csspart description - What the donation is for.
 * @csspart fact - A fact with its name: who collects, who gets it, what donors get in return, currencies, fees.
 * @csspart page - The link to the donation page.
 * @csspart reviewed - The day of the last review.
 * @csspart source - The source.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The donation is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is nothing to show, and why.
 */
export class Donation extends SolidarityElement {
  static override styles = [shared, controls, styles];
  /** @internal */
  override readonly isRisky = entry.isRisky;
  /** @internal */
  readonly unverified = renderUnverified;

  /** Days since the last review after which the element says that its content may have changed. */
  @property({attribute: 'review-after', type: Number, converter: keepAttribute}) reviewAfter = 365;

  private readonly donation = new SectionController(this, donation);

  protected override renderContent(): TemplateResult | undefined {
    const donation = this.donation.value;
    if (!donation) return undefined;
    const {collector, recipient, description, rewards, currencies = [], fees, url, source} = donation;
    const list = html`<span translate="no">${formatList(currencies, this.writer.formats)}</span>`;
    return html`
      <div class="donation">
        ${renderHeading(this.headingLevel, msg('Donate', {id: 'donation.title'}))}
        ${renderSafetyNotice('donating')}
        ${description && html`<p class="prose" part="description">${this.writer.text(description)}</p>`}
        <dl>
          ${renderFact(msg('Collected by', {id: 'donation.collector'}), this.renderOrganisation(collector))}
          ${renderFact(msg('Goes to', {id: 'donation.recipient', desc: 'Who gets the money'}), this.renderOrganisation(recipient, collector.url))}
          ${rewards && renderFact(msg('What donors receive', {id: 'donation.rewards', desc: 'What donors may get'}), this.writer.text(rewards))}
          ${currencies.length ? renderFact(msg('Currencies', {id: 'donation.currencies'}), list) : nothing}
          ${fees && renderFact(msg('Fees', {id: 'donation.fees'}), this.writer.text(fees))}
        </dl>
        ${
          url &&
          html`<p class="page action" part="page">
            ${this.writer.link(url, msg('Go to the donation page', {id: 'donation.page', desc: 'A link'}))}
          </p>`
        }
        <div class="origin">
          ${renderReview(donation, localDay(this.moment), this.writer.formats, this.reviewAfter)}
          ${renderSource(source, this.writer, {before: url})}
        </div>
      </div>
    `;
  }

  /** @internal */
  changesIn(): number | undefined {
    return this.now ? undefined : untilMidnight(new Date());
  }

  private renderOrganisation({name, url}: Organisation, before?: string): TemplateResult {
    const label = this.writer.text(name);
    return html`<span class="name">${url ? this.writer.link(url, label, {before}) : label}</span>`;
  }
}

function renderFact(name: string, content: string | TemplateResult): TemplateResult {
  return html`<div class="fact" part="fact">
    <dt class="muted">${name}</dt>
    <dd>${content}</dd>
  </div>`;
}
