import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {folderAddress} from '../choices/address.js';
import {DEFAULTS} from '../choices/choices.js';
import {nameIn} from '../outputs/facts.js';
import type {Folder} from './folder.js';
import {LightElement, valueOf} from './light-element.js';
import {WORDS} from './words.js';

type From = 'ours' | 'address' | 'file';

/** Whose campaign: that of this folder, of another one whose host is first confirmed, or a file of this device. */
export class BuilderCampaign extends LightElement {
  @property({attribute: false}) choices = DEFAULTS;
  /** It changes by itself: the page draws itself again when it has. */
  @property({attribute: false, hasChanged: () => true}) folder!: Folder;
  /** What is about to be chosen; else what is. */
  @state() private from: From | undefined;
  @state() private fault = '';
  private typed: string | undefined;

  override render() {
    const {choices, folder} = this;
    const from = this.from ?? (folder.fileName ? 'file' : choices.campaign ? 'address' : 'ours');
    const ours = folder.ours ? nameIn(folder.ours, 'en') : '';
    return html`
      <fieldset>
        <legend>${WORDS.campaign}</legend>
        ${this.renderRadio('ours', WORDS.ours(ours), from)}
        ${this.renderRadio('address', WORDS.address, from)}
        ${from === 'address' ? html`${this.renderAddress()} ${this.renderState()}` : nothing}
        ${this.renderRadio('file', WORDS.file, from)} ${from === 'file' ? this.renderFile() : nothing}
        ${from === 'address' ? nothing : this.renderState()}
      </fieldset>
    `;
  }

  private renderAddress() {
    const {choices, fault} = this;
    return html`<p class="field inner">
      <label for="campaign">${WORDS.addressField}</label>
      <input
        id="campaign"
        type="url"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        .value=${this.typed ?? choices.campaign}
        aria-describedby="campaign-help campaign-fault"
        aria-invalid=${fault ? 'true' : 'false'}
        @input=${(event: Event) => (this.typed = valueOf(event))}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.onUse()}
      />
      <span class="help" id="campaign-help">${WORDS.addressHelp}</span>
      <span class="fault" id="campaign-fault" role="alert">${fault}</span>
      <button type="button" @click=${this.onUse}>${WORDS.use}</button>
    </p>`;
  }

  private renderFile() {
    const {fileName} = this.folder;
    return html`<p class="field inner">
      <label for="file">${WORDS.fileField}</label>
      <input
        id="file"
        type="file"
        accept=".json,application/json"
        aria-describedby="file-help"
        @change=${this.onFile}
      />
      <span class="help" id="file-help">${WORDS.fileHelp}</span>
      ${fileName ? html`<span role="status">${WORDS.fileOpened(fileName)}</span>` : nothing}
    </p>`;
  }

  private renderRadio(value: From, label: string, from: From) {
    return html`<label class="check">
      <input
        type="radio"
        name="campaign-from"
        .value=${value}
        .checked=${value === from}
        @change=${this.onFrom}
      />
      <span>${label}</span>
    </label>`;
  }

  private renderState() {
    const {folder} = this;
    switch (folder.state) {
      case 'asking': {
        const {host} = new URL(folder.address);
        return html`<div class="warning ask" role="alert">
          <p>${WORDS.askTitle(host)}</p>
          <p>${WORDS.ask(host)}</p>
          <p class="row">
            <button type="button" class="confirm" @click=${() => folder.confirm()}>
              ${WORDS.askYes(host)}
            </button>
            <button type="button" @click=${this.onOurs}>${WORDS.askNo}</button>
          </p>
        </div>`;
      }
      case 'failed':
        return html`<p class="fault" role="alert">${folder.problem}</p>`;
      default:
        return html`<p class="help" role="status">
          ${folder.state === 'reading' ? WORDS.reading : nothing}
        </p>`;
    }
  }

  private onFrom(event: Event): void {
    const from = valueOf(event) as From;
    this.fault = '';
    if (from === 'ours') this.onOurs();
    else this.from = from;
  }

  private onOurs(): void {
    const wasFile = !this.choices.campaign;
    this.from = undefined;
    this.typed = undefined;
    this.choose({campaign: ''});
    if (wasFile) void this.folder.use('');
  }

  private onUse(): void {
    const address = folderAddress(this.typed ?? this.choices.campaign);
    this.fault = address ? '' : WORDS.addressFault;
    if (!address) return;
    this.from = undefined;
    this.typed = undefined;
    if (address === this.choices.campaign) void this.folder.use(address); // once more
    this.choose({campaign: address});
  }

  private onFile({target}: Event): void {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (!file) return;
    this.choose({campaign: ''});
    void this.folder.openFile(file);
  }
}
