import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {CampaignSource} from '../../feed/campaign-source.js';
import type {Formats} from '../../i18n/format.js';
import {shownLanguage} from '../../i18n/language.js';
import {formatsOf, type Locale} from '../../i18n/locale.js';
import {namesHost} from '../../model/values/addresses/hosts.js';
import type {Text} from '../../model/values/text/text.js';
import {renderLinkOut, type LinkOptions, type LinkStyle} from './link-out.js';

export interface WriterHost {
  /** The language of the library's own words, and the BCP 47 tag that selects the texts of the campaign. */
  readonly language: {readonly locale: Locale; readonly tag: string};
  readonly linkStyle: LinkStyle;
  /** The hosts to which the page lets its campaigns lead; `undefined` if it lists none. */
  readonly allowedHosts?: string | undefined;
  readonly campaignSource?: Pick<CampaignSource, 'isTrusted'> | undefined;
  /**
   * The note after an address that the page does not verify. Only in elements at whose links readers give
   * something: money, an email address, their name as a follower.
   */
  readonly unverified?: () => TemplateResult;
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

  /**
   * A link of the campaign. Where the page lists hosts, a link to any other is text. Where it does not, the links of a
   * campaign lead anywhere; but where readers give something, only those of a campaign that the page trusts.
   */
  link(address: string, label: string | TemplateResult, options?: LinkOptions): TemplateResult {
    if (this.canLinkTo(address)) return renderLinkOut(address, label, this.linkStyle, options);
    const link = renderLinkOut(address, label, 'text');
    const {unverified} = this.#host;
    return unverified ? html`${link} ${unverified()}` : link;
  }

  /** A link of the page or of this library. */
  ownLink(address: string, label: string | TemplateResult): TemplateResult {
    return renderLinkOut(address, label, this.linkStyle);
  }

  /** Whether a link of the campaign may lead to `address`. */
  canLinkTo(address: string): boolean {
    const {unverified, campaignSource} = this.#host;
    return this.isListed(address) ?? !(unverified && campaignSource && !campaignSource.isTrusted);
  }

  /** Whether the page lists the host of `address`; `undefined` if it lists no hosts. */
  isListed(address: string): boolean | undefined {
    const {allowedHosts} = this.#host;
    return allowedHosts === undefined ? undefined : namesHost(allowedHosts, address);
  }
}
