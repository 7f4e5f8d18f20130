import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Writes files into a folder, by their paths in it. */
export async function writeInto(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), {recursive: true});
    await writeFile(path.join(folder, name), content);
  }
}

/** The files of a folder as texts, by their paths in it. */
export async function textsIn(folder) {
  const found = await readdir(folder, {recursive: true, withFileTypes: true});
  const names = found
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
  return asTexts(
    Object.fromEntries(
      await Promise.all(names.map(async name => [name, await readFile(path.join(folder, name))])),
    ),
  );
}

/** Files as texts, in the order of their paths. */
export const asTexts = files =>
  Object.fromEntries(
    Object.keys(files)
      .sort()
      .map(name => [name, Buffer.from(files[name]).toString('latin1')]),
  );
