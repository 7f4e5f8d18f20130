import {isServer, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {isCautious} from '../../base/page/ancestors.js';
import {LANGUAGES_AT_RISK} from '../../i18n/language.js';
import {hasWords, inLocale, loadWords, type Locale} from '../../i18n/locale.js';
import {renderSafetyNotice, WARNINGS, type DangerousStep} from './safety-notice.js';

/**
 * Milliseconds before translations that failed to load are requested again: an element may update at every key press.
 */
const RETRY_DELAY = 60_000;

/** When translations failed to load, in milliseconds since 1970. */
const failedAt = new Map<Locale, number>();

/** An element that shows a cautious notice. */
interface NoticeHost extends ReactiveControllerHost, HTMLElement {
  readonly locale: Locale;
  readonly cautious?: boolean | 'warned';
}

/**
 * The warning at the beginning of an element on a cautious page, in addition to those before each step: in the
 * language of the element, and in Belarusian and Russian as soon as their translations have loaded.
 */
export class CautiousNotice implements ReactiveController {
  /** The languages in which the last render wanted to show the notice. */
  #wanted: readonly Locale[] = [];

  readonly #host: NoticeHost;

  constructor(host: NoticeHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Resolves when all its languages have loaded or failed to load. */
  get loaded(): Promise<unknown> {
    return Promise.allSettled(isCautious(this.#host) ? LANGUAGES_AT_RISK.map(loadWords) : []);
  }

  /** Loads what the last render lacked. */
  hostUpdated(): void {
    for (const locale of this.#wanted) this.#load(locale);
  }

  /**
   * The warning of `step`, without the languages in which a campaign page around the element says the same words.
   * `undefined` if none is left, and on pages that are not cautious.
   */
  render(step: DangerousStep): TemplateResult[] | undefined {
    const host = this.#host;
    const isWanted = isCautious(host) && !(isServer && host.cautious === 'warned');
    const languages = isWanted ? [...new Set([host.locale, ...LANGUAGES_AT_RISK])] : [];
    this.#wanted = languages;
    const said = warningsAround(host);
    // A server draws once: there the notice is in the languages that have loaded.
    const notices = languages
      .filter(hasWords)
      .flatMap(locale =>
        inLocale(locale, () =>
          WARNINGS[step]().every(warning => said.includes(warning)) ? [] : renderSafetyNotice(step, locale),
        ),
      );
    return notices.length ? notices : undefined;
  }

  /** Loads the translations of `locale`, unless they have just failed to load: the notice then omits that language. */
  #load(locale: Locale): void {
    if (hasWords(locale) || Date.now() - (failedAt.get(locale) ?? -Infinity) < RETRY_DELAY) return;
    loadWords(locale).then(
      () => this.#host.requestUpdate(),
      () => navigator.onLine && failedAt.set(locale, Date.now()),
    );
  }
}

/** The warnings that stand in sight in the shadow root around `host`. */
function warningsAround(host: Element): string[] {
  const root = isServer ? undefined : host.getRootNode();
  if (isServer || !(root instanceof ShadowRoot)) return [];
  const seen = [...root.querySelectorAll('.safety > p')].filter(p => p.getClientRects().length);
  return seen.map(({textContent}) => textContent);
}
