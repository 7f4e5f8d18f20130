import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {transform} from 'esbuild';
import {formatsOf, generateFormats, projectLocales} from '../../tools/generate-formats.mjs';

const root = new URL('../../', import.meta.url);
const source = await transform(await readFile(new URL('src/i18n/format.ts', root), 'utf8'), {loader: 'ts'});
const format = await import(`data:text/javascript,${encodeURIComponent(source.code)}`);
const {formatChange, formatDay, formatDayMonth, formatDayRange, formatList} = format;
const {formatNumber, formatTime, formatTimeRange, formatWeekdayDay} = format;

const files = await generateFormats();
const committed = path => readFile(new URL(path, root), 'utf8');

const cldr = /CLDR (\S+)\./.exec(await committed('src/i18n/generated/formats/en.ts'))[1];
/** A Node with another CLDR version has other data, so that no comparison is possible. */
const skip =
  cldr !== process.versions.cldr && `the tables are of CLDR ${cldr}, this Node has ${process.versions.cldr}`;

describe('the committed tables of formats', () => {
  it('exist for each locale and for no other', async () => {
    const names = await readdir(new URL('src/i18n/generated/formats/', root));
    const paths = names.map(name => `src/i18n/generated/formats/${name}`);
    assert.deepEqual(paths.sort(), [...files.keys()].sort());
  });

  for (const [path, text] of files) {
    it(`are up to date in ${path}`, {skip}, async () => {
      assert.equal(await committed(path), text, 'stale: run npm run generate');
    });
  }
});

describe('the plural rules', () => {
  for (const [locale, categories] of Object.entries({
    ar: 'few many one other two zero',
    cy: 'few many one other two zero',
    ga: 'few many one other two',
    he: 'one other two',
    ja: 'other',
    lv: 'one other zero',
    mt: 'few many one other two',
    ro: 'few one other',
    sl: 'few one other two',
  }))
    // Wrong patterns throw: they are compared with those of Node for many numbers.
    it(`of ${locale} have its categories`, () => {
      assert.equal(Object.keys(formatsOf(locale).plurals).sort().join(' '), categories);
    });
});

it('formatsOf refuses a language that Node does not know', () => {
  assert.throws(() => formatsOf('tlh'), {message: 'Node has no CLDR data for tlh'});
});

/** The languages of the project, and one that is written from right to left. */
const locales = [...(await projectLocales()), 'he'];

/** What comparisons are called in which a day, and nothing else, is written. */
const SINGLE_DAYS = [
  'day',
  'day without the year',
  'day and weekday',
  'day and short weekday',
  'weekday without the year',
];
const RANGES = ['days of one month', 'days of one year', 'days of two years'];
const DAYS = [...SINGLE_DAYS, ...RANGES];

/** The same difference in each of these comparisons. */
const inAll = (comparisons, change) => Object.fromEntries(comparisons.map(what => [what, change]));

/** Times with two digits of the hour: CLDR has one in the ranges of these languages. */
const inTwoDigits = {'times of a day': text => text.replace(/\b\d:/g, '0$&')};

const CZECH_MONTHS =
  'ledna února března dubna května června července srpna září října listopadu prosince'.split(' ');

/** Intended deviations from CLDR: functions from its text to ours. The reasons are in tools/generate-formats.mjs. */
const differences = {
  be: {
    'days of one month': text => `${text} г.`,
    'days of one year': text => `${text} г.`,
    'days of two years': text => text.replace(/\d{4}/g, '$& г.'),
    'times of a day': text => text.replaceAll('.', ':'),
  },
  cs: {
    ...inAll(RANGES, text =>
      text.replace(/(\d+)\. (\d+)\./g, (_, day, month) => `${day}. ${CZECH_MONTHS[month - 1]}`),
    ),
    ...inTwoDigits,
  },
  es: inTwoDigits,
  fr: inAll(DAYS, text => text.replace(/\b1(?= \p{L}|–)/gu, '1er')),
  he: {
    ...inAll(RANGES.slice(1), text => text.replace(/\d (?=\p{L})/gu, '$&ב')),
    ...inTwoDigits,
  },
  it: inAll(DAYS, text => text.replace(/\b0(?=\d[ –])/g, '').replace(/\b1(?= \p{L}|–)/gu, '1º')),
  lv: inAll(DAYS, text =>
    text
      .replace('diena', 'dien')
      .replace(/(janvār|februār|aprīl|septembr|oktobr|novembr|decembr)is/g, '$1ī')
      .replace(/(mart|maij|jūnij|jūlij|august)s/g, '$1ā'),
  ),
  de: {
    time: text => `${text} Uhr`,
  },
  lt: {
    'days of one month': text => text.replace(/^(\d{4}) (.*)/, '$1 m. $2 d.'),
    'days of one year': text => text.replace(/^(\d{4}) (.*)–(.*)/, '$1 m. $2 d.–$3 d.'),
    'days of two years': text => text.replace(/(\d{4}) (\S+ \d+)/g, '$1 m. $2 d.'),
  },
  pl: {
    day: text => `${text} r.`,
    'day and weekday': text => `${text} r.`,
    'day and short weekday': text => `${text} r.`,
    'days of one month': text => `${text} r.`,
    'days of one year': text => `${text} r.`,
    'days of two years': text => text.replace(/\d{4}/g, '$& r.'),
  },
  uk: {
    'day and weekday': text => text.replace('ʼ', '’'),
    'weekday without the year': text => text.replace('ʼ', '’'),
    'days of two years': text => text.replace(/^(.*)–(.*) рр\.$/, '$1 р.–$2 р.'),
  },
};

