import {categoriesOf, categoryOf, familyOf, unitsOf} from './xliff.mjs';

const PLACEHOLDER = /<x [^>]*\/>/g;
const wordsOf = (text = '') => text.replace(PLACEHOLDER, '');

/** What is wrong with one translated message, or nothing. */
const RULES = [
  ({target}) => !target?.trim() && 'has no target',
  // Neither source nor target may hold them: lit-localize would escape them, and the reader see "&lt;".
  ({source, target}) => /[<>]|&\w+;/.test(wordsOf(source) + wordsOf(target)) && 'holds a sign of markup',
  // A soft hyphen helps a browser that does not know where a long word of the language may be broken.
  ({target}) =>
    /(?!\u00ad)\p{Cf}/u.test(target) && 'has an invisible character that is no soft hyphen (U+00AD)',
  // Only `${n}` stands in a line with what it counts: a `${number}` is drawn on a line of its own.
  ({target}) =>
    /equiv-text="\$\{n\}"\/>(?!\u00a0)\s*\p{L}/u.test(target) &&
    'parts a number from its noun: a no-break space (U+00A0) belongs between them',
  ({target}) => /["']/.test(wordsOf(target)) && 'has a straight quotation mark',
  ({source, target, remark}) =>
    source === target &&
    /\p{L}/u.test(wordsOf(source)) &&
    !remark &&
    'is the same as the source, and no <note from="translator"> says why',
];

/**
 * What is wrong with the words of `locale` in the text of its XLIFF file, a line each; of a file that may be shipped, nothing.
 *
 * A language must have each of its plural categories. The forms that only other languages have repeat `other`: nobody sees them.
 */
export function faultsOf(locale, xliff) {
  const units = unitsOf(xliff);
  const targets = new Map(units.map(({id, target}) => [id, target]));
  const categories = categoriesOf(locale);
  const faults = units.flatMap(unit =>
    RULES.flatMap(rule => rule(unit) || []).map(fault => `${unit.id} ${fault}`),
  );
  for (const id of targets.keys()) {
    const other = `${familyOf(id)}.other`;
    const category = categoryOf(id);
    if (category && !categories.includes(category) && targets.get(id) !== targets.get(other))
      faults.push(`${id} is no form of this language, and does not repeat ${other}`);
    if (category === 'other')
      for (const category of categories)
        if (!targets.has(`${familyOf(id)}.${category}`))
          faults.push(`${familyOf(id)}.${category} is missing, which this language has`);
  }
  if (!/<header>\s*<note>[^<]*awaits a native reader/.test(xliff))
    faults.push('its header does not say that the translation is a draft which awaits a native reader');
  return faults;
}
