import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Writer} from '../../base/writer.js';
import {renderTexts, textsOf} from '../../parts/text/place.js';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import {
  formatDayRange,
  formatTime,
  formatTimeRange,
  formatWeekdayDay,
  type Formats,
} from '../../i18n/format.js';
import {firstDay, lastDay, type AgendaRow} from '../../model/events/agenda.js';
import type {CalendarEntry} from '../../model/events/calendar.js';
import {attendanceOf} from '../../model/events/event-filter.js';
import {isTimed, type CampaignEvent, type Place} from '../../model/sections/events.js';
import type {Text} from '../../model/values/text.js';
import {offsetName, toLocal, type ToInstant} from '../../model/days/zoned-time.js';
import {dayOfWord, titleWords, wordFor} from './event-words.js';

/** What the drawing of an event needs of its element. */
export interface EventContext {
  readonly writer: Writer;
  /** `undefined` until zones may be asked: then times are those of the place alone. */
  readonly toInstant: ToInstant | undefined;
}

/** Local times at which the part of an event that belongs to a day begins and ends, where it does. */
type Hours = readonly (string | undefined)[];

/**
 * When, what, where and by whom, with `actions` below. A row that stands under no day names its days itself; one of an event that has
 * been drawn before says no more than is needed to know it again.
 */
export function renderEvent(row: AgendaRow, context: EventContext, actions: unknown): TemplateResult {
  const {writer} = context;
  const {event, repeated} = row;
  const {name, url, eventStatus, organizer, description} = event;
  const more = [
    organizer && renderOrganizer(organizer, writer),
    line('description', description && writer.text(description), 'prose'),
  ];
  return html`
    <div class="when">${renderWhen(row, context)}</div>
    <div class="what">
      ${line('status', wordFor(eventStatus), 'status')}
      ${line('name', linked(name, url, writer), eventStatus === 'EventCancelled' ? 'name off' : 'name')}
      ${renderPlace(row, writer)} ${repeated ? nothing : more} ${actions}
    </div>
  `;
}

/** `event` in the words under which it goes into a calendar. */
export function calendarEntry(event: CampaignEvent, writer: Writer): CalendarEntry {
  const {name, location, description} = event;
  const onSite = attendanceOf(event).includes('onSite');
  return {
    event,
    title: titleWords(event, writer.plain(name)),
    location: onSite
      ? location &&
        textsOf(location)
          .map(text => writer.plain(text))
          .join(', ')
      : wordFor('online'),
    description: description && writer.plain(description),
  };
}

/** A paragraph, where there are words for it. */
function line(part: string, words: unknown, className = ''): unknown {
  return words ? html`<p class=${className} part=${part}>${words}</p>` : nothing;
}

/** `text`, as a link where there is an address for it. */
function linked(text: Text, address: string | undefined, writer: Writer): TemplateResult {
  const words = writer.text(text);
  return address ? writer.link(address, words) : words;
}

function renderWhen({event, day}: AgendaRow, context: EventContext): TemplateResult {
  const {formats} = context.writer;
  const {startDate, endDate, timeZone} = event;
  const first = firstDay(event);
  const last = lastDay(event);
  const begins = !day || day === first;
  const ends = !day || day === last;
  const only = begins && ends;
  const hours = [begins ? startDate : undefined, ends && endDate !== startDate ? endDate : undefined];
  const range = formatDayRange(first, last, formats);
  const time = (day || first === last) && timeWords(event, hours, only, formats);
  const zone = isTimed(event) ? timeZone : undefined;
  return html`
    ${line('date', !day && range)} ${line('time', time, day ? 'time' : 'muted')}
    ${line('date', !only && html`${dayOfWord(begins, ends)} <span class="muted range">${range}</span>`)}
    ${line('zone', time && zone && zoneWords(startDate, zone, context), 'muted')}
    ${line('own', day && zone && ownTime(hours, only, zone, context), 'muted')}
  `;
}

function timeWords(event: CampaignEvent, hours: Hours, only: boolean, formats: Formats): string | undefined {
  if (isTimed(event)) return spanWords(hours, only, formats);
  if (event.allDay) return msg('All day', {id: 'events.allDay'});
  return only ? msg('Time not announced', {id: 'events.noTime'}) : undefined;
}

function spanWords(hours: Hours, only: boolean, formats: Formats): string | undefined {
  const [start, end] = hours.map(local => local?.slice(11, 16));
  if (start && end) return formatTimeRange(start, end, formats);
  const time = formatTime(start ?? end ?? '', formats);
  if (start && only) return time;
  if (start) return msg(str`from ${time}`, {id: 'events.from'});
  return end && msg(str`until ${time}`, {id: 'events.until'});
}

function zoneWords(local: string, zone: string, {toInstant}: EventContext): TemplateResult {
  const instant = toInstant?.(local, zone);
  const offset = instant ? ` (${offsetName(instant, zone)})` : nothing;
  return html`<bdi lang="en" translate="no">${zone.replaceAll('_', ' ')}</bdi>${offset}`;
}

/** The same hours on the reader's own clock, where it shows others. */
function ownTime(
  hours: Hours,
  only: boolean,
  zone: string,
  {writer: {formats}, toInstant}: EventContext,
): string | undefined {
  const own = hours.map(local => {
    const instant = local && toInstant?.(local, zone);
    return instant ? toLocal(instant) : undefined;
  });
  const there = hours.find(Boolean);
  const here = own.find(Boolean);
  if (!there || !here || there.startsWith(here)) return undefined;
  const time = spanWords(own, only, formats);
  const hereDay = here.slice(0, 10);
  if (there.startsWith(hereDay)) return msg(str`Your time: ${time}`, {id: 'events.yourTime'});
  const day = formatWeekdayDay(hereDay, formats, {short: true, year: false});
  return msg(str`Your time: ${day}, ${time}`, {
    id: 'events.yourTimeDay',
    desc: 'A day such as "Sat 20 May", then a time',
  });
}

function renderPlace({event, repeated}: AgendaRow, writer: Writer): unknown {
  const ways = attendanceOf(event);
  if (!ways.includes('onSite')) return line('place', wordFor('online'));
  const {location} = event;
  if (!location) return nothing;
  const {name, streetAddress, addressLocality} = location;
  const findable = !repeated && addressLocality && (streetAddress ?? name);
  const map = findable ? html`<span class="map">${renderMap(location, writer)}</span>` : nothing;
  return html`
    ${line('place', html`<span>${renderTexts(textsOf(location), writer)}</span> ${map}`)}
    ${line('place', ways.includes('online') && msg('Also online', {id: 'events.alsoOnline'}))}
  `;
}

/** A search for the address in OpenStreetMap; the name of the house stands in where there is no street. */
function renderMap(location: Place, writer: Writer): TemplateResult {
  const {name, ...address} = location;
  const texts = textsOf(address.streetAddress ? address : location);
  const query = texts.map(text => writer.plain(text)).join(', ');
  const label = html`${msg('Map', {id: 'events.map'})}<span class="unseen"
      >: ${renderTexts(texts, writer)}</span
    >`;
  return writer.link(`https://www.openstreetmap.org/search?${new URLSearchParams({query})}`, label);
}

function renderOrganizer({name, url}: NonNullable<CampaignEvent['organizer']>, writer: Writer): unknown {
  const [before, after] = splitAtPlaceholder(msg(str`Organised by ${PLACEHOLDER}`, {id: 'events.organizer'}));
  return line('organizer', html`${before}${linked(name, url, writer)}${after}`, 'muted');
}
