import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {writeLocaleCodesModule} from '@lit/localize-tools/lib/locales.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import {categoriesOf, categoryOf, familyOf} from './xliff.mjs';

/**
 * lit-localize, which writes xliff/ from the messages in src, and src/i18n/generated from xliff/. Each language is a
 * run of its own, because it has plural forms of its own. Throws if src has a message that lit-localize cannot
 * extract, or a plural form that English does not have.
 */
export function projectLocalizer() {
  const config = readConfigFileAndWriteSchema('lit-localize.json');
  const {sourceLocale, targetLocales, output} = config;
  const {messages, errors} = new RuntimeLitLocalizer(config).extractSourceMessages();
  if (errors.length) printDiagnostics(errors);
  if (errors.length) throw new Error('lit-localize cannot extract these messages');
  const localizers = () => targetLocales.map(locale => new LanguageLocalizer(config, locale, messages));
  return {
    async extract() {
      for (const localizer of localizers()) await localizer.writeInterchangeFiles();
    },
    async build() {
      for (const localizer of localizers()) await localizer.build();
      await writeLocaleCodesModule(sourceLocale, targetLocales, config.resolve(output.localeCodesModule));
    },
  };
}

/** lit-localize for one language, with its plural forms in the place of those of English. */
class LanguageLocalizer extends RuntimeLitLocalizer {
  constructor(config, locale, messages) {
    super({...config, targetLocales: [locale], output: {...config.output, localeCodesModule: undefined}});
    this.messages = inFormsOf(locale, messages);
  }

  extractSourceMessages() {
    return {messages: this.messages, errors: []};
  }
}

/** `messages`, each plural message once for each category of `locale`; the English for all of them but `one` is `other`. */
function inFormsOf(locale, messages) {
  const categories = categoriesOf(locale);
  return messages.flatMap(message => {
    const category = categoryOf(message.name);
    if (!category) return [message];
    if (category === 'one') return categories.includes('one') ? [message] : [];
    if (category !== 'other') throw new Error(`${message.name} is no form of English: write it in xliff/`);
    const family = familyOf(message.name);
    return categories.filter(name => name !== 'one').map(name => ({...message, name: `${family}.${name}`}));
  });
}
