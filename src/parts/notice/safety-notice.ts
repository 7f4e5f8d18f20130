import {msg} from '@lit/localize';
import {html, isServer, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {hasWords, inLocale, loadWords, type Locale} from '../../i18n/locale.js';
import {isCautious} from '../../base/page/ancestors.js';

/** A step that has put people in danger, or several of them. */
export type DangerousStep = keyof typeof WARNINGS;

/**
 * The warning directly before a dangerous step. It is shown to everyone, since the reader's location must not be
 * guessed, and its text is the library's own, so that no feed can leave it out. The cases behind it are public: repost
 * and subscription (Mediazona and Meduza, 2021 to 2024), saved files on searched phones (Viasna, 2023), letters and
 * parcels from inside Belarus (RFE/RL and Viasna, January 2024), donations (Viasna, 2024; Euroradio, 2025),
 * subscriptions (The GOAspotlight, October 2021).
 */
export function renderSafetyNotice(step: DangerousStep, lang?: Locale): TemplateResult {
  const whom = msg('If you are in Belarus or Russia, travel there, or have family there', {
    id: 'safety.title',
  });
  return html`<div class="safety" part="safety" role="note" lang=${ifDefined(lang)}>
    <p class="safety-title">${whom}</p>
    ${WARNINGS[step]().map(warning => html`<p>${warning}</p>`)}
  </div>`;
}

/** The languages of the people in danger. */
const ALSO_IN: readonly Locale[] = ['be', 'ru'];

/**
 * Milliseconds before translations that failed to load are requested again: the notice may be rendered at every key
 * press.
 */
const RETRY_DELAY = 60_000;

/** When translations failed to load, in milliseconds since 1970. */
const failedAt = new Map<Locale, number>();

/** The element that shows a cautious notice. */
interface NoticeHost extends HTMLElement {
  readonly locale: Locale;
  requestUpdate(): void;
}

/**
 * The warning at the beginning of `host` on a cautious page, in addition to those before each step: in the language
 * of the element, then in Belarusian and Russian as well as soon as their translations have loaded. It leaves out a
 * language in which a campaign page around the element says the same words. `undefined` if none is left, and on other
 * pages.
 */
export function renderCautiousNotice(step: DangerousStep, host: NoticeHost): TemplateResult[] | undefined {
  if (!isCautious(host)) return undefined;
  const others = ALSO_IN.filter(locale => locale !== host.locale);
  if (!isServer) for (const locale of others) loadForNotice(locale, host);
  const said = warningsAround(host);
  const notices = [host.locale, ...others.filter(hasWords)].flatMap(locale =>
    inLocale(locale, () =>
      WARNINGS[step]().every(warning => said.includes(warning)) ? [] : renderSafetyNotice(step, locale),
    ),
  );
  return notices.length ? notices : undefined;
}

/** The warnings that stand in sight in the shadow root around `host`. */
function warningsAround(host: Element): string[] {
  const root = isServer ? undefined : host.getRootNode();
  if (isServer || !(root instanceof ShadowRoot)) return [];
  const seen = [...root.querySelectorAll('.safety > p')].filter(p => p.getClientRects().length);
  return seen.map(({textContent}) => textContent);
}

/**
 * Loads the translations of `locale` and updates `host`, unless they have just failed to load: the notice then omits
 * that language. A server draws once: there the notice is in the languages that have loaded.
 */
function loadForNotice(locale: Locale, host: NoticeHost): void {
  if (isServer || hasWords(locale) || Date.now() - (failedAt.get(locale) ?? -Infinity) < RETRY_DELAY) return;
  loadWords(locale).then(
    () => host.requestUpdate(),
    () => navigator.onLine && failedAt.set(locale, Date.now()),
  );
}

const saving = () =>
  msg(
    'Do not save this on your phone. Phones are searched, and what is saved on them has been used against people. A calendar entry leaves a trace too.',
    {id: 'safety.saving'},
  );

const printing = () =>
  msg(
    'Do not print this or save it as an image. Homes and phones are searched, and what was found there has been used against people.',
    {id: 'safety.printing'},
  );

const writing = () =>
  msg(
    'Do not send prisoners anything under your own name or address because of this page. Ask a human rights lawyer first, in a safe way. Letters, parcels and money sent from inside Belarus have led to searches, arrests and charges. Senders abroad have been found through their families.',
    {id: 'safety.writing'},
  );

const traces = () =>
  msg(
    'Do not follow, like, share or comment on campaign pages. Do not keep their pictures or files. Do not donate with a Belarusian or Russian card or from an account linked to you. Phones are searched.',
    {id: 'safety.traces'},
  );

/** The paragraphs of each notice: first what not to do, then what has happened to others. */
const WARNINGS = {
  posting: () => [
    msg(
      'Do not post, save or share this from an account or phone that can be traced to you. People have been jailed for a repost, a comment or subscribing to a channel.',
      {id: 'safety.posting'},
    ),
  ],
  saving: () => [saving()],
  printing: () => [printing()],
  writing: () => [writing()],
  /** Letters and cards that can be printed. */
  makingCards: () => [writing(), printing()],
  /** To write, and to take part in campaigns. */
  joining: () => [writing(), traces()],
  /** Everything that a cautious page still has. */
  anything: () => [writing(), traces(), saving(), printing()],
  donating: () => [
    msg(
      'Do not donate with a Belarusian or Russian card, through Facebook or from an account linked to you. People have been jailed for donations from Belarusian cards. Some had donated before the fund was labelled “extremist”.',
      {id: 'safety.donating'},
    ),
  ],
  following: () => [
    msg(
      'Do not follow, like or comment, and do not keep these addresses. People have been jailed for subscribing to a channel, and phones are searched. Followers abroad have been found through their families.',
      {id: 'safety.following'},
    ),
  ],
  subscribing: () => [
    msg(
      'Do not sign up with an email address or phone that can be traced to you. People have been jailed for subscribing to a channel. Phones are searched, and messages stay on them.',
      {id: 'safety.subscribing'},
    ),
  ],
} satisfies Record<string, () => string[]>;
