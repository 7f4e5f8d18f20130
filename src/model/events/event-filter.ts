import type {CampaignEvent, EventKind} from '../sections/events.js';
import {sortBy} from './sort-by.js';
import type {Text} from '../values/text.js';

/** How one can take part. */
export type Attendance = 'onSite' | 'online';

/** What a reader has chosen; each member that is set narrows the list. */
export interface EventFilter {
  readonly country?: Text;
  readonly locality?: Text;
  readonly kind?: EventKind;
  readonly attendance?: Attendance;
}

/** What there is to choose from; a member is empty where a choice would not narrow the list. */
export interface EventChoices {
  /** In alphabetical order of the chosen words, as are the localities. */
  readonly country: readonly Text[];
  /** Those of the chosen country only. */
  readonly locality: readonly Text[];
  readonly kind: readonly EventKind[];
  readonly attendance: readonly Attendance[];
}

/** Chooses the words of a text in the reader's language. */
export type Localize = (text: Text) => string;

/** The ways in which one can take part in `event`; both where it is held at a place and online. */
export function attendanceOf({eventAttendanceMode, eventStatus}: CampaignEvent): readonly Attendance[] {
  if (eventStatus === 'EventMovedOnline' || eventAttendanceMode === 'OnlineEventAttendanceMode')
    return ['online'];
  return eventAttendanceMode === 'MixedEventAttendanceMode' ? ['onSite', 'online'] : ['onSite'];
}

/** Whether anything is chosen. */
export function isFilterActive(filter: EventFilter): boolean {
  return Object.values(filter).some(Boolean);
}

/** Tells which events fit `filter`. Places are compared by their words, so that a change of language keeps the choice. */
export function eventMatcher(
  {country, locality, kind, attendance}: EventFilter,
  say: Localize,
): (event: CampaignEvent) => boolean {
  const isSame = (text: Text = '', chosen?: Text) => !chosen || say(text) === say(chosen);
  return event =>
    isSame(event.location?.addressCountry, country) &&
    isSame(event.location?.addressLocality, locality) &&
    (!kind || event.kind === kind) &&
    (!attendance || attendanceOf(event).includes(attendance));
}

/** What a reader can choose among `events`: the values that occur, wherever there are two or more. */
export function filterChoices(
  events: readonly CampaignEvent[],
  {country}: EventFilter,
  say: Localize,
): EventChoices {
  const there = country ? events.filter(eventMatcher({country}, say)) : events;
  const sorted = (texts: Text[]) => sortBy(texts, text => sortKey(say(text)));
  return {
    country: sorted(different(events, ({location}) => location?.addressCountry, say)),
    locality: sorted(different(there, ({location}) => location?.addressLocality, say)),
    kind: different(events, ({kind}) => kind, String),
    attendance: different(events, attendanceOf, String).length ? ['onSite', 'online'] : [],
  };
}

/** Each value that `of` finds in `events` once, told apart by its words; none where there are not two. */
function different<T>(
  events: readonly CampaignEvent[],
  of: (event: CampaignEvent) => T | undefined,
  say: (value: T) => string,
): T[] {
  const found = new Map<string, T>();
  for (const event of events) {
    const value = of(event);
    const words = value && say(value);
    if (words && !found.has(words)) found.set(words, value);
  }
  return found.size > 1 ? [...found.values()] : [];
}

/**
 * Orders words well enough for a list of places, in every engine: a letter with a mark comes after all those without, and the і of
 * Belarusian and Ukrainian, which Unicode has behind я, where Russian has its и.
 */
function sortKey(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '\uf8ff').toLowerCase().replaceAll('і', 'и');
}
