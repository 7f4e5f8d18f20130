import * as v from 'valibot';
import {campaignHead, VERSION, type CampaignHead} from '../model/head.js';
import type {Fault, Section} from '../model/section.js';
import {FeedError, type FeedErrorCode} from './feed-error.js';

/** A section that can be shown. */
export interface SectionReading<T> {
  readonly value: T;
  readonly head: CampaignHead;
  /** What was left out, and why. */
  readonly faults: readonly FeedError[];
}

/**
 * Checks `section` of a campaign of unknown shape. A wrong item in a list is left out and told in `faults`; what the campaign has
 * withdrawn is left out silently. `now` judges what lies in the future.
 *
 * @throws {FeedError} When the campaign is of another version, its head is wrong, the section is not there, or it is wrong as a whole.
 */
export function readSection<T>(section: Section<T>, json: unknown, now: Date): SectionReading<T> {
  const head = readHead(json);
  const raw = (json as Record<string, unknown>)[section.name];
  if (raw === undefined) throw new FeedError('missing', section.name, 'the campaign has no such section');

  const lost = new Set<string>();
  const faults: FeedError[] = [];
  const leaveOut = (code: FeedErrorCode, {path, message}: Fault) => {
    const error = new FeedError(code, place(section.name, path), message);
    const length = lengthLost(section, path);
    if (!length) throw error;
    faults.push(error);
    lost.add(place('', path.slice(0, length)));
  };
  const check = () => v.safeParse(section.schema, without(lost, raw));

  const strict = check();
  for (const issue of strict.issues ?? []) leaveOut('schema', asFault(issue));
  const lenient = strict.success ? strict : check();
  if (!lenient.success) throw new FeedError('schema', section.name, asFault(lenient.issues[0]).message);

  const lostToSchema = new Set(lost);
  for (const {path, message} of section.faults?.(lenient.output, now) ?? [])
    leaveOut('rule', {path: pathInFeed(lostToSchema, path), message});
  const value = lost.size > lostToSchema.size ? (check().output as T) : lenient.output;
  return {value: withoutWithdrawn(value, head.withdrawn), head, faults};
}

/** The head must be right in every part: a list of withdrawn ids that cannot be read would hide nobody. */
function readHead(json: unknown): CampaignHead {
  const version = (json as {version?: unknown} | null)?.version;
  if (typeof version === 'number' && version > VERSION)
    throw new FeedError(
      'version',
      'version',
      `the feed is of version ${version}; this release reads version ${VERSION}, a newer one may read it`,
    );
  const head = v.safeParse(campaignHead, json);
  if (head.success) return head.output;
  const {path, message} = asFault(head.issues[0]);
  throw new FeedError('schema', place('', path) || 'campaign', message);
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

/** `value` without the items and members whose places are in `lost`. */
function without(lost: ReadonlySet<string>, value: unknown, at = ''): unknown {
  if (!lost.size || typeof value !== 'object' || value === null) return value;
  const kept = (key: PropertyKey) => !lost.has(place(at, [key]));
  if (Array.isArray(value))
    return value.flatMap((item, index) => (kept(index) ? [without(lost, item, place(at, [index]))] : []));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      kept(key) ? [[key, without(lost, member, place(at, [key]))]] : [],
    ),
  );
}

/** Where the value at `path` of a section without `lost` stands in the whole of it. */
function pathInFeed(lost: ReadonlySet<string>, path: Fault['path']): PropertyKey[] {
  const found: PropertyKey[] = [];
  for (const key of path) {
    let index = key;
    if (typeof key === 'number') {
      index = 0;
      for (let left = key; lost.has(place('', [...found, index])) || left--; index++);
    }
    found.push(index);
  }
  return found;
}

function withoutWithdrawn<T>(value: T, withdrawn: readonly string[] = []): T {
  if (!withdrawn.length || !Array.isArray(value)) return value;
  return value.filter(({id}: {id?: string}) => !id || !withdrawn.includes(id)) as T;
}