/** `text` with plain spaces, and without spaces around dashes: format.test.ts tests ours, which differ from CLDR's. */
const plain = text => text.replace(/\s/g, ' ').replace(/ ?– ?/g, '–');

const dateOf = day => new Date(`${day}T00:00Z`);
const timeOf = time => dateOf('2023-05-21').setUTCHours(...time.split(':'));
const dayAfter = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const whole = Array.from({length: 300}, (_, i) => Math.round(1.08 ** i) + i);
const numbers = [...whole, ...whole.map(n => -n), ...Array.from({length: 100}, (_, i) => (i * 997) / 10)];
const days = Array.from({length: 366}, (_, i) => dayAfter('2024-01-01', i));
const times = Array.from({length: 96}, (_, i) => new Date(i * 900_000).toISOString().slice(11, 16));
const lists = ['A', 'B', 'C', 'D', 'E']
  .map((_, i, items) => items.slice(0, i + 1))
  .concat([
    ['A', 'Italiano'],
    ['A', 'B', 'hindi'],
    ['A', 'hielo'],
  ]);

const spans = days.flatMap(day => [2, 20, 40, 300].map(length => [day, dayAfter(day, length)]));
const sameMonth = spans.filter(([from, to]) => from.slice(0, 7) === to.slice(0, 7));
const sameYear = spans.filter(([from, to]) => from.slice(0, 4) === to.slice(0, 4));

const dayMonth = {day: 'numeric', month: 'long'};
const long = {...dayMonth, year: 'numeric'};
const clock = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'};

/** Rows: what is formatted, the inputs, our function, and the same by the Intl of Node. */
function comparisons(locale) {
  const f = formatsOf(locale);
  const name = locale === 'en' ? 'en-GB' : locale;
  const number = options => {
    const format = new Intl.NumberFormat(name, {...options, maximumFractionDigits: 1});
    return n => format.format(n);
  };
  const date = (options, parse = dateOf) => {
    const format = new Intl.DateTimeFormat(name, {...options, timeZone: 'UTC'});
    return input =>
      Array.isArray(input) ? format.formatRange(...input.map(parse)) : format.format(parse(input));
  };
  const short = {short: true};
  const yearless = {year: false};
  return [
    ['number', numbers, n => formatNumber(n, f), number()],
    ['change', numbers, n => formatChange(n, f), number({signDisplay: 'exceptZero'})],
    ['day', days, day => formatDay(day, f), date(long)],
    ['day without the year', days, day => formatDayMonth(day, f), date(dayMonth)],
    ['day and weekday', days, day => formatWeekdayDay(day, f), date({...long, weekday: 'long'})],
    [
      'day and short weekday',
      days,
      day => formatWeekdayDay(day, f, short),
      date({...long, weekday: 'short'}),
    ],
    [
      'weekday without the year',
      days,
      day => formatWeekdayDay(day, f, yearless),
      date({...dayMonth, weekday: 'long'}),
    ],
    ['days of one month', sameMonth, span => formatDayRange(...span, f), date(long)],
    [
      'days of one year',
      sameYear.filter(span => !sameMonth.includes(span)),
      span => formatDayRange(...span, f),
      date(long),
    ],
    [
      'days of two years',
      spans.filter(span => !sameYear.includes(span)),
      span => formatDayRange(...span, f),
      date(long),
    ],
    ['time', times, time => formatTime(time, f), date(clock, timeOf)],
    [
      'times of a day',
      times.slice(1).map(time => ['00:10', time]),
      span => formatTimeRange(...span, f),
      date(clock, timeOf),
    ],
    ['list', lists, items => formatList(items, f), items => new Intl.ListFormat(name).format(items)],
  ];
}

for (const locale of locales) {
  describe(`the formats compared with Intl in Node, in ${locale},`, {skip}, () => {
    for (const [what, inputs, write, intl] of comparisons(locale)) {
      const difference = differences[locale]?.[what];
      it(`write ${what} ${difference ? 'with the intended difference' : 'identically'}`, () => {
        const ours = inputs.map(write).map(plain);
        const theirs = inputs.map(intl).map(plain);
        assert.deepEqual(ours, difference ? theirs.map(difference) : theirs);
        if (difference) assert.notDeepEqual(ours, theirs, 'CLDR has caught up: drop the difference');
      });
    }
  });
}

it('formatWeekdayDay writes the same weekday in every time zone', () => {
  const zone = process.env.TZ;
  try {
    for (process.env.TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      assert.equal(formatWeekdayDay('2023-05-21', formatsOf('en')), 'Sunday, 21\u00a0May 2023');
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
