/** A published folder with frames, on a host of its own. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {aCampaign, aFigure, anEvent} from '../../../publisher/test/helpers/a-campaign.mjs';
import {putInto} from '../../../publisher/test/helpers/folder.mjs';
import {published, withOnly} from '../../../publisher/test/helpers/publishing.mjs';
import {folder, openSite} from '../../dist/helpers/site.mjs';

/**
 * Publishes the frames of a campaign with a number and events.
 *
 * @param {{after: Function}} t - The test.
 * @param {object} [options]
 * @param {string} [options.origin] - Where readers find it; else where it is served.
 * @param {number} [options.events] - How many events it has.
 * @returns {Promise<{origin: string, served: string}>} Where readers find the folder `/2027/`, and where it is served.
 */
export async function aFramedCampaign(t, {origin, events = 1} = {}) {
  const campaign = await mkdtemp(path.join(tmpdir(), 'frames-'));
  t.after(() => rm(campaign, {recursive: true, force: true}));
  const out = path.join(campaign, 'public');
  const host = await openSite({'/2027/': folder(out)});
  t.after(host.close);
  const list = Array.from({length: events}, (unused, index) => anEvent({id: `event-${index}`}));
  // Browsers know the day of today: one that is to come is shown to nobody.
  const figures = {prisoners: aFigure({asOf: '2026-04-20'})};
  await putInto(campaign, {'campaign.json': aCampaign({figures, events: list})});
  const found = origin ?? host.origin;
  await published(campaign, out, {base: new URL(`${found}/2027/`), ...withOnly('frames')});
  return {origin: found, served: host.origin};
}
