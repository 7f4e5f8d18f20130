import {provideWords, type TargetLocale, type Words} from '../../../src/i18n/locale.js';
import english from '../../../src/i18n/generated/formats/en.js';
import type {Formats} from '../../../src/i18n/format.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀćđéƒǵĥíĵķĺḿńóṕɋŕśţúṽẃẋýźÁƁĆĐÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŢÚṼẂẊÝŹ'];
const HEBREW = [...'אבגדהוזחטיכלמנסעפצקרשתךםןףאבגדהוזחטיכלמנסעפצקרשתךםןף'];

/** A pseudo-translation: as long as in a language with long words, in letters that English does not have. */
export type Pseudo = 'accented' | 'hebrew';

/** `words` in pseudo letters, 40 % longer; long words become even longer. */
export function disguise(words: string, pseudo: Pseudo = 'accented'): string {
  const letters = pseudo === 'hebrew' ? HEBREW : ACCENTED;
  const long = words.replace(/[A-Za-z]{2,}/g, word => word + word.slice(-Math.ceil(word.length * 0.4)));
  return long.replace(/[A-Za-z]/g, letter => letters[PLAIN.indexOf(letter)]!);
}

/** Formats of numbers and dates as in English, in pseudo letters. */
function formatsIn(pseudo: Pseudo): Formats {
  const say = (words: string) => disguise(words, pseudo);
  return {
    ...english,
    direction: pseudo === 'hebrew' ? 'rtl' : 'ltr',
    months: english.months.map(say),
    weekdays: english.weekdays.map(say),
    weekdaysShort: english.weekdaysShort.map(say),
    listPair: say(english.listPair),
    listLast: say(english.listLast),
  };
}

/** The pseudo-translations of all messages in an XLIFF file. */
async function wordsIn(pseudo: Pseudo, locale: TargetLocale): Promise<Words> {
  const xliff = new DOMParser().parseFromString(
    await (await fetch(`/xliff/${locale}.xlf`)).text(),
    'text/xml',
  );
  const templates = [...xliff.querySelectorAll('trans-unit')].map(unit => {
    const nodes = [...unit.querySelector('source')!.childNodes];
    const strings = [''];
    const values: number[] = [];
    for (const node of nodes) {
      if (node instanceof Element) {
        values.push(Number(node.getAttribute('id')));
        strings.push('');
      } else strings[strings.length - 1] += disguise(node.textContent!, pseudo);
    }
    const message = values.length ? {strTag: true as const, strings, values} : strings[0]!;
    return [unit.id, message] as const;
  });
  return {templates: Object.fromEntries(templates) as Words['templates'], formats: formatsIn(pseudo)};
}

/** Provides pseudo-translations for every language that the page has not loaded yet. */
export function providePseudoWords(byLocale: Partial<Record<TargetLocale, Pseudo>>): void {
  provideWords(locale => wordsIn(byLocale[locale] ?? 'accented', locale));
}
