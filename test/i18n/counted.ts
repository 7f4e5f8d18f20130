import type {Qualifier} from '../../src/model/sections/figures.js';

/**
 * The phrases of a language for a counted noun: a form for each plural category, separated by `|`; `#` is the number,
 * given in the first form.
 */
type Phrases = Readonly<Record<Qualifier, string>>;

/** The plural rules and counted phrases that the tests expect of a language. */
export interface Counting {
  /** The plural categories of whole numbers, in the order of the forms. */
  readonly categories: readonly Intl.LDMLPluralRule[];
  /** For each number of the test, the index of its category in that order; separated by spaces. */
  readonly of: string;
  /** How the language writes the numbers of the test; `_` is the no-break space. */
  readonly numbers: string;
  readonly prisoners: Phrases;
  readonly days: Phrases;
  readonly events: string;
  readonly tooMany: string;
  readonly left: string;
}

export const NUMBERS = [0, 1, 2, 5, 11, 21, 22, 25, 101, 1_494, 1_500, 1_501, 400_000, 1_000_000] as const;

/**
 * Written by hand. Categories and their numbers: CLDR 48, chart "Language Plural Rules", cardinal; grouping of
 * digits: CLDR 48, numbers.json. Nouns and their cases: Belarusian, Russian and Ukrainian after 1, 21, 101, 1501
 * (nominative singular), 2 to 4 (nominative plural; of Russian adjectives such as "политзаключённый" the genitive
 * plural) and the rest (genitive plural), all in the genitive after "каля", "около", "близько"; Polish persons in the
 * genitive plural after every number but 1; Lithuanian and Latvian genitive plural after 0, 10 to 20 and whole tens; Czech
 * nominative plural after 2 to 4 alone, genitive plural after 22; "de" or "di" after whole millions in Portuguese,
 * French, Spanish and Italian, as in CLDR. Not yet reviewed by native speakers.
 */
