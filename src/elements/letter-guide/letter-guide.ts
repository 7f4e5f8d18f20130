import {msg} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {Announcer} from '../../parts/actions/announcer.js';
import choice from '../../parts/actions/choice.styles.js';
import controls from '../../parts/actions/controls.styles.js';
import {CopyButtons} from '../../parts/actions/copy-buttons.js';
import {renderHeading, levelOf} from '../../parts/text/heading.js';
import letterStyles from '../../parts/people/letter-address.styles.js';
import {Player} from '../../parts/player/player.js';
import player from '../../parts/player/player.styles.js';
import {renderForSheet, type Sheet} from '../../parts/print/print-sheet.js';
import {numberSources} from '../../parts/print/numbered-sources.js';
import {renderWithFoot} from '../../parts/print/running-foot.js';
import {PrintButton} from '../../parts/print/print-button.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {CautiousNotice} from '../../parts/notice/cautious-notice.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {formatNumber} from '../../i18n/format.js';
import {letterLanguageFor, type LetterLanguage} from '../../model/letters/starters.js';
import {letters, type Letters} from '../../model/sections/letters.js';
import type {Text} from '../../model/values/text/text.js';
import {chaptersOf, renderAdvice, renderLanguages, type Sentences} from './chapters.js';
import styles, {sheetStyles} from './letter-guide.styles.js';

/** Renders a chapter of the guide; `index`, from 0, only for a step. */
type RenderChapter = (name: TemplateResult, body: TemplateResult, index?: number) => TemplateResult;

/**
 * Shows how to write to a political prisoner: a warning to readers at risk, what to expect, the steps, what helps
 * and what to leave out, an address, sentences to begin with, and a sheet to print.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-letter-guide
 *
 * @slot - Shown while there is no guide: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart theme - What the campaign is about.
 * @csspart safety - The warning to readers at risk.
 * @csspart expectation - What to expect of writing.
 * @csspart languages - The languages in which a letter can reach the person.
 * @csspart chapter - A step or another chapter, a disclosure.
 * @csspart source - The source of the advice, or of the video.
 * @csspart envelope - The address, as written on an envelope.
 * @csspart note - A note on the address, on printing or on the video, or that the browser refused to copy.
 * @csspart starter - A sentence to begin with, in Belarusian or in Russian.
 * @csspart video - The video guide with everything but its name.
 * @csspart player - The button that plays the video, then the player.
 * @csspart poster - The picture of the video.
 * @csspart credit - Who made the picture.
 * @csspart transcript - The disclosure with the transcript.
 * @csspart button - Copies a sentence, chooses its language, plays or closes the video, or prints the guide.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The guide is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no guide to show, and why.
 */
export class LetterGuide extends SolidarityElement {
  static override styles = [shared, controls, choice, player, letterStyles, styles];

  private readonly letters = new SectionController(this, letters);
  private readonly cautiousNotice = new CautiousNotice(this);
  private readonly announcer = new Announcer(this);
  private readonly copyButtons = new CopyButtons(this, this.announcer);
  private readonly printButton = new PrintButton(this, this.announcer);
  private readonly player = new Player(this, this.announcer);

  /** The language of the sentences, if the reader has chosen one. */
  private chosen: LetterLanguage | undefined;
  /** The chapters opened for printing. */
  private opened: HTMLDetailsElement[] = [];

  protected override renderContent(): TemplateResult | undefined {
    const letters = this.letters.value;
    if (!letters) return undefined;
    return html`
      <div class="guide">
        ${this.renderGuide(letters, this.renderChapter)}
        ${letters.video ? this.renderVideo(letters.video) : nothing} ${this.renderPrintButton(letters)}
        ${this.announcer.render(this.locale)}
      </div>
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    for (const type of PRINT_EVENTS) window.addEventListener(type, this.onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of PRINT_EVENTS) window.removeEventListener(type, this.onPrint);
  }

  /**
   * The guide on the screen, where `renderChapter` renders disclosures, or on paper, where it renders open sections.
   */
  private renderGuide(letters: Letters, renderChapter: RenderChapter): TemplateResult {
    const {theme, expectation, languages, steps} = letters;
    const {writer} = this;
    const cautious = this.cautiousNotice.render('makingCards');
    return html`
      ${cautious}
      ${renderHeading(this.headingLevel, msg('Write to a political prisoner', {id: 'letters.title'}))}
      ${theme && html`<p class="theme muted" part="theme">${this.writer.text(theme)}</p>`}
      ${cautious ? nothing : renderSafetyNotice('writing')}
      ${expectation && html`<div part="expectation">${renderAdvice(expectation, writer)}</div>`}
      ${
        languages?.inLanguage.length
          ? html`<div part="languages">${renderLanguages(languages, writer)}</div>`
          : nothing
      }
      <div class="chapters">
        <ol role="list">
          ${keyedRows(
            steps,
            ({name}) => JSON.stringify(name),
            (step, index) =>
              html`<li>${renderChapter(this.renderName(step.name), renderAdvice(step, writer), index)}</li>`,
          )}
        </ol>
        <div>
          ${keyedRows(
            chaptersOf(letters, writer, this.sentences),
            ({key}) => key,
            ({name, body}) => renderChapter(this.renderName(name), body),
          )}
        </div>
      </div>
    `;
  }

  private get sentences(): Sentences {
    return {
      language: this.chosen ?? letterLanguageFor(this.locale),
      copyButtons: this.copyButtons,
      onChoose: language => {
        this.chosen = language;
        this.requestUpdate();
      },
    };
  }

  private renderName(name: Text): TemplateResult {
    const level = levelOf(this.headingLevel, 1);
    return html`<span class="name" role="heading" aria-level=${level}>${this.writer.text(name)}</span>`;
  }

  private readonly renderChapter: RenderChapter = (name, body, index) => {
    const number = index === undefined ? nothing : formatNumber(index + 1, this.writer.formats);
    return html`<details part="chapter" ?open=${index === 0}>
      <summary><span class="number" aria-hidden="true">${number}</span> ${name}</summary>
      <div class="body">${body}</div>
    </details>`;
  };

  private renderVideo(video: NonNullable<Letters['video']>): TemplateResult | undefined {
    const player = this.player.render(video, {
      writer: this.writer,
      feed: this.campaignSource?.url,
    });
    return player && html`<div class="film">${this.renderName(video.name)} ${player}</div>`;
  }

  private renderPrintButton(letters: Letters): TemplateResult {
    const texts = {
      label: msg('Print the guide', {id: 'letters.print'}),
      note: msg(
        'Only the guide prints, not the rest of this page. Your browser may add this site’s address at the edge of the paper. To stop that, turn off headers and footers in the print settings.',
        {id: 'letters.print.note'},
      ),
    };
    return this.printButton.render(texts, () => this.sheetOf(letters));
  }

  private sheetOf(letters: Letters): Sheet {
    const {writer, locale} = this;
    const renderOpen: RenderChapter = (name, body) => html`<section>${name}${body}</section>`;
    const content = this.say(() => {
      const guide = this.renderGuide(letters, renderOpen);
      return numberSources(renderForSheet(renderWithFoot(guide, this.letters.head, writer)), writer.formats);
    });
    return {content, styles: sheetStyles, lang: locale, dir: writer.formats.direction};
  }

  /** Opens the closed chapters while the page is printed. */
  private readonly onPrint = ({type}: Event): void => {
    const isPrinting = type === 'beforeprint';
    if (isPrinting)
      this.opened = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.opened) details.open = isPrinting;
  };
}

const PRINT_EVENTS = ['beforeprint', 'afterprint'];
