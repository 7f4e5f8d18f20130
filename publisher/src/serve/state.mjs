import {aMoment} from '../commands/days.mjs';
import {checkFolder} from '../check/check-folder.mjs';
import {PublisherError} from '../errors.mjs';
import {inOrder} from '../findings.mjs';

/**
 * What the page shows of a campaign, at noon of an ISO day, or now.
 *
 * @param {string} folder - The campaign's folder.
 * @param {string} [day] - The day from which it is looked at.
 * @returns {Promise<{now: string, campaign?: object, languages?: string[], findings: import('../findings.mjs').Finding[],
 *   error?: string}>} The campaign and what is wrong with it; only what is wrong if it cannot be read.
 */
export async function stateOf(folder, day) {
  const now = momentOf(day);
  try {
    const {campaign, findings, summary} = await checkFolder(folder, {now, weigh: false});
    const languages = summary.languages.map(({language}) => language);
    return {now: now.toISOString(), campaign: campaign.json, languages, findings: inOrder(findings)};
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error;
    return {now: now.toISOString(), findings: error.findings, error: error.message};
  }
}

function momentOf(day) {
  if (!day) return new Date();
  try {
    return aMoment(day);
  } catch {
    return new Date(); // half a day that somebody is typing
  }
}
