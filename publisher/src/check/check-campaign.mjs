import {readCampaign} from 'solidarity-widgets/campaign-tools';
import {readRows, readWithdrawn} from '../folder/private.mjs';
import {consentGaps} from './consent.mjs';
import {dates} from './dates.mjs';
import {duplicateIds} from './duplicate-ids.mjs';
import {homes} from './homes.mjs';
import {languageTags} from './language-tags.mjs';
import {leftOut} from './left-out.mjs';
import {letterAddress} from './letter-address.mjs';
import {missingTexts} from './missing-texts.mjs';
import {peopleNotShown} from './people-not-shown.mjs';
import {oneId} from './one-id.mjs';
import {pictures} from './pictures.mjs';
import {subjectOf} from './campaign/subject.mjs';
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
  oneId,
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
 * Checks a campaign: reads it as the elements would, and looks for what else goes wrong, in its folder too. No host is asked.
 *
 * @param {import('../folder/campaign-file.mjs').CampaignFile} campaign - The campaign, as its file has it or as somebody has edited it.
 * @param {{now: Date}} options - The moment from which it is looked at.
 * @returns {Promise<{findings: import('../findings.mjs').Finding[],
 *   reading: import('solidarity-widgets/campaign-tools').CampaignReading, subject: import('./campaign/subject.mjs').Subject}>} What it
 *   has found, and the campaign as elements read it and as it was checked.
 */
export async function checkCampaign(campaign, {now}) {
  const reading = readCampaign(campaign.json, now);
  const [rows, gone] = [await readRows(campaign.folder), await readWithdrawn(campaign.folder)];
  const subject = subjectOf({campaign, reading, now, rows, gone});
  const findings = [];
  for (const check of CHECKS) findings.push(...(await check(subject)));
  return {findings: bestOfEachPath(findings), reading, subject};
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
