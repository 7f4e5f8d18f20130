import {type Edits, isChanged} from './edits.js';
import {isObject, type Json, listAt} from './place.js';

/**
 * The campaign as it goes into a file: `updated` says when it last changed, and an event with a revision has its next one if it
 * has changed, since calendars know the newest by it. For an event without one `updated` counts.
 *
 * @param edits - The campaign, and what was kept before.
 * @param now - The time of the change.
 */
export function toKeep(edits: Edits, now: Date): Json {
  const {campaign, kept} = edits;
  if (!isChanged(edits) || !isObject(campaign)) return campaign;
  const before = new Map(
    listAt(kept, ['events'])
      .filter(isObject)
      .map(event => [event['id'], event]),
  );
  const events = listAt(campaign, ['events']).map(event => {
    const old = isObject(event) ? before.get(event['id']) : undefined;
    const revision = Number(old?.['revision']);
    if (!isObject(event) || old === event || !Number.isInteger(revision)) return event;
    return {...event, revision: Math.max(Number(event['revision'] ?? 0), revision + 1)};
  });
  const updated = now.toISOString().replace(/\.\d+Z$/, 'Z');
  return {...campaign, updated, ...(Array.isArray(campaign['events']) && {events})};
}
