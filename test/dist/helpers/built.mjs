import {existsSync} from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The folder of the built files. Building is a separate step before these tests. */
export const DIST = path.join(ROOT, 'dist');

if (!existsSync(path.join(DIST, 'integrity.json')))
  throw new Error('There is no build in dist/ to test: run npm run build first.');
