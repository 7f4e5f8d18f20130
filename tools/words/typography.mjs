import {PLACEHOLDER, wordsOf} from './xliff.mjs';

/** The quotation marks of each language; the apostrophe ’ is allowed in all of them. */
const QUOTATION_MARKS = {
  be: '«»',
  ru: '«»',
  uk: '«»',
  pl: '„”',
  lt: '„“',
  de: '„“',
  nl: '‘’“”',
  'pt-BR': '“”',
  fr: '«»',
  cs: '„“',
  lv: '„“',
  it: '«»',
  es: '«»',
  sv: '””',
};

/** A name of the country or its people in each language that is used by others; ours is in the header of the file. */
const OTHER_NAMES = {
  de: /wei(ß|ss)russ/i,
  nl: /wit-?rus/i,
  fr: /biéloruss/i,
  cs: /belarus/i,
  lv: /belarus/i,
  it: /belarus/i,
  es: /belar[uú]s/i,
  sv: /vitry/i,
};

/** Words that would have to change before some of the names that a placeholder can hold: a colon avoids them. */
const CHANGED_BEFORE_NAMES = {
  fr: /(^|[\s\u202f])(de|du|des|le|la|au|[dl]’)\s?$/i,
  it: /(^|\s)(di|del|della|il|la|al|da|dal|[\p{L}]+’)\s?$/iu,
  cs: /(^|\s)(v|s|z|k)\s?$/i,
};
const NAME = /^<x [^>]*equiv-text="\$\{(PLACEHOLDER|recipient|name)\}"/;

/** What a language alone asks for. */
const RULES_OF_LANGUAGE = {
  fr: text =>
    /(?<!\u202f)[;:!?»%]|«(?!\u202f)/.test(wordsOf(text, 'x')) &&
    'lacks a narrow no-break space (U+202F) before ; : ! ? % » or after «',
  es: text =>
    /\?/.test(text) !== /¿/.test(text) || /!/.test(text) !== /¡/.test(text)
      ? 'lacks one of ¿ ? or ¡ !'
      : undefined,
  cs: text =>
    /(^|[\s(])[vkszou] /i.test(text) && 'lacks a no-break space (U+00A0) after a preposition of one letter',
};

/** The faults of `text`, a message in `locale`, against the typography of that language and our choice of names. */
export function typographyFaults(locale, text) {
  const marks = QUOTATION_MARKS[locale] ?? '';
  const wrong = [...wordsOf(text)].find(sign => '«»„“”‘‚‹›'.includes(sign) && !marks.includes(sign));
  const [otherName] = OTHER_NAMES[locale]?.exec(text) ?? [];
  return [
    marks && wrong && `has the quotation mark ${wrong}: the language has ${marks}`,
    otherName && `says “${otherName}”, and not the name that the header of the file gives`,
    precedesName(text, CHANGED_BEFORE_NAMES[locale]) &&
      'has a word before a name that changes with it: use a colon',
    RULES_OF_LANGUAGE[locale]?.(text),
  ].filter(Boolean);
}

/** Whether text that matches `pattern` is right before a placeholder with a name. */
function precedesName(text, pattern) {
  return [...text.matchAll(PLACEHOLDER)].some(
    ({index}) => NAME.test(text.slice(index)) && pattern?.test(text.slice(0, index)),
  );
}
