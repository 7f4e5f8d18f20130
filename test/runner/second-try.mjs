/** Where more files than this fail, it is no chance, and nothing is tried again. */
const MOST = 8;

/**
 * Runs files, and once more those that fail, by themselves: a browser may answer late on a busy machine. What passes at the second
 * try counts as passed, and is named as unsteady, for it has to be mended all the same. What fails twice has failed.
 *
 * @template Result
 * @param {() => Promise<Result[]>} first - Runs all.
 * @param {(failed: Result[]) => Promise<Result[]>} again - Runs those that failed.
 * @param {(line: string) => void} say - Prints a line.
 * @returns {Promise<Result[]>} A result for each file, of the second try where there was one.
 */
export async function inTwoTries(first, again, say) {
  const results = await first();
  const failed = results.filter(hasFailed);
  if (failed.length === 0 || failed.length > MOST) return results;

  say(`  Once more: ${failed.map(({what}) => what).join(', ')}`);
  const second = new Map((await again(failed)).map(result => [result.what, result]));
  const last = results.map(result => second.get(result.what) ?? result);
  for (const result of failed)
    if (second.has(result.what) && !hasFailed(second.get(result.what)))
      say(`    UNSTEADY ${result.what}: ${result.failed} failed at first, none at the second try`);
  return last;
}

const hasFailed = ({failed}) => failed > 0;
