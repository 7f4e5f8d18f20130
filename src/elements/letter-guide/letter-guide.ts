import {msg} from '@lit/localize';
import {html, nothing, render, type TemplateResult} from 'lit';
import {Announcer} from '../../base/announcer.js';
import controls from '../../base/controls.styles.js';
import {Copier} from '../../base/copier.js';
import {define} from '../../base/define.js';
import {heading, levelOf} from '../../base/heading.js';
import {printSheet} from '../../base/print-sheet.js';
import {safetyNotice} from '../../base/safety-notice.js';
import shared from '../../base/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {formatNumber} from '../../i18n/format.js';
import {playingTime} from '../../model/duration.js';
import {letters, type Letters} from '../../model/letters.js';
import {
  languageName,
  otherChapters,
  renderAdvice,
  renderLanguages,
  stepChapters,
  type Chapter,
  type Pen,
} from './chapters.js';
import styles, {sheetStyles} from './letter-guide.styles.js';

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
 * @csspart source - Who gives the advice.
 * @csspart envelope - The address, as it stands on an envelope.
 * @csspart note - What must be known with the address, and before printing.
 * @csspart starter - A sentence to begin with, in each language of the letters.
 * @csspart video - The link to the video guide.
 * @csspart button - Copies a text, or prints the guide.
 * @csspart link - A link out of the page.
 * @csspart address - The address of a page that is written instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The guide is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no guide to show, and why.
 */
export class LetterGuide extends SolidarityElement {
  static override styles = [shared, controls, styles];

  readonly #letters = new SectionController(this, letters);
  readonly #announcer = new Announcer(this);
  readonly #copier = new Copier(this, this.#announcer);

  /** Whether the browser has not begun to print when it was asked to. */
  #unprinted = false;

  /** What is open only as long as the page is printed. */
  #openForPrint: HTMLDetailsElement[] = [];

  protected override renderContent(): TemplateResult | undefined {
    const letters = this.#letters.value;
    if (!letters) return undefined;
    const pen = this.#pen;
    return html`
      <div class="guide">
        ${this.#renderBeginning(letters, pen)}
        <ol class="chapters">
          ${stepChapters(letters, pen).map((step, index) => html`<li>${this.#renderChapter(step, index)}</li>`)}
        </ol>
        <div class="chapters">
          ${otherChapters(letters, pen).map(chapter => this.#renderChapter(chapter))}
        </div>
        ${letters.video?.url ? this.#renderVideo(letters.video, letters.video.url) : nothing}
        ${this.#renderPrinting()} ${this.#announcer.render()}
      </div>
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#onBeforePrint);
    window.addEventListener('afterprint', this.#onAfterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#onBeforePrint);
    window.removeEventListener('afterprint', this.#onAfterPrint);
  }

  get #pen(): Pen {
    const {locale, formats} = this;
    return {
      locale,
      formats,
      copier: this.#copier,
      text: text => this.text(text),
      link: (address, label) => this.link(address, label),
      find: selector => this.renderRoot.querySelector(selector),
    };
  }

  #renderBeginning({theme, expectation, languages}: Letters, pen: Pen): TemplateResult {
    return html`
      ${heading(this.headingLevel, msg('Write to a political prisoner', {id: 'letters.title'}))}
      ${theme ? html`<p class="theme muted" part="theme">${this.text(theme)}</p>` : nothing}
      ${safetyNotice('writing')}
      ${expectation ? html`<div part="expectation">${renderAdvice(expectation, pen)}</div>` : nothing}
      ${
        languages?.inLanguage.length
          ? html`<div part="languages">${renderLanguages(languages, pen)}</div>`
          : nothing
      }
    `;
  }

  #renderChapter({name, body}: Chapter, index?: number): TemplateResult {
    const number = index === undefined ? nothing : formatNumber(index + 1, this.formats);
    return html`<details part="chapter" ?open=${index === 0}>
      <summary>
        <span class="number">${number}</span>
        ${this.#renderName(name)}
      </summary>
      <div class="body">${body}</div>
    </details>`;
  }

  #renderName(name: Chapter['name']): TemplateResult {
    const level = levelOf(this.headingLevel, 1);
    return html`<span class="name" role="heading" aria-level=${level}>${name}</span>`;
  }

  #renderVideo({name, inLanguage, duration}: NonNullable<Letters['video']>, url: string): TemplateResult {
    const facts = [
      msg('Video', {id: 'letters.video', desc: 'Before its length and its language'}),
      ...(duration ? [playingTime(duration)] : []),
      ...(inLanguage ? [languageName(inLanguage)] : []),
    ];
    const label = html`${poster}<span class="name">${this.text(name)}</span>
      <span class="muted">${facts.join(' · ')}</span>`;
    return html`<p class="video" part="video">${this.link(url, label)}</p>`;
  }

  #renderPrinting(): TemplateResult {
    return html`<div class="printing">
      <button class="button" part="button" type="button" @click=${this.#onPrint}>
        ${msg('Print the guide', {id: 'letters.print'})}
      </button>
      <p class="note muted prose" part="note">
        ${
          this.#unprinted
            ? notPrinted()
            : msg(
                'Only the guide is printed, not this page. Your browser may add the address of this site at the edge of the paper, unless you switch off headers and footers in its print dialog.',
                {id: 'letters.print.note'},
              )
        }
      </p>
    </div>`;
  }

  /** The guide as it stands on paper, with nothing to open. */
  #renderSheet(letters: Letters, pen: Pen): TemplateResult {
    const renderOpen = ({name, body}: Chapter) => html`${this.#renderName(name)}${body}`;
    return html`
      <header>${this.#renderBeginning(letters, pen)}</header>
      <main>
        <ol>
          ${stepChapters(letters, pen).map(step => html`<li>${renderOpen(step)}</li>`)}
        </ol>
        ${otherChapters(letters, pen).map(chapter => html`<section>${renderOpen(chapter)}</section>`)}
      </main>
    `;
  }

  readonly #onPrint = async (): Promise<void> => {
    const letters = this.#letters.value;
    if (!letters) return;
    const content = document.createDocumentFragment();
    render(
      this.inOwnWords(() => this.#renderSheet(letters, this.#pen)),
      content,
    );
    this.#unprinted = !(await printSheet({content, styles: sheetStyles, lang: this.locale}));
    if (this.#unprinted) this.#announcer.say(this.inOwnWords(notPrinted));
    this.requestUpdate();
  };

  readonly #onBeforePrint = (): void => {
    this.#openForPrint = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#openForPrint) details.open = true;
  };

  readonly #onAfterPrint = (): void => {
    for (const details of this.#openForPrint) details.open = false;
    this.#openForPrint = [];
  };
}

const notPrinted = () =>
  msg('The browser did not begin to print. The page or the app around this guide may not let it.', {
    id: 'letters.print.refused',
  });

/** A sheet of paper with a few lines, and the sign to play. */
const poster = html`<svg class="poster" viewBox="0 0 160 90" aria-hidden="true">
  <rect x="1" y="1" width="158" height="88" rx="4" />
  <path d="M20 28h62M20 42h50M20 56h56" stroke-width="3" stroke-linecap="round" opacity="0.5" />
  <rect class="tag" stroke="none" x="18.5" y="68" width="24" height="9" rx="1.5" />
  <circle cx="116" cy="45" r="21" />
  <path d="M110 35.5v19l16-9.5z" fill="currentColor" />
</svg>`;

define('solidarity-letter-guide', LetterGuide);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-letter-guide': LetterGuide;
  }
}
