import {byLength} from '../../helpers/run/length.mjs';
import {shuffled} from '../../helpers/run/random.mjs';
import {SEED} from '../../helpers/run/seed.mjs';
import {RELEASES} from '../../servers/wordpress/releases.mjs';

/**
 * The releases of WordPress in which tests are tried: all in a long run, and in a usual run one, which changes with the seed.
 *
 * @param {string} tests - What is tried: in one run, others may be tried in other releases.
 * @param {string[]} [from] - The releases to choose from.
 * @returns {string[]} The releases.
 */
export function releasesTried(tests, from = Object.keys(RELEASES)) {
  const seed = [...tests].reduce((sum, letter) => sum + letter.codePointAt(0), SEED);
  return shuffled(from, seed).slice(0, byLength({usual: 1, long: Infinity}));
}
