import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {aroundGap, GAP} from '../../i18n/around.js';
import {
  formatDayRange,
  formatTime,
  formatTimeRange,
  formatWeekdayDay,
  type Formats,
} from '../../i18n/format.js';
import {firstDay, lastDay, type AgendaRow} from '../../model/agenda.js';
import type {CalendarEntry} from '../../model/calendar.js';
import {attendanceOf} from '../../model/event-filter.js';
import {isTimed, type CampaignEvent, type Place} from '../../model/events.js';
import type {Text} from '../../model/text.js';
import {offsetName, toLocal, type ToInstant} from '../../model/zoned-time.js';
import {dayOfWord, onlineWord, statusWord, titleWords} from './event-words.js';

/** What the drawing of an event needs of its element. */
export interface Pen {
  readonly formats: Formats;
  /** `undefined` until zones may be asked: then times are those of the place alone. */
  readonly toInstant: ToInstant | undefined;
  text(text: Text): string | TemplateResult;
  plain(text: Text): string;
  link(address: string, label: string | TemplateResult): TemplateResult;
}

/**
 * When, what, where and by whom, with `actions` below. A row that stands under no day, as `dated`, names its days itself; one of an
 * event that has been drawn before says no more than is needed to know it again.
 */
export function renderEvent(
  row: AgendaRow,
  pen: Pen,
  {dated = false, actions}: {dated?: boolean; actions?: TemplateResult} = {},
): TemplateResult {
  const {event, repeated} = row;
  const {name, url, eventStatus, organizer, description} = event;
  const status = statusWord(eventStatus);
  const title = pen.text(name);
  const more = html`
    ${organizer ? renderOrganizer(organizer, pen) : nothing}
    ${description ? html`<p class="prose" part="description">${pen.text(description)}</p>` : nothing}
  `;
  return html`
    <div class="when">${renderWhen(row, pen, dated)}</div>
    <div class="what">
      ${status ? html`<p class="status" part="status">${status}</p>` : nothing}
      <p class=${eventStatus === 'EventCancelled' ? 'name off' : 'name'} part="name">
        ${url ? pen.link(url, title) : title}
      </p>
      ${renderPlace(row, pen)} ${repeated ? nothing : more} ${actions ?? nothing}
    </div>
  `;
}

/** `event` in the words under which it goes into a calendar. */
export function calendarEntry(event: CampaignEvent, {plain}: Pen): CalendarEntry {
  const {name, location, description} = event;
  const place = attendanceOf(event).includes('onSite')
    ? location && placeTexts(location).map(plain).join(', ')
    : onlineWord();
  return {
    event,
    title: titleWords(event, plain(name)),
    location: place,
    description: description && plain(description),
  };
}

function renderWhen(row: AgendaRow, pen: Pen, dated: boolean): TemplateResult {
  const {event, dayOf} = row;
  const first = firstDay(event);
  const last = lastDay(event);
  const range = formatDayRange(first, last, pen.formats);
  const time = dated && first < last ? undefined : timeWords(row, pen.formats);
  const zone = event.timeZone && isTimed(event) && time ? renderZone(event, event.timeZone, pen) : nothing;
  const own = dated ? undefined : ownTime(row, pen);
  return html`
    ${dated ? html`<p class="date" part="date">${range}</p>` : nothing}
    ${time ? html`<p class=${dated ? 'muted' : 'time'} part="time">${time}</p>` : nothing}
    ${
      dayOf === 'only'
        ? nothing
        : html`<p part="date">${dayOfWord(dayOf)} <span class="muted range">${range}</span></p>`
    }
    ${zone} ${own ? html`<p class="muted" part="own">${own}</p>` : nothing}
  `;
}

/** The hours that belong to one day of an event, as local times. */
function hoursOf({event: {startDate, endDate}, dayOf}: AgendaRow): {from?: string; to?: string} {
  return {
    from: dayOf === 'only' || dayOf === 'first' ? startDate : undefined,
    to: (dayOf === 'only' || dayOf === 'last') && endDate !== startDate ? endDate : undefined,
  };
}

function timeWords(row: AgendaRow, formats: Formats): string | undefined {
  const {event, dayOf} = row;
  if (isTimed(event)) return spanWords(hoursOf(row), dayOf, formats);
  if (event.allDay) return msg('All day', {id: 'events.allDay'});
  return dayOf === 'only' ? msg('Time not announced', {id: 'events.noTime'}) : undefined;
}

