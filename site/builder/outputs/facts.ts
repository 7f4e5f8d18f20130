import type {Library} from '../../../src/published/snippets/script.js';
import type {Choices} from '../choices/choices.js';
import {ELEMENTS} from '../generated/elements.js';

/** What is known of a published folder: `builder/folder.json` in it. */
export interface FolderFacts {
  readonly version: 1;
  /** Its address, which ends in a slash. */
  readonly base: string;
  /** The ISO day for which it was made. */
  readonly day: string;
  /** The name of the campaign, by language. */
  readonly name: Readonly<Record<string, string>>;
  /** Where the scripts are in it, and the digests of those that pages load. */
  readonly library: {readonly folder: string; readonly integrity: Readonly<Record<string, string>>};
  /** The public keys that may sign it, between spaces. */
  readonly keys?: string | undefined;
  /** The public keys that may withdraw, between spaces. */
  readonly withdrawalKeys?: string | undefined;
  /** The keys of the folder that is copied, where the campaign itself is not in it. */
  readonly copied?: Pick<FolderFacts, 'keys' | 'withdrawalKeys'> | undefined;
  /** The sections that the campaign has, people among them. */
  readonly sections: readonly string[];
  /** The files that the builder offers, by language, such as `slot/day.html`. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** Whether it has a list of who may still be shown. */
  readonly hasList: boolean;
  /** The sources that pictures, films and players of other hosts add to a policy, by directive. */
  readonly policy: Readonly<Record<string, string>>;
  /** The address of a campaign's one file on the embedder's site, where it is no published folder. */
  readonly file?: string | undefined;
}

/** Where an embedder puts a campaign that was opened as a file: outside of the copied folder, which is replaced as a whole. */
export const OWN_FILE = '/campaign.json';

/** The campaign's name in a language, or in another one that it has. */
export const nameIn = ({name}: FolderFacts, language: string): string =>
  name[language] ?? name['en'] ?? Object.values(name)[0] ?? '';

/** Whether the folder has a file in a language. */
export const hasFile = ({files}: FolderFacts, language: string, file: string): boolean =>
  files[language]?.includes(file) ?? false;

/** The folder as the pages of the embedder name it: their copy, or the campaign's own. */
export const folderOf = (facts: FolderFacts, {files, path}: Choices): string =>
  files === 'mine' ? path : facts.base;

/** The scripts in a folder. */
export const libraryIn = (folder: string, {library}: FolderFacts): Library => ({
  address: `${folder}${library.folder}/`,
  integrity: library.integrity,
});

/**
 * The facts of a folder, as they were loaded: a folder of somebody else may hold anything.
 *
 * @param json - What was in `builder/folder.json`.
 * @param base - Where the folder was found, an address that ends in a slash: what it says of its own address does not count.
 * @throws {TypeError} If it is none, in words for whoever has named the folder.
 */
export function readFacts(json: unknown, base: string): FolderFacts {
  const {version, day, name, library, keys, withdrawalKeys, sections, files, hasList, policy} =
    recordOf(json);
  const {folder, integrity} = recordOf(library);
  const isWell =
    version === 1 &&
    isText(day, /^\d{4}-\d\d-\d\d$/) &&
    isTexts(name, ANY) &&
    isText(folder, /^solidarity\/\d+\.\d+\.\d+$/) &&
    isTexts(integrity, /^sha384-[\w+/]{64}$/) &&
    isOptional(keys, KEYS) &&
    isOptional(withdrawalKeys, KEYS) &&
    isList(sections, /^\w+$/) &&
    isRecord(files) &&
    Object.values(files).every(list => isList(list, /^\w[\w./-]*$/)) &&
    isTexts(policy, /^https?:\/\/[\w.:-]+(?: https?:\/\/[\w.:-]+)*$/) &&
    Object.keys(policy).every(directive => DIRECTIVES.has(directive));
  if (!isWell)
    throw new TypeError(
      'This folder has no builder/folder.json that can be read. Ask whoever publishes it to publish it again.',
    );
  return {
    version,
    base,
    day,
    name,
    library: {folder, integrity},
    keys,
    withdrawalKeys,
    sections,
    files: files as Record<string, readonly string[]>,
    hasList: hasList === true,
    policy,
  };
}

/**
 * The facts of a campaign that was opened as a file: it has no published folder, so no frames, pictures and calendars. The
 * scripts are ours.
 *
 * @param campaign - What is in the file, as JSON has it.
 * @param ours - The facts of the folder of this builder.
 * @throws {TypeError} If it is no campaign, in words for whoever has opened it.
 */
export function factsOfFile(campaign: unknown, ours: FolderFacts): FolderFacts {
  const {version, name, ...members} = recordOf(campaign);
  const names = typeof name === 'string' ? {en: name} : name;
  if (version !== 1 || !isTexts(names, ANY) || !Object.keys(names).length)
    throw new TypeError(
      'This file is no campaign. Open one that begins with "version": 1 and a "name", such as campaign.json in a campaign’s folder.',
    );
  const {base, day, library, keys, withdrawalKeys} = ours;
  return {
    version,
    base,
    day,
    name: names,
    library,
    sections: Object.keys(members).filter(member => SECTIONS.has(member)),
    files: {},
    hasList: false,
    policy: {},
    copied: {keys, withdrawalKeys},
    file: OWN_FILE,
  };
}

/** What elements show. */
const SECTIONS = new Set(ELEMENTS.map(({section}) => section));

const ANY = /^/;
/** Keys of Ed25519 in base64url, between spaces. */
const KEYS = /^[\w-]{43}(?: [\w-]{43})*$/;

/** What a folder may add to a policy. */
const DIRECTIVES = new Set(['img-src', 'media-src', 'frame-src']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const isText = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value);

const isOptional = (value: unknown, pattern: RegExp): value is string | undefined =>
  value === undefined || isText(value, pattern);

const isTexts = (value: unknown, pattern: RegExp): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every(each => isText(each, pattern));

const isList = (value: unknown, pattern: RegExp): value is readonly string[] =>
  Array.isArray(value) && value.every(each => isText(each, pattern));
