/**
 * The languages of the library, and others into which poems and captions are translated. From CLDR, with a capital
 * letter.
 */
const OWN_NAMES: Readonly<Partial<Record<string, string>>> = {
  en: 'English',
  be: 'Беларуская',
  ru: 'Русский',
  uk: 'Українська',
  pl: 'Polski',
  lt: 'Lietuvių',
  de: 'Deutsch',
  nl: 'Nederlands',
  'pt-BR': 'Português (Brasil)',
  cs: 'Čeština',
  es: 'Español',
  et: 'Eesti',
  fi: 'Suomi',
  fr: 'Français',
  it: 'Italiano',
  ka: 'ქართული',
  lv: 'Latviešu',
  nb: 'Norsk bokmål',
  pt: 'Português',
  sk: 'Slovenčina',
  sv: 'Svenska',
};

/**
 * The name of a language in itself, as on a language switch, by its BCP 47 tag; the tag if the language is unknown
 * here.
 */
export function ownName(tag: string): string {
  return OWN_NAMES[tag] ?? tag;
}
