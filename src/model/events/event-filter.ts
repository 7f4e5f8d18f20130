import type {CampaignEvent, EventKind, Place} from '../sections/events.js';
import {codeOf, countryOf} from '../values/country.js';
import {sortBy} from './sort-by.js';
import type {Text} from '../values/text/text.js';

/** A way to take part in an event. */
export type Attendance = 'onSite' | 'online';

/** The filters that a reader has set; each one narrows the list. */
export interface EventFilter {
  /** A place in that country. */
  readonly country?: Place;
  readonly locality?: Text;
  readonly kind?: EventKind;
  readonly attendance?: Attendance;
}

/** The largest number of choices in a menu; the others are left out. */
const MAX_CHOICES = 200;

/** The available values of each filter, at most 200; empty where a filter would not narrow the list. */
export interface EventChoices {
  /** In alphabetical order in the reader's language. */
  readonly country: readonly Place[];
  /** Those of the selected country only, in alphabetical order in the reader's language. */
  readonly locality: readonly Text[];
  readonly kind: readonly EventKind[];
  readonly attendance: readonly Attendance[];
}

/** Returns a text in the reader's language. */
export type Localize = (text: Text) => string;

/** The ways to take part in `event`; both if it is held on site and online. */
export function attendanceOf({eventAttendanceMode, eventStatus}: CampaignEvent): readonly Attendance[] {
  if (eventStatus === 'EventMovedOnline' || eventAttendanceMode === 'OnlineEventAttendanceMode')
    return ['online'];
  return eventAttendanceMode === 'MixedEventAttendanceMode' ? ['onSite', 'online'] : ['onSite'];
}

/** Whether any filter is set. */
export function isFilterActive(filter: EventFilter): boolean {
  return Object.values(filter).some(Boolean);
}

/**
 * A predicate for events that match `filter`. Countries are compared by their codes, if these are known; else, as
 * towns are, by their names in the reader's language, so that a filter survives a change of language.
 */
export function eventMatcher(
  {country, locality, kind, attendance}: EventFilter,
  localize: Localize,
): (event: CampaignEvent) => boolean {
  const isSame = (text: Text = '', selected?: Text) => !selected || localize(text) === localize(selected);
  const countryKey = country && keyOfCountry(country, localize);
  return event =>
    (!country || keyOfCountry(event.location, localize) === countryKey) &&
    isSame(event.location?.addressLocality, locality) &&
    (!kind || event.kind === kind) &&
    (!attendance || attendanceOf(event).includes(attendance));
}

/** The values by which readers can filter `events`: those that occur, if there are two or more. */
export function filterChoices(
  events: readonly CampaignEvent[],
  {country}: EventFilter,
  localize: Localize,
): EventChoices {
  const inCountry = country ? events.filter(eventMatcher({country}, localize)) : events;
  const sorted = (texts: Text[]) => sortBy(texts, text => sortKey(localize(text)));
  const countries = choicesOf(
    events,
    ({location}) => location,
    place => keyOfCountry(place, localize),
  );
  return {
    country: sortBy(countries, place => sortKey(localize(countryOf(place)!))),
    locality: sorted(choicesOf(inCountry, ({location}) => location?.addressLocality, localize)),
    kind: choicesOf(events, ({kind}) => kind, String),
    attendance: choicesOf(events, attendanceOf, String).length ? ['onSite', 'online'] : [],
  };
}

/** What tells the country of a place from others: its code, or its name in the reader's language; empty without both. */
function keyOfCountry(place: Place = {}, localize: Localize): string {
  return codeOf(place) ?? localize(place.addressCountry ?? '');
}

/** The distinct values of `valueOf` among `events`, compared by `nameOf`; none if there are fewer than two. */
function choicesOf<T>(
  events: readonly CampaignEvent[],
  valueOf: (event: CampaignEvent) => T | undefined,
  nameOf: (value: T) => string,
): T[] {
  const values = new Map<string, T>();
  for (const event of events) {
    const value = valueOf(event);
    const name = value && nameOf(value);
    if (name && !values.has(name)) values.set(name, value);
    if (values.size >= MAX_CHOICES) break;
  }
  return values.size > 1 ? [...values.values()] : [];
}

/**
 * A sort key that is good enough for a list of places, and the same in every engine. A letter with a diacritic sorts
 * after the same letter without one; the Belarusian and Ukrainian і, which Unicode puts after я, sorts as the Russian и.
 */
function sortKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '\uf8ff').toLowerCase().replaceAll('і', 'и');
}