function spanWords(
  {from, to}: {from?: string; to?: string},
  dayOf: AgendaRow['dayOf'],
  formats: Formats,
): string | undefined {
  const start = from?.slice(11, 16);
  const end = to?.slice(11, 16);
  if (start && end) return formatTimeRange(start, end, formats);
  if (start && dayOf === 'only') return formatTime(start, formats);
  if (start) return msg(str`from ${formatTime(start, formats)}`, {id: 'events.from'});
  return end && msg(str`until ${formatTime(end, formats)}`, {id: 'events.until'});
}

function renderZone({startDate}: CampaignEvent, zone: string, {toInstant}: Pen): TemplateResult {
  const instant = toInstant?.(startDate, zone);
  const offset = instant && offsetName(instant, zone);
  return html`<p class="zone muted" part="zone">
    <bdi>${zone.replaceAll('_', ' ')}</bdi>${offset ? ` (${offset})` : nothing}
  </p>`;
}

/** The same hours on the reader's own clock, where it shows others. */
function ownTime(row: AgendaRow, {formats, toInstant}: Pen): string | undefined {
  const {timeZone} = row.event;
  if (!timeZone || !toInstant || !isTimed(row.event)) return undefined;
  const here = (local: string | undefined) => {
    const instant = local && toInstant(local, timeZone);
    return instant ? toLocal(instant) : undefined;
  };
  const {from, to} = hoursOf(row);
  const own = {from: here(from), to: here(to)};
  const there = from ?? to;
  const begin = from ? own.from : own.to;
  if (!there || !begin || begin === there.slice(0, 16)) return undefined;
  const time = spanWords(own, row.dayOf, formats);
  if (begin.slice(0, 10) === there.slice(0, 10)) return msg(str`Your time: ${time}`, {id: 'events.yourTime'});
  const day = formatWeekdayDay(begin.slice(0, 10), formats, {short: true, year: false});
  return msg(str`Your time: ${day}, ${time}`, {
    id: 'events.yourTimeDay',
    desc: 'A day such as "Sat 20 May", then a time',
  });
}

function renderPlace({event, repeated}: AgendaRow, pen: Pen): TemplateResult | typeof nothing {
  const ways = attendanceOf(event);
  if (!ways.includes('onSite')) return html`<p part="place">${onlineWord()}</p>`;
  const {location} = event;
  if (!location) return nothing;
  const {name, streetAddress, addressLocality} = location;
  const findable = !repeated && addressLocality && (streetAddress ?? name);
  const words = placeTexts(location).map((text, index) => [index ? ', ' : nothing, pen.text(text)]);
  return html`
    <p class="place" part="place">
      <span>${words}</span>${findable ? html` <span class="map">${renderMap(location, pen)}</span>` : nothing}
    </p>
    ${
      ways.includes('online')
        ? html`<p part="place">${msg('Also online', {id: 'events.alsoOnline'})}</p>`
        : nothing
    }
  `;
}

/** A search for the address in OpenStreetMap; the name of the house stands in where there is no street. */
function renderMap({name, streetAddress, addressLocality, addressCountry}: Place, pen: Pen): TemplateResult {
  const address = [streetAddress ?? name, addressLocality, addressCountry]
    .flatMap(text => (text ? pen.plain(text) : []))
    .join(', ');
  const label = html`${msg('Map', {id: 'events.map'})}<span class="unseen">: ${address}</span>`;
  return pen.link(`https://www.openstreetmap.org/search?${new URLSearchParams({query: address})}`, label);
}

function renderOrganizer({name, url}: NonNullable<CampaignEvent['organizer']>, pen: Pen): TemplateResult {
  const [before, after] = aroundGap(msg(str`Organised by ${GAP}`, {id: 'events.organizer'}));
  const words = pen.text(name);
  return html`<p class="muted" part="organizer">${before}${url ? pen.link(url, words) : words}${after}</p>`;
}

function placeTexts({name, streetAddress, addressLocality, addressCountry}: Place): Text[] {
  return [name, streetAddress, addressLocality, addressCountry].filter(text => text !== undefined);
}
