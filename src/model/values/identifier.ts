import * as v from 'valibot';

/** What tells an item from its like, and stays the same over its life: any 1 to 200 characters. */
export const identifier = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
