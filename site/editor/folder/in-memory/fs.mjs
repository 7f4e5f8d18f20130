import {fs} from 'memfs';

/** `node:fs` over the folder in memory. */
export const {existsSync} = fs;
