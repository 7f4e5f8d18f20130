import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import shared from '../../base/drawing/shared.styles.js';
import {warnOnce} from '../../base/page/warn-once.js';
import {keepAttribute} from '../../base/property-value.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {untilMidnight} from '../../base/time/clock.js';
import {FeedError} from '../../feed/feed-error.js';
import {SectionController} from '../../feed/section-controller.js';
import {formatNumber} from '../../i18n/format.js';
import {splitAtPlaceholder} from '../../i18n/placeholder.js';
import {localDay} from '../../model/days/day.js';
import {figures, isPast as hasPassed, type Figure, type Qualifier} from '../../model/sections/figures.js';
import {figureFromAttributes} from '../../parts/figures/figure-from-attributes.js';
import {renderNote} from '../../parts/figures/figure-parts.js';
import {prisonersSentences} from '../../parts/figures/prisoners-sentences.js';
import {renderFigureSource, sentenceOf, withNumber} from '../../parts/figures/stated-figure.js';
import {renderMarks} from './marks-drawing.js';
import styles from './marks.styles.js';

/** The largest number that is drawn: on a phone, its marks are three screens long. */
const MOST = 10_000;

/**
 * Shows a small mark, such as political prisoners wear on their clothes, for each person who is held, below a sentence
 * with their number, and with its day and its source.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-marks
 *
 * @slot - Shown while there is no number: a sentence or a link.
 *
 * @csspart figure - The marks with their sentence, source and note.
 * @csspart sentence - The sentence that holds the number.
 * @csspart number - The number.
 * @csspart marks - The marks.
 * @csspart legend - What a mark is.
 * @csspart source - The source, and the day of the count.
 * @csspart note - A note on the number.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The marks are on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no number to show, and why.
 */
export class Marks extends SolidarityElement {
  static override styles = [shared, styles];

  /** The figure to draw: `prisoners`, the only one that counts people. */
  @property() figure = 'prisoners' as const;

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

  private readonly figures = new SectionController(this, figures, () => this.chosenFigure());

  protected override renderContent(): TemplateResult | undefined {
    const {prisoners} = this.figures.value ?? {};
    if (!prisoners) return undefined;
    const isPast = this.hasExpired || hasPassed(prisoners, localDay(this.moment));
    const stated = {figure: prisoners, isPast};
    const sentence = sentenceOf(stated, prisonersSentences, this.writer);
    return html`<div class="figure" part="figure">
      ${this.isDrawn(prisoners) ? this.renderDrawing(prisoners, sentence) : this.renderSentence(prisoners, sentence)}
      ${renderFigureSource(stated, this.writer)} ${renderNote(prisoners, this.writer)}
    </div>`;
  }

  /** @internal Until midnight, when the sentence may change its tense. */
  changesIn(): number | undefined {
    return this.now ? undefined : untilMidnight(this.moment);
  }

  /** The figure that the attributes give; `undefined` if it is that of the campaign. */
  private chosenFigure(): unknown {
    if ((this.figure || 'prisoners') !== 'prisoners')
      throw new FeedError('schema', 'figure', 'expected "prisoners": each mark is one person');
    const prisoners = figureFromAttributes(this);
    return prisoners && {prisoners};
  }

  private isDrawn({value}: Figure): boolean {
    if (value > MOST)
      warnOnce(this.localName, `figures.prisoners.value: more than ${MOST} marks are not drawn`);
    return value > 0 && value <= MOST;
  }

  /** To screen readers, the sentence is the text of the drawing, and nothing else. */
  private renderDrawing(figure: Figure, sentence: string): TemplateResult {
    return html`<div class="drawing" role="img" aria-label=${withNumber(sentence, figure, this.writer)}>
        <div aria-hidden="true">${this.renderSentence(figure, sentence)}</div>
        ${renderMarks(figure.value)}
      </div>
      <p part="legend">${msg('Each mark is one person.', {id: 'marks.each'})}</p>`;
  }

  private renderSentence({value}: Figure, sentence: string): TemplateResult {
    const [before, after] = splitAtPlaceholder(sentence);
    const number = formatNumber(value, this.writer.formats);
    return html`<p class="sentence" part="sentence">
      ${before}<span class="number" part="number" translate="no">${number}</span>${after}
    </p>`;
  }
}
