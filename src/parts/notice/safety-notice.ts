import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {hasWords, inLocale, loadWords, type Locale} from '../../i18n/locale.js';
import {inheritedAttribute, isCautious} from '../../base/ancestors.js';

/** A step that has put people in Belarus in danger. */
export type DangerousStep =
  'posting' | 'saving' | 'writing' | 'donating' | 'following' | 'subscribing' | 'makingCards';

/**
 * The warning before a dangerous step. It is shown to everyone, since the reader's location must not be guessed, and
 * its text is the library's own, so that no feed can leave it out. The cases behind it are public: repost and
 * subscription (Mediazona and Meduza, 2021 to 2024), saved files on searched phones (Viasna, 2023), letters and
 * parcels from inside Belarus (RFE/RL and Viasna, January 2024), donations (Viasna, 2024; Euroradio, 2025),
 * subscriptions (The GOAspotlight, October 2021).
 */
export function renderSafetyNotice(step: DangerousStep, lang?: Locale): TemplateResult {
  return html`<div class="safety" part="safety" role="note" lang=${ifDefined(lang)}>
    <p class="safety-title">${msg('If you are in Belarus', {id: 'safety.title'})}</p>
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
 * The warning at the beginning of `host` on a cautious page: in the language of the element, then in Belarusian and
 * Russian as well as soon as their translations have loaded. `undefined` on other pages, and within an element that
 * has shown the warning already (`data-solidarity-warned`): there the warning comes directly before the step.
 */
export function renderCautiousNotice(step: DangerousStep, host: NoticeHost): TemplateResult[] | undefined {
  if (!isCautious(host) || inheritedAttribute(host, 'data-solidarity-warned')) return undefined;
  const others = ALSO_IN.filter(locale => locale !== host.locale);
  for (const locale of others) loadForNotice(locale, host);
  return [
    renderSafetyNotice(step),
    ...others.filter(hasWords).map(locale => inLocale(locale, () => renderSafetyNotice(step, locale))),
  ];
}

/**
 * Loads the translations of `locale` and updates `host`, unless they have just failed to load: the notice then omits
 * that language.
 */
function loadForNotice(locale: Locale, host: NoticeHost): void {
  if (hasWords(locale) || Date.now() - (failedAt.get(locale) ?? -Infinity) < RETRY_DELAY) return;
  loadWords(locale).then(
    () => host.requestUpdate(),
    () => navigator.onLine && failedAt.set(locale, Date.now()),
  );
}

const sendingWarning = () =>
  msg(
    'Letters, parcels and money sent to prisoners from inside Belarus have led to searches, arrests and charges. Do not send any in your own name on the strength of this page: ask human rights lawyers first, in a safe way.',
    {id: 'safety.writing'},
  );

const WARNINGS: Readonly<Record<DangerousStep, () => string[]>> = {
  posting: () => [
    msg(
      'People have been jailed for a repost, a comment or a subscription. If you are there, or travel there, do not post this, save it or pass it on from an account or a phone that can be traced to you.',
      {id: 'safety.posting'},
    ),
  ],
  saving: () => [
    msg(
      'Phones are searched, and what is saved on them has been used against people. A calendar entry is such a trace too.',
      {id: 'safety.saving'},
    ),
  ],
  writing: () => [
    sendingWarning(),
    msg(
      'Do not follow, like, share or comment on campaign pages, do not keep their pictures and files, and do not donate with a Belarusian card or from an account tied to you. Phones are searched.',
      {id: 'safety.traces'},
    ),
  ],
  donating: () => [
    msg(
      'Donations from Belarusian cards have put people in prison, even those made before the fund was declared extremist. Do not donate with a Belarusian card, through Facebook or from an account tied to you.',
      {id: 'safety.donating'},
    ),
  ],
  following: () => [
    msg(
      'People have been jailed for a subscription, and phones are searched. If you are there, or travel there, do not follow, like or comment, and do not keep these addresses.',
      {id: 'safety.following'},
    ),
  ],
  subscribing: () => [
    msg(
      'People have been jailed for a subscription. If you are there, or travel there, do not sign up from an address or a phone that can be traced to you. Phones are searched, and messages stay on them.',
      {id: 'safety.subscribing'},
    ),
  ],
  makingCards: () => [
    sendingWarning(),
    msg('Homes and phones are searched. A card that you have printed, or saved as a picture, is a trace.', {
      id: 'safety.cards',
    }),
  ],
};
