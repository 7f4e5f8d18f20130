import {languages} from 'solidarity-widgets/campaign-tools';
import {folded} from './plain.mjs';

/** Names that people use, and CLDR does not have as the name of the country. */
const ALIASES = {
  AE: ['UAE'],
  BA: ['Bosnia'],
  BY: ['Беларусь', 'Белоруссия', 'Weißrussland'],
  CZ: ['Czech Republic', 'Tschechische Republik', 'Чэшская Рэспубліка', 'Чешская Республика'],
  GB: [
    'UK',
    'U.K.',
    'Great Britain',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Großbritannien',
    'Вялікая Брытанія',
    'Англія',
    'Англия',
    'Anglia',
    'Wielka Brytania',
  ],
  GE: ['Sakartvelo', 'Sakartvelas', 'Gruzja'],
  IE: ['Republic of Ireland'],
  KR: ['Korea', 'Republic of Korea'],
  MD: ['Moldova', 'Republic of Moldova'],
  MK: ['Macedonia'],
  NL: ['Holland', 'The Netherlands', 'Галандыя', 'Голландия', 'Holandia'],
  RU: ['Russian Federation'],
  SK: ['Slovak Republic'],
  TR: ['Turkey'],
  US: [
    'USA',
    'U.S.A.',
    'U.S.',
    'America',
    'United States of America',
    'The United States',
    'ЗША',
    'США',
    'Злучаныя Штаты',
  ],
};

/**
 * The ISO 3166-1 code, in capitals, of a country that is named in any of our languages or by its code; `undefined` if it is not known.
 */
export function countryCode(name) {
  const key = folded(name);
  return (
    NAMES.get(key) ?? (/^[a-z]{2}$/.test(key) && CODES.has(key.toUpperCase()) ? key.toUpperCase() : undefined)
  );
}

/** The code of the country of a place, by its own code or by the name of the country in any language; `undefined` if it is not known. */
export function countryCodeOf(place) {
  if (place?.countryCode) return place.countryCode;
  const country = place?.addressCountry ?? {};
  const names = typeof country === 'object' ? Object.values(country) : [country];
  return names
    .filter(name => typeof name === 'string')
    .map(countryCode)
    .find(Boolean);
}

/** The name of a country in English, for messages. */
export const countryName = code => new Intl.DisplayNames('en', {type: 'region'}).of(code);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What CLDR names as regions, and is no country of ISO 3166-1. */
const NO_COUNTRIES = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

const {CODES, NAMES} = table();

function table() {
  const names = new Map();
  const all = LETTERS.flatMap(one => LETTERS.map(other => one + other));
  const english = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  // Codes that have gone, such as DD, have a canonical form that differs.
  const codes = all.filter(
    code =>
      english.of(code) &&
      !NO_COUNTRIES.has(code) &&
      Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
  );
  for (const language of languages) {
    const region = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
    for (const code of codes) {
      const name = region.of(code);
      if (name) names.set(folded(name), code);
    }
  }
  for (const [code, aliases] of Object.entries(ALIASES))
    for (const alias of aliases) names.set(folded(alias), code);
  return {CODES: new Set(codes), NAMES: names};
}
