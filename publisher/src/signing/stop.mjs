/**
 * A stop: a small signed file that takes a whole campaign off, in place of each of its files and of the manifest.
 *
 * @typedef {object} Stop
 * @property {string} stops - The campaign's public key, so that no other campaign can be stopped with it.
 * @property {number} serial - What is published with this serial or a lower one is not shown any more.
 */

/** What every stop says in `file`, wherever it lies. No other signed file says so. */
const STOP = 'stop.json';

/** The content of a stop. */
export const stopText = ({stops, serial}) => `${JSON.stringify({version: 1, file: STOP, stops, serial})}\n`;

/**
 * What a stop says. Its signature has yet to be checked.
 *
 * @param {Buffer | string | undefined} content - The content of a file.
 * @returns {Stop | undefined} What it says; `undefined` if it is no stop.
 */
export function readStop(content) {
  try {
    const {file, stops, serial} = JSON.parse(content);
    const isStop = file === STOP && typeof stops === 'string' && Number.isSafeInteger(serial) && serial >= 0;
    return isStop ? {stops, serial} : undefined;
  } catch {
    return undefined;
  }
}
