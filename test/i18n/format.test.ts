import {expect} from '@open-wc/testing';
import {
  formatChange,
  formatDay,
  formatDayMonth,
  formatDayRange,
  formatList,
  formatMonth,
  formatNumber,
  formatTime,
  formatTimeRange,
  formatWeekdayDay,
  type Formats,
} from '../../src/i18n/format.js';
import be from '../../src/i18n/generated/formats/be.js';
import de from '../../src/i18n/generated/formats/de.js';
import en from '../../src/i18n/generated/formats/en.js';

const tables: Record<string, Formats> = {en, be, de};

const twelve = (write: (day: string) => string) =>
  Array.from({length: 12}, (_, i) => write(`2023-${String(i + 1).padStart(2, '0')}-01`)).join('|');
/** Seven days, of which the first, 1 January 2023, was a Sunday. */
const seven = (write: (day: string) => string) =>
  Array.from({length: 7}, (_, i) => write(`2023-01-0${i + 1}`)).join('|');

/**
 * Written by hand from the data files of CLDR 48, `en-GB`, `be` and `de` (the tag cldr-json 48: numbers.json, ca-gregorian.json,
 * listPatterns.json). Not as CLDR has it, on purpose: dashes and ranges, see tools/generate-formats.mjs; "Uhr" after a single
 * time; no break between day and month, nor before "г.". An underscore stands for the no-break space U+00A0.
 */
