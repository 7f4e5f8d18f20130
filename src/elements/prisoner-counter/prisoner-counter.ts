import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {untilMidnight} from '../../base/clock.js';
import {define} from '../../base/define.js';
import {numberAttribute} from '../../base/number-attribute.js';
import shared from '../../base/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {renderSource} from '../../parts/text/source-line.js';
import {FeedError} from '../../feed/feed-error.js';
import {SectionController} from '../../feed/section-controller.js';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import {formatChange, formatDay, formatNumber} from '../../i18n/format.js';
import {localDay} from '../../model/days/day.js';
import {estimateAt, figures, isPast, nextEstimateIn, type Figure} from '../../model/sections/figures.js';
import {daysSentences} from './days-sentences.js';
import type {FigureSentences} from './figure-sentences.js';
import {prisonerCounter as entry} from '../registry.js';
import styles from './prisoner-counter.styles.js';
import {prisonersSentences} from './prisoners-sentences.js';

/** Which figures to show. */
export type FigureChoice = 'prisoners' | 'days' | 'all';

/**
 * Shows how many political prisoners are held, as of which day, and who counted; and how many days they have spent in prison.
 *
 * Until the campaign is read, and if it cannot be, the element shows its own content.
 *
 * @tag solidarity-prisoner-counter
 *
 * @slot - Shown while there is no count: a sentence or a link.
 *
 * @csspart figure - One figure with all that belongs to it.
 * @csspart sentence - The sentence that holds the number.
 * @csspart number - The number.
 * @csspart source - Who counted, and the day.
 * @csspart note - What must be known with the number.
 * @csspart change - How the number moved since an earlier count.
 * @csspart estimate - The running estimate, where the source gives a daily rate.
 * @csspart breakdown - The number's parts.
 * @csspart link - A link out of the page.
 * @csspart address - The address of a page that is written instead of a link.
 *
 * @cssprop [--solidarity-prisoner-counter-size=3.05em] - Size of the number.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The count is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no count to show, and why.
 */
export class PrisonerCounter extends SolidarityElement {
  static override styles = [shared, styles];

  /** Which figures to show: `prisoners`, `days` or `all`. */
  @property() figure: FigureChoice = 'all';

  /** The number itself, for a page without a campaign; then `as-of` and `source` are required. */
  @property({converter: numberAttribute}) value?: number;

  /** How near `value` is: `exact`, `about`, `almost`, `moreThan` or `atLeast`. */
  @property() qualifier?: string;

  /** The day for which `value` holds, such as `2023-05-19`. */
  @property({attribute: 'as-of'}) asOf?: string;

  /** Who counted `value`. */
  @property() source?: string;

  /** The page where `value` can be read. */
  @property({attribute: 'source-url'}) sourceUrl?: string;

