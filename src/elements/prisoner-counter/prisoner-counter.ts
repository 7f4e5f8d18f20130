import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {untilMidnight} from '../../base/time/clock.js';
import {define} from '../../base/define.js';
import {keepAttribute} from '../../base/property-value.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {renderSource} from '../../parts/text/source-line.js';
import {FeedError} from '../../feed/feed-error.js';
import {SectionController} from '../../feed/section-controller.js';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import {formatDay, formatNumber} from '../../i18n/format.js';
import {localDay} from '../../model/days/day.js';
import {estimateAt, figures, isPast, nextEstimateIn, type Figure} from '../../model/sections/figures.js';
import {daysSentences} from '../../parts/figures/days-sentences.js';
import {renderBreakdown, renderChange, renderNote} from './figure-parts.js';
import type {FigureSentences} from '../../parts/figures/figure-sentences.js';
import {prisonerCounter as entry} from '../registry.js';
import styles from './prisoner-counter.styles.js';
import {prisonersSentences} from '../../parts/figures/prisoners-sentences.js';

/** The figures to show. */
export type FigureChoice = 'prisoners' | 'days' | 'all';

/**
 * Shows how many political prisoners are held and how many days they have spent in prison, each with its day and its
 * source.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-prisoner-counter
 *
 * @slot - Shown while there is no count: a sentence or a link.
 *
 * @csspart figure - A figure with its source and notes.
 * @csspart sentence - The sentence that holds the number.
 * @csspart number - The number.
 * @csspart source - The source, and the day of the count.
 * @csspart note - A note on the number.
 * @csspart change - How the number has changed since an earlier count.
 * @csspart estimate - The running estimate, if the source gives a daily rate.
 * @csspart breakdown - The parts of the number.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @cssprop [--solidarity-prisoner-counter-size=clamp(2.4em, 16cqi, 6em)] - Size of the number, of which the words around it have 1.25em of the page.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The count is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no count to show, and why.
 */
export class PrisonerCounter extends SolidarityElement {
  static override styles = [shared, styles];

  /** Which figures to show: `prisoners`, `days` or `all`. */
  @property() figure: FigureChoice = 'all';

  /** The number, for a page without a campaign; `as-of` and `source` are then required. */
  @property({type: Number, converter: keepAttribute}) value?: number;

  /** How exact `value` is: `exact`, `about`, `almost`, `moreThan` or `atLeast`; unset, `exact`. */
  @property() qualifier?: string;

  /** The day of the count, such as `2023-05-19`. */
  @property({attribute: 'as-of'}) asOf?: string;

  /** Who counted `value`. */
  @property() source?: string;

  /** Address of the page that states `value`. */
  @property({attribute: 'source-url'}) sourceUrl?: string;

