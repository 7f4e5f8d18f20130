import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderTextArea} from '../../parts/fields/text-fields.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {languageName} from '../../parts/text/language-name.js';
import type {Writer} from '../../base/language/writer.js';
import {envelope, envelopeText} from '../../model/letters/envelope.js';
import type {LetterAddress, Starter} from '../../model/sections/letters.js';
import {renderDesign, designs, type Design} from './designs.js';

/** The languages that censors pass. */
const LANGUAGES = ['be', 'ru'] as const;
export type CardLanguage = (typeof LANGUAGES)[number];

/** Radio buttons for the pictures. */
export function renderDesignChoice(chosen: Design, onChoose: (design: Design) => void): TemplateResult {
  return html`<fieldset>
    <legend class="label">${msg('Choose a picture', {id: 'postcard.designs'})}</legend>
    <div class="designs">
      ${designs.map(
        design =>
          html`<label class="design" part="design">
            ${renderDesign(design)}
            <span class="choice"
              ><input
                type="radio"
                name="design"
                .checked=${design === chosen}
                @change=${() => onChoose(design)}
              />
              ${design.name()}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** The menu for the language of the message. */
export function renderLanguageChoice(
  chosen: CardLanguage,
  onChoose: (language: CardLanguage) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for="language"
      >${msg('Language of your message (censors let through only these)', {id: 'postcard.language'})}</label
    >
    <select
      part="field"
      id="language"
      autocomplete="off"
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value as CardLanguage)}
    >
      ${LANGUAGES.map(
        language =>
          html`<option value=${language} .selected=${language === chosen}>${languageName(language)}</option>`,
      )}
    </select>
  </div>`;
}

/** The field for the message. */
export function renderMessageField(
  message: string,
  language: CardLanguage,
  onInput: (message: string) => void,
): TemplateResult {
  const label = msg('Your message', {id: 'postcard.message'});
  return renderTextField('message', label, language, '', message, onInput);
}

/**
 * Buttons that add a sentence of the letter guide, in the language of the message, with its meaning for readers of
 * other languages.
 */
export function renderStarterChoice(
  starters: readonly Starter[],
  language: CardLanguage,
  locale: string,
  writer: Writer,
  onAdd: (sentence: string) => void,
): TemplateResult {
  return html`<div class="field" role="group" aria-labelledby="starters">
    <p class="label" id="starters">${msg('Select a sentence to add it', {id: 'postcard.starters'})}</p>
    <div class="starters">
      ${keyedRows(
        starters,
        ({be}) => be,
        starter =>
          html`<button
            class="button starter"
            part="starter"
            type="button"
            @click=${() => onAdd(starter[language])}
          >
            <bdi lang=${language} translate="no">${starter[language]}</bdi>
            ${
              starter.meaning && !(locale in starter)
                ? html`<span class="muted">${writer.text(starter.meaning)}</span>`
                : nothing
            }
          </button>`,
      )}
    </div>
  </div>`;
}

/** The field for the address, with the example of the letter guide as its placeholder. */
export function renderAddressField(
  address: string,
  example: LetterAddress | undefined,
  onInput: (address: string) => void,
): TemplateResult {
  const label = msg('Address (in Cyrillic, except the country)', {id: 'postcard.address'});
  const placeholder = example ? envelopeText(envelope(example)) : '';
  return renderTextField('address', label, example?.inLanguage ?? 'ru', placeholder, address, onInput);
}

function renderTextField(
  id: string,
  label: string,
  language: string,
  placeholder: string,
  value: string,
  onInput: (text: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    ${renderTextArea({id, part: 'field', lang: language, rows: 6, placeholder, value, onInput})}
  </div>`;
}
