import * as v from 'valibot';

/** The id of an item, unique in its list and stable over the item's life: any 1 to 200 characters. */
export const identifier = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
