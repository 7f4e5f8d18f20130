// The plural rules of a language for whole numbers, as regular expressions for digits. They are CLDR's, read through
// the Intl of Node: the Intl of a browser may not have the language, and its first use delays the first paint.
import {categoriesOf} from './xliff.mjs';

/** All numbers below this one are checked; of the greater ones only a sample. */
const CHECKED = 20_000;
const SAMPLE = [1, 2, 3, 5, 10, 11, 12, 21, 22, 25, 100, 101, 111, 999].flatMap(n => [
  n * 1_000,
  n * 1_000_000,
  n * 1_000_000 + 1,
  n * 1_000_000 + 1_000,
]);

/**
 * For each plural category of `locale` that whole numbers have, a regular expression that matches its numbers,
 * written with one leading zero. The first match decides; the last pattern is empty and matches the rest. Throws if
 * such patterns cannot tell the categories apart.
 */
export function pluralPatterns(locale) {
  const rules = new Intl.PluralRules(locale);
  const category = n => rules.select(n);
  const [rest, ...named] = byFrequency(categoriesOf(locale), category);
  const patterns = named.map(name => [name, patternOf(n => category(n) === name)]);
  const isExact = ([, pattern]) => pattern.startsWith('^');
  patterns.sort((a, b) => isExact(b) - isExact(a));
  const table = Object.fromEntries([...patterns, [rest, '']]);

  for (const n of [...Array(CHECKED).keys(), ...SAMPLE]) {
    const [found] = Object.entries(table).find(([, pattern]) => new RegExp(pattern).test(`0${n}`));
    if (found !== category(n))
      throw new Error(`${locale}: the digits of ${n} do not tell its plural category`);
  }
  return table;
}

/** The categories that whole numbers have: the most frequent first, the others in CLDR's order. */
function byFrequency(categories, category) {
  const counts = new Map(categories.map(name => [name, 0]));
  for (const n of [...Array(200).keys(), ...SAMPLE])
    counts.set(category(n), (counts.get(category(n)) ?? 0) + 1);
  const used = categories.filter(name => counts.get(name));
  const rest = used.reduce((most, name) => (counts.get(name) > counts.get(most) ? name : most));
  return [rest, ...used.filter(name => name !== rest)];
}

/**
 * A pattern for the numbers that `belongs` accepts: by their last two digits, each other number below 100, and whole
 * millions.
 */
function patternOf(belongs) {
  const small = twoDigits.filter(belongs);
  const endings = twoDigits.filter(n => belongs(100 + n));
  const millions = [1, 2, 3, 10, 25].every(n => belongs(n * 1_000_000)) && !belongs(1_000);
  const others = small.filter(n => !endings.includes(n));
  return [
    ...endingPatterns(endings),
    ...(others.length ? [exactPattern(others)] : []),
    ...(millions ? ['[1-9].*0{6}$'] : []),
  ].join('|');
}

const twoDigits = [...Array(100).keys()];

function exactPattern(numbers) {
  return `^0${numbers.length > 1 ? `(${numbers.join('|')})` : numbers}$`;
}

/** Patterns such as `[02-9][2-4]$`: last digits with the same set of tens share one pattern. */
function endingPatterns(endings) {
  const onesByTens = new Map();
  for (const ones of [...Array(10).keys()]) {
    const tens = digits(endings.filter(n => n % 10 === ones).map(n => (n - ones) / 10));
    if (tens) onesByTens.set(tens, [...(onesByTens.get(tens) ?? []), ones]);
  }
  return [...onesByTens].map(([tens, ones]) => `${tens}${digits(ones)}$`);
}

/** A pattern for the digits in `list`: `[02-9]` for 0 and 2 to 9, `1` for 1, an empty string for none. */
function digits(list) {
  const ranges = list
    .filter(digit => !list.includes(digit - 1))
    .map(first => {
      const last = list.find(digit => digit >= first && !list.includes(digit + 1));
      return last - first > 1 ? `${first}-${last}` : [...new Set([first, last])].join('');
    })
    .join('');
  return list.length > 1 ? `[${ranges}]` : ranges;
}
