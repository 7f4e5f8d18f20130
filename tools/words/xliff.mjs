import {readFile} from 'node:fs/promises';
import path from 'node:path';

/** The settings of lit-localize: the languages of the project, and where their files are. */
export async function wordsConfig() {
  return JSON.parse(await readFile(new URL('../../lit-localize.json', import.meta.url), 'utf8'));
}

/** Where the words of `locale` are translated, from the project's folder. */
export function xliffPath({interchange}, locale) {
  return path.posix.join(interchange.xliffDir, `${locale}.xlf`);
}

const UNIT = /<trans-unit id="([^"]+)"[^>]*>(.*?)<\/trans-unit>/gs;

/** The messages in the text of an XLIFF file as lit-localize writes it, in its order; what is not there is `undefined`. */
export function unitsOf(xliff) {
  return [...xliff.matchAll(UNIT)].map(([, id, unit]) => ({
    id,
    source: /<source>(.*?)<\/source>/s.exec(unit)?.[1],
    target: /<target[^>]*>(.*?)<\/target>/s.exec(unit)?.[1],
    /** What the translator says of the translation. */
    remark: /<note from="translator">(.*?)<\/note>/s.exec(unit)?.[1],
  }));
}

const CATEGORY = /\.(zero|one|two|few|many|other)$/;

/** The plural category that ends `id`, as in `events.count.few`; `undefined` where it is no plural form. */
export function categoryOf(id) {
  return CATEGORY.exec(id)?.[1];
}

/** `id` without its plural category: what the forms of one message have in common. */
export function familyOf(id) {
  return id.replace(CATEGORY, '');
}

/** The plural categories that `locale` has for whole numbers and fractions, as CLDR names them. */
export function categoriesOf(locale) {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}
