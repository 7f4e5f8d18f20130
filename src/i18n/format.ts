/**
 * How one language writes numbers, days, times and lists, and its plural rules. The tables are generated from CLDR,
 * because Chromium's `Intl` has no Belarusian and falls back to English, and because the first use of `Intl` in a
 * page costs more than all the rest of an element.
 *
 * In a pattern, `W` is the weekday, `D` the day, `M` the month, `Y` the year, and `HH:MM` the time. In the pattern of
 * a range, the part before the dash is the start and the part after it the end.
 */
export interface Formats {
  /** The direction of the script, for `dir`. */
  readonly direction: 'ltr' | 'rtl';
  /** The separator between groups of three digits. */
  readonly group: string;
  /** The minimum number of digits before the first `group`: 1 gives 1,500; 2 gives 1500, but 15 000. */
  readonly minimumGrouping: number;
  readonly decimal: string;
  /** The signs of numbers; in a right-to-left language with a mark before them that keeps them on the left. */
  readonly minus: string;
  readonly plus: string;
  /** January to December, in the form that is used with a day. */
  readonly months: readonly string[];
  /** Sunday to Saturday. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  /** The first day of a month, where it is no plain 1. */
  readonly first?: string;
  readonly day: string;
  readonly dayMonth: string;
  readonly weekdayDay: string;
  readonly weekdayDayMonth: string;
  /** A range of days within one month. */
  readonly sameMonth: string;
  /** A range of days in different months of one year. */
  readonly sameYear: string;
  readonly time: string;
  readonly timeRange: string;
  /** The separator in a list of two items. */
  readonly listPair: string;
  /** The separators in a longer list: between its items, and before its last item. */
  readonly listComma: string;
  readonly listLast: string;
  /** Another separator before a last item that matches this pattern. */
  readonly listBefore?: readonly [pattern: string, separator: string];
  /**
   * For each CLDR plural category of whole numbers, a regular expression that matches its numbers, written with one
   * leading zero. The first match in the order of the object decides; the last pattern matches every number.
   */
  readonly plurals: {readonly [category in Intl.LDMLPluralRule]?: string};
}

/**
 * `n` in groups of three digits, rounded to one decimal place: "400,000", "1.5", "-9". The minus sign is U+2212 where
 * CLDR has it.
 */
export function formatNumber(n: number, formats: Formats): string {
  const rounded = Math.round(Math.abs(n) * 10) / 10;
  const [whole = '', fraction] = String(rounded).split('.');
  const grouped =
    whole.length < 3 + formats.minimumGrouping ? whole : whole.replace(/\B(?=(\d{3})+$)/g, formats.group);
  return (n < 0 && rounded ? formats.minus : '') + grouped + (fraction ? formats.decimal + fraction : '');
}

/** `n` as a change, with its sign: "+9", "-9", "0". */
export function formatChange(n: number, formats: Formats): string {
  return (n > 0 ? formats.plus : '') + formatNumber(n, formats);
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
 * "Sunday, 21 May 2023" for the ISO day `2023-05-21`, "Sun, 21 May 2023" with a `short` weekday, "Sunday 21 May"
 * without the `year`. No time zone is involved. The weekday is lowercase in languages that write it so within a
 * sentence.
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

/** "19–21 May 2023" for two ISO days, `to` not before `from`; a single day, "19 May 2023", if they are the same. */
export function formatDayRange(from: string, to: string, formats: Formats): string {
  if (from === to) return formatDay(from, formats);
  if (from.slice(0, 4) !== to.slice(0, 4))
    return `${formatDay(from, formats)}\u00a0– ${formatDay(to, formats)}`;
  const pattern = from.slice(0, 7) === to.slice(0, 7) ? formats.sameMonth : formats.sameYear;
  return fillRange(pattern, dayFields(from, formats), dayFields(to, formats));
}

/** "15:00" for `15:00`: always the 24-hour clock, always two digits. */
export function formatTime(time: string, formats: Formats): string {
  return fill(formats.time, timeFields(time));
}

/** "15:00–17:00" for `15:00` and `17:00`. */
export function formatTimeRange(from: string, to: string, formats: Formats): string {
  return fillRange(formats.timeRange, timeFields(from), timeFields(to));
}

/** "A", "A and B", "A, B and C"; an empty string for no items. */
export function formatList(items: readonly string[], formats: Formats): string {
  const {listPair, listComma, listLast, listBefore: [pattern, separator] = ['^$', '']} = formats;
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const and = items.length < 3 ? listPair : listLast;
  return items.slice(0, -1).join(listComma) + (new RegExp(pattern, 'i').test(last) ? separator : and) + last;
}

type Fields = Readonly<Record<string, string | number | undefined>>;

function dayFields(day: string, {months, first = '1'}: Formats): Fields {
  const [year, month = 1, date] = day.split('-').map(Number);
  return {D: date === 1 ? first : date, M: months[month - 1], Y: year};
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
