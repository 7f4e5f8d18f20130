import {fixture, html} from '@open-wc/testing';
import type {EventList} from '../../../src/elements/event-list/event-list.js';
import '../../../src/define/event-list.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {parts, shown} from '../../helpers/elements/shown.js';

export type FeedEvent = NonNullable<Campaign['events']>[number];

/** Noon of 21 May 2023 in the local time of this computer. */
export const NOON = new Date(2023, 4, 21, 12);

/** An upcoming event of a feed; a test sets only the fields that it is about. */
export function aFeedEvent(fields: Partial<FeedEvent> = {}): FeedEvent {
  return {name: 'Letters', startDate: '2023-05-25', ...fields};
}

/** The given number of events, an hour apart, from 25 May on. */
export function manyEvents(count: number): FeedEvent[] {
  return Array.from({length: count}, (_, i) => {
    const start = new Date(Date.UTC(2023, 4, 25, i)).toISOString().slice(0, 16);
    return aFeedEvent({id: `${i}`, name: `Letters ${i}`, startDate: start, timeZone: 'Europe/Vilnius'});
  });
}

interface Setting {
  readonly lang?: string;
  readonly now?: Date;
  readonly limit?: number;
  readonly neutral?: boolean;
  readonly links?: 'text';
  readonly level?: number;
  readonly campaign?: Partial<Campaign>;
}

/** A settled list of these events, at noon of 21 May 2023 and in English by default. */
export async function anEventList(events: FeedEvent[], setting: Setting = {}): Promise<EventList> {
  const {lang = 'en', now = NOON, limit, neutral = false, links, level = 3, campaign} = setting;
  const list = await fixture<EventList>(html`
    <solidarity-event-list
      lang=${lang}
      heading-level=${level}
      ?neutral=${neutral}
      .limit=${limit}
      .links=${links}
      .now=${now}
      .campaign=${aCampaign({events, ...campaign})}
      >no events</solidarity-event-list
    >
  `);
  await list.settled;
  return list;
}

/** All matching elements in the list. */
export function findAll<T extends Element = HTMLElement>(list: EventList, selector: string): T[] {
  return [...list.shadowRoot!.querySelectorAll<T>(selector)];
}

/** The first button in the list whose label starts with these words. */
export function button(list: EventList, label: string): HTMLButtonElement {
  return findAll<HTMLButtonElement>(list, 'button').find(each => shown(each).startsWith(label))!;
}

/** The events under each visible heading: `Happening now: A, B | Tomorrow, Monday 22 May: C`. */
export function outline(list: EventList): string {
  return parts(list, 'day')
    .map(day => {
      const names = [...day.querySelectorAll('[part=name]')].map(shown);
      return `${shown(day.querySelector('[role=heading]'))}: ${names.join(', ')}`;
    })
    .join(' | ');
}

/** The select element with this label. */
export function menu(list: EventList, label: string): HTMLSelectElement | undefined {
  return findAll<HTMLSelectElement>(list, 'select').find(
    ({labels}) => shown(labels[0]?.querySelector('span')) === label,
  );
}

/** Selects `words` in the select element with this label. */
export async function choose(list: EventList, label: string, words: string): Promise<void> {
  const select = menu(list, label)!;
  select.selectedIndex = [...select.options].findIndex(option => shown(option) === words);
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await list.updateComplete;
  await list.updateComplete;
}
