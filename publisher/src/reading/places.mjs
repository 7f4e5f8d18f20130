import cities from 'city-timezones';
import {quoted, Refused} from './refused.mjs';
import {countryCode, countryName} from './countries.mjs';
import {folded} from './plain.mjs';
import {isZone, offsetOf} from './zones.mjs';

/** Cities by names that the list of cities does not have, with the name and the country that it has. */
const OTHER_NAMES = [
  ['Kyiv', 'UA', 'Kiev', 'Киев', 'Київ', 'Кіеў', 'Kijów', 'Kyjiw'],
  ['Vilnius', 'LT', 'Вільня', 'Вильнюс', 'Wilno', 'Wilna', 'Viļņa'],
  ['Kaunas', 'LT', 'Коўна', 'Каунас', 'Kowno'],
  ['Warsaw', 'PL', 'Варшава', 'Warszawa', 'Warschau', 'Varšuva'],
  ['Kraków', 'PL', 'Cracow', 'Кракаў', 'Краков', 'Krakau'],
  ['Gdansk', 'PL', 'Danzig', 'Гданьск', 'Гданск'],
  ['Wroclaw', 'PL', 'Breslau', 'Вроцлаў', 'Вроцлав'],
  ['Bialystok', 'PL', 'Беласток', 'Белосток'],
  ['Minsk', 'BY', 'Мінск', 'Минск', 'Mińsk'],
  ['Berlin', 'DE', 'Берлін', 'Берлин', 'Berlynas'],
  ['Munich', 'DE', 'München', 'Мюнхен', 'Monachium'],
  ['Cologne', 'DE', 'Köln', 'Кёльн'],
  ['Nuremberg', 'DE', 'Nürnberg'],
  ['Hamburg', 'DE', 'Гамбург'],
  ['Vienna', 'AT', 'Wien', 'Вена', 'Wiedeń'],
  ['Prague', 'CZ', 'Praha', 'Прага', 'Prag', 'Praga'],
  ['Riga', 'LV', 'Рыга', 'Рига', 'Ryga', 'Rīga'],
  ['Tallinn', 'EE', 'Талін', 'Таллин'],
  ['Brussels', 'BE', 'Bruxelles', 'Brussel', 'Брусель', 'Брюссель'],
  ['The Hague', 'NL', 'Den Haag', 'Гаага'],
  ['Amsterdam', 'NL', 'Амстэрдам', 'Амстердам'],
  ['Geneva', 'CH', 'Genève', 'Genf', 'Жэнева', 'Женева'],
  ['Zurich', 'CH', 'Zürich', 'Цюрых', 'Цюрих'],
  ['Rome', 'IT', 'Roma', 'Rom', 'Рым', 'Рим'],
  ['Milan', 'IT', 'Milano', 'Mailand'],
  ['Lisbon', 'PT', 'Lisboa'],
  ['Copenhagen', 'DK', 'København', 'Kopenhagen'],
  ['Göteborg', 'SE', 'Gothenburg'],
  ['Stockholm', 'SE', 'Стакгольм', 'Стокгольм'],
  ['London', 'GB', 'Лондан', 'Лондон'],
  ['Paris', 'FR', 'Парыж', 'Париж'],
  ['Tbilisi', 'GE', 'Тбілісі', 'Тбилиси', 'Tiflis'],
  ['Batumi', 'GE', 'Батумі', 'Батуми'],
  ['New York', 'US', 'New York City', 'NYC', 'Нью-Ёрк', 'Нью-Йорк', 'Nowy Jork'],
  ['Washington, D.C.', 'US', 'Washington', 'Washington DC', 'Вашынгтон', 'Вашингтон'],
  ['Toronto', 'CA', 'Таронта', 'Торонто'],
];

/** A city is meant without a word if it has this many times the people of the next one of its name. */
const CLEARLY_LARGER = 5;

/**
 * Where a city is.
 *
 * @param {{city?: string, country?: string}} written - As people write them; the country may stand in the city: `Vienna, Austria`.
 * @param {(message: string) => void} [warn] - Is told what was taken although it could be another.
 * @returns {{country?: string, zone?: string, isKnown: boolean}} The ISO 3166-1 code of the country, or the country as written
 *   if it is not known; the IANA time zone, if all clocks that it can be show the same; whether the city itself is known.
 */
