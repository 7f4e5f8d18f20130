import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {allLocales} from '../../i18n/generated/locale-codes.js';
import {bestLanguage} from '../../i18n/language.js';
import type {Locale} from '../../i18n/locale.js';
import {ownName} from '../../i18n/own-name.js';
import type {Text} from '../../model/values/text/text.js';
import type {Size} from '../../model/sharing/picture-layout.js';

/** What a reader can choose by a name. */
interface Choice {
  readonly id: string;
  name(): string;
}

/** A size in which networks show pictures whole. */
export type Format = Choice & Size;

export const formats: readonly Format[] = [
  {
    id: 'upright',
    name: () => msg('Upright', {id: 'picture.upright', desc: 'A format'}),
    width: 1080,
    height: 1350,
  },
  {
    id: 'square',
    name: () => msg('Square', {id: 'picture.square', desc: 'A format'}),
    width: 1080,
    height: 1080,
  },
  {id: 'wide', name: () => msg('Wide', {id: 'picture.wide', desc: 'A format'}), width: 1920, height: 1080},
];

/** A ground, and the colour of the texts on it. */
export interface Ground extends Choice {
  readonly color: string;
  readonly textColor: string;
}

export const INK = '#111';

/** The yellow of the tags that political prisoners wear. */
export const YELLOW = '#f5c400';

export const grounds: readonly Ground[] = [
  {id: 'ink', name: () => msg('Black', {id: 'picture.ink', desc: 'A colour'}), color: INK, textColor: '#fff'},
  {
    id: 'paper',
    name: () => msg('White', {id: 'picture.paper', desc: 'A colour'}),
    color: '#fff',
    textColor: INK,
  },
  {
    id: 'yellow',
    name: () => msg('Yellow', {id: 'picture.yellow', desc: 'A colour'}),
    color: YELLOW,
    textColor: INK,
  },
];

/** Radio buttons for `choices`, each with a small drawing of it, which has the class of its id. */
export function renderChoice<T extends Choice>(
  group: string,
  label: string,
  choices: readonly T[],
  chosen: T,
  onChoose: (choice: T) => void,
): TemplateResult {
  return html`<fieldset>
    <legend class="label">${label}</legend>
    ${choices.map(
      choice =>
        html`<label class="choice" part="field">
          <input type="radio" name=${group} .checked=${choice === chosen} @change=${() => onChoose(choice)} />
          <span class=${`sample ${choice.id}`}></span> ${choice.name()}
        </label>`,
    )}
  </fieldset>`;
}

/** The languages that can surround `text`: those in which it can be read, all if it names none, and `own`. */
export const languagesFor = (text: Text, own: Locale): readonly Locale[] =>
  allLocales.filter(
    locale => locale === own || typeof text === 'string' || bestLanguage(locale, Object.keys(text)),
  );

/** The menu for the language of the picture; nothing if there is no choice. */
export function renderLanguageChoice(
  languages: readonly Locale[],
  chosen: Locale,
  onChoose: (language: Locale) => void,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<div class="field">
    <label class="label" for="language">${msg('Language of the picture', {id: 'picture.language'})}</label>
    <select
      part="field"
      id="language"
      autocomplete="off"
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value as Locale)}
    >
      ${languages.map(
        language =>
          html`<option value=${language} lang=${language} translate="no" .selected=${language === chosen}>
            ${ownName(language)}
          </option>`,
      )}
    </select>
  </div>`;
}
