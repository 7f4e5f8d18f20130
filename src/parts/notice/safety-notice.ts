import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {hasWords, inLocale, loadWords, type Locale} from '../../i18n/locale.js';
import {inheritedAttribute, isCautious} from '../../base/ancestors.js';

/** A step that has put people in Belarus in danger. */
export type DangerousStep =
  'posting' | 'saving' | 'writing' | 'donating' | 'following' | 'subscribing' | 'makingCards';

/**
 * The warning that stands before a dangerous step. It is shown to everyone, since where a reader is must not be guessed, and its
 * words are the library's own, so that no feed can leave them out. The cases behind it are public: repost and subscription
 * (Mediazona and Meduza, 2021 to 2024), saved files on searched phones (Viasna, 2023), letters and parcels from inside Belarus
 * (RFE/RL and Viasna, January 2024), donations (Viasna, 2024; Euroradio, 2025), subscriptions (The GOAspotlight, October 2021).
 */
export function safetyNotice(step: DangerousStep, lang?: Locale): TemplateResult {
  return html`<div class="safety" part="safety" role="note" lang=${ifDefined(lang)}>
    <p class="safety-title">${msg('If you are in Belarus', {id: 'safety.title'})}</p>
    ${WARNINGS[step]().map(warning => html`<p>${warning}</p>`)}
  </div>`;
}

/** The languages of those who are in danger. */
const ALSO_IN: readonly Locale[] = ['be', 'ru'];

/** Milliseconds before words that failed to load are tried again: the notice may be drawn at every key that a reader presses. */
const RETRY_DELAY = 60_000;

/** When words failed to load, in milliseconds since 1970. */
const failedAt = new Map<Locale, number>();

/** What a cautious notice needs of its element. */
interface NoticeHost extends HTMLElement {
  readonly locale: Locale;
  requestUpdate(): void;
}

/**
 * The warning for the beginning of `host` where the page is cautious: in the language of the element, then in Belarusian and Russian as well,
 * whose words are loaded. `undefined` on other pages, and inside of what has warned already (`data-solidarity-warned`): there it stands before
 * the step itself.
 */
export function cautiousNotice(step: DangerousStep, host: NoticeHost): TemplateResult[] | undefined {
  if (!isCautious(host) || inheritedAttribute(host, 'data-solidarity-warned')) return undefined;
  const others = ALSO_IN.filter(locale => locale !== host.locale);
  for (const locale of others) loadForNotice(locale, host);
  return [
    safetyNotice(step),
    ...others.filter(hasWords).map(locale => inLocale(locale, () => safetyNotice(step, locale))),
  ];
}

/** Loads the words of `locale` for `host`, unless they have just failed to load: the notice then stands in the other languages. */
function loadForNotice(locale: Locale, host: NoticeHost): void {
  if (hasWords(locale) || Date.now() - (failedAt.get(locale) ?? -Infinity) < RETRY_DELAY) return;
  loadWords(locale).then(
    () => host.requestUpdate(),
    () => navigator.onLine && failedAt.set(locale, Date.now()),
  );
}

const sending = () =>
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
    sending(),
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
    sending(),
    msg('Homes and phones are searched. A card that you have printed, or saved as a picture, is a trace.', {
      id: 'safety.cards',
    }),
  ],
};
