import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {isoDay} from '../days.mjs';
import {PublisherError} from '../errors.mjs';
import {exchange, mend} from '../exchange/exchange.mjs';
import {locked} from '../exchange/lock.mjs';
import {errorsIn} from '../findings.mjs';
import {readHistory} from '../folder/history.mjs';
import {lockedCampaign, PRIVATE, readWithdrawn} from '../folder/private.mjs';
import {readRegister} from '../people/register.mjs';
import {publicKeyOf} from '../signing/keys.mjs';
import {builtFiles} from './builder/built-files.mjs';
import {FACTS, folderFacts} from './builder/folder-facts.mjs';
import {OFFER} from './calendars/offer.mjs';
import {changesIn} from './data/changes.mjs';
import {withCountryCodes} from './data/country-codes.mjs';
import {publicCampaign} from './data/public-campaign.mjs';
import {hostSettings} from './hosting/host-settings.mjs';
import {indexPage} from './index-page.mjs';
import {numberSection} from './number-pictures/index-section.mjs';
import {digestOfCode, putChanged} from './output/changed-only.mjs';
import {openDraft} from './output/draft.mjs';
import {notAboutPeople} from './not-about-people.mjs';
import {ownFolder} from './output/manifest.mjs';
import {inQueue} from './output/queue.mjs';
import {nextSerial, readState, writeState} from './output/state.mjs';
import {takePictures} from './pictures.mjs';
import {readScripts} from './scripts.mjs';
import {batchesOf} from './site.mjs';

/** Files that are written at a time: a disk makes eight safe nearly as fast as one, and meanwhile the next is made. */
const FILES_AT_ONCE = 8;

/**
 * Publishes a campaign's folder into `out`. The old content of `out` stays until the new one is whole.
 *
 * @param {object} options - What to publish, and where.
 * @param {string} options.folder - The campaign's folder.
 * @param {string} options.out - The folder for the host.
 * @param {URL} options.base - Its address.
 * @param {Date} options.now - The day.
 * @param {string} [options.latest] - The last ISO day for which people are published.
 * @param {number} [options.serial] - The least serial; for a campaign that has forgotten its own.
 * @param {import('node:crypto').KeyObject} [options.key] - The private key that signs data.
 * @param {string} [options.withdrawalKeys] - The public keys that may withdraw, between spaces: what partners paste names them.
 * @param {boolean} [options.compress] - Compresses the scripts, too.
 * @param {string[]} [options.without] - The kinds of files that are left out, of `KINDS`.
 * @param {(folder: string, options: object) => Promise<object>} options.checkFolder - Reads and checks the folder.
 * @param {(text?: string) => void} options.progress - Tells how far it is.
 * @param {Function} [options.write] - Writes a file.
 * @returns {Promise<{findings: import('../findings.mjs').Finding[], serial: number, files: number, shown: number}>} What was done.
 * @throws {PublisherError} If the campaign has errors, or `out` holds what is not ours.
 */
export async function publish(options) {
  const {folder, out} = options;
  refuseOverlap(folder, out);
  return lockedCampaign(folder, () => locked(out, () => publishAlone(options)));
}

