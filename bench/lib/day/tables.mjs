import {number} from '../report/words.mjs';

/**
 * What visits take, as a table.
 *
 * @param {import('./visits.mjs').Visit[]} visits - The visits.
 * @returns {string[]} The lines.
 */
export const visitTable = visits => [
  '| | requests | of them “has it changed?” | bytes |',
  '| --- | --: | --: | --: |',
  ...visits.map(
    ({name, requests, revalidations, bytes}) =>
      `| ${name} | ${requests} | ${revalidations} | ${number(bytes)} |`,
  ),
];

/**
 * What a server held, as a table.
 *
 * @param {import('./load.mjs').Load[]} loads - The loads.
 * @returns {string[]} The lines.
 */
export const loadTable = loads => [
  '| | requests a second | for each second of computing | 99th percentile, ms | Mbit/s | failed |',
  '| --- | --: | --: | --: | --: | --: |',
  ...loads.map(
    ({name, perSecond, perCpu, p99, megabits, failed}) =>
      `| ${name} | ${number(perSecond)} | ${number(perCpu)} | ${number(p99, 1)} | ${number(megabits)} | ${failed} |`,
  ),
];
