import {bestLanguage, languages as ours} from 'solidarity-widgets/campaign-tools';
import {folded} from './plain.mjs';

/**
 * The usual headings of each column, in English, German, Belarusian, Russian, Polish and Lithuanian. A column whose heading
 * is not among them is dropped: who has no business on a page must not come onto it because a heading resembles another.
 */
const HEADINGS = {
  key: 'No, Nr, ID, Number, Nummer, Lfd Nr, №, #, Нумар, Номер, Numer, Lp, Numeris',
  status: 'Status, State, Статус, Стан, Stan, Būsena, Statusas',
  from: 'From, Date, Day, Start date, Date from, First day, Von, Datum, Tag, Startdatum, З, Дата, Дзень, Дата пачатку, С, День, Дата начала, Od, Data, Dzień, Data rozpoczęcia, Nuo, Diena, Pradžios data',
  to: 'To, Until, End date, Date to, Last day, Bis, Enddatum, Letzter Tag, Да, Па, Дата заканчэння, До, По, Дата окончания, Do, Data zakończenia, Iki, Pabaigos data',
  starts:
    'Starts, Start, Begins, Start time, Time, Hours, Time from, Beginn, Startzeit, Uhrzeit, Zeit, Пачатак, Час, Час пачатку, Начало, Время, Время начала, Początek, Godzina, Czas, Godzina rozpoczęcia, Pradžia, Laikas',
  ends: 'Ends, End, End time, Time to, Ende, Endzeit, Канец, Заканчэнне, Час заканчэння, Конец, Окончание, Время окончания, Koniec, Godzina zakończenia, Pabaiga',
  zone: 'Local time of, Time zone, Timezone, Zone, TZ, Zeitzone, Ortszeit von, Часавы пояс, Часовой пояс, Strefa czasowa, Laiko juosta',
  allDay:
    'All day, Whole day, Ganztägig, Ganztags, Увесь дзень, Цэлы дзень, Весь день, Cały dzień, Visą dieną',
  daily:
    'Each day, Every day, Daily, Daily hours, Täglich, Jeden Tag, Кожны дзень, Штодня, Каждый день, Ежедневно, Codziennie, Kasdien',
  kind: 'Type, Kind, Category, Typ, Art, Kategorie, Тып, Від, Катэгорыя, Тип, Вид, Категория, Rodzaj, Kategoria, Tipas, Kategorija, Rūšis',
  online: 'Online, Online or on site, Attendance, Mode, Анлайн, Онлайн, Nuotoliu',
  link: 'Link, URL, Website, Web page, Web, Page, More information, Webseite, Website Link, Internetseite, Спасылка, Сайт, Старонка, Ссылка, Страница, Strona, Strona internetowa, Nuoroda, Svetainė',
  onRequest:
    'Place on request, Address on request, Ort auf Anfrage, Адрас па запыце, Адрес по запросу, Adres na zapytanie, Adresas pagal užklausą',
};

/** The same for texts, which may have a column for each language: `Title EN`, `Назва (be)`. */
const TEXT_HEADINGS = {
  title:
    'Title, Event, Event name, Event title, Name of the event, Summary, Titel, Veranstaltung, Назва, Падзея, Мерапрыемства, Название, Событие, Мероприятие, Tytuł, Wydarzenie, Nazwa, Nazwa wydarzenia, Pavadinimas, Renginys',
  description: 'Description, Details, Text, Beschreibung, Апісанне, Описание, Opis, Aprašymas',
  venue:
    'Venue, Place, Location, Where, Veranstaltungsort, Ort, Месца, Месца правядзення, Место, Место проведения, Miejsce, Vieta',
  street:
    'Street, Address, Street address, Straße, Adresse, Вуліца, Адрас, Улица, Адрес, Ulica, Adres, Gatvė, Adresas',
  city: 'City, Town, Stadt, Горад, Город, Miasto, Miestas',
  country: 'Country, Land, Краіна, Страна, Kraj, Państwo, Šalis',
  organiser:
    'Organiser, Organizer, Organisation, Organization, Organised by, Organized by, Host, Veranstalter, Арганізатар, Арганізацыя, Организатор, Организация, Organizator, Organizacja, Organizatorius',
};

/**
 * Which columns a row of headings has.
 *
 * @param {string[]} headings - As people write them.
 * @returns {{columns: {at: number, field: string, language?: string, heading: string}[], dropped: {at: number, heading: string}[]}}
 *   The columns that are known, with the language of a text column that names one; and the others. Of two columns
 *   for the same, the first one counts.
 */
export function readHeadings(headings) {
  const columns = [];
  const dropped = [];
  for (const [at, heading] of headings.entries()) {
    const known = meaning(heading);
    const isTaken =
      known && columns.some(({field, language}) => field === known.field && language === known.language);
    if (known && !isTaken) columns.push({at, heading: heading.trim(), ...known});
    else if (heading.trim()) dropped.push({at, heading: shown(heading)});
  }
  return {columns, dropped};
}

/** The first row that names a title and a day, and where it is; `undefined` if none of the first ten does. */
export function findHeadings(rows) {
  for (const [index, row] of rows.slice(0, 10).entries()) {
    const found = readHeadings(row);
    const has = field => found.columns.some(column => column.field === field);
    if (has('title') && (has('from') || has('starts'))) return {index, width: row.length, ...found};
  }
  return undefined;
}

const table = headings =>
  new Map(
    Object.entries(headings).flatMap(([field, names]) => names.split(', ').map(name => [key(name), field])),
  );

/** `№` and `#` have no letters. */
const key = heading => folded(heading) || heading.trim();

const FIELDS = table(HEADINGS);
const TEXT_FIELDS = table(TEXT_HEADINGS);
const LANGUAGE_NAMES = languageNames();

function meaning(heading) {
  const name = key(heading);
  if (FIELDS.has(name)) return {field: FIELDS.get(name)};
  if (TEXT_FIELDS.has(name)) return {field: TEXT_FIELDS.get(name)};
  const [, text, word] = /^(.+) (\S+)$/.exec(name) ?? [];
  const field = TEXT_FIELDS.get(text);
  const language =
    field && (LANGUAGE_NAMES.get(word) ?? (/^[a-z]{2,3}$/.test(word) ? bestLanguage(word, ours) : undefined));
  return language ? {field, language} : undefined;
}

/** Our languages by their names in each of them, and by the short forms that people use. */
function languageNames() {
  const names = new Map([
    ['eng', 'en'],
    ['англ', 'en'],
    ['бел', 'be'],
    ['нем', 'de'],
    ['рус', 'ru'],
    ['пол', 'pl'],
    ['укр', 'uk'],
    ['літ', 'lt'],
    ['лит', 'lt'],
    ['ang', 'en'],
    ['bel', 'be'],
    ['niem', 'de'],
    ['ros', 'ru'],
  ]);
  for (const language of ours)
    for (const reader of ours) {
      const name = new Intl.DisplayNames(reader, {type: 'language', fallback: 'none'}).of(language);
      if (name) names.set(folded(name), language);
    }
  return names;
}

/** A heading for a message: short, and without control characters. */
const shown = heading =>
  heading
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 60);
