import {readCampaign, sequenceOf} from 'solidarity-widgets/campaign-tools';
import {PublisherError} from '../errors.mjs';
import {changeCampaignFile, readCampaignFile} from '../folder/campaign-file.mjs';
import {noteInHistory, readHistory} from '../folder/history.mjs';
import {readRows, readWithdrawn, writeRows} from '../folder/private.mjs';
import {faultsIn, whatElementsRead} from './as-elements-read.mjs';
import {changesOf} from './merge/changes.mjs';
import {baseId, hasId, newId} from './merge/ids.mjs';
import {knownEvents} from './merge/known-events.mjs';
import {digestsOf} from './merge/leaves.mjs';
import {matched} from './merge/matching.mjs';
import {merged} from './merge/merge.mjs';
import {noteOf, noteOfRemoved, revisionsAfter} from './merge/notes.mjs';

/** As many events as elements read. */
const MOST_EVENTS = 10_000;

/** What was imported, as ids. */
const NOTHING = () => ({added: [], changed: [], removed: [], unchanged: [], missing: [], withdrawn: []});

/**
 * Takes the events of a source over into a campaign, and changes there only what has changed in the source.
 *
 * @param {import('../folder/campaign-file.mjs').CampaignFile} campaign - The campaign, as it was read.
 * @param {import('./source/spreadsheet.mjs').Source} source - What the source has.
 * @param {object} options
 * @param {string} options.name - The name of the source: the same name again is the same source.
 * @param {Date} options.now - The time of the change.
 * @param {boolean} [options.removeMissing] - Whether events that the source no longer has are removed.
 * @param {boolean} [options.isPart] - Whether it is only a part of the source: then no event is missing that is not in it.
 * @returns {Promise<{findings: import('../findings.mjs').Finding[], result: object, shown: number, all: number}>} What there is to be told, and the
 *   ids of what was added, changed, removed, unchanged, missing and withdrawn; how many events the campaign has, and elements show.
 */
