import {inEnglish} from './campaign/name-of.mjs';
import {quoted} from './words/quoted.mjs';
import {countryCode} from '../reading/countries.mjs';
import {citiesCalled, zonesIn} from '../reading/places.mjs';
import {canonical, isKnown} from '../reading/zones.mjs';

/**
 * An error for every time zone that no browser knows, and for abbreviations, which have no summer time: with the zone that is meant,
 * by the town and the country of the event, by the town that was written, or by the abbreviation. A warning for offsets in the form of
 * a zone, whose sign is turned round.
 */
export function timeZones({json, places, finding}) {
  return places
    .filter(({kind, value}) => kind === 'timeZone' && typeof value === 'string' && !isZone(value))
    .map(({keys, value}) => {
      const [, sign, hours] = /^Etc\/GMT([+-])(\d{1,2})$/.exec(value) ?? [];
      if (sign && isKnown(value))
        return finding(
          'warning',
          keys,
          `timeZone "${value}" is ${hours} hours ${sign === '-' ? 'ahead of' : 'behind'} UTC, in summer, too. If that is not meant, write a place: "Europe/Vilnius".`,
        );
      const around = keys.slice(0, -1).reduce((inside, key) => inside[key], json);
      const meant = zoneOfPlace(around?.location) ?? zonesOfWord(value);
      return finding('error', keys, `timeZone ${quoted(value)} is no place with clocks. ${advice(meant)}`);
    });
}

/**
 * The zones of a town, in any of its languages, within a country if that is named.
 *
 * @param {any} location - The place of an event, of unknown shape.
 * @returns {string[] | undefined} `undefined` if the place tells none.
 */
export function zoneOfPlace(location) {
  const cities = textsOf(location?.addressLocality).flatMap(citiesCalled);
  const code = countryCode(inEnglish(location?.addressCountry) ?? '');
  const there = cities.filter(({iso2}) => iso2 === code);
  if (cities.length) return zonesOf(there.length ? there : cities).slice(0, 1);
  const zones = zonesIn(code);
  return zones.length ? zones.slice(0, 3) : undefined;
}

/** The zones of `cities`, those with the most people first. */
function zonesOf(cities) {
  const people = new Map();
  for (const {timezone, pop} of cities) people.set(timezone, (people.get(timezone) ?? 0) + (pop || 0));
  return [...people].sort(([, one], [, other]) => other - one).map(([zone]) => zone);
}

/** Whether `zone` names a place whose clocks every browser knows. `EST` and `CET` are known, too, but are none. */
const isZone = zone =>
  ['UTC', 'Etc/UTC'].includes(zone) || (/^(?!Etc\/)[^/]+\//i.test(zone) && isKnown(zone));

/** Where people are who write an abbreviation. */
const ABBREVIATIONS = {
  CET: ['Europe/Berlin', 'Europe/Warsaw', 'Europe/Paris'],
  MEZ: ['Europe/Berlin', 'Europe/Vienna'],
  EET: ['Europe/Vilnius', 'Europe/Kyiv', 'Europe/Riga'],
  WET: ['Europe/Lisbon'],
  GMT: ['Europe/London'],
  BST: ['Europe/London'],
  MSK: ['Europe/Minsk', 'Europe/Moscow'],
  EST: ['America/New_York', 'America/Toronto'],
  CST: ['America/Chicago'],
  MST: ['America/Denver'],
  PST: ['America/Los_Angeles', 'America/Vancouver'],
  AEST: ['Australia/Melbourne', 'Australia/Sydney'],
};

/** Summer time, by the word for standard time. */
const SUMMER = {
  CEST: 'CET',
  MESZ: 'MEZ',
  EEST: 'EET',
  WEST: 'WET',
  EDT: 'EST',
  CDT: 'CST',
  MDT: 'MST',
  PDT: 'PST',
  AEDT: 'AEST',
};

/** Where people are whose clocks are so many hours ahead of UTC in May, when the day is. */
const OFFSETS = {
  '-7': ['America/Los_Angeles'],
  '-4': ['America/New_York', 'America/Toronto'],
  1: ['Europe/London'],
  2: ['Europe/Warsaw', 'Europe/Berlin'],
  3: ['Europe/Minsk', 'Europe/Vilnius', 'Europe/Kyiv'],
  4: ['Asia/Tbilisi'],
  10: ['Australia/Melbourne'],
};

function zonesOfWord(written) {
  const word = written.trim().toUpperCase();
  const known = ABBREVIATIONS[SUMMER[word] ?? word];
  if (known) return known;
  const [, hours] = /^(?:UTC|GMT)?\s*([+-]?\d{1,2})(?::?00)?$/i.exec(word) ?? [];
  if (hours) return OFFSETS[Number(hours)];
  // Older names of zones, such as "Poland".
  const newer = canonical(written);
  if (newer && isZone(newer)) return [newer];
  const town = written.split('/').at(-1).replaceAll('_', ' ');
  const zones = zonesOf(citiesCalled(town));
  return zones.length ? zones.slice(0, 1) : undefined;
}

function advice(zones) {
  if (!zones) return 'Write the IANA name of a zone, such as "Europe/Vilnius".';
  const words = zones.map(zone => `"${zone}"`);
  return `Did you mean ${words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words[0]}?`;
}

const textsOf = text =>
  (typeof text === 'string' ? [text] : Object.values(Object(text))).filter(each => typeof each === 'string');
