/** Those that the library speaks, and others into which poems and captions of such campaigns are translated. As CLDR has them, with a capital. */
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
  pt: 'Português',
  sk: 'Slovenčina',
  sv: 'Svenska',
};

/** What the language of the BCP 47 tag `tag` calls itself, as on a switch between languages; of one that is not known here, its tag. */
export function ownName(tag: string): string {
  return OWN_NAMES[tag] ?? tag;
}
