import {Command} from 'commander';
import {UsageError} from '../errors.mjs';
import {pull} from '../pull/pull.mjs';
import {publicKeys} from '../signing/keys.mjs';
import {folderAddress} from '../web/get.mjs';
import {aMoment} from './days.mjs';

/** `pull`: keeps a copy of what somebody else publishes. */
export const pullCommand = () => ({
  command: new Command('pull')
    .description('Brings a copy of a published folder up to date. Made for a cron job.')
    .argument('<address>', 'the address of the published folder')
    .requiredOption('--into <folder>', 'the folder of the copy; it is replaced as a whole')
    .option('--key <key>', 'a public key that must have signed; two, between quotes, while keys are changed')
    .option(
      '--withdrawal-key <key>',
      'with --key: a public key that may stop the whole campaign, which empties the copy; several between quotes',
    )
    .option(
      '--trust-host',
      'without --key: takes pages and scripts too, which can then do all that your site may do',
    )
    .option('--now <day>', 'the day from which the end of people counts; today without it', aMoment)
    .addHelpText(
      'after',
      `
What has changed is taken, each file checked by its digest. If anything fails, the copy stays as it was, but for people past
the day that their file names as its end; the exit code is 1, and the message says why.

Name the public key of the campaign: whoever takes over the host can then change nothing. Without a key no pages and scripts are
taken, since they would run with all that your site may do.

Name the keys that can only withdraw, too: if one of them stops the campaign, the copy is emptied. Scripts and your own files stay, so
that your pages do not break. What the campaign's key signs later is taken again, if its serial is higher.

Example, once an hour in a crontab:
  7 * * * *  npx solidarity-publisher pull https://day.example.org/2027/ --into static/solidarity --key …`,
    ),
  async action({progress}, address, {into, key, withdrawalKey, trustHost, now}) {
    const base = folderAddress(address);
    if (!base)
      throw new UsageError(`"${address}" is no address of a folder. Write https://day.example.org/2027/.`);
    if (withdrawalKey !== undefined && key === undefined)
      throw new UsageError("--withdrawal-key needs --key, the campaign's own public key.");
    const keys = key === undefined ? undefined : publicKeys(key);
    const {serial, isStopped, fetched, expired, leftOut} = await pull({
      base,
      into,
      clock: () => now ?? new Date(),
      keys,
      withdrawalKeys: withdrawalKey === undefined ? [] : publicKeys(withdrawalKey),
      trustsHost: trustHost,
      progress,
    });
    return {
      findings: [
        ...(isStopped ? [stoppedAt(into, serial)] : []),
        ...expired.map(file => ({
          level: 'warning',
          file,
          message: 'Not in the copy: it is past its end. Ask whoever publishes to publish again.',
        })),
      ],
      lines: [
        isStopped
          ? `${into} shows nothing of the campaign: ${fetched} files were taken off, up to serial ${serial}.`
          : fetched
            ? `${into} is up to date: ${fetched} files were new, serial ${serial}.`
            : `${into} is up to date: nothing has changed since serial ${serial}.`,
        ...(leftOut
          ? [
              `${leftOut} pages and scripts were left out, since nobody has signed them. Name the campaign's public key with --key; if there is none and you trust the host as your own, --trust-host takes them.`,
            ]
          : []),
      ],
      data: {serial, isStopped, fetched, expired, leftOut},
    };
  },
});

const stoppedAt = (into, serial) => ({
  level: 'warning',
  message: `The campaign has been stopped by a key that may withdraw everything (serial ${serial}). Nothing of it is left in ${into} but its scripts. Empty your caches. What the campaign publishes later is taken again by itself.`,
});
