import {writeFile} from 'node:fs/promises';
import {Command} from 'commander';
import {PublisherError} from '../errors.mjs';
import {newKey, publicKeyOf, readPrivateKey} from '../signing/keys.mjs';

/**
 * `keys`: a command of its own, not a flag of `publish`: a key is made once, on a computer that need not have the campaign, and
 * never by the way.
 */
export const keysCommand = () => ({
  command: new Command('keys')
    .description('Makes a key that signs what is published; of a key that is there, tells the public part.')
    .argument('<file>', 'the file of the private key, such as key.pem on a USB stick')
    .option('--new', 'makes the key')
    .addHelpText(
      'after',
      `
Examples:
  solidarity-publisher keys /media/stick/key.pem --new
  solidarity-publisher publish 2027 --out public --base https://day.example.org/2027/ --key /media/stick/key.pem

Keep the file off the host and off the net, with a second copy in another place. Whoever has it can speak for the campaign.`,
    ),
  async action(_, file, {new: isNew}) {
    const publicKey = isNew ? await make(file) : publicKeyOf(await readPrivateKey(file));
    return {
      lines: [
        ...(isNew ? [`${file} has the private key. Nobody but you can read it: keep it so.`] : []),
        `Pages name the public key:  data-solidarity-key="${publicKey}"`,
      ],
      data: {publicKey},
    };
  },
});

async function make(file) {
  const {pem, publicKey} = newKey();
  try {
    await writeFile(file, pem, {mode: 0o600, flag: 'wx', flush: true});
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw new PublisherError(`${file} is already there, and was not changed. Name another file.`);
  }
  return publicKey;
}
