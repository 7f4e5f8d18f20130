import type {Locale} from './locale.js';

/**
 * The letters of a language in its own order, where this differs from the order of their code points without marks:
 * Chromium's `Intl.Collator` has no Belarusian, and the first use of `Intl` in a page is slow.
 */
const ALPHABETS: {readonly [locale in Locale]?: string} = {
  be: 'абвгґдеёжзійклмнопрстуўфхцчшщъыьэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  pl: 'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż',
  lt: 'abcčdefghiyjklmnopqrsštuvwxzž',
  lv: 'abcčdefgģhiyjkķlļmnņopqrsštuvwxzž',
  cs: 'abcčdefghijklmnopqrřsštuvwxyzž',
  es: 'abcdefghijklmnñopqrstuvwxyz',
  sv: 'abcdefghijklmnopqrstuvwxyzåäö',
};

/** The first code of the letters of an alphabet in a key: after all that is no letter of it. */
const FIRST = 0x3000;

/**
 * `items` in the alphabetical order of the names that `nameOf` returns, in the language `locale`. Case does not count,
 * and marks count only on the letters that the language has of its own.
 */
export function alphabetical<T>(items: readonly T[], nameOf: (item: T) => string, locale: Locale): T[] {
  const alphabet = ALPHABETS[locale] ?? '';
  return items
    .map(item => ({item, key: keyOf(nameOf(item), alphabet)}))
    .sort((one, other) => Number(one.key > other.key) - Number(one.key < other.key))
    .map(({item}) => item);
}

/** The first letter of `name`, as a capital; '' if it has none. */
export function initial(name: string): string {
  return /\p{L}/u.exec(name.normalize())?.[0].toUpperCase() ?? '';
}

/** A text that sorts by its code units as `name` does in `alphabet`. */
function keyOf(name: string, alphabet: string): string {
  let key = '';
  for (const letter of name.normalize().toLowerCase()) {
    const index = alphabet.indexOf(letter);
    const plain = index < 0 && letter > '\x7f' ? letter.normalize('NFKD').replace(/\p{M}/gu, '') : letter;
    const place = index < 0 ? alphabet.indexOf(plain) : index;
    key += place < 0 || !plain ? plain : String.fromCharCode(FIRST + place);
  }
  return key;
}
