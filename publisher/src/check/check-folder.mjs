import {readCampaign} from 'solidarity-widgets/campaign-tools';
import {readCampaignFile} from '../folder/campaign-file.mjs';
import {readRows, readWithdrawn} from '../folder/private.mjs';
import {consentGaps} from './consent.mjs';
import {dates} from './dates.mjs';
import {duplicateIds} from './duplicate-ids.mjs';
import {homes} from './homes.mjs';
import {languageTags} from './language-tags.mjs';
import {leftOut} from './left-out.mjs';
import {letterAddress} from './letter-address.mjs';
import {links} from './links.mjs';
import {missingTexts} from './missing-texts.mjs';
import {peopleNotShown} from './people-not-shown.mjs';
import {pictures} from './pictures.mjs';
import {subjectOf} from './campaign/subject.mjs';
import {summaryOf} from './campaign/summary.mjs';
import {timeZones} from './time-zones.mjs';
import {unknownKeys} from './unknown-keys.mjs';
import {unnamedLanguages} from './unnamed-languages.mjs';
import {withdrawn} from './withdrawn.mjs';

/**
 * What is checked, in this order: each gets a `Subject` and returns findings. Where two find an error at the same path, the
 * later one knows better what is meant.
 */
const CHECKS = [
  leftOut,
  timeZones,
  withdrawn,
  unknownKeys,
  languageTags,
  duplicateIds,
  missingTexts,
  unnamedLanguages,
  dates,
  pictures,
  homes,
  peopleNotShown,
  letterAddress,
  consentGaps,
];

/**
 * Checks a campaign's folder: reads it as the elements would, and looks for what else goes wrong.
 *
 * @param {string} folder - The campaign's folder.
 * @param {object} [options]
 * @param {Date} [options.now] - The moment from which it looks; the present one unless given.
 * @param {boolean} [options.checkLinks] - Whether it asks each address of the campaign; otherwise no host is contacted.
 * @param {boolean} [options.weigh] - Whether the summary says what the campaign weighs in each language: with 10,000 events in 15 of them
 *   that takes seconds.
 * @param {(text?: string) => void} [options.progress] - Is told how far it has come.
 * @param {typeof globalThis.fetch} [options.fetch] - What asks the addresses.
 * @returns {Promise<{findings: import('../findings.mjs').Finding[], campaign: import('../folder/campaign-file.mjs').CampaignFile,
 *   reading: import('solidarity-widgets/campaign-tools').CampaignReading, summary: import('./campaign/summary.mjs').Summary}>} What it
 *   has found, and the campaign.
 * @throws {import('../errors.mjs').PublisherError} If there is no campaign that can be read as JSON.
 */
export async function checkFolder(
  folder,
  {
    now = new Date(),
    checkLinks = false,
    weigh = true,
    progress = () => undefined,
    fetch = globalThis.fetch,
  } = {},
) {
  const campaign = await readCampaignFile(folder);
  const reading = readCampaign(campaign.json, now);
  const [rows, gone] = [await readRows(folder), await readWithdrawn(folder)];
  const subject = subjectOf({campaign, reading, now, rows, gone});
  const findings = [];
  for (const check of CHECKS) findings.push(...(await check(subject)));
  if (checkLinks) findings.push(...(await links(subject, {fetch, progress})));
  return {findings: bestOfEachPath(findings), campaign, reading, summary: await summaryOf(subject, {weigh})};
}

/** `findings` with only the last error of each path. */
function bestOfEachPath(findings) {
  const best = new Map(
    findings.filter(({level, path}) => level === 'error' && path).map(finding => [finding.path, finding]),
  );
  return findings.filter(
    finding => finding.level !== 'error' || !finding.path || best.get(finding.path) === finding,
  );
}
