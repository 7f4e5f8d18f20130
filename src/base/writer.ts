import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Formats} from '../i18n/format.js';
import {shownLanguage} from '../i18n/language.js';
import {formatsOf, type Locale} from '../i18n/locale.js';
import type {Text} from '../model/values/text.js';
import {renderLinkOut, type LinkStyle} from './link-out.js';

export interface WriterHost {
  /** The language of the library's own words, and the BCP 47 tag that selects the texts of the campaign. */
  readonly language: {readonly locale: Locale; readonly tag: string};
  readonly linkStyle: LinkStyle;
}

/** Renders texts and links of the campaign, in the language and the link style of its element. */
export class Writer {
  readonly #host: WriterHost;

  constructor(host: WriterHost) {
    this.#host = host;
  }

  /** The language of the library's own words, which surround the texts. */
  get locale(): Locale {
    return this.#host.language.locale;
  }

  /** The formats of that language for numbers, days and lists. */
  get formats(): Formats {
    return formatsOf(this.locale);
  }

  /** How outbound links are rendered. */
  get linkStyle(): LinkStyle {
    return this.#host.linkStyle;
  }

  /**
   * A text as markup: isolated, so that its direction does not affect its neighbours, and with its `lang` if that
   * differs.
   */
  text(text: Text): TemplateResult {
    return html`<bdi lang=${ifDefined(this.languageOf(text))}>${this.plain(text)}</bdi>`;
  }

  /** A text as a plain string. */
  plain(text: Text): string {
    return typeof text === 'string' ? text : text[shownLanguage(this.#host.language.tag, Object.keys(text))]!;
  }

  /**
   * The value of `lang` for an element that holds the plain text; `undefined` if it is the language of the library's
   * own words, or if the text names no language: then it is assumed to be in the reader's.
   */
  languageOf(text: Text): string | undefined {
    if (typeof text === 'string') return undefined;
    const language = shownLanguage(this.#host.language.tag, Object.keys(text));
    return language === this.locale ? undefined : language;
  }

  /** An outbound link. */
  link(address: string, label: string | TemplateResult): TemplateResult {
    return renderLinkOut(address, label, this.#host.linkStyle);
  }
}
