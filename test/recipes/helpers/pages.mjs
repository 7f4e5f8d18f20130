import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {ROOT} from '../../dist/helpers/built.mjs';

/** The guides and recipes: their files, from the project's folder, and their texts. */
export const pages = ['docs/guides', 'docs/recipes']
  .flatMap(folder => readdirSync(path.join(ROOT, folder), {recursive: true}).map(name => `${folder}/${name}`))
  .filter(name => name.endsWith('.md'))
  .map(name => ({name, text: readFileSync(path.join(ROOT, name), 'utf8')}));
