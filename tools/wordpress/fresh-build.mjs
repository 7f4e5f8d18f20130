import {readdir, stat} from 'node:fs/promises';
import path from 'node:path';

/** What `npm run build` makes dist of. */
const SOURCES = ['src', 'xliff', 'campaigns/day-of-solidarity.json'];

/**
 * Refuses a build that is missing, or older than what it was made of.
 *
 * @param {string} root - The project's folder.
 * @throws {Error} With what to do.
 */
export async function refuseOldBuild(root) {
  const built = await changedAt(path.join(root, 'dist/integrity.json')).catch(() => undefined);
  if (built === undefined) throw new Error('dist is missing. Run npm run build first.');
  for (const source of SOURCES) {
    const {file, time} = await latestIn(path.join(root, source));
    if (time > built)
      throw new Error(`dist is older than ${path.relative(root, file)}. Run npm run build first.`);
  }
}

const changedAt = async file => (await stat(file)).mtimeMs;

async function latestIn(source) {
  if ((await stat(source)).isFile()) return {file: source, time: await changedAt(source)};
  let latest = {file: source, time: 0};
  for (const entry of await readdir(source, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const time = await changedAt(file);
    if (time > latest.time) latest = {file, time};
  }
  return latest;
}
