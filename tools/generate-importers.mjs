// Writes src/i18n/generated/importers.ts: how a bundle imports the words of each language, by paths that every bundler can follow.
import {readFile} from 'node:fs/promises';

const PATH = 'src/i18n/generated/importers.ts';

export async function generateImporters() {
  const config = JSON.parse(await readFile(new URL('../lit-localize.json', import.meta.url), 'utf8'));
  const importers = config.targetLocales.map(
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
