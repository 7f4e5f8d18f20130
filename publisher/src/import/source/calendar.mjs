import ICAL from 'ical.js';
import {findIana} from 'windows-iana';
import {PublisherError} from '../../errors.mjs';
import {placeFields} from '../../reading/place-fields.mjs';
import {published} from '../../reading/plain.mjs';
import {readKind} from '../../reading/words.mjs';
import {isZone, localTimeOf} from '../../reading/zones.mjs';
import {Refused} from '../../reading/refused.mjs';
import {decode} from '../../reading/decode.mjs';
import {partsOfPlace} from './located-text.mjs';

/** What is read of an entry, or has no meaning on a page. All else is dropped, and named: organisers and guests are people. */
const KNOWN = new Set(
  (
    'uid dtstamp dtstart dtend duration summary description location url status sequence categories class created ' +
    'last-modified transp priority rrule rdate exdate recurrence-id geo'
  ).split(' '),
);

/**
 * Reads the entries of a calendar file (RFC 5545).
 *
 * @param {Buffer} bytes - The file.
 * @param {{name: string, languages: string[]}} options - Its name, for messages, and the languages of the campaign: texts that name none are in the first one.
 * @returns {import('./spreadsheet.mjs').Source} Its events.
 * @throws {PublisherError} If it is no calendar.
 */
export function readCalendar(bytes, {name, languages: [first = 'en']}) {
  const findings = [];
  const calendars = calendarsIn(decode(bytes, name).text, name);
  const dropped = new Set();
  const found = [];
  const refused = [];
  let count = 0;
  for (const calendar of calendars) {
    const zoneOfCalendar = textOf(calendar, 'x-wr-timezone');
    for (const entry of calendar.getAllSubcomponents('vevent')) {
      count += 1;
      // RFC 5545, 3.8.1.3: a class that is not known counts as private.
      const isPrivate = !/^(?:public)?$/i.test(textOf(entry, 'class'));
      const title = textOf(entry, 'summary').replace(/\s+/g, ' ').slice(0, 80);
      const about = isPrivate || !title ? `entry ${count}` : title;
      const tell = (level, message) => findings.push({level, message, file: name, about});
      for (const {name: property} of entry.getAllProperties())
        if (!KNOWN.has(property)) dropped.add(property);
      if (isPrivate) {
        tell('warning', 'It is marked as private, and was left out.');
        continue;
      }
      const key = textOf(entry, 'uid') || undefined;
      try {
        const event = eventOf(entry, {first, zoneOfCalendar, warn: message => tell('warning', message)});
        found.push({event, about, key, sequence: sequenceOf(entry)});
      } catch (error) {
        // The library throws errors of several kinds at values that are none; their messages may quote the file.
        tell(
          'error',
          error instanceof Refused
            ? error.message
            : 'It has a value that no calendar may have. Save it anew.',
        );
        refused.push({key});
      }
    }
  }
  const names = [...dropped]
    .map(each =>
      each
        .toUpperCase()
        .replace(/[^A-Z0-9-]/g, '')
        .slice(0, 40),
    )
    .sort();
  if (names.length)
    findings.push({
      level: 'warning',
      file: name,
      message: `These properties were left out, and nothing of them is published: ${names.slice(0, 20).join(', ')}.`,
    });
  const members = [
    ...[
      'startDate',
      'endDate',
      'allDay',
      'timeZone',
      'opens',
      'closes',
      'eventStatus',
      'isTentative',
      'kind',
      'url',
    ],
    ...['name', 'description', 'location', 'placeOnRequest', 'eventAttendanceMode'],
  ];
  const covers = path =>
    members.includes(path.split('.')[0]) && !/^(?:name|description)\./.test(path.replace(`.${first}`, ''));
  return {kind: 'calendar', found: withoutSameKey(found, findings, name), refused, covers, findings};
}

function calendarsIn(text, name) {
  try {
    const parsed = ICAL.parse(text.trim());
    const list = typeof parsed[0] === 'string' ? [parsed] : parsed;
    return list.map(each => new ICAL.Component(each)).filter(each => each.name === 'vcalendar');
  } catch {
    throw new PublisherError(`${name} cannot be read as a calendar. Save it again as iCalendar (.ics).`);
  }
}

function eventOf(entry, {first, zoneOfCalendar, warn}) {
  const summary = textOf(entry, 'summary');
  if (!summary) throw new Refused('The title, SUMMARY, is missing.');
  const {name, street, cityName, country, isOnline, isHidden} = partsOfPlace(textOf(entry, 'location'));
  const when = whenOf(entry);
  const place = (fields, zone) =>
    placeFields(
      {
        name: isHidden ? undefined : name,
        street,
        city: cityName ? {[first]: cityName} : {},
        cityName,
        country,
        zone,
        zoneIfNone: isZone(zoneOfCalendar) ? zoneOfCalendar : undefined,
      },
      fields,
      warn,
    );
  const {location, ...time} = timed(when, place, warn);
  const description = textOf(entry, 'description');
  const url = textOf(entry, 'url');
  const kind = entry
    .getAllProperties('categories')
    .flatMap(each => each.getValues().map(value => readKind(String(value))))
    .find(Boolean);
  return {
    name: {[languageOf(entry, 'summary', first)]: summary},
    ...time,
    ...(location && {location}),
    ...(isHidden && {placeOnRequest: true}),
    ...(isOnline && {eventAttendanceMode: 'OnlineEventAttendanceMode'}),
    ...statusOf(entry),
    ...(kind && {kind}),
    ...(/^https?:\/\/[^\s@]+$/.test(url) && {url}),
    ...(description && {description: {[languageOf(entry, 'description', first)]: description}}),
  };
}