async function publishAlone({
  folder,
  out,
  base,
  now,
  latest,
  serial: least = 1,
  key,
  withdrawalKeys = '',
  compress = false,
  without = [],
  checkFolder,
  progress,
  write,
}) {
  const builder = without.includes('builder') ? undefined : await builtFiles();
  await mend(out);
  const manifest = await ownFolder(out);
  if (manifest?.stops) refuseStopped(out, manifest.serial, least);
  const {findings, parts} = await read({folder, now, checkFolder, progress});
  if (parts.ids.length && isoDay(now) > latest)
    throw new PublisherError(
      `Nothing was published: people are shown until a fortnight after ${isoDay(now)}, which is yet to come. Publish for today, without --now.`,
    );
  const state = await readState(folder);
  const portraits = await takePictures(folder, parts.people ?? {}, state.salt);
  const pictures = await takePictures(folder, parts.campaign, state.salt);
  const scripts = await readScripts();

  const day = isoDay(now);
  const keys = key ? `${publicKeyOf(key)} ${withdrawalKeys}`.trim() : '';
  const of = digestOfAll(parts, day, base.href, scripts, keys, compress, without);
  const serial = nextSerial(state, of, {published: manifest?.serial ?? 0, least});
  // Before the exchange: a serial that was seen once is never given to anything else.
  const outs = [...new Set([...state.outs, path.relative(folder, out)])].sort();
  await writeState(folder, {...state, serial, of, outs});

  let files = 0;
  const code = await digestOfCode(scripts);
  const made = {};
  const digests = {};
  await exchange(out, async target => {
    const draft = openDraft(target, {previous: out, manifest, key, write});
    const encoded = [...portraits.pictures, ...pictures.pictures];
    let done = 0;
    await inQueue(availableParallelism(), async queue => {
      for (const {name, encode, uses} of encoded)
        await queue.add(async () => {
          const known = state.pictures[name];
          digests[name] =
            known && (await draft.keep(name, known)) ? known : await draft.put(name, await encode());
          // What is signed covers the portrait, too.
          if (key) for (const use of uses) use.integrity = digests[name];
          progress(`pictures ${++done}/${encoded.length} …`);
        });
    });
    await inQueue(FILES_AT_ONCE, async queue => {
      const changed = {draft, before: state.made, isSameCode: state.code === code, code, queue};
      for await (const batch of batchesOf({...parts, now, day, base, serial, scripts, compress, without})) {
        progress(`${batch.name} …`);
        Object.assign(made, await putChanged(batch, changed));
        findings.push(...(batch.findings ?? []));
      }
      for (const name of Object.keys(scripts.integrity))
        await queue.add(async () => {
          const file = `${scripts.folder}/${name}`;
          if (!(await draft.keep(file, scripts.integrity[name])))
            await draft.put(file, await scripts.read(name));
        });
    });
    for (const {name, content} of pictures.files) await draft.put(name, content);
    const facts = {...parts, names: draft.names(), scripts, key, withdrawalKeys, day};
    const ofBuilder = builder && [...builder, [FACTS, folderFacts(facts)]];
    for (const [name, content] of ofBuilder ?? []) await draft.put(name, content);
    const settings = Object.entries(hostSettings(draft.names(), base));
    for (const [name, content] of settings) await draft.put(name, content);
    const read = name => readFile(path.join(target, name), 'utf8');
    const names = draft.names();
    const about = {
      pictures: await numberSection({names, base, read}),
      calendars: names.includes(`en/${OFFER}`) ? await read(`en/${OFFER}`) : undefined,
    };
    await draft.put(
      'index.html',
      indexPage({campaign: parts.campaign, names, base, scripts, key, withdrawalKeys, day, ...about}),
    );
    await draft.finish({
      version: 1,
      serial,
      day,
      expires: parts.expires,
      base: base.href,
      library: scripts.version,
    });
    files = draft.names().length;
  });
  await writeState(folder, {...state, serial, of, outs, made, code, pictures: digests});
  progress();
  return {
    findings: [
      ...findings,
      ...portraits.findings,
      ...pictures.findings,
      ...(key && !parts.campaign.expires ? [ENDLESS] : []),
    ],
    serial,
    files,
    shown: parts.ids.length,
  };
}

/** Nobody begins again by the way, such as by a job that runs each day: a trustee has stopped the campaign for a reason. */
function refuseStopped(out, serial, least) {
  if (least <= serial)
    throw new PublisherError(
      `${out} has been stopped: a trustee has taken the whole campaign off (serial ${serial}). Nothing was published. Ask the trustees; to begin again, publish with --serial ${serial + 1}.`,
    );
}

const ENDLESS = {
  level: 'warning',
  path: 'expires',
  message:
    'A host could serve this signed campaign for ever, and nobody would see that it is old. Write the day after which it no longer counts: "expires": "2027-12-31".',
};

/** What is published of a folder without errors. What was read for it can be forgotten: a campaign may have 50 megabytes. */
async function read({folder, now, checkFolder, progress}) {
  progress('checking …');
  const {findings: all, campaign} = await checkFolder(folder, {now, progress, weigh: false});
  const findings = notAboutPeople(all);
  if (errorsIn(findings))
    throw new PublisherError('Nothing was published: correct the errors first.', findings);
  const register = await readRegister(folder);
  const withdrawn = await readWithdrawn(folder);
  const parts = publicCampaign(campaign.json, {register, withdrawn, now});
  const gone = [...withdrawn.ids, ...(campaign.json.withdrawn ?? [])];
  const changes = changesIn(await readHistory(folder), parts.campaign, {withdrawn: gone, now});
  return {findings, parts: {...parts, changes, campaign: withCountryCodes(parts.campaign)}};
}

/** `--out` is replaced as a whole, so nothing of the campaign's folder may lie in it, and it may not lie in `private/`. */
function refuseOverlap(folder, out) {
  const isIn = (one, other) => {
    const way = path.relative(path.resolve(other), path.resolve(one));
    return !way.startsWith('..') && !path.isAbsolute(way);
  };
  if (isIn(folder, out) || isIn(out, path.join(folder, PRIVATE)))
    throw new PublisherError(
      `${out} would overlap with the campaign's folder. Name a folder of its own with --out.`,
    );
}

function digestOfAll(...inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${JSON.stringify(input)}\n`);
  return hash.digest('hex');
}
