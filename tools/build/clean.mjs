// Removes what an earlier build has written into dist, and nothing else.
import {readdir, rm} from 'node:fs/promises';
import path from 'node:path';
import {isBuilt} from './built-files.mjs';

for (const name of await readdir('dist').catch(() => []))
  if (isBuilt(name)) await rm(path.join('dist', name), {recursive: true});
