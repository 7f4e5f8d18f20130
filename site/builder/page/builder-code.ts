import {html} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {CAUTION} from '../generated/caution.js';
import {type Given, type Output, outputsOf, sentencesBefore} from '../outputs/outputs.js';
import {LightElement} from './light-element.js';
import {WORDS} from './words.js';

/** What must be read before anything is pasted, and then the code. */
export class BuilderCode extends LightElement {
  @property({attribute: false}) given: Given | undefined;

  override render() {
    const {given} = this;
    return given
      ? html`${this.renderBefore(given)} ${this.renderOutputs(given)}`
      : html`<p class="help">${WORDS.noCode}</p>`;
  }

  private renderBefore(given: Given) {
    const {contacts, caution} = sentencesBefore(given);
    const {lang} = given.choices;
    return html`<section class="before" aria-labelledby="before">
      <h2 id="before">${WORDS.before}</h2>
      <h3>${WORDS.contacts}</h3>
      ${contacts.map(sentence => html`<p>${sentence}</p>`)}
      <h3>${WORDS.meaning}</h3>
      <p lang=${CAUTION[lang] ? lang : 'en'}>${caution}</p>
    </section>`;
  }

  private renderOutputs(given: Given) {
    return html`<section aria-labelledby="outputs">
      <div class="row outputs">
        <h2 id="outputs">${WORDS.code}</h2>
        <copy-button .label=${WORDS.copyAddress} .text=${() => location.href}></copy-button>
      </div>
      ${repeat(
        outputsOf(given),
        ({id}) => id,
        output => renderOutput(output, given),
      )}
    </section>`;
  }
}

/** What most sites need is open; for a system of their own, they open one. */
const OPEN = ['head', 'element', 'style', 'words', 'frame', 'picture', 'pull', 'policy', 'privacy'];

/** The paragraph for the privacy page is in the language of the site; all else is in no language. */
const renderOutput = ({id, title, help, code}: Output, {choices}: Given) =>
  html`<details class="output" id="output-${id}" ?open=${OPEN.includes(id)}>
    <summary><h3 id="output-${id}-title">${title}</h3></summary>
    <p class="help">${help}</p>
    <div class="code">
      <pre tabindex="0" aria-labelledby="output-${id}-title" role="region"><code
        translate="no" lang=${id === 'privacy' ? choices.lang : 'und'}>${code}</code></pre>
      <copy-button .text=${() => code} .about=${title}></copy-button>
    </div>
  </details>`;
