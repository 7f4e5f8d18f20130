import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';

/** The files of the default campaign, with all languages and one per language: a map from path to content. */
export async function campaignFiles() {
  const campaign = JSON.parse(await readFile('campaigns/day-of-solidarity.json', 'utf8'));
  const {inOneLanguage, shownLanguage, languages} = await fromSource(
    `export * from './src/campaign-tools.ts';`,
  );
  const today = new Date().toISOString().slice(0, 10);
  const byLanguage = languages.map(locale => [
    `campaign/${locale}.json`,
    JSON.stringify(inOneLanguage(campaign, available => shownLanguage(locale, available), today)),
  ]);
  return new Map([['campaign.json', JSON.stringify(campaign)], ...byLanguage]);
}

/** The exports of the TypeScript module `contents`. */
async function fromSource(contents) {
  const stdin = {contents, resolveDir: process.cwd()};
  const {outputFiles} = await build({stdin, bundle: true, format: 'esm', write: false});
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
