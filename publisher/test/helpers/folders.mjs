import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** A campaign's folder for one test, which is removed after it: `files` by their paths; what is no text or buffer is written as JSON. */
export async function aFolder(t, files = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'campaign-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), {recursive: true});
    const isWritten = typeof content === 'string' || Buffer.isBuffer(content);
    await writeFile(file, isWritten ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}
