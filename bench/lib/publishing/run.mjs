import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {BASE} from '../day/published.mjs';
import {DAY} from './campaigns.mjs';

const COMMAND = path.join(import.meta.dirname, '../../../publisher/bin/solidarity-publisher.mjs');

/** Prints what the run has used, on a line of its own after everything else. */
const WITH_USAGE = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stdout.write('\\n' + JSON.stringify(process.resourceUsage())));",
)}`;

/**
 * Runs `publish` as whoever runs a campaign does.
 *
 * @param {string} folder - The folder of the campaign.
 * @param {string} out - The folder for the host.
 * @param {string[]} [options] - More for the command.
 * @returns {Used} What it has used.
 *
 * @typedef {object} Used
 * @property {number} seconds - How long it took.
 * @property {number} cpu - How much of the processors it used, in seconds: this varies less with other work.
 * @property {number} peak - The most memory that it used, in bytes.
 */
export function timed(folder, out, options = []) {
  const given = ['publish', folder, '--out', out, '--base', BASE, '--now', DAY, '--json', ...options];
  const begun = performance.now();
  const printed = execFileSync(process.execPath, ['--import', WITH_USAGE, COMMAND, ...given], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seconds = (performance.now() - begun) / 1000;
  const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(printed.split('\n').at(-1));
  return {seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024};
}
