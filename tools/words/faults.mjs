import {ticsIn} from './tics.mjs';
import {typographyFaults} from './typography.mjs';
import {categoriesOf, categoryOf, familyOf, unitsOf, wordsOf} from './xliff.mjs';

/** The words of the longest sentence of a warning, which a frightened reader must understand at once. */
const MOST_WORDS = 25;
const MOST_WORDS_IN_ENGLISH = 20;

/** Each rule returns the fault of a message with the id `id` and the words `text` in any language, or a falsy value. */
const RULES_OF_WORDS = [
  ({text}) => /\.\./.test(wordsOf(text)) && 'has two full stops in a row',
  // In some languages a date ends in a full stop: readers would see "2023 г..".
  ({text}) => /equiv-text="\$\{(day|seen)\}"\/>\./.test(text) && 'has a full stop right after a date',
  ({text}) => /["']/.test(wordsOf(text)) && 'has a straight quotation mark',
  ({id, text}, most = MOST_WORDS) => {
    const length = id.startsWith('safety.') && longestSentence(text);
    return length > most && `has a sentence of ${length} words: a warning has at most ${most} in each`;
  },
];

/** How many words the longest sentence of `text` has. */
function longestSentence(text) {
  const sentences = text.split(/(?<=[.!?…])\s+/);
  return Math.max(...sentences.map(sentence => sentence.match(/[^\s–—]+/g)?.length ?? 0));
}

/** Each rule returns the fault of one translated message, or a falsy value. */
const RULES = [
  ({target}) => !target?.trim() && 'has no target',
  // Not allowed in source and target: lit-localize escapes them, and readers would see "&lt;".
  ({source, target}) => /[<>]|&\w+;/.test(wordsOf(source) + wordsOf(target)) && 'holds a sign of markup',
  // Soft hyphens are allowed: they help browsers without hyphenation for the language to break long words.
  ({target}) =>
    /(?!\u00ad)\p{Cf}/u.test(target) && 'has an invisible character that is no soft hyphen (U+00AD)',
  // Only `${n}` is on the same line as its noun: `${number}` is rendered on a line of its own.
  ({target}) =>
    /equiv-text="\$\{n\}"\/>(?!\u00a0)\s*\p{L}/u.test(target) &&
    'parts a number from its noun: a no-break space (U+00A0) belongs between them',
  ({source, target, remark}) =>
    source === target &&
    /\p{L}/u.test(wordsOf(source)) &&
    !remark &&
    'is the same as the source, and no <note from="translator"> says why',
];

/** The faults of the English messages in `xliff`, the text of any XLIFF file, one line each. */
export function faultsOfSource(xliff) {
  return unitsOf(xliff).flatMap(({id, source: text}) =>
    [
      ...RULES_OF_WORDS.map(rule => rule({id, text}, MOST_WORDS_IN_ENGLISH)),
      ...ticsIn(wordsOf(text)),
    ].flatMap(fault => (fault ? [`${id} ${fault}`] : [])),
  );
}

/**
 * The faults of the translations of `locale` in `xliff`, the text of its XLIFF file, one line each; an empty array if
 * it can be shipped. A message with a number has each plural category of the language, and no other.
 */
export function faultsOf(locale, xliff) {
  const units = unitsOf(xliff);
  const ids = units.map(({id}) => id);
  const categories = categoriesOf(locale);
  const faults = units.flatMap(unit => {
    const {id, target: text = ''} = unit;
    const found = [
      ...RULES.map(rule => rule(unit)),
      ...RULES_OF_WORDS.map(rule => rule({id, text})),
      ...typographyFaults(locale, text),
    ];
    return found.flatMap(fault => (fault ? [`${id} ${fault}`] : []));
  });
  for (const id of ids) {
    const category = categoryOf(id);
    if (category && !categories.includes(category)) faults.push(`${id} is no form of this language`);
    if (category === 'other')
      for (const each of categories.map(name => `${familyOf(id)}.${name}`))
        if (!ids.includes(each)) faults.push(`${each} is missing, which this language has`);
  }
  if (!/<header>\s*<note>[^<]*awaits a native reader/.test(xliff))
    faults.push('its header does not say that the translation is a draft which awaits a native reader');
  return faults;
}
