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

Example, once an hour in a crontab:
  7 * * * *  npx solidarity-publisher pull https://day.example.org/2027/ --into static/solidarity --key …`,
    ),
  async action({progress}, address, {into, key, trustHost, now}) {
    const base = folderAddress(address);
    if (!base)
      throw new UsageError(`"${address}" is no address of a folder. Write https://day.example.org/2027/.`);
    const keys = key === undefined ? undefined : publicKeys(key);
    const {serial, fetched, expired, leftOut} = await pull({
      base,
      into,
      clock: () => now ?? new Date(),
      keys,
      trustsHost: trustHost,
      progress,
    });
    return {
      findings: expired.map(file => ({
        level: 'warning',
        file,
        message: 'Not in the copy: it is past its end. Ask whoever publishes to publish again.',
      })),
      lines: [
        fetched
          ? `${into} is up to date: ${fetched} files were new, serial ${serial}.`
          : `${into} is up to date: nothing has changed since serial ${serial}.`,
        ...(leftOut
          ? [
              `${leftOut} pages and scripts were left out, since nobody has signed them. Name the campaign's public key with --key; if there is none and you trust the host as your own, --trust-host takes them.`,
            ]
          : []),
      ],
      data: {serial, fetched, expired, leftOut},
    };
  },
});
