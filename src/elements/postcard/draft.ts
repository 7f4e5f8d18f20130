import {envelope, envelopeText} from '../../model/letters/envelope.js';
import type {Recipient} from '../../model/letters/recipients.js';
import type {LetterLanguage} from '../../model/letters/starters.js';
import {designs, type Design} from './designs.js';

/** What the reader has chosen and written; it is kept nowhere else. */
export interface Draft {
  readonly design: Design;
  readonly message: string;
  /** The language of the message, if the reader has chosen one. */
  readonly language?: LetterLanguage | undefined;
  /** Empty for someone whom the campaign does not name. */
  readonly personId: string;
  /** The address, if the reader has written in its field. */
  readonly address?: string | undefined;
  readonly sender: string;
}

export const emptyDraft = (): Draft => ({design: designs[0]!, message: '', personId: '', sender: ''});

/**
 * What the reader has written as the address, else the address of `person`, who is the one chosen. Empty if the
 * campaign no longer has that person: nothing is left of someone who has withdrawn.
 */
export function addressIn({personId, address}: Draft, person: Recipient | undefined): string {
  if (personId && !person) return '';
  return address ?? (person ? envelopeText(envelope(person.address)) : '');
}
