// Writes src/i18n/generated/importers.ts: how a bundle imports the words of each language, by paths that every bundler can follow.
import {wordsConfig} from './words/xliff.mjs';

const PATH = 'src/i18n/generated/importers.ts';

export async function generateImporters() {
  const {targetLocales} = await wordsConfig();
  const importers = targetLocales.map(
    locale =>
      `  '${locale}': () => Promise.all([import('./${locale}.js'), import('./formats/${locale}.js')]),`,
  );
  const text = `// Do not edit: written by npm run generate.

/** Imports what a language says, and how it writes numbers and days. */
export const importers = {
${importers.join('\n')}
};
`;
  return new Map([[PATH, text]]);
}
