import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

// The analyzer of templates does not know every attribute of HTML: for this file `npm run lint:new-html` leaves out that rule.

/** A field for several lines of text. */
export interface TextArea {
  readonly id?: string;
  readonly part: string;
  /** The accessible name, where no `<label>` gives it. */
  readonly label?: string;
  /** Id of the element that describes the field. */
  readonly describedBy?: string;
  /** Language of the text, a BCP 47 tag. */
  readonly lang?: string | undefined;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly isReadOnly?: boolean;
  readonly isHidden?: boolean;
  readonly value: string;
  readonly onInput?: (value: string) => void;
}

/**
 * A `<textarea>` that asks browsers and extensions not to remember, check, correct or complete its text, since some of
 * them send it to their vendor. Its attributes are those of HTML, Grammarly, LanguageTool and Microsoft Editor.
 */
export function renderTextArea(field: TextArea): TemplateResult {
  const {onInput} = field;
  return html`<textarea
    id=${ifDefined(field.id)}
    part=${field.part}
    lang=${ifDefined(field.lang)}
    translate="no"
    rows=${ifDefined(field.rows)}
    placeholder=${ifDefined(field.placeholder)}
    aria-label=${ifDefined(field.label)}
    aria-describedby=${ifDefined(field.describedBy)}
    ?readonly=${field.isReadOnly}
    ?hidden=${field.isHidden}
    autocomplete="off"
    autocorrect="off"
    spellcheck="false"
    writingsuggestions="false"
    data-gramm="false"
    data-gramm_editor="false"
    data-enable-grammarly="false"
    data-lt-active="false"
    data-ms-editor="false"
    .value=${field.value}
    @input=${({target}: Event) => onInput?.((target as HTMLTextAreaElement).value)}
  ></textarea>`;
}

/** A field for an email address, with the same attributes for privacy as `renderTextArea`. */
export function renderEmailField(id: string, isWrong: boolean, describedBy: string): TemplateResult {
  return html`<input
    class="field"
    id=${id}
    part="field"
    type="email"
    required
    aria-invalid=${isWrong}
    aria-describedby=${describedBy}
    autocapitalize="none"
    autocomplete="off"
    autocorrect="off"
    spellcheck="false"
    writingsuggestions="false"
    data-gramm="false"
    data-gramm_editor="false"
    data-enable-grammarly="false"
    data-lt-active="false"
    data-ms-editor="false"
  />`;
}
