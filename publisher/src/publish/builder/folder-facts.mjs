import {elements, languages} from 'solidarity-widgets/campaign-tools';
import {publicKeyOf} from '../../signing/keys.mjs';
import {sourcesElsewhere} from '../pages/allowed.mjs';
import {BUILDER} from './built-files.mjs';

/** What the builder knows of the folder. */
export const FACTS = `${BUILDER}/folder.json`;

/** What the builder offers in each language, or makes lines of. */
const OFFERED =
  /^(?:slot\/[\w-]+\.html|embed\/(?:cautious\/)?[\w-]+\.json|snippet\/(?:number\.json|calendars\.html)|index\.html|news\.atom)$/;

/** The scripts that pages of others load. */
const LOADED = /^(?:solidarity|one\/[\w-]+|frame\/frame-heights)\.js$/;

/**
 * What the embed builder must know of a published folder: site/builder/outputs/facts.ts reads it. It does not say its own
 * address, since whoever copies the folder has another one.
 *
 * @param {object} site - What was published.
 * @param {any} site.campaign - The campaign without people.
 * @param {any} [site.people] - A campaign with nothing but people.
 * @param {string[]} site.names - The files.
 * @param {import('../scripts.mjs').Scripts} site.scripts - The library.
 * @param {import('node:crypto').KeyObject} [site.key] - The key that has signed the data.
 * @param {string} site.withdrawalKeys - The public keys that may withdraw, between spaces.
 * @param {string} site.day - The ISO day for which it was made.
 * @returns {string} JSON.
 */
export function folderFacts({campaign, people, names, scripts, key, withdrawalKeys, day}) {
  const {folder, integrity} = scripts;
  const facts = {
    version: 1,
    day,
    name: typeof campaign.name === 'string' ? {en: campaign.name} : campaign.name,
    library: {
      folder,
      integrity: Object.fromEntries(Object.entries(integrity).filter(([name]) => LOADED.test(name))),
    },
    ...(key && {keys: publicKeyOf(key), withdrawalKeys: withdrawalKeys || undefined}),
    sections: SECTIONS.filter(section => isShown(section, campaign, people)),
    files: Object.fromEntries(languages.map(language => [language, offeredIn(names, language)])),
    hasList: names.includes('current.json'),
    policy: sourcesElsewhere([campaign, people]),
  };
  return `${JSON.stringify(facts)}\n`;
}

/** What elements show. */
const SECTIONS = [...new Set(elements.map(({section}) => section).filter(Boolean))];

/** Whether there is anything of a section: the list of names may be there without anybody who is shown. */
const isShown = (section, campaign, people) =>
  section === 'people'
    ? !!people?.people?.persons?.length
    : campaign[section] !== undefined || people?.[section] !== undefined;

const offeredIn = (names, language) =>
  names
    .filter(name => name.startsWith(`${language}/`))
    .map(name => name.slice(language.length + 1))
    .filter(name => OFFERED.test(name));
