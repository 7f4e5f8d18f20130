import {readFile} from 'node:fs/promises';
import path from 'node:path';

/** The configuration of lit-localize: the languages of the project and the paths of their files. */
export async function wordsConfig() {
  return JSON.parse(await readFile(new URL('../../lit-localize.json', import.meta.url), 'utf8'));
}

/** The path of the XLIFF file of `locale`, relative to the project. */
export function xliffPath({interchange}, locale) {
  return path.posix.join(interchange.xliffDir, `${locale}.xlf`);
}

const UNIT = /<trans-unit id="([^"]+)"[^>]*>(.*?)<\/trans-unit>/gs;

/**
 * The messages in `xliff`, the text of an XLIFF file written by lit-localize, in its order. Missing parts are
 * `undefined`.
 */
export function unitsOf(xliff) {
  return [...xliff.matchAll(UNIT)].map(([, id, unit]) => ({
    id,
    source: /<source>(.*?)<\/source>/s.exec(unit)?.[1],
    target: /<target[^>]*>(.*?)<\/target>/s.exec(unit)?.[1],
    /** The translator's remark on the translation. */
    remark: /<note from="translator">(.*?)<\/note>/s.exec(unit)?.[1],
  }));
}

/** A placeholder in a message. */
export const PLACEHOLDER = /<x [^>]*\/>/g;

/** The words of a message, with `instead` in the place of its placeholders. */
export function wordsOf(text = '', instead = '') {
  return text.replace(PLACEHOLDER, instead);
}

const CATEGORY = /\.(zero|one|two|few|many|other)$/;

/**
 * The plural category at the end of `id`, as in `events.count.few`; `undefined` if the message is not a plural form.
 */
export function categoryOf(id) {
  return CATEGORY.exec(id)?.[1];
}

/** `id` without its plural category, which all forms of one message share. */
export function familyOf(id) {
  return id.replace(CATEGORY, '');
}

/** The CLDR plural categories of `locale`, for whole numbers and fractions. */
export function categoriesOf(locale) {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}
