import {po} from 'gettext-parser';
import {LOCALES} from './locales.mjs';
import {keyOf} from './messages.mjs';

/**
 * A message with its translation.
 *
 * @typedef {import('./messages.mjs').Message & {translations: string[]}} Translated
 */

/**
 * What a .po file says.
 *
 * @param {string} text - The file; empty, if there is none yet.
 * @returns {{head: string, headers: Record<string, string>, messages: Translated[], gone: Translated[]}} What stands at its
 *   head for translators, its headers, its messages, and those that the plugin no longer says.
 */
export function readPo(text) {
  const {headers, translations, obsolete = {}} = po.parse(text);
  return {
    head: translations['']?.['']?.comments?.translator ?? '',
    headers,
    messages: entriesOf(translations).map(asMessage),
    gone: entriesOf(obsolete).map(asMessage),
  };
}

/**
 * A .po file with the messages of today: new ones are untranslated; those that are gone keep their translations at its end, and
 * find them there if they come back.
 *
 * @param {string} language - A language of the library.
 * @param {string} text - The file as it is; empty, if there is none yet.
 * @param {import('./messages.mjs').Message[]} messages - The messages of today.
 * @returns {string} The file.
 */
export function updatedPo(language, text, messages) {
  const before = readPo(text);
  const known = new Map([...before.gone, ...before.messages].map(each => [keyOf(each), each]));
  const {locale, plurals, forms} = LOCALES[language];
  const now = messages.map(message => {
    const count = message.plural ? forms.length : 1;
    const translations = known.get(keyOf(message))?.translations ?? [];
    return {...message, translations: Array.from({length: count}, (_, index) => translations[index] ?? '')};
  });
  const wanted = new Set(now.map(keyOf));
  const gone = [...known.values()].filter(
    each => !wanted.has(keyOf(each)) && each.translations.some(translation => translation),
  );
  const compiled = po.compile(
    {
      charset: 'utf-8',
      headers: {
        'Project-Id-Version': 'Solidarity Widgets',
        Language: locale,
        'MIME-Version': '1.0',
        'Content-Type': 'text/plain; charset=UTF-8',
        'Content-Transfer-Encoding': '8bit',
        'Plural-Forms': plurals,
        'X-Domain': 'solidarity-widgets',
      },
      translations: asTable([
        {text: '', translations: [''], notes: [], places: [], head: before.head || headOf(language)},
        ...now,
      ]),
      ...(gone.length && {obsolete: asTable(gone)}),
    },
    {foldLength: 0, eol: '\n'},
  );
  return `${compiled.toString('utf8').trimEnd()}\n`;
}

function headOf(language) {
  const name = new Intl.DisplayNames('en', {type: 'language', languageDisplay: 'standard'}).of(language);
  return `${name}: a draft that awaits a native reader. Translators change only what stands after msgstr.`;
}

const entriesOf = table =>
  Object.values(table)
    .flatMap(byText => Object.values(byText))
    .filter(({msgid}) => msgid);

const asMessage = ({msgid, msgid_plural: plural, msgctxt: context, msgstr, comments = {}}) => ({
  text: msgid,
  ...(plural && {plural}),
  ...(context && {context}),
  notes: comments.extracted?.split('\n') ?? [],
  places: comments.reference?.split('\n') ?? [],
  translations: msgstr,
});

function asTable(messages) {
  const table = {};
  for (const {text, plural, context = '', notes, places, translations, head} of messages) {
    table[context] ??= {};
    table[context][text] = {
      msgid: text,
      ...(context && {msgctxt: context}),
      ...(plural && {msgid_plural: plural}),
      msgstr: translations,
      comments: {
        ...(head && {translator: head}),
        ...(notes.length && {extracted: notes.join('\n')}),
        ...(places.length && {reference: places.join('\n')}),
        ...(/%(?:\d\$)?[sd]/.test(text) && {flag: 'php-format'}),
      },
    };
  }
  return table;
}
