import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../../parts/text/language-name.js';
import type {Writer} from '../../base/writer.js';
import {envelope, envelopeText} from '../../model/letters/envelope.js';
import type {LetterAddress, Starter} from '../../model/sections/letters.js';
import {designPicture, designs, type Design} from './designs.js';

/** The languages that pass the censor. */
const LANGUAGES = ['be', 'ru'] as const;
export type CardLanguage = (typeof LANGUAGES)[number];

/** The pictures, one of which is chosen. */
export function designChoice(chosen: Design, choose: (design: Design) => void): TemplateResult {
  return html`<fieldset>
    <legend class="label">${msg('Choose a picture', {id: 'postcard.designs'})}</legend>
    <div class="designs">
      ${designs.map(
        design =>
          html`<label class="design" part="design">
            ${designPicture(design)}
            <span class="choice"
              ><input
                type="radio"
                name="design"
                .checked=${design === chosen}
                @change=${() => choose(design)}
              />
              ${design.name()}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** The language in which the message is written. */
export function languageChoice(
  chosen: CardLanguage,
  choose: (language: CardLanguage) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for="language"
      >${msg('Language of the message: only these pass the censor', {id: 'postcard.language'})}</label
    >
    <select
      part="field"
      id="language"
      autocomplete="off"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as CardLanguage)}
    >
      ${LANGUAGES.map(
        language =>
          html`<option value=${language} .selected=${language === chosen}>${languageName(language)}</option>`,
      )}
    </select>
  </div>`;
}

/** The message. */
export function messageField(
  message: string,
  language: CardLanguage,
  write: (message: string) => void,
): TemplateResult {
  const label = msg('Your message', {id: 'postcard.message'});
  return textField('message', label, language, '', message, write);
}

/** The sentences of the letter guide in the language of the message, and what they mean for those who read neither; a press adds one. */
export function starterChoice(
  starters: readonly Starter[],
  language: CardLanguage,
  locale: string,
  writer: Writer,
  add: (sentence: string) => void,
): TemplateResult {
  return html`<div class="field" role="group" aria-labelledby="starters">
    <p class="label" id="starters">${msg('Press a sentence to add it', {id: 'postcard.starters'})}</p>
    <div class="starters">
      ${starters.map(
        starter =>
          html`<button
            class="button starter"
            part="starter"
            type="button"
            @click=${() => add(starter[language])}
          >
            <bdi lang=${language}>${starter[language]}</bdi>
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

/** The address, which the example of the letter guide shows how to write. */
export function addressField(
  address: string,
  example: LetterAddress | undefined,
  write: (address: string) => void,
): TemplateResult {
  const label = msg('Address, all but the country in Cyrillic letters', {id: 'postcard.address'});
  const shown = example ? envelopeText(envelope(example)) : '';
  return textField('address', label, example?.inLanguage ?? 'ru', shown, address, write);
}

/** What is written on the card. No browser is to check its spelling or to suggest words: some send it to their maker for that. */
function textField(
  id: string,
  label: string,
  language: string,
  placeholder: string,
  text: string,
  write: (text: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <textarea
      part="field"
      id=${id}
      lang=${language}
      rows="6"
      spellcheck="false"
      autocomplete="off"
      placeholder=${placeholder}
      .writingSuggestions=${'false'}
      .value=${text}
      @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}
