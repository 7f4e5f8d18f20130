import {expect} from '@open-wc/testing';
import {
  formatChange,
  formatDay,
  formatDayMonth,
  formatDayRange,
  formatList,
  formatNumber,
  formatTime,
  formatTimeRange,
  formatWeekdayDay,
  type Formats,
} from '../../src/i18n/format.js';
import english from '../../src/i18n/generated/formats/en.js';
import {importers} from '../../src/i18n/generated/importers.js';
import {written} from './written.js';

const rows: [what: string, write: (formats: Formats) => string][] = [
  ['zero', f => formatNumber(0, f)],
  ['three digits', f => formatNumber(999, f)],
  ['four digits', f => formatNumber(1500, f)],
  ['five digits', f => formatNumber(15000, f)],
  ['six digits', f => formatNumber(400000, f)],
  ['seven digits', f => formatNumber(1234567, f)],
  ['a negative number', f => formatNumber(-1500, f)],
  ['a fraction', f => formatNumber(1.5, f)],
  ['a long fraction', f => formatNumber(12345.678, f)],
  ['a fraction that rounds up', f => formatNumber(1499.96, f)],
  ['a negative number that rounds to zero', f => formatNumber(-0.04, f)],
  ['a rise', f => formatChange(9, f)],
  ['a great rise', f => formatChange(12345, f)],
  ['a fall', f => formatChange(-9, f)],
  ['no change', f => formatChange(0, f)],
  ['a day', f => formatDay('2023-05-21', f)],
  ['a day of one digit', f => formatDay('2024-03-01', f)],
  ['a day of the year', f => formatDayMonth('2023-05-21', f)],
  ['the months beside a day', f => f.months.join('|')],
  ['a day and its weekday', f => formatWeekdayDay('2023-05-21', f)],
  ['a leap day and its weekday', f => formatWeekdayDay('2024-02-29', f)],
  ['a day and its short weekday', f => formatWeekdayDay('2023-05-19', f, {short: true})],
  ['a weekday without the year', f => formatWeekdayDay('2023-05-21', f, {year: false})],
  ['a short weekday without the year', f => formatWeekdayDay('2023-05-20', f, {short: true, year: false})],
  ['the weekdays', f => f.weekdays.join('|')],
  ['the short weekdays', f => f.weekdaysShort.join('|')],
  ['days of one month', f => formatDayRange('2023-05-19', '2023-05-21', f)],
  ['days of two months', f => formatDayRange('2023-05-31', '2023-06-02', f)],
  ['days of two years', f => formatDayRange('2023-12-31', '2024-01-01', f)],
  ['the same month of two years', f => formatDayRange('2023-05-21', '2024-05-21', f)],
  ['a range of one day', f => formatDayRange('2023-05-21', '2023-05-21', f)],
  ['a time', f => formatTime('15:00', f)],
  ['an early time', f => formatTime('09:05', f)],
  ['midnight', f => formatTime('00:00', f)],
  ['a range of times', f => formatTimeRange('15:00', '17:00', f)],
  ['no items', f => formatList([], f)],
  ['one item', f => formatList(['A'], f)],
  ['two items', f => formatList(['A', 'B'], f)],
  ['three items', f => formatList(['A', 'B', 'C'], f)],
  ['four items', f => formatList(['A', 'B', 'C', 'D'], f)],
];

const formats = new Map<string, Formats>([['en', english]]);
for (const [locale, importer] of Object.entries(importers))
  formats.set(locale, (await importer())[1].default);

describe('format', () => {
  for (const [locale, expected] of Object.entries(written)) {
    describe(`in ${locale}`, () => {
      for (const [what, write] of rows) {
        it(`writes ${what}`, () => {
          expect(write(formats.get(locale)!).replaceAll('\u00a0', '_')).to.equal(expected[what]);
        });
      }
    });
  }

  it('does not use Intl, which is slow to start and lacks Belarusian in Chromium', () => {
    const {Intl} = globalThis;
    const {toLocaleString} = Number.prototype;
    try {
      Reflect.deleteProperty(globalThis, 'Intl');
      Number.prototype.toLocaleString = () => 'asked';
      const belarusian = formats.get('be')!;
      for (const [what, write] of rows)
        expect(write(belarusian).replaceAll('\u00a0', '_')).to.equal(written['be']?.[what]);
    } finally {
      globalThis.Intl = Intl;
      Number.prototype.toLocaleString = toLocaleString;
    }
  });
});
