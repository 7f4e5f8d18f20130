import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {allLocales} from '../../i18n/generated/locale-codes.js';
import {bestLanguage} from '../../i18n/language.js';
import {hasWords, loadWords, matchLocale, type Locale} from '../../i18n/locale.js';
import {inheritedLanguage, isTranslated} from '../page/ancestors.js';
import {emit} from '../page/emit.js';
import {warnOnce} from '../page/warn-once.js';

/** The detail of `solidarity-untranslated`. */
export interface Untranslated {
  /** The language whose translations failed to load. */
  readonly locale: Locale;
  /** Why: the server's response, a digest that does not match, or no network. */
  readonly error: unknown;
}

/**
 * The language of an element: the wanted one as soon as its translations have loaded, or English if they fail to
 * load.
 */
export class LanguageController implements ReactiveController {
  /** The language in use, whose translations have loaded. */
  locale: Locale = 'en';
  /** The BCP 47 tag that was wanted when the element changed to that language; it selects the texts of the campaign. */
  tag = '';

  /** The language whose translations are loading. */
  #loading: Locale | undefined;
  /**
   * The language whose translations failed to load; cleared when the element is connected or another language is
   * wanted.
   */
  #failed: Locale | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The supported language that best matches the `lang` of the host, or of its nearest ancestor that has one; English if the
   * translations of that language failed to load.
   */
  get wanted(): Locale {
    const locale = matchLocale(this.wantedTag);
    return locale === this.#failed && !hasWords(locale) ? 'en' : locale;
  }

  /** Whether the translations of the wanted language have yet to load. */
  get isWaiting(): boolean {
    return !hasWords(this.wanted);
  }

  /** Allows a retry after translations failed to load. */
  hostConnected(): void {
    this.#failed = undefined;
  }

  /** Loads the translations of the wanted language, unless they have loaded, are loading or have failed to load. */
  load(): void {
    const locale = this.wanted;
    if (!this.isWaiting || this.#loading === locale) return;
    this.#loading = locale;
    void loadWords(locale)
      .catch(error => this.#onFailure(locale, error))
      .then(() => {
        this.#loading = undefined;
        this.#host.requestUpdate();
      });
  }

  /** Changes to the wanted language if its translations have loaded, or to English if they failed to load. */
  update(): void {
    const tag = this.wantedTag;
    const locale = matchLocale(tag);
    if (locale !== this.#failed) this.#failed = undefined;
    if (tag && !bestLanguage(tag, allLocales))
      warnOnce('solidarity-*', `lang: "${tag}" is none of ${allLocales.join(', ')}`);
    if (hasWords(locale)) [this.locale, this.tag] = [locale, tag];
    else if (isServer)
      warnOnce('solidarity-*', `speaks English, not "${locale}": import solidarity-widgets/server`);
    else if (this.#failed) this.locale = this.tag = 'en';
  }

  /**
   * The BCP 47 tag around the host. A translator of pages sets `lang` too: where we do not speak that language, we stay
   * with the one that it translates from.
   */
  get wantedTag(): string {
    const tag = this.#host.lang || inheritedLanguage(this.#host) || '';
    return this.tag && !bestLanguage(tag, allLocales) && isTranslated(this.#host) ? this.tag : tag;
  }

  #onFailure(locale: Locale, error: unknown): void {
    if (locale !== this.wanted) return;
    this.#failed = locale;
    warnOnce(this.#host.localName, `speaks English, not "${locale}": ${String(error)}`);
    emit<Untranslated>(this.#host, 'untranslated', {locale, error});
  }
}