  private readonly figures = new SectionController(this, figures, () => this.figureFromAttributes());
  /** The words of the running estimate, which change by themselves. */
  private words: Text | undefined;
  /** What is estimated, where all was drawn last, and the end of that day in milliseconds since 1970. */
  private estimated: readonly [figure: Figure, dayEnds: number] | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const {prisoners, daysInPrison} = this.figures.value ?? {};
    const shown = [
      ...(prisoners && this.figure !== 'days' ? [[prisoners, prisonersSentences] as const] : []),
      ...(daysInPrison && this.figure !== 'prisoners' ? [[daysInPrison, daysSentences] as const] : []),
    ];
    this.estimated = undefined;
    if (!shown.length) return undefined;
    const notes = shown.map(([{note}]) => note && this.writer.plain(note));
    const isShared = notes.length > 1 && new Set(notes).size === 1;
    return html`<div class="figures">
      ${shown.map(([figure, sentences]) => this.renderFigure(figure, sentences, !isShared))}
      ${isShared ? this.renderNote(shown[0]![0]) : nothing}
    </div>`;
  }

  /** The one figure that the attributes give; they are refused, with the names of those that are missing, where they do not suffice. */
  private figureFromAttributes(): unknown {
    const {value, asOf} = this;
    if (value === undefined) return undefined;
    const [qualifier, source, url] = [this.qualifier, this.source, this.sourceUrl].map(
      attribute => attribute?.trim() || undefined,
    );
    const missing = Object.entries({'as-of': asOf, source}).flatMap(([name, given]) => (given ? [] : [name]));
    if (missing.length)
      throw new FeedError(
        'schema',
        missing.join(', '),
        'a number never stands without its day and its source',
      );
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
    const past = isPast(figure, today);
    const sentence = past ? then(figure, locale, day) : now(figure, locale);
    const [before, after] = splitAtPlaceholder(sentence);
    // A sentence of the past has the day already.
    const sourceWords = past
      ? undefined
      : msg(str`Source: ${PLACEHOLDER}, as of ${day}`, {
          id: 'figure.source',
          desc: 'The name of who counted, then the day',
        });
    return html`
      <div class="figure" part="figure">
        <p class="sentence" part="sentence">
          <span class="words">${before}</span>
          <span class="number" part="number">${formatNumber(value, formats)}</span>
          <span class="words">${after}</span>
        </p>
        <div class="rest">
          ${renderSource(source, this.writer, sourceWords)}
          ${change ? this.renderChange(change.value, change.since) : nothing}
          ${estimate && !past ? this.renderEstimate(figure) : nothing}
          ${breakdown?.length ? this.renderBreakdown(breakdown) : nothing}
          ${hasNote ? this.renderNote(figure) : nothing}
        </div>
      </div>
    `;
  }

  private renderNote({note}: Figure): TemplateResult | typeof nothing {
    return note ? html`<p class="note prose" part="note">${this.writer.text(note)}</p>` : nothing;
  }

  private renderChange(value: number, since: string): TemplateResult {
    const change = formatChange(value, this.writer.formats);
    const day = formatDay(since, this.writer.formats);
    return html`<p class="change" part="change">
      ${msg(str`${change} since the count of ${day}`, {id: 'figure.change', desc: 'First a signed number, then a day'})}
    </p>`;
  }

  private renderEstimate(figure: Figure): TemplateResult {
    this.estimated = [figure, this.moment.getTime() + untilMidnight(this.moment)];
    const words = this.estimateWords(figure);
    if (!isServer) (this.words ??= new Text()).data = words;
    return html`<p class="estimate" part="estimate">${isServer ? words : this.words}</p>`;
  }

  private estimateWords(figure: Figure): string {
    const number = formatNumber(estimateAt(figure, this.moment), this.writer.formats);
    const rate = formatNumber(figure.estimate!.perDay, this.writer.formats);
    return msg(str`An estimate for this moment: ${number}. The source counts with ${rate} more each day.`, {
      id: 'figure.estimate',
    });
  }

  private renderBreakdown(parts: NonNullable<Figure['breakdown']>): TemplateResult {
    return html`<dl class="breakdown" part="breakdown">
      ${parts.map(
        ({name, value}) =>
          html`<div>
            <dt class="muted">${this.writer.text(name)}</dt>
            <dd>${formatNumber(value, this.writer.formats)}</dd>
          </div>`,
      )}
    </dl>`;
  }

  /** Until another number or the tense of another day is due; for ever while `now` is given. */
  /** @internal */
  changesIn(): number | undefined {
    if (this.now) return undefined;
    const now = this.moment;
    if (!this.estimated) return untilMidnight(now);
    const [figure, dayEnds] = this.estimated;
    return Math.min(dayEnds - now.getTime(), nextEstimateIn(figure, now));
  }

  /** @internal The estimate alone, all day long. */
  writeChange(): boolean {
    const [figure, dayEnds = 0] = this.estimated ?? [];
    if (this.moment.getTime() >= dayEnds) return false;
    this.words!.data = this.say(() => this.estimateWords(figure!));
    return true;
  }
}

define(entry.tag, PrisonerCounter);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-prisoner-counter': PrisonerCounter;
  }
}
