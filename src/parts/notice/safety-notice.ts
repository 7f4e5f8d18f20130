import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Locale} from '../../i18n/locale.js';

/** A step that has put people in danger, or several of them. */
export type DangerousStep = keyof typeof WARNINGS;

/**
 * The warning directly before a dangerous step. It is shown to everyone, since the reader's location must not be
 * guessed, and its text is the library's own, so that no feed can leave it out. The cases behind it are public: repost
 * and subscription (Mediazona and Meduza, 2021 to 2024), saved files on searched phones (Viasna, 2023), letters and
 * parcels from inside Belarus (RFE/RL and Viasna, January 2024), donations (Viasna, 2024; Euroradio, 2025),
 * subscriptions (The GOAspotlight, October 2021), rallies abroad (Viasna, May 2024; Pozirk, March 2025).
 */
export function renderSafetyNotice(step: DangerousStep, lang?: Locale): TemplateResult {
  return html`<div class="safety" part="safety" role="note" lang=${ifDefined(lang)}>
    <p class="safety-title">${whomToWarn()}</p>
    ${WARNINGS[step]().map(warning => html`<p>${warning}</p>`)}
  </div>`;
}

/** Whom each notice is for. */
export const whomToWarn = () =>
  msg('If you are in Belarus or Russia, travel there, or have family there', {id: 'safety.title'});

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
    'Do not send prisoners anything before you have asked a human rights lawyer, in a safe way. Letters, parcels and money sent from inside Belarus have led to searches, arrests and charges. Senders abroad have been found through their families.',
    {id: 'safety.writing'},
  );

const traces = () =>
  msg(
    'Do not follow, like, share or comment on campaign pages. Do not keep their pictures or files. Do not donate with a Belarusian or Russian card or from an account linked to you. Phones are searched.',
    {id: 'safety.traces'},
  );

const attending = () =>
  msg(
    'Do not let your face or name be recorded there: people may film and take pictures. People at rallies abroad have been identified and charged. Police in Belarus have gone to their families.',
    {id: 'safety.attending'},
  );

/**
 * The paragraphs of each notice: first what not to do, then what has happened to others. A notice before a step is one
 * paragraph of two or three sentences; several are only at the beginning of a cautious page.
 */
export const WARNINGS = {
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
  /** To take part in what others do: to write, to post, to give. */
  joining: () => [
    msg(
      'Do not follow, like, share or comment on campaign pages, and do not donate from an account linked to you. Ask a human rights lawyer before you send prisoners anything. People have been jailed for reposts and donations, and arrested for letters.',
      {id: 'safety.joining'},
    ),
  ],
  /** To go to an event. */
  attending: () => [attending()],
  /** What a cautious page still has of events, and of initiatives. */
  goingThere: () => [attending(), saving()],
  takingPart: () => [writing(), traces(), attending()],
  /** Everything that a cautious page still has. */
  anything: () => [writing(), traces(), attending(), saving(), printing()],
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
