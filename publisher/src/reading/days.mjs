import {quoted, Refused} from './refused.mjs';
import {folded, plain} from './plain.mjs';

/** The languages in which months and weekdays are known by name. */
const LANGUAGES = ['en', 'de', 'be', 'ru', 'uk', 'pl', 'lt', 'lv', 'cs', 'nl', 'sv', 'fr', 'es', 'it', 'pt'];

const WRITE = 'Write it as 2027-05-19 or 19.05.2027.';

/**
 * Reads a day, or a first and a last day, as people write them.
 *
 * @param {string} text - Such as `19.05.2027`, `2027-05-19`, `19 May 2027`, `21.–23.05.2027`, `19.05.2027 18:00`.
 * @returns {{first: string, last?: string, time?: string, lastTime?: string}} ISO days; the times are what stood behind each day, unread.
 * @throws {Refused} If it is no day, one that does not exist, or one that may be two days, as 5/6/2027.
 */
export function readDays(text) {
  const written = plain(text).replace(/[‐‑]/g, '-');
  const range = rangeIn(written);
  if (range) {
    if (range.last < range.first)
      throw new Refused(`The last day, ${range.last}, is before the first, ${range.first}.`);
    return range;
  }
  if (/^\d{5}(?:\.\d+)?$/.test(written))
    throw new Refused(
      `${quoted(text)} is a spreadsheet's number for a day. Format the column as a date, and save again.`,
    );
  const single = dayIn(written);
  if (!single) throw new Refused(`${quoted(text)} is no day that can be read. ${WRITE}`);
  const {day, rest} = single;
  if (
    /\d{4}|\d\. ?\d{1,2}\.$/.test(rest ?? '') &&
    attempt(() => dayIn(rest.replace(/^(?:and|und|і|и|i|ir|[,;&]) ?/, '')))
  )
    throw new Refused(
      'There are several days here. Write a row for each, or the first and the last one with a dash.',
    );
  return rest ? {first: day, time: rest} : {first: day};
}

/** Two days with a dash or a word between them; `undefined` for anything else. */
function rangeIn(text) {
  for (const separator of text.matchAll(
    /\s*[–—]\s*|\s+-\s+|(?<=\d\.?)-(?=\d)|\s(?:bis|to|until|till|do|да|до|по|iki)\s|\//g,
  )) {
    const left = text.slice(0, separator.index).trim();
    const right = text.slice(separator.index + separator[0].length).trim();
    // In 2027-05-19 and 19/5/2027 the separators belong to one day.
    if (separator[0] === '-' && /^\d{4}$|-/.test(left + (/^\d+-/.test(right) ? '-' : ''))) continue;
    if (separator[0] === '/' && !/^\d{4}-\d\d-\d\d$/.test(left)) continue;
    const last = attempt(() => dayIn(right));
    if (!last) continue;
    const first = beginning(left, last.day);
    if (first) return {first: first.day, last: last.day, time: first.rest, lastTime: last.rest};
  }
  return undefined;
}

/** The first day of a range: what it does not say is as in the last one. */
function beginning(left, last) {
  const [year, month] = last.split('-');
  const whole = attempt(() => dayIn(left));
  if (whole) return whole;
  if (/^\d{1,2}\.?$/.test(left)) return dayIn(`${left.replace('.', '')}.${month}.${year}`);
  if (/^\d{1,2}\.\s?\d{1,2}\.?$/.test(left)) return dayIn(`${left.replace(/\.$/, '')}.${year}`);
  return attempt(() => dayIn(`${left} ${year}`));
}

