import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after} from 'node:test';

import {published} from '../../../publisher/test/helpers/publishing.mjs';
import {ROOT} from './built.mjs';

/** The default campaign with events of the next days. */
async function campaignOfToday(now) {
  const campaign = JSON.parse(await readFile(path.join(ROOT, 'campaigns/day-of-solidarity.json'), 'utf8'));
  const dayIn = days => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const moved = (event, index) => ({
    ...event,
    startDate: event.startDate.replace(/^.{10}/, dayIn(3 + index)),
    ...(event.endDate && {endDate: event.endDate.replace(/^.{10}/, dayIn(3 + index))}),
  });
  return {...campaign, events: campaign.events.map(moved)};
}

/** The default campaign, published today into a folder that is removed after the tests of the process. */
export async function publishedToday() {
  const now = new Date();
  const folder = await mkdtemp(path.join(tmpdir(), 'published-'));
  after(() => rm(folder, {recursive: true, force: true}));
  await writeFile(path.join(folder, 'campaign.json'), JSON.stringify(await campaignOfToday(now)));
  const out = path.join(folder, 'public');
  await published(folder, out, {now});
  return out;
}
