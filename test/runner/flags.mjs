import {parseArgs} from 'node:util';

import {ENGINES} from '../browsers/find-browsers.mjs';

/** What `npm test` does, in this order. */
export const STEPS = ['lint', 'build', 'node', 'browsers'];

/** How much is tried. */
export const LENGTHS = ['quick', 'usual', 'long'];

/** The largest seed that every random test takes. */
const MOST = 2 ** 31 - 1;

export const USAGE = `Usage: npm test -- [flags]

  --engines ${ENGINES.join()}
             The browsers to run in: all three unless given, in a quick run Chromium.
  --length ${LENGTHS.join('|')}
             How much is tried. quick (npm run test:quick): what is changed most, without a build
             and without what takes its time. usual: all kinds of tests, with samples of what is
             much alike, and a third of them in a second engine, others for each seed. long (npm run
             test:long): every combination, and the long runs of chance.
  --only 'test/**/event-*'
             The test files to run, a path or a pattern, and nothing else; a build where they need one.
  --seed 42  What the random tests begin with, a whole number from 0 to ${MOST}; a new one each time
             unless it is given. The environment variable SEED says the same.
  --skip ${STEPS.join()}
             Steps to leave out.
  --help     Prints this.`;

/**
 * Reads the flags of the test command.
 *
 * @param {string[]} args - The arguments after the script's name.
 * @param {string} [seed] - What the environment says for `--seed`.
 * @returns {{engines: string[], length: string, only: string | undefined, seed: number, skip: string[], help: boolean}} What to do;
 *   engines and steps in the order of `ENGINES` and `STEPS`.
 * @throws {Error} In words, for a flag or a value that does not exist.
 */
export function readFlags(args, seed = process.env.SEED) {
  const text = {type: 'string'};
  const options = {engines: text, length: text, only: text, seed: text, skip: text, help: {type: 'boolean'}};
  const {values} = parseArgs({args, options, allowPositionals: false});
  const [length] = readList('--length', values.length, LENGTHS) ?? ['usual'];
  return {
    engines: readList('--engines', values.engines, ENGINES) ?? (length === 'quick' ? ['chromium'] : ENGINES),
    length,
    only: values.only,
    seed: readSeed(values.seed ?? seed),
    skip: readList('--skip', values.skip, STEPS) ?? [],
    help: values.help ?? false,
  };
}

function readList(flag, text, known) {
  if (text === undefined) return undefined;
  const names = text.split(',');
  const unknown = names.find(name => !known.includes(name));
  if (unknown !== undefined) throw new Error(`${flag} knows ${known.join(', ')}, not '${unknown}'.`);
  return known.filter(name => names.includes(name));
}

function readSeed(text) {
  if (text === undefined || text === '') return Math.floor(Math.random() * MOST);
  const seed = Number(text);
  if (!/^\d+$/.test(text) || seed > MOST)
    throw new Error(`--seed takes a whole number from 0 to ${MOST}, not '${text}'.`);
  return seed;
}
