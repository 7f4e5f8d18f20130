import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {untilMidnight} from '../../base/time/clock.js';
import {keepAttribute} from '../../base/property-value.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {daysSentences} from '../../parts/figures/days-sentences.js';
import {figureFromAttributes} from '../../parts/figures/figure-from-attributes.js';
import {renderBreakdown, renderChange, renderNote} from '../../parts/figures/figure-parts.js';
import type {FigureSentences} from '../../parts/figures/figure-sentences.js';
import {prisonersSentences} from '../../parts/figures/prisoners-sentences.js';
import {renderFigureSource, sentenceOf, withNumber} from '../../parts/figures/stated-figure.js';
import {SectionController} from '../../feed/section-controller.js';
import {splitAtPlaceholder} from '../../i18n/placeholder.js';
import {formatNumber} from '../../i18n/format.js';
import {localDay} from '../../model/days/day.js';
import {
  estimateAt,
  figures,
  isPast as hasPassed,
  nextEstimateIn,
  type Figure,
  type Qualifier,
} from '../../model/sections/figures.js';
import {PosterPaper} from './poster-paper.js';
import poster from './poster.styles.js';
import styles from './prisoner-counter.styles.js';

/** The figures to show. */
export type FigureChoice = 'prisoners' | 'days' | 'all';

/**
 * Shows how many political prisoners are held and how many days they have spent in prison, each with its day and its
 * source; with `poster`, one of these numbers as a poster.
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
  static override styles = [shared, styles, poster];

  /** Which figures to show: `prisoners`, `days` or `all`. */
  @property() figure: FigureChoice = 'all';

  /** Draws one number as a poster, as wide as its place, which is printed on a sheet of its own, in A3. */
  @property({type: Boolean, reflect: true}) poster = false;

  /** The number, for a page without a campaign; `as-of` and `source` are then required. */
  @property({type: Number, converter: keepAttribute}) value?: number;

  /** How exact `value` is: `exact`, `about`, `almost`, `moreThan` or `atLeast`; unset, `exact`. */
  @property() qualifier?: Qualifier;

  /** The day of the count, such as `2023-05-19`. */
  @property({attribute: 'as-of'}) asOf?: string;

  /** Who counted `value`. */
  @property() source?: string;

  /** Address of the page that states `value`. */
  @property({attribute: 'source-url'}) sourceUrl?: string;

  private readonly figures = new SectionController(this, figures, () => {
    const figure = figureFromAttributes(this);
    return figure && {[this.figure === 'days' ? 'daysInPrison' : 'prisoners']: figure};
  });
  /** The text node of the running estimate, which changes without a render. */
  private words: Text | undefined;
  /** The figure of the running estimate, and when the day of its render ends, in milliseconds since 1970. */
  private estimated: readonly [figure: Figure, dayEnds: number] | undefined;

  constructor() {
    super();
    new PosterPaper(this);
  }

  protected override renderContent(): TemplateResult | undefined {
    const {prisoners, daysInPrison} = this.figures.value ?? {};
    const people = this.figure === 'days' ? undefined : prisoners;
    const days = this.figure === 'prisoners' || (this.poster && people) ? undefined : daysInPrison;
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

  private renderFigure(figure: Figure, sentences: FigureSentences, hasNote: boolean): TemplateResult {
    const {poster, writer} = this;
    const isPast = this.hasExpired || hasPassed(figure, localDay(this.moment));
    const stated = {figure, isPast};
    const sentence = sentenceOf(stated, sentences, writer);
    const [before, after] = splitAtPlaceholder(sentence);
    const {value, change, breakdown, estimate} = figure;
    // Screen readers would read the lines of the sentence one by one. What a server draws for no moment may be read at any.
    return html`
      <div class="figure" part="figure">
        <p class="sentence" part="sentence">
          <span class="unseen">${withNumber(sentence, figure, writer)}</span>
          <span class="words" aria-hidden="true">${before}</span>
          <span class="number" part="number" aria-hidden="true" translate="no"
            >${formatNumber(value, writer.formats)}</span
          >
          <span class="words" aria-hidden="true">${after}</span>
        </p>
        <div class="rest">
          ${renderFigureSource(stated, writer)} ${change && !poster ? renderChange(change, writer) : nothing}
          ${estimate && !isPast && !poster && !(isServer && !this.now) ? this.renderEstimate(figure) : nothing}
          ${breakdown?.length && !poster ? renderBreakdown(breakdown, writer) : nothing}
          ${hasNote ? renderNote(figure, writer) : nothing}
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
