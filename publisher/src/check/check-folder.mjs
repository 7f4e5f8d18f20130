import {readCampaignFile} from '../folder/campaign-file.mjs';
import {summaryOf} from './campaign/summary.mjs';
import {weighed} from './campaign/weight.mjs';
import {checkCampaign} from './check-campaign.mjs';
import {links} from './links.mjs';

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
  const {findings, reading, subject} = await checkCampaign(campaign, {now});
  const ofLinks = checkLinks ? await links(subject, {fetch, progress}) : [];
  const summary = summaryOf(subject);
  return {
    findings: [...findings, ...ofLinks],
    campaign,
    reading,
    summary: weigh ? await weighed(summary, subject) : summary,
  };
}