  private readonly figures = new SectionController(this, figures, () => this.figureFromAttributes());
  /** The text node of the running estimate, which changes without a render. */
  private words: Text | undefined;
  /** The figure of the running estimate, and when the day of its render ends, in milliseconds since 1970. */
  private estimated: readonly [figure: Figure, dayEnds: number] | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const {prisoners, daysInPrison} = this.figures.value ?? {};
    const people = this.figure === 'days' ? undefined : prisoners;
    const days = this.figure === 'prisoners' ? undefined : daysInPrison;
    this.estimated = undefined;
    if (!people && !days) return undefined;
    const [first, second] = [people, days].map(figure => figure?.note && this.writer.plain(figure.note));
    const isShared = first && first === second;
    return html`<div class="figures">
      ${people ? this.renderFigure(people, prisonersSentences, !isShared) : nothing}
      ${days ? this.renderFigure(days, daysSentences, !isShared) : nothing}
      ${isShared ? renderNote(people!, this.writer) : nothing}
    </div>`;
  }

  /** @internal Until the next number of the estimate, or midnight, when a sentence may change its tense. */
  changesIn(): number | undefined {
    if (this.now) return undefined;
    const now = this.moment;
    if (!this.estimated) return untilMidnight(now);
    const [figure, dayEnds] = this.estimated;
    return Math.min(dayEnds - now.getTime(), nextEstimateIn(figure, now));
  }

  /** @internal Writes the estimate alone, until midnight. */
  writeChange(): boolean {
    const [figure, dayEnds = 0] = this.estimated ?? [];
    const place = this.renderRoot.querySelector('.estimate');
    if (!place || this.moment.getTime() >= dayEnds) return false;
    this.drawing.write(() => (this.words!.data = this.say(() => this.estimateText(figure!))), place);
    return this.words!.parentNode === place;
  }

  /**
   * The figure that the attributes give; `undefined` without `value`. Throws a `FeedError` that names the missing
   * attributes.
   */
  private figureFromAttributes(): unknown {
    const {value, asOf} = this;
    if (value === undefined) return undefined;
    const [qualifier, source, url] = [this.qualifier, this.source, this.sourceUrl].map(
      attribute => attribute?.trim() || undefined,
    );
    const missing = Object.entries({'as-of': asOf, source}).flatMap(([name, present]) =>
      present ? [] : [name],
    );
    if (missing.length)
      throw new FeedError('schema', missing.join(', '), 'a number needs its day and its source');
    if (!(Number.isSafeInteger(value) && value >= 0))
      throw new FeedError('schema', 'value', 'expected a whole number such as "1500"');
    const figure = {value, qualifier, asOf, source: {name: source, url}};
    return {[this.figure === 'days' ? 'daysInPrison' : 'prisoners']: figure};
  }

  private renderFigure(figure: Figure, {now, then}: FigureSentences, hasNote: boolean): TemplateResult {
    const {locale} = this;
    const {formats} = this.writer;
    const {value, asOf, source, change, breakdown, estimate} = figure;
    const day = formatDay(asOf, formats);
    const today = localDay(this.moment);
    const past = this.hasExpired || isPast(figure, today);
    const sentence = past ? then(figure, locale, day) : now(figure, locale);
    const [before, after] = splitAtPlaceholder(sentence);
    // A sentence about the past has the day already.
    const sourceSentence = past
      ? undefined
      : msg(str`Source: ${PLACEHOLDER}, as of ${day}`, {
          id: 'figure.source',
          desc: 'The name of who counted, then the day',
        });
    return html`
      <div class="figure" part="figure">
        <p class="sentence" part="sentence">
          <span class="words">${before}</span>
          <span class="number" part="number" translate="no">${formatNumber(value, formats)}</span>
          <span class="words">${after}</span>
        </p>
        <div class="rest">
          ${renderSource(source, this.writer, {sentence: sourceSentence})}
          ${change ? renderChange(change, this.writer) : nothing}
          ${estimate && !past ? this.renderEstimate(figure) : nothing}
          ${breakdown?.length ? renderBreakdown(breakdown, this.writer) : nothing}
          ${hasNote ? renderNote(figure, this.writer) : nothing}
        </div>
      </div>
    `;
  }

  private renderEstimate(figure: Figure): TemplateResult {
    this.estimated = [figure, this.moment.getTime() + untilMidnight(this.moment)];
    const text = this.estimateText(figure);
    if (!isServer) (this.words ??= new Text()).data = text;
    return html`<p class="estimate" part="estimate">${isServer ? text : this.words}</p>`;
  }

  private estimateText(figure: Figure): string {
    const number = formatNumber(estimateAt(figure, this.moment), this.writer.formats);
    const rate = formatNumber(figure.estimate!.perDay, this.writer.formats);
    return msg(str`Estimate right now: ${number}, based on the source’s figure of ${rate} more each day.`, {
      id: 'figure.estimate',
    });
  }
}

define(entry.tag, PrisonerCounter);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-prisoner-counter': PrisonerCounter;
  }
}
