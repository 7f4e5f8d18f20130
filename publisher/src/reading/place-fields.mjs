import {quoted} from './refused.mjs';
import {countryCode} from './countries.mjs';
import {findPlace, refuseRivals, rivalIn, zoneOfCity} from './places.mjs';
import {readZone, zoneOf} from './zones.mjs';

/**
 * The members of an event that say where it takes place, and whose clocks count.
 *
 * @param {object} written
 * @param {string | Record<string, string>} [written.name] - The house, hall or square.
 * @param {string | Record<string, string>} [written.street] - Its address.
 * @param {Record<string, string>} written.city - The town by language.
 * @param {string} written.cityName - The town as it is looked up.
 * @param {string} written.country - The country, in any of our languages or as its code.
 * @param {string} written.zone - What is said of the time zone.
 * @param {string} [written.zoneIfNone] - The zone to take where the place does not make one certain.
 * @param {{startDate: string, opens?: string}} when - The members about its time.
 * @param {(message: string) => void} warn - Is told what was taken, or set right.
 * @returns {{location?: object, timeZone?: string}} Members of the event.
 * @throws {import('./refused.mjs').Refused} If the time needs a zone, and none is certain.
 */
export function placeFields({name, street, city, cityName, country, zone, zoneIfNone}, when, warn) {
  const needsZone = when.startDate.includes('T') || Boolean(when.opens);
  if (country && !countryCode(country))
    warn(
      `${quoted(country)} is no country that is known, and stays in this language. Write its English name or its code.`,
    );
  let found = findPlace({city: cityName, country}, warn);
  if (found.rivals) {
    const said = readZone(zone);
    const named = said.zone ?? (said.place && zoneOfCity(said.place));
    const rival = named && rivalIn(found.rivals, named);
    if (rival) found = rival;
    else if (needsZone && !named) refuseRivals(cityName, found.rivals);
  }
  const location = {
    ...(isThere(name) && {name}),
    ...(isThere(street) && {streetAddress: street}),
    ...(isThere(city) && {addressLocality: city}),
    ...(found.country && {addressCountry: found.country}),
  };
  const localTime = when.opens ? `${when.startDate}T${when.opens}` : when.startDate;
  const timeZone = needsZone
    ? zoneOf(
        {
          written: zone,
          ofPlace: found.zone ?? zoneIfNone,
          localTime,
          zoneOfCity: place => zoneOfCity(place, found),
        },
        warn,
      )
    : undefined;
  return {...(Object.keys(location).length && {location}), ...(timeZone && {timeZone})};
}

const isThere = text => (typeof text === 'object' ? Object.keys(text).length > 0 : Boolean(text));