/** The first and the last moment as they stand in the entry, and whether it repeats each day. */
function whenOf(entry) {
  const start = entry.getFirstPropertyValue('dtstart');
  if (!start?.isDate && !(start instanceof ICAL.Time)) throw new Refused('The day, DTSTART, is missing.');
  if (entry.hasProperty('recurrence-id'))
    throw new Refused('It changes one day of an entry that repeats. Make an entry for each day.');
  const days = repetitions(entry);
  const end = entry.getFirstPropertyValue('dtend');
  const duration = entry.getFirstPropertyValue('duration');
  const last = end ?? (duration ? addedTo(start, duration) : undefined);
  if (last && last.compare(start) < 0) throw new Refused('It ends before it begins.');
  return {start, last, days, zone: entry.getFirstProperty('dtstart').getParameter('tzid')};
}

/** On how many days in a row it repeats; 1 if it does not. What else a rule may say is not guessed. */
function repetitions(entry) {
  if (entry.hasProperty('rdate') || entry.hasProperty('exdate'))
    throw new Refused('It repeats on days of its own choice. Make an entry for each day.');
  const [rule, ...others] = entry.getAllProperties('rrule').map(each => each.getFirstValue());
  if (!rule) return 1;
  const isDaily =
    rule.freq === 'DAILY' && rule.interval === 1 && !Object.keys(rule.parts).length && !others.length;
  const start = entry.getFirstPropertyValue('dtstart');
  const days = rule.count ?? (rule.until ? dayNumber(rule.until) - dayNumber(start) + 1 : Infinity);
  if (!isDaily || !(days >= 1 && days <= 366))
    throw new Refused(
      'It repeats in a way that cannot be said here: only each day, with an end. Make an entry for each day.',
    );
  return days;
}

/** The members about the time, and the place that they need. */
function timed({start, last, days, zone}, place, warn) {
  if (start.isDate) {
    const length = last ? Math.max(1, dayNumber(last) - dayNumber(start)) : 1;
    if (days > 1 && length > 1)
      throw new Refused('It repeats, and lasts several days. Make an entry for each time.');
    const end = days * length - 1;
    const fields = {
      startDate: isoDay(start),
      ...(end && {endDate: dayAfter(isoDay(start), end)}),
      allDay: true,
    };
    return {...fields, ...place(fields, '')};
  }
  const isUtc = start.zone === ICAL.Timezone.utcTimezone;
  const named = isUtc ? undefined : zoneNamed(zone);
  if (zone && !isUtc && !named) warn('Its time zone is not known by its name. That of its place was taken.');
  const local = time => `${isoDay(time)}T${two(time.hour)}:${two(time.minute)}`;
  let fields = {startDate: local(start), ...(last && last.compare(start) > 0 && {endDate: local(last)})};
  // A calendar's zone is certain: the place only names it where the calendar does not.
  const placed = named ? {...place({startDate: isoDay(start)}, ''), timeZone: named} : place(fields, '');
  if (isUtc) {
    const moment = time => Date.parse(`${local(time)}Z`);
    fields = {
      startDate: localTimeOf(placed.timeZone, moment(start)),
      ...(fields.endDate && {endDate: localTimeOf(placed.timeZone, moment(last))}),
    };
  }
  if (days > 1) {
    const [[day, opens], [lastDay, closes]] = [fields.startDate, fields.endDate ?? ''].map(time =>
      time.split('T'),
    );
    if (lastDay !== day)
      throw new Refused('It repeats each day without an end on that day. Make an entry for each day.');
    fields = {startDate: day, endDate: dayAfter(day, days - 1), opens, closes};
  }
  return {...fields, ...placed};
}

/** An IANA zone by its name, or by the name that Windows has for it. */
function zoneNamed(zone) {
  if (!zone) return undefined;
  const name = zone.replace(/^"|"$/g, '').replace(/^\/[^/]+\/(?:[^/]+\/)?(?=[A-Z][A-Za-z]+\/)/, '');
  return isZone(name) ? name : findIana(name)[0];
}

function statusOf(entry) {
  const status = textOf(entry, 'status').toUpperCase();
  if (status === 'TENTATIVE') return {isTentative: true};
  return status === 'CANCELLED' ? {eventStatus: 'EventCancelled'} : {};
}

function sequenceOf(entry) {
  const sequence = Number(textOf(entry, 'sequence'));
  return Number.isInteger(sequence) && sequence > 0 && sequence < 1_000_000 ? sequence : 0;
}

function textOf(component, property) {
  const value = component.getFirstPropertyValue(property);
  return value === null || value === undefined ? '' : published(String(value));
}

function languageOf(entry, property, first) {
  const language = entry.getFirstProperty(property)?.getParameter('language');
  return typeof language === 'string' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)
    ? language
    : first;
}

function withoutSameKey(found, findings, file) {
  const keys = new Set();
  return found.filter(({key, about}) => {
    if (key === undefined || !keys.has(key)) return keys.add(key);
    findings.push({
      level: 'warning',
      file,
      about,
      message: 'It has the UID of another entry, and was left out.',
    });
    return false;
  });
}

const two = number => String(number).padStart(2, '0');
const isoDay = ({year, month, day}) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
const dayNumber = time => Math.round(Date.parse(isoDay(time)) / 86_400_000);
const dayAfter = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function addedTo(start, duration) {
  const end = start.clone();
  end.addDuration(duration);
  return end;
}
