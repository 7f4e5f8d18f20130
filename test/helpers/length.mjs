/** How much is tried: what `--length` of the test command says, or what is usual. */
const LENGTH = process.env.TEST_LENGTH || 'usual';

/** Whether as little is tried as makes sense while something is being changed. */
export const IS_QUICK = LENGTH === 'quick';

/** Whether everything is tried that there is, however long it takes. */
export const IS_LONG = LENGTH === 'long';

/**
 * What belongs to the length of this run.
 *
 * @template T
 * @param {{quick?: T, usual: T, long: T}} choice - A quick run takes what is usual unless it is given.
 * @returns {T} One of them.
 */
export const byLength = choice => choice[LENGTH] ?? choice.usual;
