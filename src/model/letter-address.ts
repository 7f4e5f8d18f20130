import type {LetterAddress} from './letters.js';

/** An address as it stands on an envelope. */
export interface Envelope {
  /** In Cyrillic: person, institution, street, then postal code and place; the order in which Libereco prints an address. */
  readonly lines: readonly string[];
  /** The last line, in Latin capitals, for the post office that the letter leaves from. */
  readonly country: string;
}

/** `address` on an envelope. Whatever space stands inside a part becomes one blank, and an empty part is left out. */
export function envelope(address: LetterAddress): Envelope {
  const {name, institution, streetAddress, postalCode, addressLocality, addressCountry} = address;
  const place = [postalCode, addressLocality].map(oneLine).filter(Boolean).join(', ');
  return {
    lines: [name, institution, streetAddress, place].map(oneLine).filter(Boolean),
    country: oneLine(addressCountry).toUpperCase(),
  };
}

/** The envelope as plain text, a line each, as it is copied. */
export function envelopeText({lines, country}: Envelope): string {
  return [...lines, country].filter(Boolean).join('\n');
}

function oneLine(part: string): string {
  return part.replace(/\s+/g, ' ').trim();
}
