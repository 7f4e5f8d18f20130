import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import type {Renderable} from '../../base/drawing/renderable.js';
import type {Writer} from '../../base/language/writer.js';
import {serverSettings} from '../../base/server-settings.js';
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
import {hasDailyHours, onDay} from '../../model/events/daily-hours.js';
import {attendanceOf} from '../../model/events/event-filter.js';
import {isTimed, type CampaignEvent, type Place} from '../../model/sections/events.js';
import type {Text} from '../../model/values/text/text.js';
import {isZoneHidden, offsetName, toLocal, type ToInstant} from '../../model/days/zoned-time.js';
import {
  dayLabel,
  eachDayText,
  labelFor,
  photographyText,
  placeOnRequestText,
  statusTexts,
} from './event-words.js';

/** What an event needs from its element to be rendered. */
export interface EventContext {
  readonly writer: Writer;
  /** The level of its heading, its name. */
  readonly level: number;
  /** `undefined` until time zones have loaded: only local times are shown then. */
  readonly toInstant: ToInstant | undefined;
}

/** The local start and end of an event, each only if it is on the day of the row; those of that day, if each has the same. */
type Hours = readonly (string | undefined)[];

/**
 * The name, the time, the place and the organizer of an event, with `actions` below. A row without a day names the
 * event's days; a row of an event that is listed already leaves out the details.
 */
export function renderEvent(row: AgendaRow, context: EventContext, actions: Renderable): TemplateResult {
  const {writer} = context;
  const {event, repeated} = row;
  const {name, url, eventStatus, organizer, photography, description} = event;
  const details = [
    organizer && renderOrganizer(organizer, url, writer),
    renderLine('photography', photography && photographyText(photography)),
    renderLine('description', description && writer.text(description), 'prose'),
  ];
  return html`
    <p
      class=${eventStatus === 'EventCancelled' ? 'name off' : 'name'}
      part="name"
      role="heading"
      aria-level=${context.level}
    >
      ${renderLinked(name, url, writer)}
    </p>
    <div class="when">${renderWhen(row, context)}</div>
    <div class="what">
      ${statusTexts(event).map(status => renderLine('status', status, 'status'))} ${renderPlace(row, writer)}
      ${repeated ? nothing : details} ${actions}
    </div>
  `;
}

/** A paragraph; nothing if the content is empty. */
function renderLine(part: string, content: Renderable | false, className = ''): Renderable {
  return content ? html`<p class=${className} part=${part}>${content}</p>` : nothing;
}

/** Hours of each day; the range stays in one piece in a sentence that runs from right to left. */
function renderEachDay(hours: string): TemplateResult {
  const [before, after] = splitAtPlaceholder(eachDayText(PLACEHOLDER));
  return html`${before}<bdi>${hours}</bdi>${after}`;
}

/** A text, as a link if it has an address; `before` is the address of the link before it. */
function renderLinked(
  text: Text,
  address: string | undefined,
  writer: Writer,
  before?: string,
): TemplateResult {
  const label = writer.text(text);
  return address ? writer.link(address, label, {before}) : label;
}

function renderWhen({event, day}: AgendaRow, context: EventContext): TemplateResult {
  const {formats} = context.writer;
  const first = firstDay(event);
  const last = lastDay(event);
  const isFirst = !day || day === first;
  const isLast = !day || day === last;
  const isOnly = isFirst && isLast;
  const isDaily = hasDailyHours(event);
  const held = onDay(event, day ?? first);
  const {startDate, endDate, timeZone} = held;
  const hours = [
    isFirst || isDaily ? startDate : undefined,
    (isLast || isDaily) && endDate !== startDate ? endDate : undefined,
  ];
  const range = formatDayRange(first, last, formats);
  const isSayable = day || isDaily || (first === last && (isTimed(held) || held.allDay));
  const text = isSayable && timeText(held, hours, isOnly, formats);
  const time = text && isDaily && first < last ? renderEachDay(text) : text;
  const zone = isTimed(held) ? timeZone : undefined;
  return html`
    ${renderLine('date', !day && html`<time datetime=${first}>${range}</time>`)}
    ${renderLine('time', time && html`<time datetime=${hours.find(Boolean) ?? first}>${time}</time>`, day ? 'time' : 'muted')}
    ${renderLine('date', !isOnly && html`${dayLabel(isFirst, isLast)} <span class="muted range">${range}</span>`)}
    ${renderLine('zone', time && zone && renderZone(startDate, zone, context), 'muted')}
    ${renderLine('own', day && zone && ownTimeText(hours, isOnly, zone, context), 'muted')}
  `;
}

/** When on its days an event takes place; `undefined` if that is not known. `isOnly`: whether these hours are all. */
export function timeText(
  event: CampaignEvent,
  hours: Hours,
  isOnly: boolean,
  formats: Formats,
): string | undefined {
  if (isTimed(event)) return spanText(hours, isOnly, formats);
  if (event.allDay) return msg('All day', {id: 'events.allDay'});
  return isOnly ? msg('Time to be confirmed', {id: 'events.noTime'}) : undefined;
}

