// Writes src/i18n/generated/formats/<locale>.ts, a table of the formats of numbers, days, times and lists, for every
// locale in lit-localize.json. The data is CLDR's, read through the Intl of Node, which has all languages.
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import {pluralPatterns} from './words/plurals.mjs';
import {wordsConfig} from './words/xliff.mjs';

const root = new URL('../', import.meta.url);
const NO_BREAK_SPACE = '\u00a0';

/** European English: 21 May 2023, 15:00. */
const cldrNames = {en: 'en-GB'};

/**
 * Deviations from CLDR, with their reasons. Each function gets the table from CLDR and returns the replaced members.
 */
const corrections = {
  // CLDR writes "15:00", but "15:00–17:00 Uhr". German announcements put "Uhr" after both.
  de: () => ({time: `HH:MM${NO_BREAK_SPACE}Uhr`}),
  // CLDR writes "21 maja 2023"; sentences and headings have "r." after the year, like "г." in Russian. It is
  // recommended by the National Centre for Culture: nck.pl, "Czy wiecie, jak… poprawnie zapisujemy datę?".
  pl: ({day, weekdayDay}) => ({
    day: `${day}${NO_BREAK_SPACE}r.`,
    weekdayDay: `${weekdayDay}${NO_BREAK_SPACE}r.`,
  }),
  // "Y" is "e" before the sound of i, as Intl writes it: Real Academia Española, "Ortografía".
  es: () => ({listBefore: ['^h?i(?!e)', ' e ']}),
  // CLDR writes "1 mai" and "1 maggio"; in print the first of a month is an ordinal number: Imprimerie nationale,
  // "Lexique des règles typographiques", and the Accademia della Crusca.
  fr: () => ({first: '1er'}),
  it: () => ({first: '1º'}),
  // CLDR has the nominative, "piektdiena, 2023. gada 19. maijs". A day on which something happens is in the locative.
  lv: ({months, weekdays}) => ({
    months: months.map(name => name.replace(/is$/, 'ī').replace(/s$/, 'ā')),
    weekdays: weekdays.map(name => name.replace(/a$/, '')),
  }),
  // CLDR writes "пʼятниця" with the letter U+02BC; printed text prefers the apostrophe U+2019.
  uk: ({weekdays}) => ({weekdays: weekdays.map(name => name.replace('\u02bc', '\u2019'))}),
};

/** The locales in lit-localize.json, the source locale first. */
export async function projectLocales() {
  const {sourceLocale, targetLocales} = await wordsConfig();
  return [sourceLocale, ...targetLocales];
}

/** The generated files: a map from path, relative to the project, to text. */
export async function generateFormats() {
  const files = new Map();
  for (const locale of await projectLocales()) {
    const path = `src/i18n/generated/formats/${locale}.ts`;
    files.set(path, await moduleText(formatsOf(locale), fileURLToPath(new URL(path, root))));
  }
  return files;
}

/**
 * The table of `locale`. Throws if Node has no data for it, or if its patterns contain a field that tables do not
 * support.
 */
export function formatsOf(locale) {
  const name = cldrNames[locale] ?? locale;
  if (Intl.DateTimeFormat.supportedLocalesOf(name).length === 0)
    throw new Error(`Node has no CLDR data for ${name}`);
  const language = new Intl.Locale(name);
  const {direction} = language.getTextInfo?.() ?? language.textInfo; // a getter, until Node 24
  const cldr = {direction, ...numbers(name), ...names(name), ...patterns(name)};
  const table = {...cldr, ...corrections[locale]?.(cldr)};
  return {...table, ...ranges(table), ...lists(name), plurals: pluralPatterns(name)};
}

function numbers(name) {
  const format = new Intl.NumberFormat(name, {numberingSystem: 'latn', minimumFractionDigits: 1});
  const part = (n, type) => format.formatToParts(n).find(part => part.type === type)?.value;
  /** The sign of `n`, and the mark of direction before it. */
  const sign = n => {
    const parts = new Intl.NumberFormat(name, {numberingSystem: 'latn', signDisplay: 'always'}).formatToParts(
      n,
    );
    return parts.map(({type, value}) => (type === 'integer' ? '' : value)).join('');
  };
  return {
    group: part(12345, 'group'),
    minimumGrouping: part(1234, 'group') ? 1 : 2,
    decimal: part(0, 'decimal'),
    minus: sign(-1),
    plus: sign(1),
  };
}

