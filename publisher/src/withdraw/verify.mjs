import {comparable} from 'solidarity-widgets/campaign-tools';
import {PublisherError} from '../errors.mjs';
import {peopleIn} from '../people/people-in.mjs';
import {checkedManifest, MANIFEST} from '../publish/output/manifest.mjs';
import {readStop} from '../signing/stop.mjs';
import {get} from '../web/get.mjs';

const MOST_BYTES = 20_000_000;

/**
 * Asks a host whether it still shows somebody.
 *
 * @param {URL} base - The address of its folder.
 * @param {{ids: string[], all: boolean}} withdrawn - Whom.
 * @returns {Promise<import('../findings.mjs').Finding[]>} An error if it does, or cannot be asked; nothing if it does not.
 */
export async function verifyMirror(base, {ids, all}) {
  const gone = new Set(ids.map(comparable));
  const isGone = id => all || gone.has(comparable(id));
  const json = async name => {
    const content = await get(new URL(name, base), {mostBytes: MOST_BYTES});
    try {
      return content && JSON.parse(content);
    } catch {
      throw new PublisherError(`${base.href}${name} is not JSON.`);
    }
  };
  try {
    const manifest = (await json(MANIFEST)) ?? {};
    const {files} = readStop(JSON.stringify(manifest)) ? {files: {}} : checkedManifest(manifest);
    const names = Object.keys(files).filter(name => /^(?:people\.[\w-]+|current)\.json$/.test(name));
    const shown = [];
    for (const name of names) {
      const content = await json(name);
      const found = content?.ids ?? peopleIn(content).flatMap(({item}) => item.id ?? []);
      if (found.some(isGone)) shown.push(name);
    }
    return shown.length
      ? [
          {
            level: 'error',
            message: `${base.href} still shows who withdrew, in ${shown.join(', ')}. Ask its owner to pull, and to purge caches.`,
          },
        ]
      : [];
  } catch (error) {
    const why = error instanceof PublisherError ? error.message : 'its manifest.json cannot be read.';
    return [{level: 'error', message: `${base.href} could not be asked: ${why} Look yourself.`}];
  }
}
