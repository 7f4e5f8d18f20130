import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {sitePath} from '../choices/address.js';
import {ALLOWS, type Allows, type Choices, DEFAULTS, FILES, withAllows} from '../choices/choices.js';
import {LightElement, valueOf} from './light-element.js';
import {ALLOWS_WORDS, FILES_WORDS, WORDS} from './words.js';

/** What the site lets its authors paste, and where its readers get the files. */
export class BuilderSite extends LightElement {
  @property({attribute: false}) choices = DEFAULTS;
  @state() private fault = '';

  override render() {
    const {choices, fault} = this;
    return html`
      <fieldset>
        <legend>${WORDS.site}</legend>
        ${renderRadios('allows', WORDS.allows, ALLOWS, ALLOWS_WORDS, choices.allows, allows =>
          this.choose(withAllows(choices, allows as Allows)),
        )}
        ${renderRadios('files', WORDS.files, FILES, FILES_WORDS, choices.files, files =>
          this.choose({files: files as Choices['files']}),
        )}
        ${
          choices.files === 'mine'
            ? html`<p class="field">
                <label for="path">${WORDS.path}</label>
                <input
                  id="path"
                  autocomplete="off"
                  spellcheck="false"
                  .value=${choices.path}
                  aria-describedby="path-help path-fault"
                  aria-invalid=${fault ? 'true' : 'false'}
                  @change=${this.onPath}
                />
                <span class="help" id="path-help">${WORDS.pathHelp}</span>
                <span class="fault" id="path-fault" role="alert">${fault}</span>
              </p>`
            : nothing
        }
      </fieldset>
    `;
  }

  private onPath(event: Event): void {
    const path = sitePath(valueOf(event));
    this.fault = path ? '' : WORDS.pathFault;
    if (path) this.choose({path});
  }
}

/** A choice of one of a few, each with a line that says what it means. */
function renderRadios<T extends string>(
  name: string,
  title: string,
  all: readonly T[],
  words: Readonly<Record<T, readonly [label: string, help: string]>>,
  chosen: T,
  onChoose: (value: string) => void,
) {
  return html`<div class="radios" role="radiogroup" aria-labelledby="${name}-title">
    <p class="question" id="${name}-title">${title}</p>
    ${all.map(
      value =>
        html`<label class="check">
          <input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${value === chosen}
            @change=${(event: Event) => onChoose(valueOf(event))}
          />
          <span>${words[value][0]} <span class="help">${words[value][1]}</span></span>
        </label>`,
    )}
  </div>`;
}
