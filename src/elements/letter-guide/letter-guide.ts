import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {CopyButtons} from '../../parts/actions/copy-buttons.js';
import {define} from '../../base/define.js';
import {renderHeading, levelOf} from '../../parts/text/heading.js';
import letterStyles from '../../parts/people/letter-address.styles.js';
import {Player} from '../../parts/player/player.js';
import player from '../../parts/player/player.styles.js';
import {renderForSheet, type Sheet} from '../../parts/print/print-sheet.js';
import {PrintButton} from '../../parts/print/print-button.js';
import {renderCautiousNotice, renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {formatNumber} from '../../i18n/format.js';
import {letters, type Letters} from '../../model/sections/letters.js';
import type {Text} from '../../model/values/text.js';
import {chaptersOf, renderAdvice, renderLanguages} from './chapters.js';
import {letterGuide as entry} from '../registry.js';
import styles, {sheetStyles} from './letter-guide.styles.js';

/** Draws a part of the guide that has a name; a step has its place, from 0. */
type RenderChapter = (name: TemplateResult, body: TemplateResult, index?: number) => TemplateResult;

/**
 * Shows how to write to a political prisoner: a warning to readers in Belarus, what to expect, the steps, what helps and what to
 * leave out, an address, sentences to begin with, and a sheet to print.
 *
 * Until the campaign is read, and if it cannot be, the element shows its own content.
 *
 * @tag solidarity-letter-guide
 *
 * @slot - Shown while there is no guide: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart theme - What the campaign is about.
 * @csspart safety - The warning to readers in Belarus.
 * @csspart expectation - What a writer may expect.
 * @csspart languages - The languages in which a letter can reach the person.
 * @csspart chapter - A step, or another part that opens.
 * @csspart source - Who gives the advice, or made the video.
 * @csspart envelope - The address, as it stands on an envelope.
 * @csspart note - What must be known with the address, before printing and before the video plays, and when a copy is refused.
 * @csspart starter - A sentence to begin with, in each language of the letters.
 * @csspart video - The video guide with all that belongs to it but its name.
 * @csspart player - Its picture to press, and then what plays.
 * @csspart poster - The picture.
 * @csspart credit - Who made the picture.
 * @csspart transcript - The video as text, which opens.
 * @csspart button - Copies a text, plays or closes the video, or prints the guide.
 * @csspart link - A link out of the page.
 * @csspart address - The address of a page that is written instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The guide is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no guide to show, and why.
 */
export class LetterGuide extends SolidarityElement {
  static override styles = [shared, controls, player, letterStyles, styles];

  private readonly letters = new SectionController(this, letters);
  private readonly announcer = new Announcer(this);
  private readonly copyButtons = new CopyButtons(this, this.announcer);
  private readonly printButton = new PrintButton(this, this.announcer);
  private readonly player = new Player(this, this.announcer);

  /** What is open only as long as the page is printed. */
  private closed: HTMLDetailsElement[] = [];

  protected override renderContent(): TemplateResult | undefined {
    const letters = this.letters.value;
    if (!letters) return undefined;
    return html`
      <div class="guide">
        ${this.renderGuide(letters, this.renderChapter)}
        ${letters.video ? this.renderVideo(letters.video) : nothing} ${this.renderPrinting(letters)}
        ${this.announcer.render(this.locale)}
      </div>
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of PAGE_PRINTS) window.addEventListener(type, this.onPagePrints);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of PAGE_PRINTS) window.removeEventListener(type, this.onPagePrints);
  }

  /** The guide, on the screen and on paper: `renderChapter` draws what opens on the one and stands open on the other. */
  private renderGuide(letters: Letters, renderChapter: RenderChapter): TemplateResult {
    const {theme, expectation, languages, steps} = letters;
    const {writer} = this;
    const cautious = renderCautiousNotice('writing', this);
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
          ${steps.map(
            (step, index) =>
              html`<li>${renderChapter(this.renderName(step.name), renderAdvice(step, writer), index)}</li>`,
          )}
        </ol>
        <div>
          ${chaptersOf(letters, writer, this.copyButtons).map(([name, body]) => renderChapter(this.renderName(name), body))}
        </div>
      </div>
    `;
  }

  private renderName(name: Text): TemplateResult {
    const level = levelOf(this.headingLevel, 1);
    return html`<span class="name" role="heading" aria-level=${level}>${this.writer.text(name)}</span>`;
  }

  private readonly renderChapter: RenderChapter = (name, body, index) => {
    const number = index === undefined ? nothing : formatNumber(index + 1, this.writer.formats);
    return html`<details part="chapter" ?open=${index === 0}>
      <summary><span class="number">${number}</span> ${name}</summary>
      <div class="body">${body}</div>
    </details>`;
  };

  private renderVideo(video: NonNullable<Letters['video']>): TemplateResult | undefined {
    const played = this.player.render(video, {
      writer: this.writer,
      feed: this.campaignSource?.url,
    });
    return played && html`<div class="film">${this.renderName(video.name)} ${played}</div>`;
  }

  private renderPrinting(letters: Letters): TemplateResult {
    const words = {
      label: msg('Print the guide', {id: 'letters.print'}),
      note: msg(
        'Only the guide is printed, not this page. Your browser may add the address of this site at the edge of the paper, unless you switch off headers and footers in its print dialog.',
        {id: 'letters.print.note'},
      ),
    };
    return this.printButton.render(words, () => this.sheetOf(letters));
  }

  private sheetOf(letters: Letters): Sheet {
    const renderOpen: RenderChapter = (name, body) => html`<section>${name}${body}</section>`;
    const guide = this.say(() => this.renderGuide(letters, renderOpen));
    return {content: renderForSheet(guide), styles: sheetStyles, lang: this.locale};
  }

  /** Opens, as long as the page is printed, what is closed. */
  private readonly onPagePrints = ({type}: Event): void => {
    const begins = type === 'beforeprint';
    if (begins)
      this.closed = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.closed) details.open = begins;
  };
}

const PAGE_PRINTS = ['beforeprint', 'afterprint'];

define(entry.tag, LetterGuide);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-letter-guide': LetterGuide;
  }
}
