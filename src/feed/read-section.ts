import * as v from 'valibot';
import {campaignHead, VERSION, type CampaignHead} from '../model/schema/head.js';
import type {Fault, Key, Section} from '../model/schema/section.js';
import {comparable} from '../model/values/identifier.js';
import {FeedError, type FeedErrorCode} from './feed-error.js';

/** A validated section that can be shown. */
export interface SectionReading<T> {
  readonly value: T;
  /** The head of the campaign; absent if attributes replace a campaign. */
  readonly head?: CampaignHead;
  /** What was left out, and why. */
  readonly faults: readonly FeedError[];
  /** What the editor of the campaign should look at, although nothing was left out. */
  readonly hints?: readonly string[] | undefined;
}

/** A cache of validation results for campaigns that never change: many elements read the same sections. */
export type Validated = WeakMap<object, {schema: v.GenericSchema; success: true; output: unknown}>;

/**
 * Validates `section` of a campaign of unknown shape. An invalid list item is left out and reported in `faults`;
 * withdrawn items are left out silently. `now` decides which days are in the future.
 *
 * @throws {FeedError} If the campaign has a newer version, its head is invalid, or the section is missing or invalid
 *   as a whole. If too few items of a list are left, the error is that of the first item left out.
 */
export function readSection<T>(
  section: Section<T>,
  json: unknown,
  now: Date,
  validated?: Validated,
): SectionReading<T> {
  const head = readHead(json, validated);
  const {[section.name]: raw = section.absent} = json as Record<string, unknown>;
  if (raw === undefined) throw new FeedError('missing', section.name, 'the campaign has no such section');
  return {...readValue(section, raw, now, head.withdrawn, validated), head};
}

/**
 * Validates `raw`, a section without its campaign, as `readSection` does, without the items whose ids are in
 * `withdrawn`.
 */
export function readValue<T>(
  section: Section<T>,
  raw: unknown,
  now: Date,
  withdrawn: readonly string[] = [],
  validated?: Validated,
): SectionReading<T> {
  const excluded = new Set<string>();
  const hidden = new Set(withdrawn.map(comparable));
  const indices: OriginalIndices = new Map();
  const faults: FeedError[] = [];
  /**
   * Excludes what `found` concerns. Throws if that is the whole section, or something that was excluded in an earlier
   * round.
   */
  const exclude = (code: FeedErrorCode, found: readonly Fault[]) => {
    const before = new Set(excluded);
    for (const {path: shortenedPath, message} of found) {
      const path = originalPath(indices, shortenedPath);
      const error = new FeedError(code, formatPath(section.name, path), message);
      const target = formatPath('', path.slice(0, excludedLength(section, path)));
      if (!target || before.has(target)) throw before.size ? faults[0] : error;
      faults.push(error);
      excluded.add(target);
    }
  };
  const read = (): T => {
    const remaining = without(excluded, raw, indices, hidden);
    const {success, output, issues} = validate(section.schema, remaining, validated);
    if (success) return output;
    exclude('schema', issues.map(toFault));
    return read();
  };

  const value = read();
  const broken = section.faults?.(value, now) ?? [];
  exclude('rule', broken);
  return {
    value: broken.length ? read() : value,
    faults,
    hints: section.hints?.(value, withdrawn, raw),
  };
}

/**
 * Validates the head of a campaign of unknown shape. Every part of it must be valid: an unreadable list of withdrawn
 * ids would hide nobody.
 *
 * @throws {FeedError} `version` for a newer version, else `schema`.
 */
export function readHead(json: unknown, validated?: Validated): CampaignHead {
  const version = (json as {version?: unknown} | null)?.version;
  if (typeof version === 'number' && version > VERSION)
    throw new FeedError(
      'version',
      'version',
      `version ${version} needs a newer release: this one reads version ${VERSION}`,
    );
  const head = validate(campaignHead, json, validated);
  if (head.success) return head.output;
  const {path, message} = toFault(head.issues[0]);
  throw new FeedError('schema', formatPath('', path) || 'campaign', message);
}

function validate<T>(schema: v.GenericSchema<unknown, T>, value: unknown, validated?: Validated) {
  const known = validated?.get(value as object);
  if (known?.schema === schema) return known as typeof known & {output: T; issues: undefined};
  const result = v.safeParse(schema, value);
  if (result.success) validated?.set(value as object, {...result, schema});
  return result;
}

function toFault({path, message}: v.BaseIssue<unknown>): Fault {
  return {path: path?.map(({key}) => key as Key) ?? [], message};
}

/**
 * The length of the part of `path` to exclude: up to the innermost list item, or the member that fails alone; 0 for
 * the whole section.
 */
function excludedLength(
  {membersFailAlone}: Pick<Section<never>, 'membersFailAlone'>,
  path: Fault['path'],
): number {
  return path.findLastIndex(key => typeof key === 'number') + 1 || (membersFailAlone && path.length ? 1 : 0);
}

/** `path` below `base`, as it is written in code: `events[2].startDate`. */
function formatPath(base: string, path: Fault['path']): string {
  return path.reduce<string>(
    (start, key) => start + (typeof key === 'number' ? `[${key}]` : `${start && '.'}${key}`),
    base,
  );
}

/** For each shortened list, by its path, the original indices of its remaining items. */
type OriginalIndices = Map<string, readonly number[]>;

/**
 * `value` without the items and members whose paths are in `excluded`, and without the items whose ids are in
 * `hidden`. Stores in `indices` the original indices of the remaining items.
 */
function without(
  excluded: ReadonlySet<string>,
  value: unknown,
  indices: OriginalIndices,
  hidden: ReadonlySet<unknown>,
  path = '',
): unknown {
  if (!(excluded.size || hidden.size) || typeof value !== 'object' || value === null) return value;
  const isIncluded = (key: Key) => !excluded.has(formatPath(path, [key]));
  const shortened = (key: Key, member: unknown) =>
    without(excluded, member, indices, hidden, formatPath(path, [key]));
  if (!Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, member]) =>
        isIncluded(key) ? [[key, shortened(key, member)]] : [],
      ),
    );
  const included = [...value.keys()].filter(
    key => isIncluded(key) && !hidden.has(comparable(value[key]?.id)),
  );
  indices.set(path, included);
  return included.map(index => shortened(index, value[index]));
}

/** The path in the original section of the value at `path` in the shortened one. */
function originalPath(indices: OriginalIndices, path: Fault['path']): Key[] {
  const original: Key[] = [];
  for (const key of path) original.push(indices.get(formatPath('', original))?.[key as number] ?? key);
  return original;
}
