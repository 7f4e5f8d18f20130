import {msg, str} from '@lit/localize';
import {isServer} from 'lit';
import {formatDay, formatNumber, formatWeekdayDay, type Formats} from '../../i18n/format.js';
import type {Locale} from '../../i18n/locale.js';
import {plural} from '../../i18n/plural.js';
import {daysBetween} from '../../model/days/day.js';
import {isCalledOff} from '../../model/events/agenda.js';
import type {Attendance} from '../../model/events/event-filter.js';
import type {CampaignHead} from '../../model/schema/head.js';
import type {CampaignEvent, EventKind, EventStatus, Photography} from '../../model/sections/events.js';

/** The label of a status, a way of taking part or a kind; empty for an event that takes place as announced. */
export function labelFor(code: EventStatus | Attendance | EventKind): string {
  return {
    EventScheduled: '',
    EventCancelled: msg('Cancelled', {id: 'events.cancelled'}),
    EventPostponed: msg('Postponed', {id: 'events.postponed', desc: 'And no new date is known'}),
    EventRescheduled: msg('New date', {id: 'events.rescheduled'}),
    EventMovedOnline: msg('Moved online', {id: 'events.movedOnline'}),
    onSite: msg('In person', {id: 'events.onSite'}),
    online: msg('Online', {id: 'events.online'}),
    letters: msg('Letter writing', {id: 'events.kind.letters'}),
    rally: msg('Rally', {id: 'events.kind.rally'}),
    vigil: msg('Vigil', {id: 'events.kind.vigil'}),
    exhibition: msg('Exhibition', {id: 'events.kind.exhibition'}),
    talk: msg('Talk', {id: 'events.kind.talk'}),
    concert: msg('Concert', {id: 'events.kind.concert'}),
    reading: msg('Reading', {id: 'events.kind.reading'}),
    run: msg('Run', {id: 'events.kind.run'}),
    service: msg('Church service', {id: 'events.kind.service'}),
  }[code];
}

/** Whether people may be photographed and filmed at an event. */
export function photographyText(photography: Photography): string {
  return {
    none: msg('No photos and no filming at this event.', {id: 'events.photography.none'}),
    zone: msg('Photos and filming only in a marked area.', {id: 'events.photography.zone'}),
    public: msg('Everyone may take photos and film at this event.', {id: 'events.photography.public'}),
  }[photography];
}

/** The sentence in place of a place that is not published. */
export const placeOnRequestText = (): string =>
  msg('Ask the organiser for the exact place.', {id: 'events.placeOnRequest'});

/** The heading of the past events of a year, such as "2023". */
export const pastText = (year: string): string =>
  msg(str`What took place in ${year}`, {id: 'events.tookPlace', desc: 'A year, such as 2023'});

/** What readers must know before they set out: that an event is cancelled, postponed or changed, or not confirmed. */
export function statusTexts(event: CampaignEvent): string[] {
  const isOpen = event.isTentative && !isCalledOff(event);
  const tentative = isOpen && msg('Not confirmed yet', {id: 'events.tentative', desc: 'Of an event'});
  return [labelFor(event.eventStatus), tentative || ''].filter(Boolean);
}

/** The title of a calendar entry: `name`, after the status of an event that has changed or is not confirmed. */
export function titleText(event: CampaignEvent, name: string): string {
  return statusTexts(event).reduceRight(
    (name, status) => msg(str`${status}: ${name}`, {id: 'events.status', desc: 'First "Cancelled" or so'}),
    name,
  );
}

/** The title of all neutral calendar entries. */
export const neutralTitle = (): string =>
  msg('Appointment', {id: 'events.neutralTitle', desc: 'Title of a calendar entry'});

/** What a neutral calendar entry says. */
export function neutralText(): string {
  const title = neutralTitle();
  return msg(str`Discreet entry: only the time and the word “${title}”`, {id: 'events.neutral'});
}

/** The hours of an event that has the same on each of several days: "11:00–20:00 each day". */
export const eachDayText = (time: string): string =>
  msg(str`${time} each day`, {id: 'events.eachDay', desc: 'A range of times such as "11:00–20:00"'});

/** The label of one day of an event of several days: its first, its last or one between. */
export function dayLabel(isFirst: boolean, isLast: boolean): string {
  if (isFirst) return msg('First day', {id: 'events.first'});
  return isLast ? msg('Last day', {id: 'events.last'}) : msg('Continues', {id: 'events.continued'});
}

/**
 * "Today, Sunday 21 May"; with the year if it is not that of `today`. Both are ISO days. What a server draws may be read on
 * another day: it names the day alone.
 */
export function dayText(day: string, today: string, formats: Formats): string {
  const words = formatWeekdayDay(day, formats, {year: day.slice(0, 4) !== today.slice(0, 4)});
  if (isServer) return words;
  const relative: Record<number, string> = {
    [-1]: msg(str`Yesterday, ${words}`, {id: 'events.yesterday'}),
    0: msg(str`Today, ${words}`, {id: 'events.today'}),
    1: msg(str`Tomorrow, ${words}`, {id: 'events.tomorrow'}),
  };
  return relative[daysBetween(today, day)] ?? words;
}

/** "3 events" */
export function countText(count: number, locale: Locale, formats: Formats): string {
  const n = formatNumber(count, formats);
  return plural(locale, count, {
    one: () => msg(str`${n} event`, {id: 'events.count.one'}),
    other: () => msg(str`${n} events`, {id: 'events.count.other'}),
  });
}

/** Why the list is empty: all events are past, or none has been announced. */
export function emptyText(hasPast: boolean): string {
  return hasPast
    ? msg('No upcoming events are listed.', {id: 'events.noneUpcoming'})
    : msg('No events have been announced yet.', {id: 'events.none'});
}

/** When the list was last changed, as a sentence. */
export function updatedText({updated}: CampaignHead, formats: Formats): string {
  const day = formatDay(updated.slice(0, 10), formats);
  return msg(str`List last updated: ${day}`, {id: 'events.updated'});
}
