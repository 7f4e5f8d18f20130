import {msg, str} from '@lit/localize';
import {Writer} from '../base/language/writer.js';
import {calendarEntry} from '../elements/event-list/calendar-entry.js';
import {labelFor, neutralText, neutralTitle} from '../elements/event-list/event-words.js';
import {inLocale, type Locale} from '../i18n/locale.js';
import type {CalendarEntry} from '../model/events/calendar.js';
import type {CampaignEvent} from '../model/sections/events.js';
import type {Text} from '../model/values/text/text.js';
import {WARNINGS, whomToWarn} from '../parts/notice/safety-notice.js';

/** What is said of calendars to subscribe to, in one language. */
export interface CalendarWords {
  /** The title of all entries of a neutral calendar. */
  readonly neutralTitle: string;
  /** What an entry of a neutral calendar says. */
  readonly neutral: string;
  /** The title of an entry of which no more is known than that it is cancelled. */
  readonly cancelled: string;
  /** For whom a warning stands before the addresses, and the warning. */
  readonly warning: readonly [whom: string, ...sentences: string[]];
}

/** The entries of `events` as a reader of `locale` has them in the calendar files of the event list. */
export function calendarEntries(events: readonly CampaignEvent[], locale: Locale): CalendarEntry[] {
  const writer = {plain: plainIn(locale), canLinkTo: () => true};
  return inLocale(locale, () =>
    events.map(event => calendarEntry(event.id ? event : inOneLanguage(event, writer.plain), writer)),
  );
}

/** An event without an id is known by its words, and those are the ones of the reader. */
function inOneLanguage(event: CampaignEvent, plain: (text: Text) => string): CampaignEvent {
  const {name, location} = event;
  const texts = Object.entries(location ?? {}).map(([key, text]) => [key, text && plain(text)]);
  return {...event, name: plain(name), location: location && Object.fromEntries(texts)};
}

/** Chooses among the languages of a text as elements do. Most texts have the language; to look for another takes long. */
function plainIn(locale: Locale): (text: Text) => string {
  const writer = writerFor(locale);
  return text => (typeof text === 'string' ? text : (text[locale] ?? writer.plain(text)));
}

/** What is said of calendars in the language `locale`; `host` is where they are. The words must be loaded. */
export function calendarWords(locale: Locale, host: string): CalendarWords {
  return inLocale(locale, () => ({
    neutralTitle: neutralTitle(),
    neutral: neutralText(),
    cancelled: labelFor('EventCancelled'),
    warning: [whomToWarn(), ...WARNINGS.saving(), subscribing(host)],
  }));
}

/** A text of the campaign as a reader of `locale` has it. */
export const textIn = (text: Text, locale: Locale): string => writerFor(locale).plain(text);

/** Writes texts as a page does that lets its campaigns lead anywhere. */
export const writerFor = (locale: Locale): Writer =>
  new Writer({language: {locale, tag: locale}, linkStyle: 'text'});

const subscribing = (host: string) =>
  msg(
    str`If you subscribe, your phone asks a server for this calendar every day, for months: ${host}. Whoever runs the server or your network can see that.`,
    {id: 'published.subscribing'},
  );
