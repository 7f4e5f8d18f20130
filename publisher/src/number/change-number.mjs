import {readCampaign} from 'solidarity-widgets/campaign-tools';
import {PublisherError} from '../errors.mjs';
import {changeCampaignFile, readCampaignFile} from '../folder/campaign-file.mjs';
import {notedFigure, noteInHistory} from '../folder/history.mjs';

const KEYS = ['figures', 'prisoners'];

/**
 * Writes a new number of political prisoners into a campaign, keeps the rest of its file as it stands, and notes the change in
 * `history.json`.
 *
 * @param {string} folder - The campaign's folder.
 * @param {object} count - The number.
 * @param {number} count.value - How many, a whole number.
 * @param {string} count.asOf - The ISO day for which it is valid.
 * @param {string} [count.qualifier] - How exact it is; as before unless given.
 * @param {string} [count.source] - Who counted; as before unless given.
 * @param {string} [count.sourceUrl] - Their page.
 * @param {Date} now - The present moment.
 * @returns {Promise<{before?: object, after: object, left: string[]}>} The figure as it was and as it is; `left` names its members
 *   that were written for the old number, and may need a look.
 * @throws {PublisherError} If the day is ahead, or earlier than that of the number that is there, or if nobody is named who counted.
 *   Nothing is written then.
 */
export async function changeNumber(folder, count, now) {
  const campaign = await readCampaignFile(folder);
  const {json, placeOf} = campaign;
  const {head, faults} = readCampaign(json, now);
  if (!head)
    throw new PublisherError(
      `${campaign.name} cannot be read: ${faults[0].message}. See solidarity-publisher check.`,
    );
  const before = prisonersIn(json, campaign.name);
  refuseDay(count.asOf, before?.asOf, now, placeOf);
  const changes = changesFor(before, count);
  const after = changes.reduce((figure, [key, value]) => ({...figure, [key]: value}), before ?? {});
  refuseFaults({...json, figures: {...json.figures, prisoners: after}}, campaign.name, now);
  await noteInHistory(folder, {
    at: now.toISOString(),
    changed: 'figures.prisoners',
    from: notedFigure(before),
    to: notedFigure(after),
  });
  await changeCampaignFile(campaign, [
    ...(before ? changes.map(([key, value]) => [[...KEYS, key], value]) : [[KEYS, after]]),
    [['updated'], now.toISOString().replace(/\.\d+Z$/, 'Z')],
  ]);
  return {before, after, left: ['note', 'breakdown'].filter(key => before?.[key] !== undefined)};
}

/** The figure that is there, if there is one. */
function prisonersIn({figures = {}}, name) {
  for (const [path, value] of Object.entries({figures, 'figures.prisoners': figures?.prisoners ?? {}}))
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new PublisherError(`In ${name}, ${path} is no object, {…}. See solidarity-publisher check.`);
  return figures.prisoners ?? undefined;
}

function refuseDay(asOf, before, now, placeOf) {
  const latest = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  if (asOf > latest)
    throw new PublisherError(`${asOf} is in the future. Write the day for which the number was counted.`);
  if (typeof before !== 'string' || asOf >= before) return;
  const {file, line} = placeOf([...KEYS, 'asOf']);
  throw new PublisherError(
    `${asOf} is earlier than ${before}, the day of the number that is there (${file}:${line}). If that day is wrong, change it there first.`,
  );
}

/** The members that change, in the order of a figure; `undefined` takes one out. */
function changesFor(before, {value, asOf, qualifier, source, sourceUrl}) {
  return [
    ['value', value],
    ...(qualifier ? [['qualifier', qualifier]] : []),
    ['asOf', asOf],
    ...sourceFor(before?.source, source, sourceUrl),
    // A day that was set for the old number would make the new one old at once.
    ...(before?.validUntil < asOf ? [['validUntil', undefined]] : []),
    ...changeFor(before, value, asOf),
  ];
}

function sourceFor(before, name, url) {
  if (name) return [['source', {name, ...(url && {url})}]];
  if (url) return [['source', {...Object(before), url}]];
  if (before) return [];
  throw new PublisherError(
    'Name who counted: --source "Example Centre" --source-url https://example.org/count',
  );
}

/** The change since the earlier count, which itself stays the same. */
function changeFor({value: old, change} = {}, value, asOf) {
  if (!change) return [];
  const {value: changed, since} = change;
  const isKnown = Number.isSafeInteger(old) && Number.isSafeInteger(changed) && since < asOf;
  return [['change', isKnown ? {...change, value: value - (old - changed)} : undefined]];
}

function refuseFaults(json, name, now) {
  const fault = readCampaign(json, now).faults.find(({path}) => /^figures(?:\.prisoners\b|$)/.test(path));
  if (fault)
    throw new PublisherError(`With this, ${name} would be wrong: ${fault.message}. Nothing was written.`);
}
