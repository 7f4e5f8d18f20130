import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {define} from '../../base/define.js';
import {renderHeading} from '../../parts/text/heading.js';
import {renderForSheet, removeSheet, printSheet} from '../../parts/print/print-sheet.js';
import {printFailedMessage} from '../../parts/print/print-button.js';
import {CautiousNotice} from '../../parts/notice/cautious-notice.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import {PrivateFields} from '../../parts/fields/private-fields.js';
import {noPictureMessage} from '../../parts/actions/picture-file.js';
import {savedMessage, saveFile} from '../../parts/actions/save-file.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {SideSection} from '../../feed/side-section.js';
import {ADDRESS_AREA, MESSAGE_AREA, sizeIndexFor, type WritingArea} from '../../model/letters/card-text.js';
import {letters} from '../../model/sections/letters.js';
import {findStoppedWords, postcards} from '../../model/sections/postcards.js';
import {cardPicture, type Card} from './card-picture.js';
import {renderSheet, renderSides} from './card-sides.js';
import cardStyles, {sheetStyles} from './card.styles.js';
import {designs} from './designs.js';
import {
  renderAddressField,
  renderDesignChoice,
  renderLanguageChoice,
  renderMessageField,
  renderStarterChoice,
  type CardLanguage,
} from './fields.js';
import {postcard as entry} from '../registry.js';
import styles from './postcard.styles.js';
import {renderFoundWords, renderWordList} from './stopped-words.js';

/** The message about the last action. */
type NoteMessage = () => string;

/**
 * Lets a reader write a postcard to a political prisoner: choose a picture, write the message with sentences to begin
 * with, and the address, see both sides, and print the card or save it as an image. The texts never leave the page,
 * and are deleted when the reader leaves it.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-postcard
 *
 * @slot - Shown while there is no campaign: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart safety - The warning to readers at risk.
 * @csspart design - A picture to choose.
 * @csspart field - The message, its language, or the address.
 * @csspart starter - A sentence that is added to the message when it is pressed.
 * @csspart words - The disclosure with the words that censors may stop.
 * @csspart source - The source of the words.
 * @csspart front - The front of the card.
 * @csspart back - The back of the card.
 * @csspart button - A button: print, save or clear.
 * @csspart note - A note on the card, or what went wrong.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The card is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no card to show, and why.
 */
export class Postcard extends SolidarityElement {
  static override styles = [shared, controls, ...cardStyles, styles];

  private readonly postcards = new SectionController(this, postcards);
  private readonly cautiousNotice = new CautiousNotice(this);
  private readonly letters = new SideSection(this, letters);
  private readonly announcer = new Announcer(this);
  private readonly privateFields = new PrivateFields(this, () => this.clear());

  private design = designs[0]!;
  private message = '';
  private address = '';
  /** The language of the message, if the reader has chosen one. */
  private chosen: CardLanguage | undefined;
  private note: NoteMessage | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const section = this.postcards.value;
    if (!section) return undefined;
    const {starters, address} = this.letters.value ?? {};
    const language = this.cardLanguage;
    const cautious = this.cautiousNotice.render('makingCards');
    return this.privateFields.render(
      html`<div class=${this.message || this.address ? 'postcard' : 'postcard blank'}>
        ${cautious} ${renderHeading(this.headingLevel, msg('Write a postcard', {id: 'postcard.title'}))}
        ${cautious ? nothing : renderSafetyNotice('writing')}
        <p class="note muted prose" part="note">
          ${msg('What you write stays on this page and is deleted when you leave.', {id: 'postcard.kept'})}
        </p>
        ${renderDesignChoice(this.design, design => this.change(() => (this.design = design)))}
        <div class="desk">
          <div class="writing">
            ${renderLanguageChoice(language, chosen => this.change(() => (this.chosen = chosen)))}
            ${renderMessageField(this.message, language, this.onMessage)}
            ${renderFoundWords(findStoppedWords(this.message, section.words), this.writer)}
            ${renderRoomNote(this.message, MESSAGE_AREA)}
            ${starters?.length ? renderStarterChoice(starters, language, this.locale, this.writer, this.onStarter) : nothing}
            ${renderAddressField(this.address, address, text => this.change(() => (this.address = text)))}
            ${renderRoomNote(this.address, ADDRESS_AREA)}
          </div>
          ${section.words?.length ? renderWordList(section.words, this.writer) : nothing}
          <div class="sides">${renderSides(this.card)}</div>
        </div>
        ${renderSafetyNotice('printing')} ${this.renderActions()} ${this.announcer.render(this.locale)}
      </div>`,
    );
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
        <button class="button primary" part="button" type="button" @click=${this.onPrint}>
          ${msg('Print two cards', {id: 'postcard.print'})}
        </button>
        <button class="button" part="button" type="button" @click=${this.onSave}>
          ${msg('Save as an image', {id: 'postcard.save'})}
        </button>
        <button class="button quiet" part="button" type="button" @click=${this.onClear}>
          ${msg('Clear everything', {id: 'postcard.clear'})}
        </button>
      </div>
      <p class="note muted prose" part="note">
        ${
          this.note?.() ??
          msg(
            'Two cards fit on one A4 sheet: pictures on page 1, messages on page 2. Print double-sided (flip on long edge) at 100% and cut along the lines.',
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

  /** Sets the message; announces the words found in it once the reader pauses. */
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
    this.setNote((await printSheet({content, styles: sheetStyles, lang})) ? undefined : printFailedMessage);
  };

  private readonly onSave = async (): Promise<void> => {
    const picture = await cardPicture(this.card);
    if (typeof picture === 'string')
      return this.setNote(() => `${noPictureMessage(picture)} ${printInsteadMessage()}`);
    saveFile('card.png', picture);
    this.setNote(handedMessage, savedMessage);
  };

  private readonly onClear = (): void => {
    this.clear();
    this.announcer.announce(this.say(clearedMessage));
  };

  private clear(): void {
    removeSheet();
    this.announcer.clear();
    this.design = designs[0]!;
    this.message = this.address = '';
    this.chosen = this.note = undefined;
    this.requestUpdate();
  }

  /** Shows `note`, and announces it or its first words. */
  private setNote(note: NoteMessage | undefined, announced = note): void {
    this.change(() => (this.note = note));
    if (announced) this.announcer.announce(this.say(announced));
  }
}

/** A note if `text` has no room in its `place` on the card. */
const renderRoomNote = (text: string, place: WritingArea) =>
  sizeIndexFor(text, place) < 0
    ? html`<p class="note prose" part="note">
        ${msg('This is too long for the card. The end will be cut off.', {id: 'postcard.tooLong'})}
      </p>`
    : nothing;

const printInsteadMessage = () =>
  msg('Print the card instead.', {
    id: 'postcard.printInstead',
    desc: 'After a message that there is no image of the card',
  });

const handedMessage = () =>
  `${savedMessage()} ${msg('If it is not there, print the card instead. Some apps and pages do not let you save files.', {id: 'postcard.notSaved'})}`;

const clearedMessage = () => msg('Everything has been cleared.', {id: 'postcard.cleared'});

define(entry.tag, Postcard);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-postcard': Postcard;
  }
}
