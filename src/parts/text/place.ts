import {nothing} from 'lit';
import type {Place} from '../../model/sections/events.js';
import type {Text} from '../../model/values/text.js';
import type {Writer} from '../../base/writer.js';

/** The house, the street, the town and the country, as far as they are known. */
export function textsOf(place: Place): Text[] {
  return Object.values(place).filter(Boolean);
}

/** Texts between commas, each in its language. */
export function drawnTexts(texts: readonly Text[], writer: Writer): unknown {
  return texts.map((text, index) => [index ? ', ' : nothing, writer.text(text)]);
}
