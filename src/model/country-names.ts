import {codeOf, type InCountry} from './values/country.js';

/** The name of the country with an ISO 3166-1 alpha-2 code, in a language; `undefined` if there is none. */
export type CountryName = (code: string, language: string) => string | undefined;

/** The sections whose items have a `location`. */
const SECTIONS_WITH_PLACES = ['events', 'initiatives'];

/**
 * A copy of `campaign`, of unknown shape, in which places with the code of a country have its name too, in
 * `languages`; the code moves to `countryCode`. A country that has a name keeps it, and one without a name in any of
 * these languages its code. Everything else stays as it is, invalid members included.
 */
export function withCountryNames(
  campaign: unknown,
  languages: readonly string[],
  countryName: CountryName,
): unknown {
  const known = new Map<string, Readonly<Record<string, string>>>();
  const namesOf = (code: string) => {
    const names = known.get(code) ?? named(code, languages, countryName);
    known.set(code, names);
    return names;
  };
  const cutItem = (item: unknown): unknown => {
    const location = (item as {location?: unknown} | null)?.location;
    if (typeof location !== 'object' || !location || Array.isArray(location)) return item;
    return {...(item as object), location: withName(location, namesOf)};
  };
  const sections = SECTIONS_WITH_PLACES.flatMap(name => {
    const items = (campaign as Readonly<Record<string, unknown>> | null)?.[name];
    return Array.isArray(items) ? [[name, items.map(cutItem)]] : [];
  });
  return sections.length ? {...(campaign as object), ...Object.fromEntries(sections)} : campaign;
}

function withName(place: InCountry, namesOf: (code: string) => object): InCountry {
  const countryCode = codeOf(place);
  const isNamed = place.addressCountry !== undefined && place.addressCountry !== countryCode;
  if (typeof countryCode !== 'string' || isNamed) return place;
  const names = namesOf(countryCode);
  return Object.keys(names).length ? {...place, addressCountry: names as never, countryCode} : place;
}

function named(code: string, languages: readonly string[], countryName: CountryName) {
  return Object.fromEntries(
    languages.flatMap(language => {
      const name = countryName(code, language);
      return name ? [[language, name]] : [];
    }),
  );
}
