import * as v from 'valibot';
import {day} from '../days/day.js';
import {futureDayFault} from '../schema/future-day-fault.js';
import {object} from '../schema/object.js';
import type {Fault} from '../schema/section.js';
import {withoutPrototype} from '../schema/without-prototype.js';
import type {PersonStatus} from './person-status.js';

/** What somebody can agree to have shown. */
export const consentField = v.picklist(
  ['name', 'status', 'story', 'portrait', 'birthday', 'address', 'poem'],
  'Expected one of "name", "status", "story", "portrait", "birthday", "address" and "poem": what may be shown',
);

/** Who has agreed, on which day, and to what. */
export const datedConsent = object({
  /** The day on which they agreed. */
  on: day,
  /** Who agreed: the person, or a relative. For whoever runs the campaign; it is neither shown nor published. */
  by: v.optional(v.picklist(['person', 'relative'], 'Expected "person" or "relative": who has agreed')),
  /** What may be shown. Nothing else is. */
  fields: v.pipe(
    v.array(consentField, 'Expected a list of what may be shown, such as ["name", "status"]'),
    v.minLength(1, 'Expected at least "name": what may be shown'),
    v.maxLength(20),
  ),
});

/** The consent of campaigns that name neither its day nor what it covers. */
const undatedConsent = v.picklist(
  ['given'],
  'Expected {"on": "2023-05-01", "by": "person", "fields": ["name", "status"]}: when somebody agreed, who, and what may be shown',
);

/**
 * Whether the person, or the family, has agreed to be shown: nobody is shown without. `given`, without a day, covers
 * people who are held, and not their birthday.
 */
export const consent = v.lazy(value =>
  typeof value === 'object' && value ? datedConsent : undatedConsent,
) as unknown as v.GenericSchema<
  v.InferInput<typeof datedConsent> | 'given',
  v.InferOutput<typeof datedConsent> | 'given'
>;

export type ConsentField = v.InferOutput<typeof consentField>;
export type Consent = v.InferOutput<typeof consent>;

/** Somebody who is shown only as far as there is consent. */
export interface Consenting {
  readonly consent: Consent;
  readonly status: PersonStatus;
}

/**
 * Whether `field` of a person may be shown on the ISO day `day`. Somebody who is no longer held may be watched: nothing
 * of them is shown until there is a consent of a later day than their status. An address to write to is shown only
 * while the person is held.
 */
export function mayShow({consent, status}: Consenting, field: ConsentField, day: string): boolean {
  const isHeld = status.state === 'held';
  if (field === 'address' && !isHeld) return false;
  if (consent === 'given') return isHeld && field !== 'birthday';
  const {on, fields} = consent;
  return on <= day && fields.includes(field) && (isHeld || on > status.asOf);
}

/** The status of a person, if it may be shown on the ISO day `day`. */
export function shownStatus(person: Consenting, day: string): PersonStatus | undefined {
  return mayShow(person, 'status', day) ? person.status : undefined;
}

/** A consent of a future day is none. */
export function consentFaults(consent: Consent, now: Date): Fault[] {
  return consent === 'given' ? [] : futureDayFault(consent.on, ['consent', 'on'], now);
}

/**
 * `item`, about `person`, as it may be shown on the ISO day `day`: without the members for which `covers` names a field
 * that there is no consent to. `undefined` if there is none to one of the fields `needs`, without which nothing is shown.
 */
export function asConsented<T extends object>(
  item: T,
  person: Consenting,
  needs: readonly ConsentField[],
  covers: {readonly [member in keyof T]?: ConsentField},
  day: string,
): T | undefined {
  const may = (field: ConsentField) => mayShow(person, field, day);
  if (!needs.every(may)) return undefined;
  const members = Object.entries(item).filter(
    ([member]) => !Object.hasOwn(covers, member) || may(covers[member as keyof T]!),
  );
  return withoutPrototype(Object.fromEntries(members) as T);
}