export function findPlace({city = '', country = ''}, warn = () => undefined) {
  const [town, ...rest] = city.split(',').map(part => part.trim());
  const said = country || (rest.length ? (countryCode(rest.at(-1)) ? rest.at(-1) : '') : '');
  const code = said ? countryCode(said) : undefined;
  const whole = town ? citiesCalled(city) : [];
  const named = whole.length || !town ? whole : citiesCalled(town);
  const found = code ? named.filter(({iso2}) => iso2 === code) : said ? [] : named;
  if (found.length) {
    const [first, ...others] = [...found].sort((one, other) => other.pop - one.pop);
    const rival = others.find(
      each => each.iso2 !== first.iso2 || !haveSameClocks([each.timezone, first.timezone]),
    );
    if (rival && first.pop < rival.pop * CLEARLY_LARGER)
      return {
        ...(code && {country: code}),
        isKnown: true,
        rivals: found.map(({iso2, timezone}) => ({country: iso2, zone: timezone})),
      };
    if (rival && !code)
      warn(
        `${quoted(town)} was taken as the one in ${countryName(first.iso2)}. Write the country if another is meant.`,
      );
    return {country: first.iso2, zone: first.timezone, isKnown: true};
  }
  const zones = code ? zonesIn(code) : [];
  const zone = zones.length && haveSameClocks(zones) ? zones[0] : undefined;
  if (code && named.length && zone)
    warn(
      `${quoted(town)} is known in ${countryName(named[0].iso2)}, and was taken as one in ${countryName(code)}. Look whether the country is right.`,
    );
  return {...(said && {country: code ?? said}), ...(zone && {zone}), isKnown: false};
}

/** The zone of a city that is named alone, such as `Berlin`; of `rivals` that which is among `zones`. `undefined` if it is not certain. */
export function zoneOfCity(name, {country, zone} = {}) {
  const inCountry =
    country && findPlace({city: name, country}).isKnown ? findPlace({city: name, country}).zone : undefined;
  const all = citiesCalled(name);
  if (zone && all.some(({timezone}) => timezone === zone)) return zone;
  return inCountry ?? findPlace({city: name}).zone ?? zoneOfCountry(name);
}

/** Where several cities have the name: the one whose clocks `zone` names. */
export const rivalIn = (rivals, zone) => rivals.find(rival => rival.zone === zone);

/** @throws {Refused} For a city whose country cannot be told. */
export function refuseRivals(city, rivals) {
  const names = [...new Set(rivals.map(({country}) => countryName(country)))];
  throw new Refused(
    names.length > 1
      ? `There are several cities named ${quoted(city)}: in ${names.join(', ')}. Write the country.`
      : `There are several cities named ${quoted(city)} in ${names[0]}, with different clocks. Write a larger city nearby as its time zone.`,
  );
}

function zoneOfCountry(name) {
  const code = countryCode(name);
  const zones = code ? zonesIn(code) : [];
  return zones.length && haveSameClocks(zones) ? zones[0] : undefined;
}

/** The cities that are called `name`, in any of the spellings that are known. */
export const citiesCalled = name => CITIES.get(folded(name)) ?? [];

/** The zones of a country by its ISO 3166-1 code, that of the largest city first. */
export const zonesIn = code => BY_COUNTRY.get(code) ?? [];

const haveSameClocks = zones =>
  ['2027-01-15', '2027-07-15'].every(day => new Set(zones.map(zone => offsetOf(zone, day))).size === 1);

const {CITIES, BY_COUNTRY} = table();

function table() {
  const real = cities.cityMapping.filter(({iso2, timezone}) => {
    if (!/^[A-Z]{2}$/.test(iso2) || !timezone) return false;
    return isZone(timezone);
  });
  const byName = new Map();
  const add = (name, city) => {
    const key = folded(name);
    const list = byName.get(key) ?? [];
    if (!list.includes(city)) byName.set(key, [...list, city]);
  };
  for (const city of real) {
    add(city.city, city);
    add(city.city_ascii, city);
  }
  for (const [name, country, ...others] of OTHER_NAMES) {
    const city = byName.get(folded(name))?.find(({iso2}) => iso2 === country);
    if (city) for (const other of others) add(other, city);
  }
  const byCountry = new Map();
  for (const {iso2, timezone} of [...real].sort((one, other) => other.pop - one.pop))
    byCountry.set(iso2, [...new Set([...(byCountry.get(iso2) ?? []), timezone])]);
  return {CITIES: byName, BY_COUNTRY: byCountry};
}
