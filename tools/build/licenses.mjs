import {readFile} from 'node:fs/promises';
import license from 'rollup-plugin-license';

/**
 * A package whose code or data is in the scripts.
 *
 * @typedef {object} Bundled
 * @property {string} name - Its name on the registry, or of the data.
 * @property {string} version - Its version.
 * @property {string} license - Its licence, an SPDX identifier.
 * @property {string} [text] - The whole licence. One that waives all rights asks for none.
 */

/** What the scripts of this build hold, by name and version. */
const bundled = new Map();

/** A Rollup plugin that remembers which packages are in a script, for `thirdPartyLicenses`. */
export function bundledPackages() {
  return license({
    thirdParty(dependencies) {
      for (const {name, version, license, licenseText} of dependencies)
        bundled.set(`${name} ${version}`, {name, version, license, text: licenseText?.trim()});
    },
  });
}

/**
 * The packages whose code is in the scripts, and those of which `npm run generate` has written parts into src.
 *
 * @returns {Promise<Bundled[]>} Sorted by name.
 * @throws {Error} Where a package has no licence, with what to do.
 */
export async function allBundled() {
  const all = [...bundled.values(), await icons(), await formats()];
  for (const {name, version, license, text} of all)
    if (!license || (!text && license !== 'CC0-1.0'))
      throw new Error(
        `${name} ${version} has no licence text. Leave it out of src, or add its text in tools/build/licenses.mjs.`,
      );
  return all.sort((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
}

/** The text of `THIRD-PARTY-LICENSES.txt`, from what `allBundled` tells. */
export function thirdPartyLicenses(packages) {
  const sections = packages.map(
    ({name, version, license, text}) =>
      `${RULE}\n${name} ${version}: ${license}\n${RULE}\n\n${text ?? WAIVED}\n`,
  );
  return [HEAD, ...sections].join('\n');
}

const RULE = '-'.repeat(80);
const HEAD = `The scripts of solidarity-widgets are under the MIT licence. Parts of them come from the packages
below, each with its licence.
`;
const WAIVED = 'Its authors have waived all rights: https://creativecommons.org/publicdomain/zero/1.0/';

/** Glyphs of networks, in src/parts/links and src/elements/channels. */
async function icons() {
  const {name, version, license} = await readJson('../../node_modules/simple-icons/package.json');
  return {name, version, license};
}

/** Names of months, orders of dates and the like, in src/i18n/generated/formats. */
async function formats() {
  const [, version] = /CLDR ([\d.]*\d)/.exec(await read('../../src/i18n/generated/formats/en.ts'));
  return {name: 'CLDR', version, license: 'Unicode-3.0', text: (await read('licenses/unicode.txt')).trim()};
}

const read = file => readFile(new URL(file, import.meta.url), 'utf8');

const readJson = async file => JSON.parse(await read(file));
