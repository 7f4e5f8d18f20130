import {provideWords, type TargetLocale, type Words} from '../../src/i18n/locale.js';
import english from '../../src/i18n/generated/formats/en.js';
import type {Formats} from '../../src/i18n/format.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀćđéƒǵĥíĵķĺḿńóṕɋŕśţúṽẃẋýźÁƁĆĐÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŢÚṼẂẊÝŹ'];
const HEBREW = [...'אבגדהוזחטיכלמנסעפצקרשתךםןףאבגדהוזחטיכלמנסעפצקרשתךםןף'];

/** Words that nobody speaks: as long as a language with long words, in letters that English does not have. */
export type Pseudo = 'accented' | 'hebrew';

/** `words` in pseudo letters, longer by four tenths: long words become longer still. */
export function disguise(words: string, pseudo: Pseudo = 'accented'): string {
  const letters = pseudo === 'hebrew' ? HEBREW : ACCENTED;
  const long = words.replace(/[A-Za-z]{2,}/g, word => word + word.slice(-Math.ceil(word.length * 0.4)));
  return long.replace(/[A-Za-z]/g, letter => letters[PLAIN.indexOf(letter)]!);
}

/** How nobody writes numbers and days: as in English, in pseudo words. */
function formatsIn(pseudo: Pseudo): Formats {
  const say = (words: string) => disguise(words, pseudo);
  return {
    ...english,
    months: english.months.map(say),
    weekdays: english.weekdays.map(say),
    weekdaysShort: english.weekdaysShort.map(say),
    listPair: say(english.listPair),
    listLast: say(english.listLast),
  };
}

/** The messages of the source, as an XLIFF file of any language has them, in pseudo words. */
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

/** From here on the page gets pseudo words for every language that it has not yet spoken. */
export function providePseudoWords(byLocale: Partial<Record<TargetLocale, Pseudo>>): void {
  provideWords(locale => wordsIn(byLocale[locale] ?? 'accented', locale));
}
