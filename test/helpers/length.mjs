/** How much is tried: `usual`, or `long` where the test command was told so. */
const LENGTH = process.env.TEST_LENGTH === 'long' ? 'long' : 'usual';

/** Whether everything is tried that there is, however long it takes. */
export const IS_LONG = LENGTH === 'long';

/**
 * What belongs to the length of this run.
 *
 * @template T
 * @param {{usual: T, long: T}} choice - For a run before a commit, and for one that may take an hour.
 * @returns {T} One of them.
 */
export const byLength = choice => choice[LENGTH];
