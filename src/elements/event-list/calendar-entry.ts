import type {Writer} from '../../base/language/writer.js';
import {calendarFile, type CalendarEntry} from '../../model/events/calendar.js';
import {attendanceOf} from '../../model/events/event-filter.js';
import type {CampaignHead} from '../../model/schema/head.js';
import type {CampaignEvent} from '../../model/sections/events.js';
import {textsOf} from '../../parts/text/place.js';
import type {MakeFile} from './calendar-offer.js';
import {labelFor, placeOnRequestText, titleText} from './event-words.js';

/** Makes the calendar file of `events`, a campaign's; `say` calls a function in the language of the element. */
export function fileMaker(
  events: readonly CampaignEvent[],
  {name, updated}: CampaignHead,
  writer: Writer,
  say: <T>(render: () => T) => T,
): MakeFile {
  return neutralTitle => {
    const entries = say(() => events.map(event => calendarEntry(event, writer)));
    return calendarFile(entries, {name: writer.plain(name), stamp: new Date(updated), neutralTitle});
  };
}

/**
 * The calendar entry of `event`, with its texts in the language of the element; without a link to a host to which the
 * page does not let campaigns lead.
 */
export function calendarEntry(
  event: CampaignEvent,
  writer: Pick<Writer, 'plain' | 'canLinkTo'>,
): CalendarEntry {
  const {name, location, placeOnRequest, description, url} = event;
  const isLinked = url && writer.canLinkTo(url);
  const onSite = attendanceOf(event).includes('onSite');
  const texts = location && textsOf(location).map(text => writer.plain(text));
  const places = [texts?.join(', '), placeOnRequest && placeOnRequestText()].filter(Boolean);
  return {
    event: isLinked ? event : {...event, url: undefined},
    title: titleText(event, writer.plain(name)),
    location: onSite ? places.join('. ') || undefined : labelFor('online'),
    description: description && writer.plain(description),
  };
}
