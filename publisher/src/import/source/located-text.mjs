import {countryCode} from '../../reading/countries.mjs';
import {findPlace} from '../../reading/places.mjs';
import {isOnRequest, readAttendance} from '../../reading/words.mjs';

/**
 * The parts of a place that is written in one line, as in calendars: `Example Library, Sample street 2, Vilnius, Lithuania`.
 *
 * @param {string} text - One line; parts have commas or line breaks between them.
 * @returns {{name?: string, street?: string, cityName: string, country: string, isOnline?: boolean, isHidden?: boolean}} A town only
 *   if it is known as one; what is not understood stays in the name.
 */
export function partsOfPlace(text) {
  const parts = text
    .split(/,|\n/)
    .map(part => part.trim())
    .filter(Boolean);
  if (parts.length === 1 && readAttendance(parts[0]) === 'OnlineEventAttendanceMode')
    return {cityName: '', country: '', isOnline: true};
  if (/^https?:\/\/\S+$/.test(text.trim())) return {cityName: '', country: '', isOnline: true};
  if (isOnRequest(text)) return {cityName: '', country: '', isHidden: true};
  const country = parts.length > 1 && countryCode(parts.at(-1)) ? parts.pop() : '';
  const townOf = part => part.replace(/^(?:[A-Z]{1,2}-)?\d[\d -]{3,}\s+/, '');
  const last = parts.length ? townOf(parts.at(-1)) : '';
  const isTown = last && findPlace({city: last, country}).isKnown;
  if (isTown) parts.pop();
  const [name, ...rest] = parts;
  return {
    ...(name && {name}),
    ...(rest.length && {street: rest.join(', ')}),
    cityName: isTown ? last : '',
    country,
  };
}