export const counting: Readonly<Record<string, Counting>> = {
  en: {
    categories: ['one', 'other'],
    of: '1 0 1 1 1 1 1 1 1 1 1 1 1 1',
    numbers: '0 1 2 5 11 21 22 25 101 1,494 1,500 1,501 400,000 1,000,000',
    prisoners: {
      exact: '# political prisoner|political prisoners',
      about: 'about # political prisoner|political prisoners',
      almost: 'almost # political prisoner|political prisoners',
      moreThan: 'more than # political prisoner|political prisoners',
      atLeast: 'at least # political prisoner|political prisoners',
    },
    days: {
      exact: '# day|days',
      about: 'about # day|days',
      almost: 'almost # day|days',
      moreThan: 'more than # day|days',
      atLeast: 'at least # day|days',
    },
    events: '# event|events',
    tooMany: '# character too many|characters too many',
    left: '# character left|characters left',
  },
  be: {
    categories: ['one', 'few', 'many'],
    of: '2 0 1 2 2 0 1 2 0 1 2 0 2 2',
    numbers: '0 1 2 5 11 21 22 25 101 1494 1500 1501 400_000 1_000_000',
    prisoners: {
      exact: '# палітвязень|палітвязні|палітвязняў',
      about: 'каля # палітвязня|палітвязняў|палітвязняў',
      almost: 'амаль # палітвязень|палітвязні|палітвязняў',
      moreThan: 'больш за # палітвязня|палітвязняў|палітвязняў',
      atLeast: 'не менш за # палітвязня|палітвязняў|палітвязняў',
    },
    days: {
      exact: '# дзень|дні|дзён',
      about: 'каля # дня|дзён|дзён',
      almost: 'амаль # дзень|дні|дзён',
      moreThan: 'больш за # дзень|дні|дзён',
      atLeast: 'не менш за # дзень|дні|дзён',
    },
    events: '# падзея|падзеі|падзей',
    tooMany: '# лішні знак|лішнія знакі|лішніх знакаў',
    left: '# знак|знакі|знакаў',
  },
  ru: {
    categories: ['one', 'few', 'many'],
    of: '2 0 1 2 2 0 1 2 0 1 2 0 2 2',
    numbers: '0 1 2 5 11 21 22 25 101 1_494 1_500 1_501 400_000 1_000_000',
    prisoners: {
      exact: '# политзаключённый|политзаключённых|политзаключённых',
      about: 'около # политзаключённого|политзаключённых|политзаключённых',
      almost: 'почти # политзаключённый|политзаключённых|политзаключённых',
      moreThan: 'более # политзаключённого|политзаключённых|политзаключённых',
      atLeast: 'не менее # политзаключённого|политзаключённых|политзаключённых',
    },
    days: {
      exact: '# день|дня|дней',
      about: 'около # дня|дней|дней',
      almost: 'почти # день|дня|дней',
      moreThan: 'более # дня|дней|дней',
      atLeast: 'не менее # дня|дней|дней',
    },
    events: '# мероприятие|мероприятия|мероприятий',
    tooMany: '# лишний знак|лишних знака|лишних знаков',
    left: '# знак|знака|знаков',
  },
  uk: {
    categories: ['one', 'few', 'many'],
    of: '2 0 1 2 2 0 1 2 0 1 2 0 2 2',
    numbers: '0 1 2 5 11 21 22 25 101 1_494 1_500 1_501 400_000 1_000_000',
    prisoners: {
      exact: '# політв’язень|політв’язні|політв’язнів',
      about: 'близько # політв’язня|політв’язнів|політв’язнів',
      almost: 'майже # політв’язень|політв’язні|політв’язнів',
      moreThan: 'понад # політв’язня|політв’язнів|політв’язнів',
      atLeast: 'щонайменше # політв’язень|політв’язні|політв’язнів',
    },
    days: {
      exact: '# день|дні|днів',
      about: 'близько # дня|днів|днів',
      almost: 'майже # день|дні|днів',
      moreThan: 'понад # день|дні|днів',
      atLeast: 'щонайменше # день|дні|днів',
    },
    events: '# захід|заходи|заходів',
    tooMany: '# зайвий знак|зайві знаки|зайвих знаків',
    left: '# знак|знаки|знаків',
  },
  pl: {
    categories: ['one', 'few', 'many'],
    of: '2 0 1 2 2 2 1 2 2 1 2 2 2 2',
    numbers: '0 1 2 5 11 21 22 25 101 1494 1500 1501 400_000 1_000_000',
    prisoners: {
      exact: '# więzień polityczny|więźniów politycznych|więźniów politycznych',
      about: 'około # więźnia politycznego|więźniów politycznych|więźniów politycznych',
      almost: 'prawie # więzień polityczny|więźniów politycznych|więźniów politycznych',
      moreThan: 'więcej niż # więzień polityczny|ponad # więźniów politycznych|ponad # więźniów politycznych',
      atLeast: 'co najmniej # więzień polityczny|więźniów politycznych|więźniów politycznych',
    },
    days: {
      exact: '# dzień|dni|dni',
      about: 'około # dnia|dni|dni',
      almost: 'prawie # dzień|dni|dni',
      moreThan: 'ponad # dzień|dni|dni',
      atLeast: 'co najmniej # dzień|dni|dni',
    },
    events: '# wydarzenie|wydarzenia|wydarzeń',
    tooMany: '# znak za dużo|znaki za dużo|znaków za dużo',
    left: '# znak do|znaki do|znaków do',
  },
  lt: {
    categories: ['one', 'few', 'other'],
    of: '2 0 1 1 2 0 1 1 0 1 2 0 2 2',
    numbers: '0 1 2 5 11 21 22 25 101 1_494 1_500 1_501 400_000 1_000_000',
    prisoners: {
      exact: '# politinis kalinys|politiniai kaliniai|politinių kalinių',
      about: 'apie # politinį kalinį|politinius kalinius|politinių kalinių',
      almost: 'beveik # politinis kalinys|politiniai kaliniai|politinių kalinių',
      moreThan: 'daugiau nei # politinis kalinys|politiniai kaliniai|politinių kalinių',
      atLeast: 'ne mažiau kaip # politinis kalinys|politiniai kaliniai|politinių kalinių',
    },
    days: {
      exact: '# dieną|dienas|dienų',
      about: 'apie # dieną|dienas|dienų',
      almost: 'beveik # dieną|dienas|dienų',
      moreThan: 'daugiau nei # dieną|dienas|dienų',
      atLeast: 'ne mažiau kaip # dieną|dienas|dienų',
    },
    events: '# renginys|renginiai|renginių',
    tooMany: '# ženklu per|ženklais per|ženklų per',
    left: 'liko # ženklas|ženklai|ženklų',
  },
  de: {
    categories: ['one', 'other'],
    of: '1 0 1 1 1 1 1 1 1 1 1 1 1 1',
    numbers: '0 1 2 5 11 21 22 25 101 1.494 1.500 1.501 400.000 1.000.000',
    prisoners: {
      exact: '# politischen Gefangenen|politische Gefangene',
      about: 'etwa # politischen Gefangenen|politische Gefangene',
      almost: 'fast # politischen Gefangenen|politische Gefangene',
      moreThan: 'mehr als # politischen Gefangenen|politische Gefangene',
      atLeast: 'mindestens # politischen Gefangenen|politische Gefangene',
    },
    days: {
      exact: '# Tag|Tage',
      about: 'etwa # Tag|Tage',
      almost: 'fast # Tag|Tage',
      moreThan: 'mehr als # Tag|Tage',
      atLeast: 'mindestens # Tag|Tage',
    },
    events: '# Veranstaltung|Veranstaltungen',
    tooMany: '# Zeichen zu viel|Zeichen zu viel',
    left: '# Zeichen übrig|Zeichen übrig',
  },
  nl: {
    categories: ['one', 'other'],
    of: '1 0 1 1 1 1 1 1 1 1 1 1 1 1',
    numbers: '0 1 2 5 11 21 22 25 101 1.494 1.500 1.501 400.000 1.000.000',
    prisoners: {
      exact: '# politieke gevangene|politieke gevangenen',
      about: 'ongeveer # politieke gevangene|politieke gevangenen',
      almost: 'bijna # politieke gevangene|politieke gevangenen',
      moreThan: 'meer dan # politieke gevangene|politieke gevangenen',
      atLeast: 'minstens # politieke gevangene|politieke gevangenen',
    },
    days: {
      exact: '# dag|dagen',
      about: 'ongeveer # dag|dagen',
      almost: 'bijna # dag|dagen',
      moreThan: 'meer dan # dag|dagen',
      atLeast: 'minstens # dag|dagen',
    },
    events: '# activiteit|activiteiten',
    tooMany: '# teken te veel|tekens te veel',
    left: 'nog # teken|tekens',
  },
  'pt-BR': {
    categories: ['one', 'many', 'other'],
    of: '0 0 2 2 2 2 2 2 2 2 2 2 2 1',
    numbers: '0 1 2 5 11 21 22 25 101 1.494 1.500 1.501 400.000 1.000.000',
    prisoners: {
      exact: '# preso político|de presos políticos|presos políticos',
      about: 'cerca de # preso político|de presos políticos|presos políticos',
      almost: 'quase # preso político|de presos políticos|presos políticos',
      moreThan: 'mais de # preso político|de presos políticos|presos políticos',
      atLeast: 'pelo menos # preso político|de presos políticos|presos políticos',
    },
    days: {
      exact: '# dia|de dias|dias',
      about: 'cerca de # dia|de dias|dias',
      almost: 'quase # dia|de dias|dias',
      moreThan: 'mais de # dia|de dias|dias',
      atLeast: 'pelo menos # dia|de dias|dias',
    },
    events: '# evento|de eventos|eventos',
    tooMany: '# caractere a mais|de caracteres a mais|caracteres a mais',
    left: 'resta # caractere|restam # de caracteres|restam # caracteres',
  },
  fr: {
    categories: ['one', 'many', 'other'],
    of: '0 0 2 2 2 2 2 2 2 2 2 2 2 1',
    numbers: '0 1 2 5 11 21 22 25 101 1\u202f494 1\u202f500 1\u202f501 400\u202f000 1\u202f000\u202f000',
    prisoners: {
      exact: '# prisonnier politique|de prisonniers politiques|prisonniers politiques',
      about: 'environ # prisonnier politique|de prisonniers politiques|prisonniers politiques',
      almost: 'près de # prisonnier politique|de prisonniers politiques|prisonniers politiques',
      moreThan: 'plus de # prisonnier politique|de prisonniers politiques|prisonniers politiques',
      atLeast: 'au moins # prisonnier politique|de prisonniers politiques|prisonniers politiques',
    },
    days: {
      exact: '# jour|de jours|jours',
      about: 'environ # jour|de jours|jours',
      almost: 'près de # jour|de jours|jours',
      moreThan: 'plus de # jour|de jours|jours',
      atLeast: 'au moins # jour|de jours|jours',
    },
    events: '# événement|d’événements|événements',
    tooMany: '# caractère de trop|de caractères de trop|caractères de trop',
    left: '# caractère restant|de caractères restants|caractères restants',
  },
  cs: {
    categories: ['one', 'few', 'other'],
    of: '2 0 1 2 2 2 2 2 2 2 2 2 2 2',
    numbers: '0 1 2 5 11 21 22 25 101 1_494 1_500 1_501 400_000 1_000_000',
    prisoners: {
      exact: '# politický vězeň|političtí vězni|politických vězňů',
      about: 'přibližně # politický vězeň|političtí vězni|politických vězňů',
      almost: 'téměř # politický vězeň|političtí vězni|politických vězňů',
      moreThan: 'více než # politický vězeň|političtí vězni|politických vězňů',
      atLeast: 'nejméně # politický vězeň|političtí vězni|politických vězňů',
    },
    days: {
      exact: '# den|dny|dní',
      about: 'přibližně # den|dny|dní',
      almost: 'téměř # den|dny|dní',
      moreThan: 'více než # den|dny|dní',
      atLeast: 'nejméně # den|dny|dní',
    },
    events: '# akce|akce|akcí',
    tooMany: 'O # znak více|O # znaky více|O # znaků více',
    left: 'Zbývá # znak|Zbývají # znaky|Zbývá # znaků',
  },
  lv: {
    categories: ['zero', 'one', 'other'],
    of: '0 1 2 2 0 1 2 2 1 2 0 1 0 0',
    numbers: '0 1 2 5 11 21 22 25 101 1494 1500 1501 400_000 1_000_000',
    prisoners: {
      exact: '# politieslodzīto|politieslodzītais|politieslodzītie',
      about: 'aptuveni # politieslodzīto|politieslodzītais|politieslodzītie',
      almost: 'gandrīz # politieslodzīto|politieslodzītais|politieslodzītie',
      moreThan: 'vairāk nekā # politieslodzīto|politieslodzītais|politieslodzītie',
      atLeast: 'vismaz # politieslodzīto|politieslodzītais|politieslodzītie',
    },
    days: {
      exact: '# dienu|dienu|dienas',
      about: 'aptuveni # dienu|dienu|dienas',
      almost: 'gandrīz # dienu|dienu|dienas',
      moreThan: 'vairāk nekā # dienu|dienu|dienas',
      atLeast: 'vismaz # dienu|dienu|dienas',
    },
    events: '# pasākumu|pasākums|pasākumi',
    tooMany: '# rakstzīmju par daudz|rakstzīme par daudz|rakstzīmes par daudz',
    left: 'Vēl # rakstzīmju|rakstzīme|rakstzīmes',
  },
  it: {
    categories: ['one', 'many', 'other'],
    of: '2 0 2 2 2 2 2 2 2 2 2 2 2 1',
    numbers: '0 1 2 5 11 21 22 25 101 1494 1500 1501 400.000 1.000.000',
    prisoners: {
      exact: '# prigioniero politico|di prigionieri politici|prigionieri politici',
      about: 'circa # prigioniero politico|di prigionieri politici|prigionieri politici',
      almost: 'quasi # prigioniero politico|di prigionieri politici|prigionieri politici',
      moreThan: 'più di # prigioniero politico|di prigionieri politici|prigionieri politici',
      atLeast: 'almeno # prigioniero politico|di prigionieri politici|prigionieri politici',
    },
    days: {
      exact: '# giorno|di giorni|giorni',
      about: 'circa # giorno|di giorni|giorni',
      almost: 'quasi # giorno|di giorni|giorni',
      moreThan: 'più di # giorno|di giorni|giorni',
      atLeast: 'almeno # giorno|di giorni|giorni',
    },
    events: '# evento|di eventi|eventi',
    tooMany: '# carattere di troppo|di caratteri di troppo|caratteri di troppo',
    left: '# carattere rimasto|di caratteri rimasti|caratteri rimasti',
  },
  es: {
    categories: ['one', 'many', 'other'],
    of: '2 0 2 2 2 2 2 2 2 2 2 2 2 1',
    numbers: '0 1 2 5 11 21 22 25 101 1494 1500 1501 400.000 1.000.000',
    prisoners: {
      exact: '# preso político|de presos políticos|presos políticos',
      about: 'alrededor de # preso político|de presos políticos|presos políticos',
      almost: 'casi # preso político|de presos políticos|presos políticos',
      moreThan: 'más de # preso político|de presos políticos|presos políticos',
      atLeast: 'al menos # preso político|de presos políticos|presos políticos',
    },
    days: {
      exact: '# día|de días|días',
      about: 'alrededor de # día|de días|días',
      almost: 'casi # día|de días|días',
      moreThan: 'más de # día|de días|días',
      atLeast: 'al menos # día|de días|días',
    },
    events: '# evento|de eventos|eventos',
    tooMany: 'sobra # carácter|sobran # de caracteres|sobran # caracteres',
    left: 'queda # carácter|quedan # de caracteres|quedan # caracteres',
  },
  sv: {
    categories: ['one', 'other'],
    of: '1 0 1 1 1 1 1 1 1 1 1 1 1 1',
    numbers: '0 1 2 5 11 21 22 25 101 1_494 1_500 1_501 400_000 1_000_000',
    prisoners: {
      exact: '# politisk fånge|politiska fångar',
      about: 'omkring # politisk fånge|politiska fångar',
      almost: 'nästan # politisk fånge|politiska fångar',
      moreThan: 'fler än # politisk fånge|politiska fångar',
      atLeast: 'minst # politisk fånge|politiska fångar',
    },
    days: {
      exact: '# dag|dagar',
      about: 'omkring # dag|dagar',
      almost: 'nästan # dag|dagar',
      moreThan: 'mer än # dag|dagar',
      atLeast: 'minst # dag|dagar',
    },
    events: '# evenemang|evenemang',
    tooMany: '# tecken för mycket|tecken för mycket',
    left: '# tecken kvar|tecken kvar',
  },
};

/** `phrase` of `language` with `n`, one of NUMBERS: "амаль 1501 палітвязень". */
export function counted(language: Counting, phrase: string, n: number): string {
  const place = (NUMBERS as readonly number[]).indexOf(n);
  const [first = '', ...others] = phrase.split('|');
  const form = [first, ...others][Number(language.of.split(' ')[place])]!;
  const whole = form.includes('#') ? form : first.replace(/#.*/, `# ${form}`);
  return whole.replace('#', language.numbers.split(' ')[place]!.replaceAll('_', '\u00a0'));
}
