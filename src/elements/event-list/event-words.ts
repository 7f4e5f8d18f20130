import {msg, str} from '@lit/localize';
import {formatNumber, formatWeekdayDay, type Formats} from '../../i18n/format.js';
import {plural} from '../../i18n/plural.js';
import type {DayOfEvent} from '../../model/agenda.js';
import {addDays} from '../../model/day.js';
import type {Attendance} from '../../model/event-filter.js';
import type {CampaignEvent, EventKind, EventStatus} from '../../model/events.js';

export const onlineWord = () => msg('Online', {id: 'events.online'});

const onSiteWord = () => msg('On site', {id: 'events.onSite'});

/** How an event departs from what was announced; `undefined` where it does not. */
export function statusWord(status: EventStatus): string | undefined {
  switch (status) {
    case 'EventCancelled':
      return msg('Cancelled', {id: 'events.cancelled'});
    case 'EventPostponed':
      return msg('Postponed', {id: 'events.postponed', desc: 'And no new date is known'});
    case 'EventRescheduled':
      return msg('New date', {id: 'events.rescheduled'});
    case 'EventMovedOnline':
      return msg('Moved online', {id: 'events.movedOnline'});
    case 'EventScheduled':
      return undefined;
  }
}

/** `name` as the title of a calendar entry, which says at once what has become of the event. */
export function titleWords({eventStatus}: CampaignEvent, name: string): string {
  const status = statusWord(eventStatus);
  return status ? msg(str`${status}: ${name}`, {id: 'events.status', desc: 'First "Cancelled" or so'}) : name;
}

/** Which of its days an event of several days stands under. */
export function dayOfWord(dayOf: Exclude<DayOfEvent, 'only'>): string {
  switch (dayOf) {
    case 'first':
      return msg('First day', {id: 'events.first'});
    case 'continued':
      return msg('Continues', {id: 'events.continued'});
    case 'last':
      return msg('Last day', {id: 'events.last'});
  }
}

/** "Today, Sunday 21 May"; with the year where it is not that of `today`, both ISO days. */
export function dayWords(day: string, today: string, formats: Formats): string {
  const words = formatWeekdayDay(day, formats, {year: day.slice(0, 4) !== today.slice(0, 4)});
  if (day === today) return msg(str`Today, ${words}`, {id: 'events.today'});
  if (day === addDays(today, 1)) return msg(str`Tomorrow, ${words}`, {id: 'events.tomorrow'});
  return day === addDays(today, -1) ? msg(str`Yesterday, ${words}`, {id: 'events.yesterday'}) : words;
}

/** "3 events" */
export function countWords(count: number, locale: string, formats: Formats): string {
  const n = formatNumber(count, formats);
  return plural(locale, count, {
    one: () => msg(str`${n} event`, {id: 'events.count.one'}),
    few: () => msg(str`${n} events`, {id: 'events.count.few'}),
    many: () => msg(str`${n} events`, {id: 'events.count.many'}),
    other: () => msg(str`${n} events`, {id: 'events.count.other'}),
  });
}

/** Why there is nothing to show: all is past, or nothing has been announced yet. */
export function emptyWords(hasPast: boolean): string {
  return hasPast
    ? msg('No upcoming events are known.', {id: 'events.noneUpcoming'})
    : msg('No events have been announced.', {id: 'events.none'});
}

export function attendanceWord(attendance: Attendance): string {
  return attendance === 'online' ? onlineWord() : onSiteWord();
}

export function kindWord(kind: EventKind): string {
  switch (kind) {
    case 'letters':
      return msg('Writing letters', {id: 'events.kind.letters'});
    case 'rally':
      return msg('Rally', {id: 'events.kind.rally'});
    case 'vigil':
      return msg('Vigil', {id: 'events.kind.vigil'});
    case 'exhibition':
      return msg('Exhibition', {id: 'events.kind.exhibition'});
    case 'talk':
      return msg('Talk', {id: 'events.kind.talk'});
    case 'concert':
      return msg('Concert', {id: 'events.kind.concert'});
    case 'reading':
      return msg('Reading', {id: 'events.kind.reading'});
    case 'run':
      return msg('Run', {id: 'events.kind.run'});
    case 'service':
      return msg('Church service', {id: 'events.kind.service'});
  }
}
