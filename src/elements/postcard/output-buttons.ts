import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {ActionNote, type ActionHost} from '../../parts/actions/action-note.js';
import type {Announcer} from '../../parts/actions/announcer.js';
import {noPictureMessage} from '../../parts/actions/picture-file.js';
import {savedMessage, saveFile} from '../../parts/actions/save-file.js';
import {printFailedMessage} from '../../parts/print/print-button.js';
import {printSheet, type Sheet} from '../../parts/print/print-sheet.js';
import {cardPicture, type Card} from './card-picture.js';

/** What can be taken away: called when a button is pressed. */
export interface Output {
  getCard(): Card;
  getCardSheet(): Sheet;
  getEnvelopeSheet(): Sheet;
}

/** The buttons that print the card, print the envelope and save the card, and a note on the last action. */
export class OutputButtons {
  private readonly note: ActionNote;

  constructor(
    host: ActionHost,
    announcer: Announcer,
    private readonly output: Output,
  ) {
    this.note = new ActionNote(host, announcer);
  }

  /** The buttons and the note; the warning before them is the host's. */
  render(): TemplateResult {
    const {output} = this;
    return html`
      <div class="actions">
        <button
          class="button primary"
          part="button"
          type="button"
          @click=${() => this.print(output.getCardSheet())}
        >
          ${msg('Print two cards', {id: 'postcard.print'})}
        </button>
        <button
          class="button"
          part="button"
          type="button"
          @click=${() => this.print(output.getEnvelopeSheet())}
        >
          ${msg('Print the envelope', {id: 'postcard.envelope.print'})}
        </button>
        <button class="button" part="button" type="button" @click=${this.onSave}>
          ${msg('Save as an image', {id: 'postcard.save'})}
        </button>
      </div>
      ${(this.note.message ? [this.note.message] : [cardNote, envelopeNote]).map(
        note => html`<p class="note muted prose" part="note">${note()}</p>`,
      )}
    `;
  }

  /** Forgets the last action. */
  clear(): void {
    this.note.set(undefined);
  }

  private async print(sheet: Sheet): Promise<void> {
    this.note.set((await printSheet(sheet)) ? undefined : printFailedMessage);
  }

  private readonly onSave = async (): Promise<void> => {
    const picture = await cardPicture(this.output.getCard());
    if (typeof picture === 'string')
      return this.note.set(() => `${noPictureMessage(picture)} ${printInsteadMessage()}`);
    saveFile('card.png', picture);
    this.note.set(handedMessage, savedMessage);
  };
}

const cardNote = () =>
  msg(
    'Two cards fit on one A4 sheet: pictures on page 1, messages on page 2. Print double-sided (flip on long edge) at 100% and cut along the lines.',
    {id: 'postcard.print.note'},
  );

const envelopeNote = () =>
  msg(
    'The envelope is one A4 sheet. Print it at 100%. Fold it to the back along the lines: first both sides, then the bottom. Put the card in, fold the top over it, and tape the edges.',
    {id: 'postcard.envelope.note'},
  );

const printInsteadMessage = () =>
  msg('Print the card instead.', {
    id: 'postcard.printInstead',
    desc: 'After a message that there is no image of the card',
  });

const handedMessage = () =>
  `${savedMessage()} ${msg('If it is not there, print the card instead. Some apps and pages do not let you save files.', {id: 'postcard.notSaved'})}`;
