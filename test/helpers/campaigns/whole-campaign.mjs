import {readFileSync} from 'node:fs';

/** The languages of the tests: with all of ours, the campaign would be so large that elements draw it in steps. */
const LANGUAGES = ['en', 'be', 'ru', 'uk', 'pl', 'lt', 'de', 'nl', 'pt-BR'];

/** A campaign without its pictures: no host of a test serves them, and not every policy allows them. */
const read = name =>
  JSON.parse(
    readFileSync(new URL(`../../../campaigns/${name}.json`, import.meta.url), 'utf8'),
    (key, value) => {
      if (key === 'picture' || key === 'poster') return undefined;
      return typeof value?.en === 'string' && 'sv' in value ? inLanguages(value) : value;
    },
  );

const inLanguages = text => Object.fromEntries(LANGUAGES.map(language => [language, text[language]]));

/** The default campaign, with missing sections from the example with everything. */
export const wholeCampaign = {
  ...read('examples/good-everything'),
  ...read('day-of-solidarity'),
  languages: LANGUAGES,
};
