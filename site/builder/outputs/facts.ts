import type {Library} from '../../../src/published/snippets/script.js';

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
  readonly keys?: string | undefined;
  readonly withdrawalKeys?: string | undefined;
  /** The sections that the campaign has, people among them. */
  readonly sections: readonly string[];
  /** The files that the builder offers, by language, such as `slot/day.html`. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** Whether it has a list of who may still be shown. */
  readonly hasList: boolean;
  /** What players, films and pictures of other hosts need of a policy. */
  readonly policy: Readonly<Record<string, string>>;
}

/** The campaign's name in a language, or in another one that it has. */
export const nameIn = ({name}: FolderFacts, language: string): string =>
  name[language] ?? name['en'] ?? Object.values(name)[0] ?? '';

/** Whether the folder has a file in a language. */
export const hasFile = ({files}: FolderFacts, language: string, file: string): boolean =>
  files[language]?.includes(file) ?? false;

/** The folder as the pages of the embedder name it: their copy, or the campaign's own. */
export const folderOf = (facts: FolderFacts, {files, path}: {files: string; path: string}): string =>
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
 * @param base - Where it was found: what it says of its own address does not count.
 * @throws {TypeError} If it is none, in words for whoever has named the folder.
 */
export function readFacts(json: unknown, base: string): FolderFacts {
  const {version, day, name, library, keys, withdrawalKeys, sections, files, hasList, policy} = Object(
    json,
  ) as Record<string, unknown>;
  const isWell =
    version === 1 &&
    /^\d{4}-\d\d-\d\d$/.test(String(day)) &&
    isTexts(name) &&
    isRecord(library) &&
    /^solidarity\/\d+\.\d+\.\d+$/.test(String(library['folder'])) &&
    isTexts(library['integrity'], /^sha384-[\w+/]{64}$/) &&
    [keys, withdrawalKeys].every(each => each === undefined || /^[\w+/= -]*$/.test(String(each))) &&
    isList(sections, /^\w+$/) &&
    isRecord(files) &&
    Object.values(files).every(list => isList(list, /^[\w./-]+$/)) &&
    isTexts(policy, /^[\w:/.'*\s-]*$/);
  if (!isWell)
    throw new TypeError(
      'This folder has no builder/folder.json that can be read: ask its host to publish again.',
    );
  return {
    version,
    day,
    name,
    library,
    keys,
    withdrawalKeys,
    sections,
    files,
    policy,
    hasList: hasList === true,
    base,
  } as FolderFacts;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown, pattern = /^/): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every(each => typeof each === 'string' && pattern.test(each));

const isList = (value: unknown, pattern: RegExp): boolean =>
  Array.isArray(value) && value.every(each => typeof each === 'string' && pattern.test(each));
