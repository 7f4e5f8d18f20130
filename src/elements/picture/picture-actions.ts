import {msg} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import type {ActionNote} from '../../parts/actions/action-note.js';
import {noPictureMessage, type PictureFailure} from '../../parts/actions/picture-file.js';
import {savedMessage, saveFile} from '../../parts/actions/save-file.js';

/** Makes the picture when a button is pressed, or says why there is none. */
type MakeFile = () => Promise<Blob | PictureFailure>;

/** The buttons that save a picture and hand it to the share menu of the device, and a note on what has happened. */
export class PictureActions {
  constructor(private readonly note: ActionNote) {}

  render(makeFile: MakeFile): TemplateResult {
    return html`
      <div class="actions">
        <button class="button primary" part="button" type="button" @click=${() => this.save(makeFile)}>
          ${msg('Save the picture', {id: 'picture.save'})}
        </button>
        ${
          canShare()
            ? html`<button class="button" part="button" type="button" @click=${() => this.share(makeFile)}>
                ${msg('Share the picture…', {id: 'picture.share', desc: 'Opens the share menu of the device'})}
              </button>`
            : nothing
        }
      </div>
      ${this.note.message ? html`<p class="note prose" part="note">${this.note.message()}</p>` : nothing}
    `;
  }

  private async save(makeFile: MakeFile): Promise<void> {
    const file = await this.fileFrom(makeFile);
    if (!file) return;
    saveFile(FILE_NAME, file);
    this.note.set(handedMessage, savedMessage);
  }

  private async share(makeFile: MakeFile): Promise<void> {
    const file = await this.fileFrom(makeFile);
    if (!file) return;
    try {
      await navigator.share(shareOf(file));
    } catch (error) {
      if ((error as DOMException).name !== 'AbortError') this.note.set(shareFailedMessage); // else the reader closed it
    }
  }

  /** The picture; `undefined` if there is none, and a note says why. */
  private async fileFrom(makeFile: MakeFile): Promise<Blob | undefined> {
    const file = await makeFile();
    if (typeof file !== 'string') return file;
    this.note.set(() => `${noPictureMessage(file)} ${otherWayMessage()}`);
    return undefined;
  }
}

/** A name that does not say what is in the picture, or from where. */
const FILE_NAME = 'picture.png';

const shareOf = (picture: Blob): ShareData => ({
  files: [new File([picture], FILE_NAME, {type: 'image/png'})],
});

/** Whether the share menu of the device takes pictures. */
const canShare = () => !isServer && !!navigator.canShare?.(shareOf(new Blob()));

const otherWayMessage = () =>
  msg('Take a screenshot instead, or copy the description.', {
    id: 'picture.otherWay',
    desc: 'After a message that there is no file of the picture',
  });

const handedMessage = () =>
  `${savedMessage()} ${msg('If it is not there, take a screenshot instead. Some apps and pages do not let you save files.', {id: 'picture.notSaved'})}`;

const shareFailedMessage = () =>
  msg('The share menu did not open here. Save the picture instead.', {id: 'picture.shareRefused'});
