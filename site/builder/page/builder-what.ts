import {html} from 'lit';
import {property} from 'lit/decorators.js';
import {allLocales} from '../../../src/i18n/generated/locale-codes.js';
import {ownName} from '../../../src/i18n/own-name.js';
import {type Choices, DEFAULTS, withElement, withLanguage} from '../choices/choices.js';
import type {BuilderElement} from '../choices/element.js';
import {ELEMENTS} from '../generated/elements.js';
import {LightElement, valueOf} from './light-element.js';
import {WORDS} from './words.js';

/** Which element, in which language, and whether its readers may be in danger. */
export class BuilderWhat extends LightElement {
  @property({attribute: false}) choices = DEFAULTS;
  @property({attribute: false}) element: BuilderElement = ELEMENTS[0]!;

  override render() {
    const {choices, element} = this;
    return html`
      <fieldset>
        <legend>${WORDS.what}</legend>
        <p class="field">
          <label for="element">${WORDS.element}</label>
          <select id="element" aria-describedby="element-help" @change=${this.onElement}>
            ${ELEMENTS.map(
              ({name, title}) =>
                html`<option value=${name} .selected=${name === choices.element}>${title}</option>`,
            )}
          </select>
          <span class="help" id="element-help">${element.description}</span>
        </p>
        <p class="field">
          <label for="language">${WORDS.language}</label>
          <select id="language" @change=${this.onLanguage}>
            ${LANGUAGES.map(
              lang =>
                html`<option value=${lang} lang=${lang} .selected=${lang === choices.lang}>
                  ${ownName(lang)}
                </option>`,
            )}
          </select>
        </p>
        <div class="field">
          <label class="check">
            <input
              type="checkbox"
              id="cautious"
              .checked=${choices.isCautious}
              aria-describedby="cautious-help"
              @change=${this.onCautious}
            />
            ${WORDS.cautious}
          </label>
          <span class="help" id="cautious-help">${WORDS.cautiousHelp}</span>
        </div>
      </fieldset>
    `;
  }

  private onElement(event: Event): void {
    const chosen = ELEMENTS.find(({name}) => name === valueOf(event))!;
    this.choose(withElement(this.choices, chosen));
  }

  private onLanguage(event: Event): void {
    this.choose(withLanguage(this.choices, valueOf(event)));
  }

  private onCautious({target}: Event): void {
    this.choose({isCautious: (target as HTMLInputElement).checked} satisfies Partial<Choices>);
  }
}

/** English first, then the others by their codes. */
const LANGUAGES = ['en', ...allLocales.filter(lang => lang !== 'en')];
