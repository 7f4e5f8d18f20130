import {nothing} from 'lit';
import type {Place} from '../../model/sections/events.js';
import {countryOf} from '../../model/values/country.js';
import type {Text} from '../../model/values/text/text.js';
import type {Renderable} from '../../base/drawing/renderable.js';
import type {Writer} from '../../base/language/writer.js';

/** The name, the street, the town and the country of a place, as far as they are known. */
export function textsOf(place: Place): Text[] {
  const {name, streetAddress, addressLocality} = place;
  return [name, streetAddress, addressLocality, countryOf(place)].filter(text => text !== undefined);
}

/** Texts separated by commas, each with its own language. */
export function renderTexts(texts: readonly Text[], writer: Writer): Renderable {
  return texts.map((text, index) => [index ? ', ' : nothing, writer.text(text)]);
}
