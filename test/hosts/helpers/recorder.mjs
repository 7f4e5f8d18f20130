import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/** The script that observes a host page. */
export const recorder = readFileSync(new URL('recorder.js', import.meta.url));

/** Its digest, for `integrity` and for policies. */
export const recorderIntegrity = `sha384-${createHash('sha384').update(recorder).digest('base64')}`;
