// Writes src/i18n/generated/importers.ts: dynamic imports of the translations of each language, with literal paths
// for bundlers; and all-words.ts, which imports them at once, for servers.
import {wordsConfig} from './words/xliff.mjs';

const FOLDER = 'src/i18n/generated';

/** The generated files: a map from path, relative to the project, to text. */
export async function generateImporters() {
  const {targetLocales} = await wordsConfig();
  const importers = targetLocales.map(
    locale =>
      `  '${locale}': () => Promise.all([import('./${locale}.js'), import('./formats/${locale}.js')]),`,
  );
  const importersText = `// Generated from lit-localize.json. Do not edit; run npm run generate.

/** Imports the translations and the formats of each language. */
export const importers = {
${importers.join('\n')}
};
`;
  return new Map([
    [`${FOLDER}/importers.ts`, importersText],
    [`${FOLDER}/all-words.ts`, allWordsText(targetLocales)],
  ]);
}

function allWordsText(targetLocales) {
  const nameOf = locale => locale.replace('-', '');
  const imports = targetLocales.map(
    locale => `import {templates as ${nameOf(locale)}} from './${locale}.js';
import ${nameOf(locale)}Formats from './formats/${locale}.js';`,
  );
  const entries = targetLocales.map(
    locale => `  '${locale}': {templates: ${nameOf(locale)}, formats: ${nameOf(locale)}Formats},`,
  );
  return `// Generated from lit-localize.json. Do not edit; run npm run generate.
${imports.join('\n')}

/** The translations and the formats of all languages. */
export const allWords = {
${entries.join('\n')}
};
`;
}
