import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {isCautious} from '../../base/page/ancestors.js';
import controls from '../../parts/actions/controls.styles.js';
import {keepAttribute} from '../../base/property-value.js';
import {renderHeading, levelOf} from '../../parts/text/heading.js';
import {warnOnce} from '../../base/page/warn-once.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {renderNextDay} from '../../parts/text/next-day.js';
import {renderSource} from '../../parts/text/source-line.js';
import {SectionController} from '../../feed/section-controller.js';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import {formatWeekdayDay} from '../../i18n/format.js';
import {anniversaryOn} from '../../model/days/anniversary.js';
import {campaignDay, knownZone, untilNextDay} from '../../model/days/campaign-day.js';
import type {Advice} from '../../model/sections/letters.js';
import {commonSource} from '../../model/values/source.js';
import {today} from '../../model/sections/today.js';
import {daysAgo, daysUntil} from './day-sentences.js';
import styles from './day.styles.js';

/**
 * Counts the days to the day of the campaign, which comes every year; on the day it shows what to do, and for a month
 * how long ago it was.
 *
 * Until the campaign has loaded, and if it cannot be loaded or has no day, the element shows its slotted content.
 *
 * @tag solidarity-day
 *
 * @slot - Shown while there is no day: a sentence with its date.
 *
 * @csspart title - The heading: the name of the day.
 * @csspart countdown - How many days it is away.
 * @csspart date - Its date.
 * @csspart theme - What it is about this year.
 * @csspart next - The date of the next one.
 * @csspart safety - The warning before the things to do.
 * @csspart step - One thing to do.
 * @csspart source - The source.
 * @csspart note - The time zone in which the day begins and ends.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The day is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no day to show, and why.
 */
export class Day extends SolidarityElement {
  static override styles = [shared, controls, styles];

  /**
   * Leaves out the heading, for a page whose title is the name of the day; the heading below it then takes its level.
   */
  @property({attribute: 'no-title', type: Boolean, converter: keepAttribute}) noTitle = false;

  private readonly today = new SectionController(this, today);

  protected override renderContent(): TemplateResult | undefined {
    const steps = this.today.value;
    const head = this.today.head;
    if (!steps || !head?.date) return undefined;
    const {day, days, next} = anniversaryOn(campaignDay(this.moment, head.timeZone), head.date);
    // What a server draws for no moment may be read at any.
    return html`
      <div class="day">
        ${this.noTitle ? nothing : renderHeading(this.headingLevel, this.writer.text(head.name))}
        <p class="countdown" part="countdown">${isServer && !this.now ? nothing : this.distanceText(days)}</p>
        <p part="date">${this.renderDate(day, days)}</p>
        ${day === head.date && head.theme ? html`<p part="theme">${this.writer.text(head.theme)}</p>` : nothing}
        ${next ? this.renderNext(next) : nothing}
        ${!days && steps.length && !isCautious(this) && !(isServer && !this.now) ? this.renderSteps(steps) : nothing}
        <p class="note muted prose" part="note">${renderZone(this.zoneOf(head.timeZone))}</p>
      </div>
    `;
  }

  /** @internal */
  changesIn(): number | undefined {
    const {head} = this.today;
    return head && !this.now ? untilNextDay(this.moment, head.timeZone) : undefined;
  }

  private distanceText(days: number): string {
    if (days > 1) return daysUntil(days, this.locale);
    if (days < -1) return daysAgo(-days, this.locale);
    if (days)
      return days > 0 ? msg('Tomorrow', {id: 'day.tomorrow'}) : msg('Yesterday', {id: 'day.yesterday'});
    return msg('Today', {id: 'day.today'});
  }

  private zoneOf(name: string | undefined): string | undefined {
    const zone = knownZone(name);
    if (name && !zone)
      warnOnce(this.localName, `timeZone: "${name}" is unknown here; the time of Belarus is used`);
    return zone;
  }

  /** Without a heading that names the day, the date of a coming one does. */
  private renderDate(day: string, days: number): TemplateResult {
    const {formats} = this.writer;
    if (this.noTitle && days > 0) return renderNextDay(day, formats);
    return html`<time datetime=${day}>${formatWeekdayDay(day, formats)}</time>`;
  }

  private renderNext(next: string): TemplateResult {
    const day = formatWeekdayDay(next, this.writer.formats);
    return html`<p class="prose" part="next">
      ${msg(str`It is marked every year. Next: ${day}`, {id: 'day.next'})}
    </p>`;
  }

  private renderSteps(steps: readonly Advice[]): TemplateResult {
    const common = commonSource(steps);
    return html`
      <div class="title todo" role="heading" aria-level=${levelOf(this.headingLevel, this.noTitle ? 0 : 1)}>
        ${msg('What you can do today', {id: 'day.steps'})}
      </div>
      ${renderSafetyNotice('joining')}
      <ul role="list">
        ${keyedRows(
          steps,
          ({text}) => JSON.stringify(text),
          ({text, url, source}) =>
            html`<li class="prose" part="step">
              <p>${url ? this.writer.link(url, html`${this.writer.text(text)}`) : this.writer.text(text)}</p>
              ${common ? nothing : renderSource(source, this.writer)}
            </li>`,
        )}
      </ul>
      ${common && renderSource(common, this.writer)}
    `;
  }
}

/** The time zone in which the day begins and ends. */
function renderZone(timeZone: string | undefined): string | TemplateResult {
  if (!timeZone || timeZone === 'Europe/Minsk')
    return msg('The day begins and ends at midnight in Belarus (UTC+3).', {id: 'day.zone.belarus'});
  const [before, after] = splitAtPlaceholder(
    msg(str`The day begins and ends at midnight in the time zone ${PLACEHOLDER}.`, {id: 'day.zone'}),
  );
  return html`${before}<bdi lang="en" translate="no">${timeZone.replaceAll('_', ' ')}</bdi>${after}`;
}
