import isDeepStrictEqual from 'fast-deep-equal';

export {isDeepStrictEqual};

/** Nothing that calls back is called in a page. */
export const promisify = act => act;
