import path from 'node:path';
import {Command, InvalidArgumentError} from 'commander';
import {UsageError} from '../errors.mjs';
import {checkFolder} from '../check/check-folder.mjs';
import {dayAfter, isoDay} from '../days.mjs';
import {publish} from '../publish/publish.mjs';
import {KINDS} from '../publish/site.mjs';
import {nameOf, publicKeys, readPrivateKey} from '../signing/keys.mjs';
import {folderAddress} from '../web/get.mjs';
import {aMoment} from './days.mjs';

/** `publish`: makes a folder for any static host. */
export const publishCommand = ({check = checkFolder, clock = () => new Date()} = {}) => ({
  command: new Command('publish')
    .description('Checks a campaign, and writes everything for a static host into a folder.')
    .argument('[folder]', 'the folder of the campaign', '.')
    .requiredOption('--out <folder>', 'the folder for the host; it is replaced as a whole')
    .requiredOption('--base <address>', 'the address at which that folder will be')
    .option('--now <day>', 'the day for which to publish, such as 2027-05-21; today without it', aMoment)
    .option('--key <file>', 'a private key: signs the data')
    .option(
      '--withdrawal-key <keys>',
      'public keys of those who may only withdraw, between spaces: what partners paste names them',
      severalKeys,
    )
    .option('--serial <number>', 'the least serial, if private/ was lost: one more than on the host', aSerial)
    .option('--compress', 'compresses the scripts, too: for an nginx of your own')
    .option(
      '--without <kinds>',
      `leaves out kinds of files, between commas: ${KINDS.join(', ')}; frames are the largest`,
      someKinds,
      [],
    )
    .addHelpText(
      'after',
      `
Examples:
  solidarity-publisher publish 2027 --out public --base https://day.example.org/2027/
  solidarity-publisher publish 2027 --out public --base https://day.example.org/2027/ --key key.pem`,
    ),
  async action({progress}, folder, flags) {
    const {out, base, now = clock(), key, withdrawalKey, serial: least, compress, without} = flags;
    const address = folderAddress(base);
    if (!address)
      throw new UsageError(
        `"${base}" is no address of a folder. Write --base https://day.example.org/2027/.`,
      );
    if (withdrawalKey !== undefined && key === undefined)
      throw new UsageError(
        '--withdrawal-key needs --key: pages that name no key of the campaign check none.',
      );
    const {findings, serial, files, shown} = await publish({
      folder,
      out,
      base: address,
      now,
      latest: dayAfter(isoDay(clock()), 1),
      serial: least,
      key: key && (await readPrivateKey(key)),
      withdrawalKeys: withdrawalKey,
      compress,
      without,
      checkFolder: check,
      progress,
    });
    return {
      findings: serial === 1 ? [...findings, first(address)] : findings,
      lines: [
        `${path.join(out, '')} is ready for ${address.href}: ${files} files, ${shown} ${shown === 1 ? 'person' : 'people and works'} shown, serial ${serial}.`,
        'Upload all of it, and delete on the host what is no longer in it.',
      ],
      data: {out, base: address.href, serial, files, shown},
    };
  },
});

/** The kinds of files in a flag. */
function someKinds(value) {
  const kinds = value.split(/[\s,]+/).filter(Boolean);
  const unknown = kinds.find(kind => !KINDS.includes(kind));
  if (unknown) throw new UsageError(`"${unknown}" is no kind of files. Write some of ${KINDS.join(', ')}.`);
  return kinds;
}

/** Public keys in a flag, as pages name them. */
const severalKeys = value => publicKeys(value).map(nameOf).join(' ');

/** Partners take nothing with a serial that is lower than the one they have. */
const first = address => ({
  level: 'warning',
  message: `This is serial 1, as of a campaign that is published for the first time. If it has been published before, copies refuse it: look at "serial" in ${address.href}manifest.json, and publish with --serial and a higher number.`,
});

/** Beyond this a serial could not grow for long. */
const HIGHEST_SERIAL = 1_000_000_000_000;

function aSerial(written) {
  const serial = /^\d{1,13}$/.test(written) ? Number(written) : 0;
  if (serial >= 1 && serial <= HIGHEST_SERIAL) return serial;
  throw new InvalidArgumentError('Write a whole number from 1, such as 120.');
}
