import * as v from 'valibot';
import {campaignHead, VERSION, type CampaignHead} from '../model/values/head.js';
import type {Fault, Section} from '../model/values/section.js';
import {FeedError, type FeedErrorCode} from './feed-error.js';

/** A section that can be shown. */
export interface SectionReading<T> {
  readonly value: T;
  /** What the campaign says of itself; absent where attributes stand for a campaign. */
  readonly head?: CampaignHead;
  /** What was left out, and why. */
  readonly faults: readonly FeedError[];
}

/** What has been validated in campaigns that nobody changes: many elements read the same ones. */
export type Validated = WeakMap<object, {schema: v.GenericSchema; success: true; output: unknown}>;

/**
 * Checks `section` of a campaign of unknown shape. A wrong item of a list is left out and told in `faults`; what the campaign has
 * withdrawn is left out silently. `now` judges what lies in the future.
 *
 * @throws {FeedError} When the campaign is of another version, its head is wrong, the section is not there, or it is wrong as a whole;
 *   where too little is left of a list, with the place of what was left out first.
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

/** Checks `raw`, a section by itself, as `readSection` does: without the items whose ids are `withdrawn`. */
export function readValue<T>(
  section: Section<T>,
  raw: unknown,
  now: Date,
  withdrawn: readonly string[] = [],
  validated?: Validated,
): SectionReading<T> {
  const lost = new Set<string>();
  const kept: Kept = new Map();
  const faults: FeedError[] = [];
  /** Notes what is wrong with the section as it is without what was lost before. */
  const leaveOut = (code: FeedErrorCode, found: readonly Fault[]) => {
    const before = new Set(lost);
    for (const {path: seen, message} of found) {
      const path = pathInFeed(kept, seen);
      const error = new FeedError(code, place(section.name, path), message);
      const gone = place('', path.slice(0, lengthLost(section, path)));
      if (!gone || before.has(gone)) throw before.size ? faults[0] : error;
      faults.push(error);
      lost.add(gone);
    }
  };
  const read = (): T => {
    const {success, output, issues} = check(section.schema, without(lost, raw, kept, withdrawn), validated);
    if (success) return output;
    leaveOut('schema', issues.map(asFault));
    return read();
  };

  const value = read();
  const broken = section.faults?.(value, now) ?? [];
  leaveOut('rule', broken);
  return {value: broken.length ? read() : value, faults};
}

/** The head must be right in every part: a list of withdrawn ids that cannot be read would hide nobody. */
export function readHead(json: unknown, validated?: Validated): CampaignHead {
  const version = (json as {version?: unknown} | null)?.version;
  if (typeof version === 'number' && version > VERSION)
    throw new FeedError(
      'version',
      'version',
      `version ${version} needs a newer release: this one reads version ${VERSION}`,
    );
  const head = check(campaignHead, json, validated);
  if (head.success) return head.output;
  const {path, message} = asFault(head.issues[0]);
  throw new FeedError('schema', place('', path) || 'campaign', message);
}

function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown, validated?: Validated) {
  const known = validated?.get(value as object);
  if (known?.schema === schema) return known as typeof known & {output: T; issues: undefined};
  const found = v.safeParse(schema, value);
  if (found.success) validated?.set(value as object, {...found, schema});
  return found;
}

function asFault({path, message}: v.BaseIssue<unknown>): Fault {
  return {path: path?.map(({key}) => key as PropertyKey) ?? [], message};
}

/** How much of `path` names what must go: the innermost list item, or the member that fails alone; 0 where the whole section does. */
function lengthLost(
  {membersFailAlone}: Pick<Section<never>, 'membersFailAlone'>,
  path: Fault['path'],
): number {
  return path.findLastIndex(key => typeof key === 'number') + 1 || (membersFailAlone && path.length ? 1 : 0);
}

/** `path` below `base` as it is written in code: `events[2].startDate`. */
function place(base: string, path: Fault['path']): string {
  return path.reduce<string>(
    (at, key) => at + (typeof key === 'number' ? `[${key}]` : at ? `.${String(key)}` : String(key)),
    base,
  );
}

/** Where the items that are left of a list stood in it, by the place of the list. */
type Kept = Map<string, readonly number[]>;

/**
 * `value` without the items and members whose places are in `lost`, and without the items whose ids are `withdrawn`; notes in `kept` where the
 * other items stood.
 */
function without(
  lost: ReadonlySet<string>,
  value: unknown,
  kept: Kept,
  withdrawn: readonly unknown[] = [],
  at = '',
): unknown {
  if (!(lost.size || withdrawn.length) || typeof value !== 'object' || value === null) return value;
  const keep = (key: PropertyKey) => !lost.has(place(at, [key]));
  const inside = (key: PropertyKey, member: unknown) =>
    without(lost, member, kept, withdrawn, place(at, [key]));
  if (!Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, member]) => (keep(key) ? [[key, inside(key, member)]] : [])),
    );
  const indices = [...value.keys()].filter(key => keep(key) && !withdrawn.includes(value[key]?.id));
  kept.set(at, indices);
  return indices.map(index => inside(index, value[index]));
}

/** Where the value at `path` stands in the whole section. */
function pathInFeed(kept: Kept, path: Fault['path']): PropertyKey[] {
  const found: PropertyKey[] = [];
  for (const key of path) found.push(kept.get(place('', found))?.[key as number] ?? key);
  return found;
}
