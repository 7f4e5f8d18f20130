import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderTextArea} from '../../parts/fields/text-fields.js';
import {renderLetterLanguages} from '../../parts/people/letter-language.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import type {Writer} from '../../base/language/writer.js';
import {ADDRESS_AREA, MESSAGE_AREA, sizeIndexFor, type WritingArea} from '../../model/letters/card-text.js';
import {envelope, envelopeText} from '../../model/letters/envelope.js';
import type {Recipient} from '../../model/letters/recipients.js';
import type {LetterLanguage} from '../../model/letters/starters.js';
import type {LetterAddress, Starter} from '../../model/sections/letters.js';
import {renderDesign, designs, type Design} from './designs.js';

/** The menu of the people to whom readers can write; the first choice, with an empty `id`, is nobody of them. */
export function renderPersonChoice(
  people: readonly Recipient[],
  chosen: string,
  writer: Writer,
  onChoose: (id: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for="person"
      >${msg('Person', {id: 'postcard.person', desc: 'The label of a menu of names'})}</label
    >
    <select
      part="field"
      id="person"
      autocomplete="off"
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${!chosen}>
        ${msg('Someone else', {id: 'postcard.person.none', desc: 'In a menu of names'})}
      </option>
      ${keyedRows(
        people,
        ({id}) => id,
        ({id, name}) =>
          html`<option
            value=${id}
            lang=${writer.languageOf(name) ?? writer.locale}
            .selected=${id === chosen}
          >
            ${writer.plain(name)}
          </option>`,
      )}
    </select>
  </div>`;
}

/** Radio buttons for the pictures; `label` is the accessible name of them together. */
export function renderDesignChoice(
  label: string,
  chosen: Design,
  onChoose: (design: Design) => void,
): TemplateResult {
  return html`<div role="radiogroup" aria-label=${label}>
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
  </div>`;
}

/** The languages that a message can be in. */
export function renderLanguageChoice(
  chosen: LetterLanguage,
  onChoose: (language: LetterLanguage) => void,
): TemplateResult {
  const label = msg('Language of your message (censors let through only these)', {id: 'postcard.language'});
  return html`<div class="field">
    <p class="label">${label}</p>
    ${renderLetterLanguages(chosen, label, onChoose)}
  </div>`;
}

/** The field for the message. */
export function renderMessageField(
  message: string,
  language: LetterLanguage,
  onInput: (message: string) => void,
): TemplateResult {
  const label = msg('Your message', {id: 'postcard.message'});
  return html`
    ${renderTextField('message', label, language, '', message, onInput)}
    ${
      message.includes('…')
        ? html`<p class="note prose" part="note">
            ${msg('Write your own words in place of each “…”.', {id: 'postcard.fillIn'})}
          </p>`
        : nothing
    }
    ${renderRoomNote(message, MESSAGE_AREA)}
  `;
}

/**
 * Buttons for the sentences of the letter guide, in the language of the message, with their meaning for readers of
 * other languages. A sentence that the message has is pressed.
 */
export function renderStarterChoice(
  starters: readonly Starter[],
  message: string,
  language: LetterLanguage,
  writer: Writer,
  onPress: (sentence: string) => void,
): TemplateResult {
  return html`<div class="field" role="group" aria-labelledby="starters">
    <p class="label" id="starters">
      ${msg('Select sentences to add them. Three are enough.', {id: 'postcard.starters'})}
    </p>
    <div class="starters">
      ${keyedRows(
        starters,
        ({be}) => be,
        ({[language]: sentence, ...starter}) =>
          html`<button
            class="button starter"
            part="starter"
            type="button"
            aria-pressed=${message.includes(sentence)}
            @click=${() => onPress(sentence)}
          >
            <bdi lang=${language} translate="no">${sentence}</bdi>
            ${
              starter.meaning && writer.locale !== 'be' && writer.locale !== 'ru'
                ? html`<span class="muted">${writer.text(starter.meaning)}</span>`
                : nothing
            }
          </button>`,
      )}
    </div>
  </div>`;
}

/** The field for the address in `language`, with the example of the letter guide as its placeholder. */
export function renderAddressField(
  address: string,
  language: string,
  example: LetterAddress | undefined,
  onInput: (address: string) => void,
): TemplateResult {
  const label = msg('Address (in Cyrillic, except the country)', {id: 'postcard.address'});
  const placeholder = example ? envelopeText(envelope(example)) : '';
  return html`${renderTextField('address', label, language, placeholder, address, onInput)}
  ${renderRoomNote(address, ADDRESS_AREA)}`;
}

/** The field for the sender's address, in whatever language: nothing suggests one. */
export function renderSenderField(
  sender: string,
  label: string,
  onInput: (sender: string) => void,
): TemplateResult {
  return renderTextArea({id: 'sender', part: 'field', label, rows: 4, value: sender, onInput});
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

/** A note if `text` has no room in its `place` on the card. */
const renderRoomNote = (text: string, place: WritingArea) =>
  sizeIndexFor(text, place) < 0
    ? html`<p class="note prose" part="note">
        ${msg('This is too long for the card. The end will be cut off.', {id: 'postcard.tooLong'})}
      </p>`
    : nothing;
