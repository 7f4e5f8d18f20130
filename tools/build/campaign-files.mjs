import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';

/**
 * The files of the default campaign, with all languages and one per language: a map from path to content. They are as of the day
 * of SOURCE_DATE_EPOCH, in seconds since 1970 (reproducible-builds.org), or of today.
 */
export async function campaignFiles() {
  const campaign = JSON.parse(await readFile('campaigns/day-of-solidarity.json', 'utf8'));
  const {inOneLanguage, withCountryNames, countryName, shownLanguage, languages} = await fromSource(
    `export * from './src/campaign-tools.ts';`,
  );
  const {SOURCE_DATE_EPOCH} = process.env;
  const now = SOURCE_DATE_EPOCH ? new Date(SOURCE_DATE_EPOCH * 1000) : new Date();
  const today = now.toISOString().slice(0, 10);
  const inLanguage = locale => {
    const cut = inOneLanguage(campaign, available => shownLanguage(locale, available), today);
    return withCountryNames(cut, [locale], countryName);
  };
  const byLanguage = languages.map(locale => [`campaign/${locale}.json`, JSON.stringify(inLanguage(locale))]);
  return new Map([['campaign.json', JSON.stringify(campaign)], ...byLanguage]);
}

/** The exports of the TypeScript module `contents`. */
async function fromSource(contents) {
  const stdin = {contents, resolveDir: process.cwd()};
  const {outputFiles} = await build({stdin, bundle: true, format: 'esm', write: false});
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
