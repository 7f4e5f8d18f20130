import {hasWords, loadWords, matchLocale, speak, type Locale} from '../i18n/locale.js';
import {inherited} from './ancestors.js';
import {emit} from './emit.js';
import {report} from './warn-once.js';

/** What `solidarity-untranslated` tells. */
export interface Untranslated {
  /** The language whose words could not be had. */
  readonly locale: Locale;
  /** Why: an answer, a digest that does not fit, a network that is not there. */
  readonly error: unknown;
}

export interface SpeechHost extends HTMLElement {
  /** Called when words have come, or failed to. */
  requestUpdate(): void;
}

/** Which language an element speaks: the one that is wanted, as soon as its words are there. */
export class Speech {
  /** The language that the element speaks, whose words are there. */
  locale: Locale = 'en';
  /** The BCP 47 tag that was wanted when the element took to that language: the one for texts of the campaign. */
  language = '';

  /** Languages whose words are on their way. */
  #asked: Set<Locale> | undefined;
  /** The language whose words could not be had: they are asked for anew when it is wanted again. */
  #unspeakable: Locale | undefined;

  readonly #host: SpeechHost;

  constructor(host: SpeechHost) {
    this.#host = host;
  }

  /** Whether the words of the language that is wanted now are still to come: then they are on their way. */
  awaitsWords(): boolean {
    const locale = matchLocale(this.#wanted());
    if (hasWords(locale) || locale === this.#unspeakable) return false;
    this.#ask(locale);
    return true;
  }

  /** Takes to the language that is wanted, if its words are there, or to English, if they could not be had. */
  update(): void {
    const wanted = this.#wanted();
    const locale = matchLocale(wanted);
    if (locale !== this.#unspeakable) this.#unspeakable = undefined;
    if (hasWords(locale)) [this.locale, this.language] = [locale, wanted];
    else if (this.#unspeakable) this.locale = this.language = 'en';
    speak(this.locale);
  }

  /** Lets words that could not be had be asked for anew. */
  forgive(): void {
    this.#unspeakable = undefined;
  }

  #wanted(): string {
    return this.#host.lang || inherited(this.#host, 'lang') || '';
  }

  #ask(locale: Locale): void {
    const asked = (this.#asked ??= new Set());
    if (asked.has(locale)) return;
    asked.add(locale);
    const fail = (error: unknown) => {
      if (locale !== matchLocale(this.#wanted())) return;
      this.#unspeakable = locale;
      report(this.#host.localName, `speaks English, not "${locale}": ${String(error)}`);
      emit<Untranslated>(this.#host, 'untranslated', {locale, error});
    };
    void loadWords(locale)
      .catch(fail)
      .then(() => {
        asked.delete(locale);
        this.#host.requestUpdate();
      });
  }
}
