import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** A temporary folder with `files`, a map from path to content; it is removed after the test. */
export async function aFolder(t, files = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'campaign-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  await putInto(folder, files);
  return folder;
}

/** Writes `files` into `folder`. */
export async function putInto(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(
      file,
      typeof content === 'object' && !Buffer.isBuffer(content) ? JSON.stringify(content) : content,
    );
  }
}
