const STEPS = {
  first: 'the first time',
  again: 'again, nothing has changed',
  far: 'an event far off has changed',
  next: 'the next event has changed, which all pages show',
};

/**
 * A table of how long `publish` takes.
 *
 * @param {Record<string, Record<'first' | 'again' | 'far' | 'next', import('./run.mjs').Used>>} results - By the names of campaigns.
 * @returns {string[]} Its lines.
 */
export const publishingTable = results => [
  '|  | seconds of a processor | to the first time | seconds | memory, MB |',
  '| --- | --: | --: | --: | --: |',
  ...Object.entries(results).flatMap(([name, used]) =>
    Object.entries(STEPS).map(([step, words]) => {
      const {cpu, seconds, peak} = used[step];
      const ratio = `× ${(cpu / used.first.cpu).toFixed(2)}`;
      const figures = [cpu.toFixed(1), ratio, seconds.toFixed(1), Math.round(peak / 1e6)];
      return `| ${name}: ${words} | ${figures.join(' | ')} |`;
    }),
  ),
];
