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
};

/** What the language of the BCP 47 tag `tag` calls itself, as on a switch between languages; of one that the library does not speak, its tag. */
export function ownName(tag: string): string {
  return OWN_NAMES[tag] ?? tag;
}
