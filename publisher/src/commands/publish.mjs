import path from 'node:path';
import {Command} from 'commander';
import {UsageError} from '../errors.mjs';
import {checkFolder} from '../check/check-folder.mjs';
import {publish} from '../publish/publish.mjs';
import {readPrivateKey} from '../signing/keys.mjs';
import {folderAddress} from '../web/get.mjs';
import {aMoment} from './days.mjs';

/** `publish`: makes a folder for any static host. */
export const publishCommand = ({check = checkFolder} = {}) => ({
  command: new Command('publish')
    .description('Checks a campaign, and writes everything for a static host into a folder.')
    .argument('[folder]', 'the folder of the campaign', '.')
    .requiredOption('--out <folder>', 'the folder for the host; it is replaced as a whole')
    .requiredOption('--base <address>', 'the address at which that folder will be')
    .option('--now <day>', 'the day for which to publish, such as 2027-05-21; today without it', aMoment)
    .option('--key <file>', 'a private key: signs the data')
    .option('--compress', 'compresses the scripts, too: for an nginx of your own')
    .addHelpText(
      'after',
      `
Examples:
  solidarity-publisher publish 2027 --out public --base https://day.example.org/2027/
  solidarity-publisher publish 2027 --out public --base https://day.example.org/2027/ --key key.pem`,
    ),
  async action({progress}, folder, {out, base, now = new Date(), key, compress}) {
    const address = folderAddress(base);
    if (!address)
      throw new UsageError(
        `"${base}" is no address of a folder. Write --base https://day.example.org/2027/.`,
      );
    const {findings, serial, files, shown} = await publish({
      folder,
      out,
      base: address,
      now,
      key: key && (await readPrivateKey(key)),
      compress,
      checkFolder: check,
      progress,
    });
    return {
      findings,
      lines: [
        `${path.join(out, '')} is ready for ${address.href}: ${files} files, ${shown} ${shown === 1 ? 'person' : 'people and works'} shown, serial ${serial}.`,
        'Upload all of it, and delete on the host what is no longer in it.',
      ],
      data: {out, base: address.href, serial, files, shown},
    };
  },
});
