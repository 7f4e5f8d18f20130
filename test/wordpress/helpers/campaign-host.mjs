/** A host with a campaign as the publisher writes it, which can fail in any way. */
import {createHash, createPrivateKey} from 'node:crypto';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import path from 'node:path';
import sharp from '../../../publisher/node_modules/sharp/dist/index.cjs';
import {newKey, publicKeyOf} from '../../../publisher/src/signing/keys.mjs';
import {aCampaign, aFigure, aStory, CONSENTS} from '../../../publisher/test/helpers/a-campaign.mjs';
import {putInto} from '../../../publisher/test/helpers/folder.mjs';
import {published} from '../../../publisher/test/helpers/publishing.mjs';

/** Of these made-up people, each has a portrait. */
export const PEOPLE = ['ales', 'bronia'];

/** A private key, and the public one as pages name it. */
export function aKey() {
  const {pem} = newKey();
  const key = createPrivateKey(pem);
  return {key, publicKey: publicKeyOf(key)};
}

/** The day some days from now. */
export const dayFromNow = days => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * A campaign in English and Belarusian.
 *
 * @param {{after: Function}} t - The test.
 * @param {object} [options]
 * @param {import('node:crypto').KeyObject} [options.key] - The key that signs it.
 * @returns {Promise<{folder: string, out: string, publish: (more?: object) => Promise<void>}>} Its folder, where it is published, and
 *   how it is published anew: with what `more` adds to the campaign, without the people in `without`.
 */
export async function aPublishedCampaign(t, {key} = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'campaign-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  const out = path.join(folder, 'public');
  for (const [index, id] of PEOPLE.entries())
    await putInto(folder, {[`portraits/${id}.jpg`]: await aPortrait(index)});
  const consents = CONSENTS.replace(/^ales.*$/m, row =>
    PEOPLE.map(id => row.replace('ales', id)).join('\r\n'),
  );
  await putInto(folder, {'private/consent.csv': consents.replaceAll('2027-04-16', dayFromNow(-20))});
  const publish = async ({without = [], days = 0, ...more} = {}) => {
    const people = PEOPLE.filter(id => !without.includes(id)).map(id =>
      aStory({
        id,
        name: {en: `${id} Example`},
        status: {state: 'held', asOf: dayFromNow(-30)},
        consent: {on: dayFromNow(-20), by: 'relative', fields: ['name', 'status', 'portrait']},
        updated: dayFromNow(-10),
        picture: {url: `portraits/${id}.jpg`, alt: `Portrait of ${id}`},
      }),
    );
    const campaign = aCampaign({
      updated: dayFromNow(-2),
      figures: {prisoners: aFigure({asOf: dayFromNow(-2)})},
      stories: {people},
      ...more,
    });
    await writeFile(path.join(folder, 'campaign.json'), JSON.stringify(campaign));
    await published(folder, out, {key, now: new Date(Date.now() + days * 86_400_000)});
  };
  await publish();
  return {folder, out, publish};
}

const aPortrait = index =>
  sharp({create: {width: 60, height: 80, channels: 3, background: {r: 90 * index, g: 120, b: 90}}})
    .jpeg()
    .toBuffer();

/**
 * Serves a folder with ETags.
 *
 * @param {{after: Function}} t - The test.
 * @param {string} folder - The folder.
 * @returns {Promise<Host>} The host.
 *
 * @typedef {object} Host
 * @property {string} origin - Its origin.
 * @property {Map<string, (request, response) => void>} faults - How it answers for a path instead; `*` is for all others.
 * @property {{path: string, status: number, headers: object}[]} asked - What it was asked for.
 */
export async function aHost(t, folder) {
  const asked = [];
  const faults = new Map();
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://host.example');
    const note = status => asked.push({path: pathname, status, headers: request.headers});
    const fault = faults.get(pathname) ?? faults.get('*');
    if (fault) {
      note(0);
      fault(request, response);
      return;
    }
    const content = await readFile(path.join(folder, pathname)).catch(() => undefined);
    const etag = content && `"${createHash('sha1').update(content).digest('hex')}"`;
    const status = !content ? 404 : request.headers['if-none-match'] === etag ? 304 : 200;
    note(status);
    response.writeHead(status, etag ? {etag} : {}).end(status === 200 ? content : undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.closeAllConnections() ?? server.close());
  return {origin: `http://127.0.0.1:${server.address().port}`, faults, asked};
}

/** A copy of a folder, which a test may change. */
export async function aCopy(t, folder) {
  const copy = await mkdtemp(path.join(tmpdir(), 'campaign-'));
  t.after(() => rm(copy, {recursive: true, force: true}));
  await cp(folder, copy, {recursive: true});
  return copy;
}
