import {alphabetical, initial} from '../../i18n/alphabet.js';
import type {Locale} from '../../i18n/locale.js';
import {pickOfDay} from '../../model/days/pick-of-day.js';
import type {Person} from '../../model/sections/people.js';
import type {Text} from '../../model/values/text/text.js';

/** A person under the name that the reader sees. */
export interface NameRow {
  readonly person: Person;
  readonly name: string;
  /** The language of the name, if it is not that of the element. */
  readonly lang: string | undefined;
}

/** What chooses a text in the reader's language. */
export interface NameWriter {
  readonly locale: Locale;
  plain(text: Text): string;
  languageOf(text: Text): string | undefined;
}

/** The rows of the list that was sorted last, for each writer: to sort anew at each key press would be slow. */
const last = new WeakMap<NameWriter, {persons: readonly Person[]; locale: Locale; rows: NameRow[]}>();

/** `persons` in the alphabetical order of their names in the reader's language. */
export function sorted(persons: readonly Person[], writer: NameWriter): readonly NameRow[] {
  const {locale} = writer;
  const known = last.get(writer);
  if (known?.persons === persons && known.locale === locale) return known.rows;
  const named = persons.map(person => ({
    person,
    name: writer.plain(person.name),
    lang: writer.languageOf(person.name),
  }));
  const rows = alphabetical(named, ({name}) => name, locale);
  last.set(writer, {persons, locale, rows});
  return rows;
}

/**
 * `rows`, from the first that begins with the letter of the ISO day `day` on, then those before it; and that letter.
 * All in their order without a day.
 */
export function fromLetterOfDay(
  rows: readonly NameRow[],
  day: string | undefined,
): {readonly letter?: string; readonly rows: readonly NameRow[]} {
  const letters = [...new Set(rows.map(({name}) => initial(name)))].filter(Boolean);
  const letter =
    day &&
    pickOfDay(
      letters.map(id => ({id})),
      day,
    )?.id;
  if (!letter) return {rows};
  const start = rows.findIndex(({name}) => initial(name) === letter);
  return {letter, rows: [...rows.slice(start), ...rows.slice(0, start)]};
}
