import {typographyFaults} from '../../words/typography.mjs';
import {LOCALES} from './locales.mjs';

/** What is filled in, or is no word: placeholders, tags, addresses, names of files and what else is written as code. */
const CODE = /<code>.*?<\/code>|https?:\/\/[^\s”“»]*|[\w.]*\{lang\}[\w.]*|%(?:\d\$)?[sd]/g;

/** What a translation must take over as it is. */
const KEPT = /<\/?code>|\{lang\}|%(?:\d\$)?[sd]/g;

/** Each rule returns the fault of one translation, or a falsy value. */
const RULES = [
  ({said}) => !said.trim() && 'has no translation',
  ({text, said}) => kept(text) !== kept(said) && `must have the same placeholders and tags: ${kept(text)}`,
  ({said}) => /["']/.test(said) && 'has a straight quotation mark',
  ({said}) => /\.\./.test(said) && 'has two full stops in a row',
  ({said}) =>
    /\d \d{3}\b/.test(said) && 'parts the digits of a number: a no-break space belongs between them',
  ({said}) => (/^\s|\s$|[ ]{2}/.test(said) ? 'has a space too many' : undefined),
  ({said}) => /(?!\u00ad)\p{Cf}/u.test(said) && 'has an invisible character',
  ({text, said}) =>
    /[.!?:…]$/.test(words(text)) !== /[.!?:…]$/.test(words(said)) && 'must end as the English one does',
  ({plural, said}) =>
    plural &&
    /%s(?!\u00a0)/.test(said) &&
    'parts a number from its noun: a no-break space (U+00A0) belongs between them',
];

/**
 * The faults of the translations of a language; an empty array if they can be shipped.
 *
 * @param {string} language - A language of the library.
 * @param {ReturnType<import('./po.mjs').readPo>} file - Its .po file.
 * @returns {string[]} One line each.
 */
export function faultsOfPo(language, {head, headers, messages}) {
  const {locale, plurals, forms} = LOCALES[language];
  const faults = [
    headers.Language !== locale && `its header must say Language: ${locale}`,
    headers['Plural-Forms'] !== plurals && `its header must say Plural-Forms: ${plurals}`,
    !/awaits a native reader/.test(head) &&
      'its head does not say that it is a draft which awaits a native reader',
  ];
  for (const {text, plural, translations} of messages) {
    const count = plural ? forms.length : 1;
    if (translations.length !== count) faults.push(`“${text}” must have ${count} forms`);
    for (const said of translations) {
      const found = [
        ...RULES.map(rule => rule({text, plural, said})),
        ...typographyFaults(language, said.replace(CODE, '<x/>')),
      ];
      faults.push(...found.filter(Boolean).map(fault => `“${text}” ${fault}: “${said}”`));
    }
  }
  return faults.filter(Boolean);
}

const kept = text => (text.match(KEPT) ?? []).sort().join(' ');

/** Without the marks that close a quotation. */
const words = text => text.replace(/[»”“’\s]+$/, '');
