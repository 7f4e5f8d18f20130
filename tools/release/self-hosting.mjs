import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {zipOf} from '../wordpress/zip.mjs';
import {selfHostingPage} from './self-hosting-page.mjs';

/** Of the build, what pages load: no modules for bundlers or programs. */
const SERVED = /^(?!campaign-tools\.js$)/;

/**
 * The files to put on a server, with a page that shows them.
 *
 * @param {{root: string, version: string}} release - The project's folder, which is built, and its version.
 * @returns {Promise<Uint8Array>} A zip with one folder, `solidarity`.
 */
export async function selfHostingZip({root, version}) {
  const read = name => readFile(path.join(root, name));
  const all = JSON.parse(await read('dist/integrity.json'));
  const integrity = Object.fromEntries(Object.entries(all).filter(([name]) => SERVED.test(name)));
  const files = new Map([
    ['LICENSE', await read('LICENSE')],
    ['index.html', Buffer.from(selfHostingPage({version, integrity}))],
    ['integrity.json', Buffer.from(`${JSON.stringify(integrity, null, 2)}\n`)],
  ]);
  for (const name of Object.keys(integrity)) files.set(name, await read(`dist/${name}`));
  return zipOf('solidarity', new Map([...files].map(([name, content]) => [name, new Uint8Array(content)])));
}
