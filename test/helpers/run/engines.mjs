import {IS_LONG} from './length.mjs';
import {SEED} from './seed.mjs';

/** Whether a run tries everything in every engine: a long one, and one whose files are named. */
const TRIES_ALL = IS_LONG || Boolean(process.env.TEST_ONLY);

/** Of so many runs, one has a set of tests in a second engine. */
const SECOND_IN = 3;

/**
 * The engines that a set of tests runs in: the first, and in one of three runs one of the others besides.
 *
 * @param {string} name - What the set is called; each set is dealt by itself.
 * @param {string[]} engines - The engines of the run, Chromium first where it is one of them.
 * @param {{seed?: number, all?: boolean}} [run] - The seed of the run, and whether it tries everything in every engine.
 * @returns {string[]} Some of `engines`, in their order.
 */
export function dealtEngines(name, [leading, ...others], {seed = SEED, all = TRIES_ALL} = {}) {
  if (all || others.length === 0) return [leading, ...others];
  const sum = [...name].reduce((sum, letter) => sum + letter.codePointAt(0), seed);
  const other = others[sum % (others.length * SECOND_IN)];
  return other ? [leading, other] : [leading];
}