/** A day and what stands behind it; `undefined` if none can be read. */
function dayIn(written) {
  const {text, weekday} = withoutWeekday(written);
  const found = numericDay(text) ?? namedDay(text);
  if (!found) return undefined;
  const {year, month, day, rest = ''} = found;
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00Z`);
  if (Number.isNaN(+date) || date.getUTCDate() !== +day)
    throw new Refused(`There is no day ${iso}. ${WRITE}`);
  if (year < 1990 || year > 2100) throw new Refused(`The year ${year} cannot be meant. ${WRITE}`);
  if (weekday !== undefined && weekday !== date.getUTCDay())
    throw new Refused(`${iso} is another day of the week than is written. Set the day or its name right.`);
  return {day: iso, rest: rest.trim() || undefined};
}

function numericDay(text) {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:t|,? )(.+))?$/.exec(text);
  if (iso) return {year: +iso[1], month: +iso[2], day: +iso[3], rest: iso[4]};
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?: ?[гр]\.?(?= |$))?(?:,? (.+))?$/.exec(text);
  if (dotted) return {day: +dotted[1], month: +dotted[2], year: fullYear(dotted[3]), rest: dotted[4]};
  const slashed = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?:,? (.+))?$/.exec(text);
  if (!slashed) return undefined;
  const [one, other] = [+slashed[1], +slashed[3]];
  if (one <= 12 && other <= 12 && one !== other)
    throw new Refused(`${quoted(text)} may be two days. ${WRITE}`);
  const [day, month] = other > 12 ? [other, one] : [one, other];
  return {day, month, year: fullYear(slashed[4]), rest: slashed[5]};
}

/** `19 may 2027`, `may 19, 2027`, `2027 m. gegužės 19 d.`: one name of a month, one year, one number of a day. */
function namedDay(text) {
  const parts = [...text.matchAll(/\d+(?!\d*[:.]\d)|\p{L}+/gu)];
  const months = parts.filter(([word]) => MONTHS.has(folded(word)));
  if (months.length !== 1) return undefined;
  const year = parts.find(([word]) => /^\d{4}$/.test(word));
  const day = parts.find(([word]) => /^\d{1,2}$/.test(word));
  if (!year || !day) return undefined;
  const end = Math.max(...[months[0], year, day].map(part => part.index + part[0].length));
  const between = parts.filter(part => part.index < end && ![months[0], year, day].includes(part));
  if (between.some(([word]) => !FILLERS.has(word))) return undefined;
  const rest = text
    .slice(end)
    .replace(/^(?:st|nd|rd|th|[.,]| ?(?:d|г|р|года|году|roku)\.?(?= |$))+/, '')
    .trim();
  return {year: +year[0], month: MONTHS.get(folded(months[0][0])), day: +day[0], rest};
}

/** What may stand inside a day: “19th of May”, “19 de mayo de 2027”, “2027 m. gegužės 19 d.” */
const FILLERS = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'of',
  'the',
  'de',
  'del',
  'm',
  'd',
  'г',
  'года',
  'roku',
  'gada',
]);

function withoutWeekday(text) {
  const match = /^(\p{L}{2,})[.,]*\s+(?=.*\d)/u.exec(text);
  const weekday = match && WEEKDAYS.get(folded(match[1]));
  return weekday === undefined || weekday === null ? {text} : {text: text.slice(match[0].length), weekday};
}

const fullYear = year => (year.length === 2 ? 2000 + +year : +year);

/** The names of months, or of days of the week, with their numbers. */
function names(count, at, ...formats) {
  const found = new Map();
  for (const language of LANGUAGES)
    for (const options of formats) {
      const {format} = new Intl.DateTimeFormat(language, {timeZone: 'UTC', ...options});
      for (let index = 0; index < count; index++)
        for (const [word] of format(at(index)).matchAll(/\p{L}{2,}/gu)) {
          const name = folded(word);
          // A name that means two months in two languages names none.
          found.set(name, found.has(name) && found.get(name) !== index ? undefined : index);
        }
    }
  return found;
}

const inMonth = index => new Date(Date.UTC(2027, index, 15));

const MONTHS = new Map(
  [
    ...names(12, inMonth, {month: 'long'}, {month: 'long', day: 'numeric'}, {month: 'short', day: 'numeric'}),
    // Belarusian has a second form of May, which its calendars use as often.
    ...[
      ['траўня', 4],
      ['травень', 4],
      ['sept', 8],
    ].map(([name, index]) => [folded(name), index]),
  ].flatMap(([name, index]) => (index === undefined || FILLERS.has(name) ? [] : [[name, index + 1]])),
);

/** 4 July 2027 is a Sunday. */
const WEEKDAYS = names(
  7,
  index => new Date(Date.UTC(2027, 6, 4 + index)),
  {weekday: 'long'},
  {weekday: 'short'},
);

function attempt(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
