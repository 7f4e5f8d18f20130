import type {LetterAddress} from '../sections/letters.js';

/** An address as it is written on an envelope. */
export interface Envelope {
  /**
   * In Cyrillic: person, institution, street, then postal code and town; the order in which Libereco prints an
   * address.
   */
  readonly lines: readonly string[];
  /** The last line, in Latin capitals, for the post office of the sender. */
  readonly country: string;
}

/**
 * The lines of `address` on an envelope. White space inside a part collapses to one space, and an empty part is left
 * out.
 */
export function envelope(address: LetterAddress): Envelope {
  const place = filled(address.postalCode, address.addressLocality).join(', ');
  return {
    lines: filled(address.name, address.institution, address.streetAddress, place),
    country: filled(address.addressCountry).join('').toUpperCase(),
  };
}

/** The envelope as plain text for copying, one line for each of its lines. */
export function envelopeText({lines, country}: Envelope): string {
  return filled(...lines, country).join('\n');
}

function filled(...parts: readonly string[]): string[] {
  return parts.map(part => part.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