const dayMonth = {day: 'numeric', month: 'long'};
const long = {...dayMonth, year: 'numeric'};

function names(name) {
  const months = Array.from({length: 12}, (_, i) => new Date(Date.UTC(2023, i, 1)));
  const weekdays = Array.from({length: 7}, (_, i) => new Date(Date.UTC(2023, 0, 1 + i)));
  const read = (dates, type, options) =>
    dates.map(date => dateParts(name, options, date).find(part => part.type === type).value);

  return {
    months: read(months, 'month', long),
    weekdays: read(weekdays, 'weekday', {...long, weekday: 'long'}),
    weekdaysShort: read(weekdays, 'weekday', {...long, weekday: 'short'}),
  };
}

function patterns(name) {
  return {
    day: pattern(name, long),
    dayMonth: pattern(name, dayMonth),
    weekdayDay: pattern(name, {...long, weekday: 'long'}),
    weekdayDayMonth: pattern(name, {...dayMonth, weekday: 'long'}),
    time: pattern(name, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}),
  };
}

/**
 * Ranges are built from the single dates and times of the language, because CLDR's ranges contradict them: Belarusian
 * ranges lose "г." and have a point in times, Lithuanian ones lose "m." and "d.", Czech ones have a numeric month,
 * and only some have thin spaces around the dash. Here the dash has no spaces between two numbers, and spaces between
 * words.
 */
function ranges({day, dayMonth, time}) {
  const yearFirst = day.indexOf('Y') < day.indexOf('D');
  return {
    sameMonth: day.replace(/D\.?/, '$&–$&'),
    sameYear: (yearFirst ? [day, dayMonth] : [dayMonth, day]).join(`${NO_BREAK_SPACE}– `),
    timeRange: time.replace(/HH.MM/, '$&–$&'),
  };
}

function lists(name) {
  const format = new Intl.ListFormat(name, {type: 'conjunction'});
  const between = (...items) => format.formatToParts(items).filter(part => part.type === 'literal');
  const [pair] = between('A', 'B');
  const [comma, last] = between('A', 'B', 'C');
  return {listPair: pair.value, listComma: comma.value, listLast: last.value};
}

function dateParts(name, options, date) {
  return new Intl.DateTimeFormat(name, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).formatToParts(date);
}

const LETTERS = {weekday: 'W', day: 'D', month: 'M', year: 'Y', hour: 'HH', minute: 'MM'};

function pattern(name, options) {
  const letters = dateParts(name, options, new Date(0)).map(({type, value}) => {
    if (type in LETTERS) return LETTERS[type];
    if (type !== 'literal' || /[DHMWY–]/.test(value))
      throw new Error(`A pattern of ${name} cannot hold its ${type} "${value}"`);
    return value.replace(/\s/g, ' ');
  });
  return keepTogether(letters.join(''));
}

/** No line break between day and month, nor between a number and the abbreviation that belongs to it ("2023 г."). */
function keepTogether(pattern) {
  return pattern
    .replace(/D.*M|M.*D/, dayAndMonth => dayAndMonth.replaceAll(' ', NO_BREAK_SPACE))
    .replace(/([DY]\.?) (?=\p{Lowercase})/gu, `$1${NO_BREAK_SPACE}`);
}

async function moduleText(table, path) {
  const visible = JSON.stringify(table, null, 2).replace(
    /[\u00a0\u2009\u200e\u200f\u202f\u2212]/g,
    character => `\\u${character.codePointAt(0).toString(16).padStart(4, '0')}`,
  );
  const text = `// From CLDR ${process.versions.cldr}. Do not edit; run npm run generate.
import type {Formats} from '../../format.js';

export default ${visible} satisfies Formats;
`;
  return prettier.format(text, {...(await prettier.resolveConfig(path)), filepath: path});
}
