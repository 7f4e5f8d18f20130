import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {define} from '../../base/define.js';
import {renderHeading} from '../../parts/text/heading.js';
import {renderForSheet, removeSheet, printSheet} from '../../parts/print/print-sheet.js';
import {printFailedMessage} from '../../parts/print/print-button.js';
import {renderCautiousNotice, renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import {savedMessage, saveFile} from '../../parts/actions/save-file.js';
import shared from '../../base/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {SideSection} from '../../feed/side-section.js';
import {ADDRESS, MESSAGE, sizeIndexFor, type Place} from '../../model/letters/card-text.js';
import {letters} from '../../model/sections/letters.js';
import {postcards, stoppedIn} from '../../model/sections/postcards.js';
import {cardPicture, type Card} from './card-picture.js';
import {renderSheet, renderSides} from './card-sides.js';
import cardStyles, {sheetStyles} from './card.styles.js';
import {designs} from './designs.js';
import {
  addressField,
  designChoice,
  languageChoice,
  messageField,
  starterChoice,
  type CardLanguage,
} from './fields.js';
import {postcard as entry} from '../registry.js';
import styles from './postcard.styles.js';
import {foundWords, wordList} from './stopped-words.js';

/** What became of the last thing that the reader asked for, where it went wrong. */
type Refusal = () => string;

/**
 * Lets a reader write a postcard to a political prisoner: a picture to choose, a message with sentences to begin with, the address, both sides to look
 * at, and the card on paper or as a picture. What is written never leaves the page, and is gone when the page is left.
 *
 * Until the campaign is read, and if it cannot be, the element shows its own content.
 *
 * @tag solidarity-postcard
 *
 * @slot - Shown while there is no campaign: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart safety - The warning to readers in Belarus.
 * @csspart design - A picture to choose.
 * @csspart field - The message, its language, or the address.
 * @csspart starter - A sentence that is added to the message when it is pressed.
 * @csspart words - Words that a censor does not pass.
 * @csspart source - Who says so.
 * @csspart front - The front of the card.
 * @csspart back - The back of the card.
 * @csspart button - Prints, saves or clears.
 * @csspart note - What must be known with it, and what went wrong.
 * @csspart link - A link out of the page.
 * @csspart address - The address of a page that is written instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The card is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no card to show, and why.
 */
export class Postcard extends SolidarityElement {
  static override styles = [shared, controls, ...cardStyles, styles];

  private readonly postcards = new SectionController(this, postcards);
  private readonly letters = new SideSection(this, letters);
  private readonly announcer = new Announcer(this);

  private design = designs[0]!;
  private message = '';
  private address = '';
  /** The language of the message, where the reader has chosen one. */
  private chosen: CardLanguage | undefined;
  private refusal: Refusal | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const section = this.postcards.value;
    if (!section) return undefined;
    const {starters, address} = this.letters.value ?? {};
    const language = this.cardLanguage;
    const cautious = renderCautiousNotice('makingCards', this);
    return html`
      <div class="postcard">
        ${cautious} ${renderHeading(this.headingLevel, msg('Write a postcard', {id: 'postcard.title'}))}
        ${cautious ? nothing : renderSafetyNotice('makingCards')}
        <p class="note muted prose" part="note">
          ${msg('What you write stays in this page, and is gone as soon as you leave it.', {id: 'postcard.kept'})}
        </p>
        ${designChoice(this.design, design => this.change(() => (this.design = design)))}
        <div class="writing">
          ${languageChoice(language, chosen => this.change(() => (this.chosen = chosen)))}
          ${messageField(this.message, language, this.onMessage)}
          ${foundWords(stoppedIn(this.message, section.words), this.writer)}
          ${roomNote(this.message, MESSAGE)}
          ${starters?.length ? starterChoice(starters, language, this.locale, this.writer, this.onStarter) : nothing}
          ${addressField(this.address, address, text => this.change(() => (this.address = text)))}
          ${roomNote(this.address, ADDRESS)}
        </div>
        ${section.words?.length ? wordList(section.words, this.writer) : nothing}
        <div class="sides">${renderSides(this.card)}</div>
        ${this.renderActions()} ${this.announcer.render(this.locale)}
      </div>
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.clear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.clear);
  }

  private get cardLanguage(): CardLanguage {
    return this.chosen ?? (this.locale === 'ru' ? 'ru' : 'be');
  }

  private get card(): Card & {readonly language: string} {
    return {design: this.design, message: this.message, address: this.address, language: this.cardLanguage};
  }

  private renderActions(): TemplateResult {
    return html`
      <div class="actions">
        <button class="button" part="button" type="button" @click=${this.onPrint}>
          ${msg('Print two cards', {id: 'postcard.print'})}
        </button>
        <button class="button" part="button" type="button" @click=${this.onSave}>
          ${msg('Save as a picture', {id: 'postcard.save'})}
        </button>
        <button class="button" part="button" type="button" @click=${this.onClear}>
          ${msg('Clear everything', {id: 'postcard.clear'})}
        </button>
      </div>
      <p class="note muted prose" part="note">
        ${
          this.refusal?.() ??
          msg(
            'Two cards fit on a sheet of A4: the pictures on its first page, the messages on its second. Print on both sides, turned along the long edge, at 100%, and cut along the lines.',
            {id: 'postcard.print.note'},
          )
        }
      </p>
    `;
  }

  private change(act: () => unknown): void {
    act();
    this.requestUpdate();
  }

  /** Takes what is in the field; what is found in it is said once the reader pauses. */
  private readonly onMessage = (message: string): void => {
    this.change(() => (this.message = message));
    this.announcer.announceLater(() => this.renderRoot.querySelector('.found')?.textContent);
  };

  private readonly onStarter = (sentence: string): void => {
    this.onMessage(this.message + (/(^|\s)$/.test(this.message) ? '' : ' ') + sentence);
  };

  private readonly onPrint = async (): Promise<void> => {
    const content = renderForSheet(renderSheet(this.card));
    const lang = this.cardLanguage;
    this.tell((await printSheet({content, styles: sheetStyles, lang})) ? undefined : printFailedMessage);
  };

  private readonly onSave = async (): Promise<void> => {
    const picture = await cardPicture(this.card);
    this.tell(picture ? undefined : garbled);
    if (!picture) return;
    saveFile('card.png', picture);
    this.announcer.announce(this.say(savedMessage));
  };

  private readonly onClear = (): void => {
    this.clear();
    this.announcer.announce(this.say(cleared));
  };

  /** A page that is left may be kept by the browser as it is, for the Back button. */
  private readonly clear = (): void => {
    removeSheet();
    this.change(() => (this.message = this.address = ''));
  };

  private tell(refusal: Refusal | undefined): void {
    this.change(() => (this.refusal = refusal));
    if (refusal) this.announcer.announce(this.say(refusal));
  }
}

/** What must be known where `text` has no room in its `place` on the card. */
const roomNote = (text: string, place: Place) =>
  sizeIndexFor(text, place) < 0
    ? html`<p class="note prose" part="note">
        ${msg('The card has no room for all of this: the end is left out.', {id: 'postcard.tooLong'})}
      </p>`
    : nothing;

const garbled = () =>
  msg(
    'This browser garbles pictures that a page draws, so that nobody is recognised by them. Print the card instead.',
    {
      id: 'postcard.garbled',
    },
  );

const cleared = () => msg('Nothing of it is left.', {id: 'postcard.cleared'});

define(entry.tag, Postcard);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-postcard': Postcard;
  }
}
