import {calendarEntry} from '../elements/event-list/calendar-entry.js';
import {timeText, zoneText} from '../elements/event-list/event-row.js';
import {eachDayText} from '../elements/event-list/event-words.js';
import {formatDay, formatDayRange, formatWeekdayDay} from '../i18n/format.js';
import {inLocale, type Locale} from '../i18n/locale.js';
import {PLACEHOLDER} from '../i18n/placeholder.js';
import {toInstant} from '../model/days/zoned-time.js';
import {firstDay, isCalledOff, lastDay} from '../model/events/agenda.js';
import {hasDailyHours, onDay} from '../model/events/daily-hours.js';
import {isTimed, type CampaignEvent} from '../model/sections/events.js';
import type {Figure, Figures} from '../model/sections/figures.js';
import {daysSentences} from '../parts/figures/days-sentences.js';
import {prisonersSentences} from '../parts/figures/prisoners-sentences.js';
import {withNumber} from '../parts/figures/stated-figure.js';
import {sourceSentence} from '../parts/text/source-line.js';
import {writerFor} from './calendar-words.js';

/** Something new in a campaign, in one language. */
export interface News {
  readonly title: string;
  /** What else there is to say, a paragraph each. */
  readonly paragraphs: readonly string[];
}

const SENTENCES = {prisoners: prisonersSentences, daysInPrison: daysSentences};

/** A number that was counted, with its day, its qualifier and its source in the title: it may be all that is read. */
export function figureNews(name: keyof Figures, figure: Figure, locale: Locale): News {
  const writer = writerFor(locale);
  return inLocale(locale, () => {
    const sentence = SENTENCES[name].then(figure, locale, formatDay(figure.asOf, writer.formats));
    const source = sourceSentence().replace(PLACEHOLDER, writer.plain(figure.source.name));
    const {note} = figure;
    return {
      title: `${withNumber(sentence, figure, writer)} ${source}`,
      paragraphs: note ? [writer.plain(note)] : [],
    };
  });
}

/** An event that is new or has changed, with its time and place; `isMoved`: whether its day has changed. */
export function eventNews(event: CampaignEvent, isMoved: boolean, locale: Locale): News {
  const writer = writerFor(locale);
  const isToTell = isMoved && !isCalledOff(event);
  return inLocale(locale, () => {
    const {title, location = ''} = calendarEntry(
      isToTell ? {...event, eventStatus: 'EventRescheduled'} : event,
      writer,
    );
    return {title, paragraphs: [whenText(event, locale), location].filter(Boolean)};
  });
}

/** "Friday, 21 May 2027 · 18:00–20:00 · Riga, UTC+3" */
function whenText(event: CampaignEvent, locale: Locale): string {
  const {formats} = writerFor(locale);
  const first = firstDay(event);
  const last = lastDay(event);
  const isOneDay = first === last;
  const isDaily = hasDailyHours(event);
  const held = onDay(event, first);
  const {startDate, endDate, timeZone} = held;
  const hours = [startDate, endDate === startDate ? undefined : endDate];
  const time = isOneDay || isDaily ? timeText(held, hours, true, formats) : undefined;
  return [
    isOneDay ? formatWeekdayDay(first, formats) : formatDayRange(first, last, formats),
    time && isDaily && !isOneDay ? eachDayText(time) : time,
    time && timeZone && isTimed(held) && zoneText(startDate, timeZone, toInstant),
  ]
    .filter(Boolean)
    .join(' · ');
}
