import {readdir, stat} from 'node:fs/promises';
import path from 'node:path';

/** Milliseconds between two looks at the folder. It is looked at, since network drives do not tell of changes. */
const PAUSE = 400;

/**
 * Tells pages when a file of the folder has changed, by server-sent events. While no page listens, nobody looks.
 *
 * @param {string} folder - The campaign's folder.
 * @returns {{add(response: import('node:http').ServerResponse, headers: object): void, end(): void}} `add` takes a page that listens.
 */
export function tellChanges(folder) {
  const pages = new Set();
  let last;
  let timer;

  async function look() {
    const now = await stateOf(folder).catch(() => 'gone');
    if (last !== undefined && now !== last) for (const page of pages) page.write('data: changed\n\n');
    last = now;
    if (pages.size) timer = setTimeout(look, PAUSE);
    else timer = undefined;
  }

  return {
    add(response, headers) {
      response.writeHead(200, {...headers, 'content-type': 'text/event-stream'});
      response.write(': here\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
      if (timer !== undefined) return;
      last = undefined;
      timer = setTimeout(look, 0);
    },
    end() {
      clearTimeout(timer);
      for (const page of pages) page.end();
      pages.clear();
    },
  };
}

/** The names, times and sizes of all files, as one text. */
async function stateOf(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter(file => !file.includes(`${path.sep}.git${path.sep}`) && !file.endsWith('.tmp'));
  const states = await Promise.all(
    files.sort().map(async file => {
      const {mtimeMs, size} = await stat(file);
      return `${file} ${mtimeMs} ${size}`;
    }),
  );
  return states.join('\n');
}