function spanText(hours: Hours, isOnly: boolean, formats: Formats): string | undefined {
  const [start, end] = hours.map(local => local?.slice(11, 16));
  if (start && end) return formatTimeRange(start, end, formats);
  const time = formatTime(start ?? end ?? '', formats);
  if (start && isOnly) return time;
  if (start) return msg(str`from ${time}`, {id: 'events.from'});
  return end && msg(str`until ${time}`, {id: 'events.until'});
}

function renderZone(local: string, zone: string, {toInstant}: EventContext): TemplateResult {
  return html`<bdi lang="en" translate="no">${zoneText(local, zone, toInstant)}</bdi>`;
}

/**
 * The city of a time zone and its offset on that day, "Vilnius, UTC+3"; the offset alone for a zone without a
 * place, such as `Etc/GMT-3`, and the name of a zone whose offset is not known.
 */
export function zoneText(local: string, zone: string, toInstant?: ToInstant): string {
  const instant = toInstant?.(local, zone);
  const offset = instant && offsetName(instant, zone);
  const city = /^(?!Etc\/).*\/(.+)/.exec(zone)?.[1];
  const name = offset ? [city, offset].filter(Boolean).join(', ') : zone;
  return name.replaceAll('_', ' ');
}

/**
 * The same hours in the reader's time zone, or in UTC if the browser may hide that zone; `undefined` if the clock shows
 * the same, and on a server that does not know the zone.
 */
function ownTimeText(
  hours: Hours,
  isOnly: boolean,
  zone: string,
  {writer: {formats}, toInstant}: EventContext,
): string | undefined {
  if (isServer && !serverSettings().timeZone) return undefined;
  const own = hours.map(local => {
    const instant = local && toInstant?.(local, zone);
    return instant ? toLocal(instant) : undefined;
  });
  const localStart = hours.find(Boolean);
  const ownStart = own.find(Boolean);
  if (!localStart || !ownStart || localStart.startsWith(ownStart)) return undefined;
  const time = spanText(own, isOnly, formats);
  const ownDay = ownStart.slice(0, 10);
  const isSameDay = localStart.startsWith(ownDay);
  const day = isSameDay ? '' : formatWeekdayDay(ownDay, formats, {short: true, year: false});
  if (isZoneHidden()) return `${day && `${day}, `}${time} (UTC)`;
  if (isSameDay) return msg(str`Your time: ${time}`, {id: 'events.yourTime'});
  return msg(str`Your time: ${day}, ${time}`, {
    id: 'events.yourTimeDay',
    desc: 'A day such as "Sat 20 May", then a time',
  });
}

function renderPlace({event, day, repeated}: AgendaRow, writer: Writer): Renderable {
  const ways = attendanceOf(event);
  if (!ways.includes('onSite')) return renderLine('place', labelFor('online'));
  const {location, placeOnRequest} = event;
  if (!location && !placeOnRequest) return nothing;
  const {name, streetAddress, addressLocality} = location ?? {};
  const isFindable = day && !repeated && !placeOnRequest && addressLocality && (streetAddress ?? name);
  const map = isFindable ? html`<span class="map">${renderMap(location!, writer)}</span>` : nothing;
  return html`
    ${renderLine('place', location && html`<span>${renderTexts(textsOf(location), writer)}</span> ${map}`)}
    ${renderLine('place', placeOnRequest && placeOnRequestText())}
    ${renderLine('place', ways.includes('online') && msg('Also online', {id: 'events.alsoOnline'}))}
  `;
}

/** A link to a search for the address in OpenStreetMap; the name of the place is used if there is no street. */
function renderMap(location: Place, writer: Writer): TemplateResult {
  const {name, ...address} = location;
  const texts = textsOf(address.streetAddress ? address : location);
  const query = texts.map(text => writer.plain(text)).join(', ');
  const label = html`${msg('Map', {id: 'events.map'})}<span class="unseen"
      >: ${renderTexts(texts, writer)}</span
    >`;
  return writer.ownLink(`https://www.openstreetmap.org/search?${new URLSearchParams({query})}`, label);
}

/** `before` is the address of the link before it. */
function renderOrganizer(
  {name, url}: NonNullable<CampaignEvent['organizer']>,
  before: string | undefined,
  writer: Writer,
): Renderable {
  const [start, end] = splitAtPlaceholder(msg(str`Organised by ${PLACEHOLDER}`, {id: 'events.organizer'}));
  return renderLine('organizer', html`${start}${renderLinked(name, url, writer, before)}${end}`, 'muted');
}

/** What tells an event from the others of its list: its id, else its name and its time. */
export const keyOf = ({id, name, startDate}: CampaignEvent): string => id ?? startDate + JSON.stringify(name);
