import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

/** A step that has put people in Belarus in danger. */
export type DangerousStep = 'posting' | 'saving' | 'writing' | 'makingCards';

/**
 * The warning that stands before a dangerous step. It is shown to everyone, since where a reader is must not be guessed, and its
 * words are the library's own, so that no feed can leave them out. The cases behind it are public: repost and subscription
 * (Mediazona and Meduza, 2021 to 2024), saved files on searched phones (Viasna, 2023), letters and parcels from inside Belarus
 * (RFE/RL and Viasna, January 2024).
 */
export function safetyNotice(step: DangerousStep): TemplateResult {
  return html`<div class="safety" part="safety" role="note">
    <p class="safety-title">${msg('If you are in Belarus', {id: 'safety.title'})}</p>
    ${WARNINGS[step]().map(warning => html`<p>${warning}</p>`)}
  </div>`;
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
  makingCards: () => [
    sending(),
    msg('Homes and phones are searched. A card that you have printed, or saved as a picture, is a trace.', {
      id: 'safety.cards',
    }),
  ],
};
