// Writes src/i18n/generated/importers.ts: dynamic imports of the translations of each language, with literal paths
// for bundlers.
import {wordsConfig} from './words/xliff.mjs';

const PATH = 'src/i18n/generated/importers.ts';

/** The generated file: a map from path, relative to the project, to text. */
export async function generateImporters() {
  const {targetLocales} = await wordsConfig();
  const importers = targetLocales.map(
    locale =>
      `  '${locale}': () => Promise.all([import('./${locale}.js'), import('./formats/${locale}.js')]),`,
  );
  const text = `// Generated from lit-localize.json. Do not edit; run npm run generate.

/** Imports the translations and the formats of each language. */
export const importers = {
${importers.join('\n')}
};
`;
  return new Map([[PATH, text]]);
}
