import * as v from 'valibot';
import {nextAnniversary} from '../days/anniversary.js';
import {daysBetween, latestDay} from '../days/day.js';
import {futureDayFault} from '../schema/future-day-fault.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import {peopleIn} from '../schema/people-in.js';
import {within, withinEach, type Fault, type Section} from '../schema/section.js';
import {link} from '../values/addresses/address.js';
import {asConsented, consent, consentFaults} from '../values/consent.js';
import {identifier, lookalikes} from '../values/identifier.js';
import {age, birthDate, isMinor, minorFaults} from '../values/minor.js';
import {personStatus} from '../values/person-status.js';
import {source} from '../values/source.js';
import {text} from '../values/text/text.js';
import {letterAddress} from './letters.js';

/** A current or former prisoner. Nobody is shown without consent, and nobody under 18. */
export const person = object({
  /** Random, such as "p-7f3k9q2m": in `withdrawn` it must not tell who no longer wants to be shown. */
  id: identifier,
  /** The name, in the script of each language. Names are sorted as they are written. */
  name: text,
  status: personStatus,
  consent,
  /** Who says so; that of `people` if absent. */
  source: v.optional(source),
  /** That letters from strangers are welcome. It is never assumed. */
  mail: v.optional(v.picklist(['welcome'])),
  /** The address for letters; shown only while the person is held, and where mail is welcome. */
  address: v.optional(letterAddress),
  /** The birth date, with or without the year, which is never shown. */
  birthDate: v.optional(birthDate),
  /** Never shown: it keeps out people under 18. */
  age: v.optional(age),
});

/** The names of political prisoners who agreed to be named, or whose relatives did. */
export const peopleSchema = object({
  /** Where people ask for an entry to be removed or corrected. */
  contact: link,
  /** The source of everybody who has none of their own. */
  source: v.optional(source),
  persons: list(person, 2_000),
});

export type Person = v.InferOutput<typeof person>;
export type People = v.InferOutput<typeof peopleSchema>;

/**
 * What of `person` may be shown on the ISO day `day`: nothing without consent to the name, no address unless letters
 * are welcome, and never the year of birth.
 */
function shownPerson({birthDate, age, address, ...person}: Person, day: string): Person | undefined {
  if (isMinor({birthDate, age}, day)) return undefined;
  const all = {
    ...person,
    ...(birthDate && {birthDate: `--${birthDate.slice(-5)}`}),
    ...(address && person.mail && {address}),
  };
  return asConsented<Person>(all, person, ['name'], {address: 'address', birthDate: 'birthday'}, day);
}

const sourceFault = (people: People, person: Person): Fault[] =>
  people.source || person.source
    ? []
    : [{path: ['source'], message: 'is missing: write it here, or once for everybody as people.source'}];

export const people: Section<People> = {
  name: 'people',
  schema: peopleSchema,
  afterExpiry: value => ({...value, persons: []}),
  people: peopleIn('people', 'persons', person, shownPerson),
  hints: ({persons}, withdrawn, raw) => lookalikes(persons, withdrawn, (raw as People).persons),
  faults: (value, now) =>
    within(
      'persons',
      withinEach(value.persons, person => [
        ...minorFaults(person, latestDay(now)),
        ...consentFaults(person.consent, now),
        ...sourceFault(value, person),
        ...futureDayFault(person.status.asOf, ['status', 'asOf'], now),
        ...futureDayFault(person.address?.verifiedOn, ['address', 'verifiedOn'], now),
      ]),
    ),
};

/** Days for which an address counts as current. */
const ADDRESS_DAYS = 60;

/** A birthday to come, on an ISO day. */
export interface Birthday {
  readonly person: Person;
  readonly day: string;
}

/**
 * Whose birthday is at most `days` days after the ISO day `today`, the next ones first, of people as `people` reads
 * them: those who agreed to that, to whom letters are welcome, and whose address was verified in the last 60 days.
 * None if `days` is no number.
 */
export function birthdaysWithin(persons: readonly Person[], today: string, days: number): Birthday[] {
  return persons
    .flatMap(person => {
      const {birthDate, mail, address} = person;
      if (!birthDate || !mail || !(daysBetween(address?.verifiedOn ?? '', today) <= ADDRESS_DAYS)) return [];
      const day = nextAnniversary(today, birthDate);
      return daysBetween(today, day) <= days ? [{person, day}] : [];
    })
    .sort((one, other) => Date.parse(one.day) - Date.parse(other.day));
}