type Row = [what: string, write: (formats: Formats) => string, en: string, be: string, de: string];
const rows: Row[] = [
  ['nothing', f => formatNumber(0, f), '0', '0', '0'],
  ['three digits', f => formatNumber(999, f), '999', '999', '999'],
  ['four digits', f => formatNumber(1500, f), '1,500', '1500', '1.500'],
  ['five digits', f => formatNumber(15000, f), '15,000', '15_000', '15.000'],
  ['six digits', f => formatNumber(400000, f), '400,000', '400_000', '400.000'],
  ['seven digits', f => formatNumber(1234567, f), '1,234,567', '1_234_567', '1.234.567'],
  ['a negative number', f => formatNumber(-1500, f), '-1,500', '-1500', '-1.500'],
  ['a fraction', f => formatNumber(1.5, f), '1.5', '1,5', '1,5'],
  ['a long fraction', f => formatNumber(12345.678, f), '12,345.7', '12_345,7', '12.345,7'],
  ['a fraction that rounds up', f => formatNumber(1499.96, f), '1,500', '1500', '1.500'],
  ['nearly nothing, negative', f => formatNumber(-0.04, f), '0', '0', '0'],
  ['a rise', f => formatChange(9, f), '+9', '+9', '+9'],
  ['a great rise', f => formatChange(12345, f), '+12,345', '+12_345', '+12.345'],
  ['a fall', f => formatChange(-9, f), '-9', '-9', '-9'],
  ['no change', f => formatChange(0, f), '0', '0', '0'],

  ['a day', f => formatDay('2023-05-21', f), '21_May 2023', '21_мая 2023_г.', '21._Mai 2023'],
  [
    'a day of one digit',
    f => formatDay('2024-03-01', f),
    '1_March 2024',
    '1_сакавіка 2024_г.',
    '1._März 2024',
  ],
  ['a day of the year', f => formatDayMonth('2023-05-21', f), '21_May', '21_мая', '21._Mai'],
  [
    'the months beside a day',
    f => twelve(day => formatDayMonth(day, f).replace(/^1\.?\s/, '')),
    'January|February|March|April|May|June|July|August|September|October|November|December',
    'студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня',
    'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  ],
  [
    'the months without a day',
    f => twelve(day => formatMonth(day, f).replace(' 2023', '')),
    'January|February|March|April|May|June|July|August|September|October|November|December',
    'студзень|люты|сакавік|красавік|май|чэрвень|ліпень|жнівень|верасень|кастрычнік|лістапад|снежань',
    'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  ],
  ['a month', f => formatMonth('2023-05-21', f), 'May 2023', 'май 2023', 'Mai 2023'],

  [
    'a day and its weekday',
    f => formatWeekdayDay('2023-05-21', f),
    'Sunday, 21_May 2023',
    'нядзеля, 21_мая 2023_г.',
    'Sonntag, 21._Mai 2023',
  ],
  [
    'a leap day and its weekday',
    f => formatWeekdayDay('2024-02-29', f),
    'Thursday, 29_February 2024',
    'чацвер, 29_лютага 2024_г.',
    'Donnerstag, 29._Februar 2024',
  ],
  [
    'a day and its short weekday',
    f => formatWeekdayDay('2023-05-19', f, {short: true}),
    'Fri, 19_May 2023',
    'пт, 19_мая 2023_г.',
    'Fr., 19._Mai 2023',
  ],
  [
    'a weekday without the year',
    f => formatWeekdayDay('2023-05-21', f, {year: false}),
    'Sunday 21_May',
    'нядзеля, 21_мая',
    'Sonntag, 21._Mai',
  ],
  [
    'a short weekday without the year',
    f => formatWeekdayDay('2023-05-20', f, {short: true, year: false}),
    'Sat 20_May',
    'сб, 20_мая',
    'Sa., 20._Mai',
  ],
  [
    'the weekdays',
    f => seven(day => formatWeekdayDay(day, f).replace(/,.*/, '')),
    'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
    'нядзеля|панядзелак|аўторак|серада|чацвер|пятніца|субота',
    'Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag',
  ],
  [
    'the short weekdays',
    f => seven(day => formatWeekdayDay(day, f, {short: true}).replace(/,.*/, '')),
    'Sun|Mon|Tue|Wed|Thu|Fri|Sat',
    'нд|пн|аў|ср|чц|пт|сб',
    'So.|Mo.|Di.|Mi.|Do.|Fr.|Sa.',
  ],

  [
    'days of one month',
    f => formatDayRange('2023-05-19', '2023-05-21', f),
    '19–21_May 2023',
    '19–21_мая 2023_г.',
    '19.–21._Mai 2023',
  ],
  [
    'days of two months',
    f => formatDayRange('2023-05-31', '2023-06-02', f),
    '31_May_– 2_June 2023',
    '31_мая_– 2_чэрвеня 2023_г.',
    '31._Mai_– 2._Juni 2023',
  ],
  [
    'days of two years',
    f => formatDayRange('2023-12-31', '2024-01-01', f),
    '31_December 2023_– 1_January 2024',
    '31_снежня 2023_г._– 1_студзеня 2024_г.',
    '31._Dezember 2023_– 1._Januar 2024',
  ],
  [
    'the same month of two years',
    f => formatDayRange('2023-05-21', '2024-05-21', f),
    '21_May 2023_– 21_May 2024',
    '21_мая 2023_г._– 21_мая 2024_г.',
    '21._Mai 2023_– 21._Mai 2024',
  ],
  [
    'a range of one day',
    f => formatDayRange('2023-05-21', '2023-05-21', f),
    '21_May 2023',
    '21_мая 2023_г.',
    '21._Mai 2023',
  ],

  ['a time', f => formatTime('15:00', f), '15:00', '15:00', '15:00_Uhr'],
  ['an early time', f => formatTime('09:05', f), '09:05', '09:05', '09:05_Uhr'],
  ['midnight', f => formatTime('00:00', f), '00:00', '00:00', '00:00_Uhr'],
  [
    'a range of times',
    f => formatTimeRange('15:00', '17:00', f),
    '15:00–17:00',
    '15:00–17:00',
    '15:00–17:00_Uhr',
  ],

  ['no items', f => formatList([], f), '', '', ''],
  ['one item', f => formatList(['A'], f), 'A', 'A', 'A'],
  ['two items', f => formatList(['A', 'B'], f), 'A and B', 'A і B', 'A und B'],
  ['three items', f => formatList(['A', 'B', 'C'], f), 'A, B and C', 'A, B і C', 'A, B und C'],
  ['four items', f => formatList(['A', 'B', 'C', 'D'], f), 'A, B, C and D', 'A, B, C і D', 'A, B, C und D'],
];

describe('format', () => {
  ['en', 'be', 'de'].forEach((locale, column) => {
    describe(`in ${locale}`, () => {
      for (const [what, write, ...expected] of rows) {
        it(`writes ${what}`, () => {
          expect(write(tables[locale]!).replaceAll('\u00a0', '_')).to.equal(expected[column]);
        });
      }
    });
  });

  it('asks nothing of Intl, which is slow to start and knows no Belarusian in Chromium', () => {
    const {Intl} = globalThis;
    const {toLocaleString} = Number.prototype;
    try {
      Reflect.deleteProperty(globalThis, 'Intl');
      Number.prototype.toLocaleString = () => 'asked';
      const written = rows.map(([, write]) => write(be));
      expect(written.join().replaceAll('\u00a0', '_')).to.equal(
        rows.map(([, , , expected]) => expected).join(),
      );
    } finally {
      globalThis.Intl = Intl;
      Number.prototype.toLocaleString = toLocaleString;
    }
  });
});
