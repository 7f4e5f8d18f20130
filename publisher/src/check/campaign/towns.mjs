import cities from 'city-timezones';

/** Countries as people write them, by the code that the towns have. */
const USUAL = {
  uk: 'gb',
  'great britain': 'gb',
  england: 'gb',
  usa: 'us',
  'united states': 'us',
  holland: 'nl',
};

/** A text in small letters without accents. */
const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

let byName;
let byCountry;

/** The towns that are called `name`, in Latin letters. */
export function townsCalled(name) {
  byName ??= groupedBy(['city', 'city_ascii']);
  return byName.get(plain(name)) ?? [];
}

/** The towns of a country, by its English name or its code. */
export function townsIn(country) {
  byCountry ??= groupedBy(['country', 'iso2', 'iso3']);
  const written = plain(country);
  return byCountry.get(USUAL[written] ?? written) ?? [];
}

/** All towns by some of their texts; what is none, as the code of a country that has none, is left out. */
function groupedBy(members) {
  const groups = new Map();
  for (const town of cities.cityMapping) {
    const texts = members.map(member => town[member]).filter(each => typeof each === 'string');
    for (const key of new Set(texts.map(plain))) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(town);
    }
  }
  return groups;
}

/** The zones of `towns`, those with the most people first. */
export function zonesOf(towns) {
  const people = new Map();
  for (const {timezone, pop} of towns)
    if (timezone) people.set(timezone, (people.get(timezone) ?? 0) + (pop || 0));
  return [...people].sort(([, one], [, other]) => other - one).map(([zone]) => zone);
}
