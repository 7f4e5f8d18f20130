import type {CampaignEvent, EventKind} from './events.js';
import type {Text} from './text.js';

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
export type Say = (text: Text) => string;

/** The ways in which one can take part in `event`; both where it is held at a place and online. */
export function attendanceOf({eventAttendanceMode, eventStatus}: CampaignEvent): readonly Attendance[] {
  if (eventStatus === 'EventMovedOnline' || eventAttendanceMode === 'OnlineEventAttendanceMode')
    return ['online'];
  return eventAttendanceMode === 'MixedEventAttendanceMode' ? ['onSite', 'online'] : ['onSite'];
}

/** Whether anything is chosen. */
export function isChoice(filter: EventFilter): boolean {
  return Object.values(filter).some(chosen => chosen !== undefined);
}

/** Those of `events` that fit `filter`. Places are compared by their words, so that a change of language keeps the choice. */
export function filterEvents(
  events: readonly CampaignEvent[],
  filter: EventFilter,
  say: Say,
): CampaignEvent[] {
  const {kind, attendance} = filter;
  const country = filter.country && say(filter.country);
  const locality = filter.locality && say(filter.locality);
  return events.filter(event => {
    const {addressCountry, addressLocality} = event.location ?? {};
    return (
      (!country || (addressCountry && say(addressCountry) === country)) &&
      (!locality || (addressLocality && say(addressLocality) === locality)) &&
      (!kind || event.kind === kind) &&
      (!attendance || attendanceOf(event).includes(attendance))
    );
  });
}

/** What a reader can choose among `events`: the values that occur, wherever there are two or more. */
export function choicesAmong(
  events: readonly CampaignEvent[],
  {country}: EventFilter,
  say: Say,
): EventChoices {
  const chosen = country && say(country);
  const countries = new Map<string, Text>();
  const localities = new Map<string, Text>();
  const kinds = new Set<EventKind>();
  const attendances = new Set<string>();
  for (const event of events) {
    const {addressCountry, addressLocality} = event.location ?? {};
    const there = addressCountry && say(addressCountry);
    if (addressCountry && there) keepFirst(countries, there, addressCountry);
    if (addressLocality && (!chosen || there === chosen))
      keepFirst(localities, say(addressLocality), addressLocality);
    if (event.kind) kinds.add(event.kind);
    attendances.add(attendanceOf(event).join());
  }
  return {
    country: alphabetical(countries),
    locality: alphabetical(localities),
    kind: kinds.size > 1 ? [...kinds] : [],
    attendance: attendances.size > 1 ? ['onSite', 'online'] : [],
  };
}

function keepFirst<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

function alphabetical(texts: ReadonlyMap<string, Text>): Text[] {
  if (texts.size < 2) return [];
  return [...texts]
    .map(([words, text]) => ({text, key: sortKey(words)}))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({text}) => text);
}

/**
 * Orders words well enough for a list of places, in every engine: a letter with a mark comes after all those without, and the і of
 * Belarusian and Ukrainian, which Unicode has behind я, where Russian has its и.
 */
function sortKey(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '\uf8ff').toLowerCase().replaceAll('і', 'и');
}
