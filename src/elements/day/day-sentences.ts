import {msg, str} from '@lit/localize';
import type {Locale} from '../../i18n/locale.js';
import {plural} from '../../i18n/plural.js';

/** "2 days to go", for two days or more. */
export function daysUntil(n: number, locale: Locale): string {
  return plural(locale, n, {
    one: () => msg(str`${n} day to go`, {id: 'day.until.one'}),
    other: () => msg(str`${n} days to go`, {id: 'day.until.other'}),
  });
}

/** "2 days ago", for two days or more. */
export function daysAgo(n: number, locale: Locale): string {
  return plural(locale, n, {
    one: () => msg(str`${n} day ago`, {id: 'day.ago.one'}),
    other: () => msg(str`${n} days ago`, {id: 'day.ago.other'}),
  });
}
