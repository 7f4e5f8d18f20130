import {html} from 'lit';
import {property, state} from 'lit/decorators.js';
import {LightElement} from './light-element.js';
import {WORDS} from './words.js';

/** Milliseconds for which the button says that it has copied. */
const SAID = 2000;

/** A button that copies a text, and says whether it could. */
export class CopyButton extends LightElement {
  @property({attribute: false}) label: string = WORDS.copy;
  /** What is copied, for those who do not see where the button is. */
  @property({attribute: false}) about = '';
  @property({attribute: false}) text: () => string = () => '';
  @state() private said = '';

  override render() {
    const {label, about, said} = this;
    return html`<button type="button" @click=${this.onClick}>
        ${label}${about ? html`<span class="unseen">: ${about}</span>` : ''}
      </button>
      <span class="said" role="status">${said}</span>`;
  }

  private async onClick(): Promise<void> {
    this.said = await navigator.clipboard.writeText(this.text()).then(
      () => WORDS.copied,
      () => WORDS.notCopied, // a browser may refuse
    );
    setTimeout(() => (this.said = ''), SAID);
  }
}
