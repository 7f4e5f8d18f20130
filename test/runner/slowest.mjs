const MOST = 10;

/**
 * Where the time of a run went.
 *
 * @param {[what: string, seconds: number][]} times - How long each took.
 * @returns {string[]} The slowest, one a line, the longest first.
 */
export function slowest(times) {
  const sorted = times.toSorted(([, one], [, other]) => other - one).slice(0, MOST);
  return ['  The slowest:', ...sorted.map(([what, seconds]) => `    ${seconds.toFixed(1)} s  ${what}`)];
}
