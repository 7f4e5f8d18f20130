import path from 'node:path';
import {PublisherError} from '../errors.mjs';
import {locked} from '../exchange/lock.mjs';
import {lockedCampaign, PRIVATE, readWithdrawn} from '../folder/private.mjs';
import {strangeIn} from '../publish/output/manifest.mjs';
import {readState, writeState} from '../publish/output/state.mjs';
import {filesIn, rememberEverybody, rememberWithdrawal, takeOutOfFolder} from './from-folder.mjs';
import {withdrawFromPublished} from './from-published.mjs';
import {readPublished} from './published-folders.mjs';
import {tracesIn} from './traces.mjs';

/** Milliseconds to wait for a run that is publishing: what it writes may still show the person. */
const LONGEST_RUN = 600_000;

/**
 * Takes somebody, or everybody, out of what was published from a campaign's folder, and out of that folder. What fails at one place is
 * told, and does not keep the person at any other.
 *
 * @param {object} options - Whom, and where.
 * @param {string} options.folder - The campaign's folder.
 * @param {string} [options.id] - Whom; everybody without it.
 * @param {string[]} options.outs - Folders that were published; those that the campaign's folder remembers come with them.
 * @param {import('node:crypto').KeyObject} [options.key] - The private key that signs data.
 * @param {(text?: string) => void} options.progress - Tells that it waits.
 * @returns {Promise<{removed: string[], outs: string[], unsigned: string[], findings: import('../findings.mjs').Finding[]}>} What was
 *   removed from the folder, from which published folders somebody was taken out, which of those lost a signature, and what is left to
 *   do by hand.
 */
export function withdraw(options) {
  const {folder, progress} = options;
  const patience = {wait: LONGEST_RUN, onWait: () => progress('another run is publishing …')};
  return lockedCampaign(folder, () => withdrawAlone(options, patience), patience);
}

async function withdrawAlone({folder, id, outs, key}, patience) {
  const findings = [];
  const tell = (level, message) => findings.push({level, message});
  /** The result of `act`; `undefined` if it fails, which is told. */
  const attempt = async (words, act) => {
    try {
      return await act();
    } catch (error) {
      tell('error', `${words}: ${reasonOf(error)}`);
    }
  };

  const named = outs.map(out => path.resolve(out));
  const state = await attempt(
    'The folders into which it was published are not known. Name them with --out',
    () => readState(folder),
  );
  const known = (state?.outs ?? []).map(out => path.resolve(folder, out));
  const published = [];
  for (const out of new Set([...named, ...known]))
    await attempt(`${out} may still show people`, async () => {
      const found = await locked(out, () => readPublished(out), patience);
      if (found?.manifest.stops) tell('warning', `${out} has been stopped, and shows nobody.`);
      else if (found) published.push(found);
      else tell(named.includes(out) ? 'error' : 'warning', goneFrom(out));
    });

  const who =
    id === undefined ? await rememberEverybody(folder) : await rememberWithdrawal(folder, id, published);
  const withdrawn = await readWithdrawn(folder);
  const serial = 1 + Math.max(state?.serial ?? 0, ...published.map(({manifest}) => manifest.serial));
  if (state)
    await attempt('The serial could not be kept', () =>
      writeState(folder, {...state, serial, of: undefined}),
    );

  const words = id === undefined ? [] : [id, ...who.names];
  const done = [];
  const unsigned = [];
  for (const each of published)
    await attempt(`${each.out} still shows people`, async () => {
      const {isUnsigned, missing} = await locked(
        each.out,
        () => withdrawFromPublished(each, {...withdrawn, serial, key}),
        patience,
      );
      done.push(each.out);
      if (isUnsigned) unsigned.push(each.out);
      if (missing.length)
        tell('warning', `${each.out} had lost ${missing.slice(0, 3).join(', ')}. Publish again.`);
      findings.push(...(await tracesIn(await textFilesOf(each.out), path.dirname(each.out), words)));
    });
  const removed =
    (await attempt(`${folder} still has the person. Put it right, and withdraw again`, () =>
      takeOutOfFolder(
        folder,
        who,
        published.map(({out}) => out),
      ),
    )) ?? [];
  await attempt(`${folder} could not be searched`, async () => {
    const own = await filesIn(
      folder,
      published.map(({out}) => out),
    );
    findings.push(
      ...(await tracesIn(
        own.filter(file => !isPrivate(folder, file)),
        folder,
        words,
      )),
    );
  });
  return {removed, outs: done, unsigned, findings};
}

const goneFrom = out =>
  `${out} is not there any more, and nobody was taken out of it. If it has been moved, name the new place with --out.`;

/** Errors that are not for users come from what is in a file. */
const reasonOf = error =>
  error instanceof PublisherError || error.syscall ? error.message : 'it is not as it was written.';

const isPrivate = (folder, file) => path.relative(folder, file).split(path.sep)[0] === PRIVATE;

/** What of a published folder was written for this campaign, and what somebody else has put there: all but pictures. */
async function textFilesOf(out) {
  const names = await strangeIn(out, undefined);
  return names
    .filter(name => !/\.(webp|png|jpe?g|woff2|sig)$/.test(name) && !name.startsWith('solidarity/'))
    .map(name => path.join(out, name));
}
