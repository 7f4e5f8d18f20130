import {build} from 'esbuild';
import ICAL from 'ical.js';
import {convertIcsCalendar} from 'ts-ics';
import * as v from 'valibot';

const {outputFiles} = await build({
  stdin: {
    contents: `export * from './events/calendar.js'; export * from './sections/events.js'; export * from './days/zoned-time.js';`,
    resolveDir: new URL('../../../src/model', import.meta.url).pathname,
  },
  bundle: true,
  ignoreAnnotations: true, // package.json names what is shipped, which src is not
  write: false,
  format: 'esm',
});
export const {calendarFile, event, events, isTimed, toInstant} = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
);

/** The date of the last change of the feed in every test. */
export const stamp = new Date('2023-05-19T08:30:00Z');

/** The text of a calendar file with these entries. */
export function write(entries, more) {
  return calendarFile([entries].flat(), {name: 'Events', stamp, ...more}).text;
}

/** An entry of one whole day; a test sets only the fields that it is about. */
export const anEntry = (fields = {}, words = {}) => ({
  event: v.parse(event, {name: 'Letters', startDate: '2023-05-21', ...fields}),
  title: 'Letters',
  ...words,
});

/** The events in a file as two foreign parsers read them, in one format. */
export const readers = {
  'ical.js': text =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(component => {
      const value = name => component.getFirstPropertyValue(name) ?? undefined;
      const moment = name => value(name) && {allDay: value(name).isDate, instant: momentOf(value(name))};
      return {
        uid: value('uid'),
        stamp: value('dtstamp').toJSDate(),
        start: moment('dtstart'),
        end: moment('dtend'),
        title: value('summary'),
        location: value('location'),
        description: value('description'),
        url: value('url'),
        visibility: value('class'),
        status: value('status'),
        sequence: value('sequence'),
        transparency: value('transp'),
      };
    }),
  'ts-ics': text =>
    (convertIcsCalendar(undefined, text).events ?? []).map(found => {
      const moment = time => time && {allDay: time.type === 'DATE', instant: time.date};
      return {
        uid: found.uid,
        stamp: found.stamp.date,
        start: moment(found.start),
        end: moment(found.end),
        title: found.summary || undefined,
        location: found.location,
        description: found.description,
        url: found.url,
        visibility: found.class,
        status: found.status,
        sequence: found.sequence ?? 0, // it drops a zero, which is the default
        transparency: found.timeTransparent,
      };
    }),
};

/** ical.js returns a day as midnight local time; converted to UTC it can be compared. */
function momentOf(time) {
  return time.isDate ? new Date(Date.UTC(time.year, time.month - 1, time.day)) : time.toJSDate();
}

/** The expected content of an entry, computed independently of the library. */
export function expected({event, title, location, description}) {
  const {startDate, endDate, timeZone, eventStatus, isTentative, revision, eventAttendanceMode, url} = event;
  const timed = isTimed(event);
  const start = timed ? toInstant(startDate, timeZone) : new Date(`${startDate}T00:00Z`);
  const end = timed
    ? endDate && toInstant(endDate, timeZone)
    : new Date(Date.parse(`${endDate ?? startDate}T00:00Z`) + 86_400_000);
  const page = url && new URL(url).href;
  const isOnline = eventStatus === 'EventMovedOnline' || eventAttendanceMode !== 'OfflineEventAttendanceMode';
  return {
    stamp,
    start: {allDay: !timed, instant: start},
    end: end && end > start ? {allDay: !timed, instant: end} : undefined,
    title: line(title),
    location: line(location),
    description: plain([description, isOnline ? page : ''].filter(part => part?.trim()).join('\n\n')),
    url: page,
    visibility: 'PRIVATE',
    status:
      {EventCancelled: 'CANCELLED', EventPostponed: 'TENTATIVE'}[eventStatus] ??
      (isTentative ? 'TENTATIVE' : 'CONFIRMED'),
    sequence: revision ?? stamp.getTime() / 60_000,
    transparency: timed ? undefined : 'TRANSPARENT',
  };
}

const BREAKS = ['\r\n', '\r', '\v', '\f', '\x85', '\u2028', '\u2029'];
/** Whether a character is one of the 65 control characters. */
export const isControl = character => character < ' ' || (character >= '\x7f' && character <= '\x9f');

function plain(text = '') {
  const lines = BREAKS.reduce((rest, broken) => rest.replaceAll(broken, '\n'), text);
  const kept = [...lines].map(each => (each !== '\n' && isControl(each) ? ' ' : each)).join('');
  return kept.toWellFormed().trim() || undefined;
}

const line = text => plain(plain(text)?.split(/\s+/).join(' '));
