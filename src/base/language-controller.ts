import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hasWords, loadWords, matchLocale, type Locale} from '../i18n/locale.js';
import {inherited} from './ancestors.js';
import {emit} from './emit.js';
import {warnOnce} from './warn-once.js';

/** What `solidarity-untranslated` tells. */
export interface Untranslated {
  /** The language whose words failed to load. */
  readonly locale: Locale;
  /** Why: the server's answer, a digest that does not match, no network. */
  readonly error: unknown;
}

/** Which language an element speaks: the one that is wanted, as soon as its words are there; English if they fail to load. */
export class LanguageController implements ReactiveController {
  /** The language that the element speaks, whose words are there. */
  locale: Locale = 'en';
  /** The BCP 47 tag that was wanted when the element changed to that language: it chooses among the texts of the campaign. */
  tag = '';

  /** The language whose words are being loaded. */
  #loading: Locale | undefined;
  /** The language whose words failed to load: they are tried again when the element is connected, or another language was wanted meanwhile. */
  #failed: Locale | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of ours that suits best what is wanted now. */
  get wanted(): Locale {
    return matchLocale(this.#wantedTag);
  }

  /** Whether the words of the language that is wanted now can still come. */
  get isWaiting(): boolean {
    return !hasWords(this.wanted) && this.wanted !== this.#failed;
  }

  /** Allows a retry after words failed to load. */
  hostConnected(): void {
    this.#failed = undefined;
  }

  /** Loads the words of the language that is wanted, unless they are there, on their way, or have failed. */
  load(): void {
    const locale = this.wanted;
    if (!this.isWaiting || this.#loading === locale) return;
    this.#loading = locale;
    void loadWords(locale)
      .catch(error => this.#onFailure(locale, error))
      .then(() => {
        if (this.#loading === locale) this.#loading = undefined;
        this.#host.requestUpdate();
      });
  }

  /** Changes to the language that is wanted, if its words are there, or to English, if they failed to load. */
  update(): void {
    const {wanted} = this;
    if (wanted !== this.#failed) this.#failed = undefined;
    if (hasWords(wanted)) [this.locale, this.tag] = [wanted, this.#wantedTag];
    else if (this.#failed) this.locale = this.tag = 'en';
  }

  get #wantedTag(): string {
    return this.#host.lang || inherited(this.#host, 'lang') || '';
  }

  #onFailure(locale: Locale, error: unknown): void {
    if (locale !== this.wanted) return;
    this.#failed = locale;
    warnOnce(this.#host.localName, `speaks English, not "${locale}": ${String(error)}`);
    emit<Untranslated>(this.#host, 'untranslated', {locale, error});
  }
}
