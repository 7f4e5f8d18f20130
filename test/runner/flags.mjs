import {parseArgs} from 'node:util';

import {ENGINES} from '../browsers/find-browsers.mjs';

/** What `npm test` does, in this order. */
export const STEPS = ['lint', 'build', 'node', 'browsers'];

export const USAGE = `Usage: npm test -- [--engines ${ENGINES.join()}] [--only 'test/**/x.test.ts'] [--skip ${STEPS.join()}]

  --engines  The browsers to run in, all three unless given.
  --only     The browser tests to run, a path or a pattern, instead of all.
  --skip     Steps to leave out.`;

/**
 * Reads the flags of the test command.
 *
 * @param {string[]} args - The arguments after the script's name.
 * @returns {{engines: string[], only: string | undefined, skip: string[]}} Engines in the order of `ENGINES`.
 * @throws {Error} In words, for a flag, an engine or a step that does not exist.
 */
export function readFlags(args) {
  const options = {engines: {type: 'string'}, only: {type: 'string'}, skip: {type: 'string'}};
  const {values} = parseArgs({args, options, allowPositionals: false});
  return {
    engines: readList('--engines', values.engines, ENGINES) ?? ENGINES,
    only: values.only,
    skip: readList('--skip', values.skip, STEPS) ?? [],
  };
}

function readList(flag, text, known) {
  if (text === undefined) return undefined;
  const names = text.split(',');
  const unknown = names.find(name => !known.includes(name));
  if (unknown !== undefined) throw new Error(`${flag} knows ${known.join(', ')}, not '${unknown}'.`);
  return known.filter(name => names.includes(name));
}
