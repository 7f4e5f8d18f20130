/**
 * The changes of a campaign's file, for `changeCampaignFile`: of single members if they are few, else of all events at once.
 *
 * @param {{json: any, text: string}} campaign - The campaign, as it was read.
 * @param {object} what
 * @param {object[]} what.events - Its events.
 * @param {Map<number, object>} what.next - What is to be at the place of each; one that is removed is not in it.
 * @param {object[]} what.added - New events.
 * @param {Date} what.now - The time of the change, for `updated`, which never goes back.
 * @returns {[(string | number)[], unknown][]} None if nothing changes.
 */
export function changesOf({json, text}, {events, next, added, now}) {
  const changes = [];
  for (const [index, event] of next)
    for (const key of new Set([...Object.keys(events[index]), ...Object.keys(event)]))
      if (event !== events[index] && JSON.stringify(event[key]) !== JSON.stringify(events[index][key]))
        changes.push([['events', index, key], event[key]]);
  const removed = events.map((_, index) => index).filter(index => !next.has(index));
  const count = changes.length + removed.length + added.length;
  if (!count) return [];
  const length = text.length + JSON.stringify(added).length;
  const isSmall = Array.isArray(json.events) && count * length < MOST_PARSED;
  const ofEvents = isSmall
    ? [
        ...changes,
        ...removed.reverse().map(index => [['events', index], undefined]),
        ...added.map((event, index) => [['events', events.length - removed.length + index], event]),
      ]
    : [...(json.events ? [] : [[['events'], []]]), [['events'], [...next.values(), ...added]]];
  const isLater = typeof json.updated === 'string' && Date.parse(json.updated) < now.getTime();
  return isLater ? [...ofEvents, [['updated'], now.toISOString().replace(/\.\d+/, '')]] : ofEvents;
}

/** Each change parses the file anew: more characters than this would take seconds. */
const MOST_PARSED = 10_000_000;
