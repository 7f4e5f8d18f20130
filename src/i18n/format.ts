/**
 * How one language writes numbers, days, times and lists, and which plural forms it has. The tables are generated from CLDR, because `Intl` speaks English
 * for Belarusian in Chromium, and because its first use in a page costs more than all the rest of an element.
 *
 * In a pattern `W` stands for the weekday, `D` for the day, `M` for the month, `Y` for the year, `HH:MM` for the time; in that of
 * a range what is left of the dash belongs to the beginning, what is right of it to the end.
 */
export interface Formats {
  /** Between groups of three digits. */
  readonly group: string;
  /** Digits before the first `group`: with 1 it is 1,500; with 2 it is 1500, but 15 000. */
  readonly minimumGrouping: number;
  readonly decimal: string;
  readonly minus: string;
  /** January to December, in the form that stands beside a day. */
  readonly months: readonly string[];
  /** Sunday to Saturday. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  readonly day: string;
  readonly dayMonth: string;
  readonly weekdayDay: string;
  readonly weekdayDayMonth: string;
  /** From one day to another of the same month. */
  readonly sameMonth: string;
  /** From one month to another of the same year. */
  readonly sameYear: string;
  readonly time: string;
  readonly timeRange: string;
  /** Between two items. */
  readonly listPair: string;
  /** Between the items of a longer list, and before its last one. */
  readonly listComma: string;
  readonly listLast: string;
  /**
   * For each plural category that whole numbers have, a pattern that finds its numbers, written with one zero before them. The first that
   * finds a number counts, and the last one finds every number.
   */
  readonly plurals: {readonly [category in Intl.LDMLPluralRule]?: string};
}

/** `n` in groups of three digits, rounded to one decimal place: "400,000", "1.5"; "-9", or with U+2212 where CLDR has it. */
export function formatNumber(n: number, formats: Formats): string {
  const rounded = Math.round(Math.abs(n) * 10) / 10;
  const [whole = '', fraction] = String(rounded).split('.');
  const grouped =
    whole.length < 3 + formats.minimumGrouping ? whole : whole.replace(/\B(?=(\d{3})+$)/g, formats.group);
  return (n < 0 && rounded ? formats.minus : '') + grouped + (fraction ? formats.decimal + fraction : '');
}

/** `n` as a change: "+9", "-9", "0". */
export function formatChange(n: number, formats: Formats): string {
  return (n > 0 ? '+' : '') + formatNumber(n, formats);
}

/** "21 May 2023" for the ISO day `2023-05-21`. */
export function formatDay(day: string, formats: Formats): string {
  return fill(formats.day, dayFields(day, formats));
}

/** "21 May" for the ISO day `2023-05-21`. */
export function formatDayMonth(day: string, formats: Formats): string {
  return fill(formats.dayMonth, dayFields(day, formats));
}

/**
 * "Sunday, 21 May 2023" for the ISO day `2023-05-21`, "Sun, 21 May 2023" with a `short` weekday, "Sunday 21 May" without the
 * `year`. The weekday is that of the day itself, in no time zone; it begins with a small letter where it would in a sentence.
 */
export function formatWeekdayDay(
  day: string,
  formats: Formats,
  {short = false, year = true}: {short?: boolean; year?: boolean} = {},
): string {
  const weekdays = short ? formats.weekdaysShort : formats.weekdays;
  return fill(year ? formats.weekdayDay : formats.weekdayDayMonth, {
    ...dayFields(day, formats),
    W: weekdays[new Date(day).getUTCDay()],
  });
}

/** "19–21 May 2023" for two ISO days, `to` not before `from`; one and the same day is written once. */
export function formatDayRange(from: string, to: string, formats: Formats): string {
  if (from === to) return formatDay(from, formats);
  if (from.slice(0, 4) !== to.slice(0, 4))
    return `${formatDay(from, formats)}\u00a0– ${formatDay(to, formats)}`;
  const pattern = from.slice(0, 7) === to.slice(0, 7) ? formats.sameMonth : formats.sameYear;
  return fillRange(pattern, dayFields(from, formats), dayFields(to, formats));
}

/** "15:00" for `15:00`: always of 24 hours, always two digits. */
export function formatTime(time: string, formats: Formats): string {
  return fill(formats.time, timeFields(time));
}

/** "15:00–17:00" for `15:00` and `17:00`. */
export function formatTimeRange(from: string, to: string, formats: Formats): string {
  return fillRange(formats.timeRange, timeFields(from), timeFields(to));
}

/** "A", "A and B", "A, B and C"; nothing for no items. */
export function formatList(items: readonly string[], formats: Formats): string {
  const {listPair, listComma, listLast} = formats;
  if (items.length < 3) return items.join(listPair);
  return items.slice(0, -1).join(listComma) + listLast + items.at(-1);
}

type Fields = Readonly<Record<string, string | number | undefined>>;

function dayFields(day: string, {months}: Formats): Fields {
  const [year, month = 1, date] = day.split('-').map(Number);
  return {D: date, M: months[month - 1], Y: year};
}

function timeFields(time: string): Fields {
  const [HH, MM] = time.split(':');
  return {HH, MM};
}

function fill(pattern: string, fields: Fields): string {
  return pattern.replace(/HH|MM|[DMWY]/g, name => String(fields[name]));
}

function fillRange(pattern: string, from: Fields, to: Fields): string {
  const [left = '', right = ''] = pattern.split('–');
  return `${fill(left, from)}–${fill(right, to)}`;
}
