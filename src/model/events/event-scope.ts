import type {CampaignEvent} from '../sections/events.js';
import {codeOf} from '../values/country.js';
import {comparable} from '../values/identifier.js';
import type {Text} from '../values/text/text.js';
import {attendanceOf} from './event-filter.js';

/** What a page narrows its list to. Several values are alternatives, separated by commas; all members must fit. */
export interface EventScope {
  /** Codes of countries, or their names as the campaign writes them, in any language. */
  readonly country?: string | undefined;
  readonly kind?: string | undefined;
  /** Towns, as the campaign writes them in any language. */
  readonly place?: string | undefined;
  /** Whether only events that can be joined online fit. */
  readonly online?: boolean;
}

/** The events that fit a scope, and what is wrong with it. */
export interface ScopedEvents {
  readonly events: readonly CampaignEvent[];
  /** A message for the page author on each value that fits no event: what there is instead. */
  readonly misfits: readonly string[];
}

/** The events of `events` that fit `scope`: all of them, if it is empty. Case and spaces around values do not matter. */
export function inScope(events: readonly CampaignEvent[], scope: EventScope): ScopedEvents {
  const misfits: string[] = [];
  let fitting = events;
  for (const [name, wordsOf] of Object.entries(WORDS)) {
    const wanted = valuesIn(scope[name as keyof typeof WORDS]);
    if (!wanted.size) continue;
    const found = new Set<string>();
    const fits = (event: CampaignEvent) => {
      const words = wordsOf(event)
        .map(word => comparable(word)!)
        .filter(word => wanted.has(word));
      for (const word of words) found.add(word);
      return words.length > 0;
    };
    const those = new Set(events.filter(fits));
    fitting = fitting.filter(event => those.has(event));
    for (const [value, written] of wanted)
      if (events.length && !found.has(value)) misfits.push(misfit(name, written, events.map(wordsOf)));
  }
  if (scope.online) fitting = fitting.filter(event => attendanceOf(event).includes('online'));
  return {events: fitting, misfits};
}

/** The words by which an event fits a member of a scope; the first is the one to name it by. */
const WORDS = {
  country: ({location = {}}: CampaignEvent) =>
    [codeOf(location) ?? [], namesOf(location.addressCountry)].flat(),
  kind: ({kind}: CampaignEvent) => [kind ?? []].flat(),
  place: ({location}: CampaignEvent) => namesOf(location?.addressLocality),
};

function namesOf(text: Text = {}): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** The values in a list separated by commas, each as it is compared and as it is written. */
function valuesIn(list = ''): Map<string, string> {
  return new Map(
    list.split(',').flatMap(value => (value.trim() ? [[comparable(value)!, value.trim()]] : [])),
  );
}

/** The most values that a message lists. */
const MOST_NAMED = 20;

function misfit(name: string, value: string, words: readonly (readonly string[])[]): string {
  const all = [...new Set(words.flatMap(([first]) => first ?? []))];
  const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : '';
  const among = all.length ? `among ${all.slice(0, MOST_NAMED).join(', ')}${more}` : 'in any event';
  return `${name}: there is no "${value}" ${among}`;
}
