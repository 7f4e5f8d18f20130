import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {formatDay, type Formats} from '../../i18n/format.js';
import {isReviewOld, type Reviewed} from '../../model/values/review.js';

/**
 * The day of the last review; if it is more than `days` before the ISO day `today`, also that the content may have
 * changed.
 */
export function renderReview(
  reviewed: Reviewed,
  today: string,
  formats: Formats,
  days = 365,
): TemplateResult {
  const day = formatDay(reviewed.reviewedOn, formats);
  return isReviewOld(reviewed, today, days)
    ? html`<p class="reviewed old" part="reviewed">
        ${msg(str`This may have changed. Last checked on ${day}`, {id: 'reviewed.old'})}
      </p>`
    : html`<p class="reviewed muted" part="reviewed">
        ${msg(str`Last checked on ${day}`, {id: 'reviewed.day'})}
      </p>`;
}
