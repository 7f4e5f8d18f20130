/** The length of the run: `--length` of the test command, or the usual one. */
const LENGTH = process.env.TEST_LENGTH || 'usual';

/** Whether the run is quick, for use during development. */
export const IS_QUICK = LENGTH === 'quick';

/** Whether the run is exhaustive, however long it takes. */
export const IS_LONG = LENGTH === 'long';

/**
 * The value for the length of this run.
 *
 * @template T
 * @param {{quick?: T, usual: T, long: T}} choice - A quick run uses `usual` unless `quick` is given.
 * @returns {T} One of them.
 */
export const byLength = choice => choice[LENGTH] ?? choice.usual;
