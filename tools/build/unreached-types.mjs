// Removes the declarations in dist/types that no export of the package leads to: half of them, such as those of each translation.
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const TYPES = 'dist/types';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const declarations = readdirSync(TYPES, {recursive: true})
  .filter(file => file.endsWith('.d.ts'))
  .map(file => `${TYPES}/${file.replaceAll(path.sep, '/')}`);

const reached = new Set();
for (const target of targetsIn([manifest.exports, manifest.types]))
  for (const file of filesOf(target)) reach(file);
for (const file of declarations) if (!reached.has(file)) rmSync(file);

/** Each declaration that `exports` names, also under conditions. */
function targetsIn(target) {
  if (typeof target !== 'string') return Object.values(target ?? {}).flatMap(targetsIn);
  return target.endsWith('.d.ts') ? [path.posix.normalize(target)] : [];
}

/** The files of a target: every `*` in it is the same word. */
function filesOf(target) {
  if (!target.includes('*')) return [target];
  const [first, ...others] = target.split('*').map(escaped);
  const pattern = new RegExp(`^${first}(.+)${others.join('\\1')}$`);
  return declarations.filter(file => pattern.test(file));
}

function escaped(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function reach(file) {
  if (reached.has(file) || !existsSync(file)) return;
  reached.add(file);
  const {importedFiles} = ts.preProcessFile(readFileSync(file, 'utf8'));
  for (const {fileName} of importedFiles)
    if (fileName.startsWith('.'))
      reach(path.posix.join(path.posix.dirname(file), fileName.replace(/\.js$/, '.d.ts')));
}
