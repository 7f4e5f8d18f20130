import {html, type TemplateResult} from 'lit';
import {LETTER_LANGUAGES, type LetterLanguage} from '../../model/letters/starters.js';
import {languageName} from '../text/language-name.js';

/** Two buttons for the language of a letter; `label` is the accessible name of both together. */
export function renderLetterLanguages(
  chosen: LetterLanguage,
  label: string,
  onChoose: (language: LetterLanguage) => void,
): TemplateResult {
  return html`<div class="actions languages" role="group" aria-label=${label}>
    ${LETTER_LANGUAGES.map(
      language =>
        html`<button
          class="button"
          part="button"
          type="button"
          aria-pressed=${language === chosen}
          @click=${() => onChoose(language)}
        >
          ${languageName(language)}
        </button>`,
    )}
  </div>`;
}
