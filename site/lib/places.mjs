import {fileURLToPath} from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the site, and that of the built one. */
export const SITE = `${ROOT}site/`;
export const BUILD = `${SITE}build/`;
