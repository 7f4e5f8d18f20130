import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Formats} from '../i18n/format.js';
import {shownLanguage} from '../i18n/language.js';
import {formatsOf, type Locale} from '../i18n/locale.js';
import type {Text} from '../model/values/text.js';
import {linkOut, type LinkStyle} from './link-out.js';

export interface WriterHost {
  /** The language of the library's words. */
  readonly locale: Locale;
  /** The BCP 47 tag that the reader wants, for texts of the campaign. */
  readonly languageTag: string;
  readonly linkStyle: LinkStyle;
}

/** Writes what the campaign says, in the language and with the links of its element. */
export class Writer {
  readonly #host: WriterHost;

  constructor(host: WriterHost) {
    this.#host = host;
  }

  /** The language of the library's words around the texts. */
  get locale(): Locale {
    return this.#host.locale;
  }

  /** How that language writes numbers, days and lists. */
  get formats(): Formats {
    return formatsOf(this.#host.locale);
  }

  /** How links out of the page are written. */
  get linkStyle(): LinkStyle {
    return this.#host.linkStyle;
  }

  /** A text as it is drawn: isolated, so that its direction turns nothing beside it, and with its `lang` where that differs. */
  text(text: Text): TemplateResult {
    return html`<bdi lang=${ifDefined(this.languageOf(text))}>${this.plain(text)}</bdi>`;
  }

  /** A text as plain words. */
  plain(text: Text): string {
    return typeof text === 'string' ? text : text[shownLanguage(this.#host.languageTag, Object.keys(text))]!;
  }

  /**
   * The language of a text for the `lang` around its plain words; `undefined` where it is that of the words around it. A text
   * without languages is taken for the reader's own.
   */
  languageOf(text: Text): string | undefined {
    if (typeof text === 'string') return undefined;
    const language = shownLanguage(this.#host.languageTag, Object.keys(text));
    return language === this.#host.locale ? undefined : language;
  }

  /** A link out of the page. */
  link(address: string, label: string | TemplateResult): TemplateResult {
    return linkOut(address, label, this.#host.linkStyle);
  }
}
