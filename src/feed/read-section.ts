import type {GenericSchema} from 'valibot';
import {campaignHead, fileHead, VERSION, type CampaignHead, type FileHead} from '../model/schema/head.js';
import type {Issue} from '../model/schema/leniency.js';
import {latestDay} from '../model/days/day.js';
import type {Fault, Key, Section} from '../model/schema/section.js';
import {check, MOST_REPORTED, type Checked, type CheckOptions, type Validated} from './check.js';
import {FeedError, type FeedErrorCode} from './feed-error.js';

/** A validated section that can be shown. */
export interface SectionReading<T> {
  readonly value: T;
  /** The head of the campaign; absent if attributes replace a campaign. */
  readonly head?: CampaignHead;
  /** What was left out, and why: the first faults; if there are more, one that says how many. */
  readonly faults: readonly FeedError[];
  /** Hints for the editor of the campaign, for which nothing was left out. */
  readonly hints?: readonly string[] | undefined;
}

/**
 * Validates `section` of a campaign of unknown shape. An invalid list item is left out and reported in `faults`, and
 * so is what a list or a map has beyond its largest size; withdrawn items are left out silently. `now` decides which days are
 * in the future. After `mostReported` faults, 20 unless given, the others are only counted.
 *
 * @throws {FeedError} If the campaign has a newer version, its head is invalid, or the section is missing or invalid
 *   as a whole. If too few items of a list are left, the error is that of the first item left out.
 */
export function readSection<T>(
  section: Section<T>,
  json: unknown,
  now: Date,
  options: Pick<CheckOptions, 'validated' | 'mostReported'> = {},
): SectionReading<T> {
  const {value: head, unreported} = checkHead(json, options.validated);
  const {[section.name]: raw = section.absent} = json as Record<string, unknown>;
  if (raw === undefined) throw new FeedError('missing', section.name, 'the campaign has no such section');
  const reading = readValue(section, raw, now, {...options, withdrawn: head.withdrawn});
  const cut = unreported
    ? [new FeedError('schema', 'campaign', 'some of its languages are wrong or too many')]
    : [];
  return {...reading, faults: [...reading.faults, ...cut], head};
}

/** Validates `raw`, a section without its campaign, as `readSection` does. */
export function readValue<T>(
  section: Section<T>,
  raw: unknown,
  now: Date,
  options: CheckOptions = {},
): SectionReading<T> {
  const {withdrawn, mostReported = MOST_REPORTED} = options;
  const {schema, name, membersFailAlone} = section;
  const faults: FeedError[] = [];
  const items = new Set<unknown>();
  const members = new Set<Key>();
  let checked = check(schema, raw, options);
  let rest = checked.unreported;

  const errorOf = (code: FeedErrorCode, {path, message}: Fault) =>
    new FeedError(code, formatPath(name, path), message);
  const note = (code: FeedErrorCode, fault: Fault) => {
    if (faults.length < mostReported) faults.push(errorOf(code, fault));
    else rest++;
  };
  /** Leaves out what the faults `found` are in. Throws if that is the whole section, or if too little is left of it. */
  const leaveOut = (code: FeedErrorCode, found: readonly Fault[]) => {
    for (const fault of found) {
      const {path} = fault;
      const length = path.findLastIndex(key => typeof key === 'number') + 1;
      if (length) items.add(path.slice(0, length).reduce(memberOf, raw));
      else if (membersFailAlone && path.length) members.add(path[0]!);
      else {
        const error = errorOf(code, fault);
        throw faults.find(({path}) => path.startsWith(error.path)) ?? error;
      }
      note(code, fault);
    }
    if (!found.length) return;
    checked = check(schema, withoutMembers(raw, members), {withdrawn, excluded: items});
    if (unsettled(checked).length) throw faults[0];
  };

  for (const issue of checked.issues ?? []) if (issue.settled) note('schema', toFault(issue));
  leaveOut('schema', unsettled(checked).map(toFault));
  const broken = section.faults?.(checked.value, now) ?? [];
  leaveOut(
    'rule',
    broken.map(({path, message}) => ({path: originalPath(checked, path), message})),
  );
  if (rest) faults.push(new FeedError('schema', name, `and ${rest} more`));
  const {people} = section;
  const value = people ? people.only(checked.value, latestDay(now)) : checked.value;
  const hints = section.hints?.(value, withdrawn ?? [], raw);
  return {value, faults, hints: people ? hints?.concat(people.hints(checked.value, value)) : hints};
}

/**
 * Validates the head of a campaign of unknown shape. Every part of it must be valid: an unreadable list of withdrawn
 * ids would hide nobody.
 *
 * @throws {FeedError} `version` for a newer version, else `schema`.
 */
export const readHead = (json: unknown): CampaignHead => checkHead(json).value;

/** Validates the head of another file of a campaign, as `readHead` does. */
export const readFileHead = (json: unknown): FileHead => checkVersioned(fileHead, json).value;

const checkHead = (json: unknown, validated?: Validated): Checked<CampaignHead> =>
  checkVersioned(campaignHead, json, validated);

/** Checks `json` against `schema`, of which every part must be valid, unless its version is a newer one. */
export function checkVersioned<T>(
  schema: GenericSchema<unknown, T>,
  json: unknown,
  validated?: Validated,
): Checked<T> {
  const version = (json as {version?: unknown} | null)?.version;
  if (typeof version === 'number' && version > VERSION)
    throw new FeedError(
      'version',
      'version',
      `version ${version} needs a newer release: this one reads version ${VERSION}`,
    );
  const checked = check(schema, json, {validated, abortEarly: true});
  if (!checked.issues) return checked;
  const {path, message} = toFault(checked.issues[0]!);
  throw new FeedError('schema', formatPath('', path) || 'campaign', message);
}

const unsettled = ({issues = []}: Checked<unknown>): Issue[] => issues.filter(({settled}) => !settled);

function toFault({path, message}: Issue): Fault {
  return {path: path?.map(({key}) => key as Key) ?? [], message};
}

/** `path` below `base`, as it is written in code: `events[2].startDate`. */
function formatPath(base: string, path: Fault['path']): string {
  return path.reduce<string>(
    (start, key) => start + (typeof key === 'number' ? `[${key}]` : `${start && '.'}${key}`),
    base,
  );
}

/** The path in the campaign of what is at `path` in the value. */
function originalPath({value, indices}: Checked<unknown>, path: Fault['path']): Key[] {
  let parent = value;
  return path.map(key => {
    const original = indices.get(parent)?.[key as number] ?? key;
    parent = memberOf(parent, key);
    return original;
  });
}

const memberOf = (value: unknown, key: Key): unknown => (value as Record<Key, unknown>)[key];

function withoutMembers(value: unknown, keys: ReadonlySet<Key>): unknown {
  if (!keys.size) return value;
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => !keys.has(key)));
}