export async function importEvents(campaign, source, {name, now, removeMissing = false, isPart = false}) {
  const {folder, json} = campaign;
  const memory = await fromPrivate(readRows, folder, 'private/rows.json');
  const revisions = revisionsAfter(await readHistory(folder));
  const {ids: withdrawn} = await fromPrivate(readWithdrawn, folder, 'private/withdrawn.json');
  const events = eventsIn(campaign);
  const findings = [...source.findings];
  const tell = (level, message, more) => findings.push({level, message, file: name, ...more});

  const readable = whatElementsRead(source, tell);
  const found = readable.map(each => ({...each, digests: digestsOf(each.event)}));
  const known = knownEvents(events, memory);
  const matches = matched(found, known, {from: name, kind: source.kind, isPart});

  const result = NOTHING();
  const next = new Map(events.map((event, index) => [index, event]));
  const added = [];
  const history = [];
  const imported = {...memory.imported};
  const rows = {};
  const taken = new Set([...known.map(({id}) => id), ...withdrawn].map(id => id.toLowerCase()));
  for (const each of found) {
    const match = matches.get(each);
    const base = baseId(each.event, {key: each.key, kind: source.kind});
    const isGone = id => hasId(withdrawn, id);
    const id =
      match?.id ??
      (isGone(base)
        ? base
        : newId(each.event, {key: each.key, kind: source.kind}, one => taken.has(one.toLowerCase())));
    taken.add(id.toLowerCase());
    imported[id] = {from: name, kind: source.kind, ...(each.key && {key: each.key}), digests: each.digests};
    if (each.row) rows[id] = each.row;
    if (isGone(id)) {
      result.withdrawn.push(id);
      tell('warning', 'It was withdrawn, and was left out. Take its row out too.', {row: each.row});
    } else if (match?.index === undefined) {
      // An event that comes back is newer than what calendars know of it.
      added.push({id, ...each.event, revision: Math.max(each.sequence ?? 0, revisions.get(id) ?? 0)});
      result.added.push(id);
    } else {
      const current = events[match.index];
      const {event, fields} = merged(current, each.event, {last: match.last, covers: source.covers});
      const before = revisionOf(current, json.updated);
      const revision = Math.max(before + (fields.length ? 1 : 0), each.sequence ?? 0);
      if (!fields.length && revision === before) {
        result.unchanged.push(id);
        if (current.id === undefined) next.set(match.index, {id, ...current});
        continue;
      }
      next.set(match.index, {id, ...event, revision});
      result.changed.push(id);
      history.push({...noteOf({...event, id, revision}), fields});
    }
  }

  const met = new Set(matches.values());
  const missing = known.filter(
    each =>
      !isPart &&
      each.from === name &&
      each.index !== undefined &&
      !met.has(each) &&
      !isHeld(each, source.refused, memory),
  );
  const removed = [];
  const mayRemove = removeMissing && !source.refused.length;
  for (const {id, index} of missing) {
    const about = titleOf(events[index]);
    if (mayRemove) {
      next.delete(index);
      delete imported[id];
      result.removed.push(id);
      const event = events[index];
      removed.push(noteOfRemoved({...event, id, revision: revisionOf(event, json.updated)}));
      continue;
    }
    result.missing.push(id);
    tell('warning', keptBecause(name, removeMissing), {about});
  }
  if (events.length - result.removed.length + added.length > MOST_EVENTS)
    throw new PublisherError(
      `The campaign would have ${events.length + added.length} events. Elements read at most ${MOST_EVENTS}.`,
    );

  const changes = changesOf(campaign, {events, next, added, now});
  if (changes.length) await changeCampaignFile(campaign, changes);
  await writeMemory(folder, memory, {name, source, rows, imported});
  if (result.added.length || history.length || result.removed.length)
    await noteInHistory(folder, {
      at: now.toISOString(),
      command: 'import',
      from: source.kind,
      added: added.map(noteOf),
      changed: history,
      removed,
    });
  const after = changes.length ? (await readCampaignFile(folder)).json : json;
  const reading = readCampaign(after, now);
  findings.push(...faultsIn(reading, campaign.name));
  return {findings, result, all: after.events?.length ?? 0, shown: reading.sections.events?.length ?? 0};
}

function eventsIn({json, name}) {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  const events = isObject ? (json.events ?? []) : undefined;
  if (!Array.isArray(events) || events.some(event => typeof event !== 'object' || event === null))
    throw new PublisherError(`The events of ${name} are no list of events. Write "events": [] there.`);
  return events;
}

/** Whether an event may be the one of a row that was refused. */
function isHeld({id, key}, refused, {rows}) {
  return refused.some(
    each => (each.key !== undefined && each.key === key) || (each.key === undefined && each.row === rows[id]),
  );
}

const keptBecause = (name, removeMissing) =>
  removeMissing
    ? `It is not in ${name} any more, and was kept since other rows were refused. Set those right first.`
    : `It is not in ${name} any more, and was kept. With --remove-missing it is taken out.`;

function titleOf({name}) {
  const title = typeof name === 'object' && name !== null ? (name.en ?? Object.values(name)[0]) : name;
  return typeof title === 'string' ? title.slice(0, 80) : undefined;
}

/** What this source had: the rows of a spreadsheet, for messages; and of each event what was imported. */
async function writeMemory(folder, memory, {name, source, rows, imported}) {
  const isSheet = source.kind === 'spreadsheet';
  const next = {...memory, ...(isSheet && {file: name, rows}), imported};
  if (JSON.stringify(next) !== JSON.stringify(memory)) await writeRows(folder, next);
}

/** @throws {PublisherError} If a file that only these commands write has been changed so that it is no JSON. */
async function fromPrivate(read, folder, file) {
  try {
    return await read(folder);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new PublisherError(`${file} is not JSON. Set it right, or take it from a copy.`);
  }
}

/** The revision of an event; without one, the number that its calendar entries have instead. */
const revisionOf = ({revision}, updated) =>
  Number.isInteger(revision) ? revision : sequenceOf({}, new Date(updated)) || 0;
