import {carryOver} from '../exchange/carry-over.mjs';
import {exchange} from '../exchange/exchange.mjs';
import {isLibrary} from '../publish/output/file-names.mjs';
import {strangeIn} from '../publish/output/manifest.mjs';
import {putStop} from '../publish/output/put-stop.mjs';
import {partnersFiles} from './take-files.mjs';

/**
 * Empties a copy: a stop comes in place of its data, its calendars have no entry, and what was drawn goes. The scripts stay, since the partner's pages load
 * them, and so does what the partner has put there.
 *
 * @param {object} options - What, and where.
 * @param {string} options.into - The folder of the copy.
 * @param {import('../publish/output/manifest.mjs').Manifest} options.own - Its manifest.
 * @param {{content: Buffer, signature: Buffer}} options.stop - The stop.
 * @returns {Promise<number>} How many files are not there any more, or are others now.
 */
export async function takeStop({into, own, stop}) {
  const found = await strangeIn(into, undefined);
  const names = [...Object.keys(own.files), ...found];
  const kept = new Set([...found.filter(isLibrary), ...(await partnersFiles(into, own, []))]);
  await exchange(into, async target => {
    for (const name of kept) await carryOver(name, into, target);
    await putStop(target, names, stop);
  });
  return found.filter(name => !kept.has(name)).length;
}
