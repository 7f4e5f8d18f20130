import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

/**
 * The scripts compressed as well as it goes, which takes seconds, for a server that can send them as they are. Only scripts: their
 * content never changes, so no old copy is ever sent beside a new file.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @returns {Generator<import('../site.mjs').Batch>} `….br` and `….gz` beside each file of the library, if they were asked for.
 */
export function* compressedScripts({scripts: {integrity, folder, read}, compress}) {
  if (!compress) return;
  yield {
    name: 'compressed scripts',
    of: [integrity],
    make: async () => {
      const all = Object.keys(integrity).map(async name => {
        const content = await read(name);
        const path = `${folder}/${name}`;
        return [
          [`${path}.br`, await smallestBrotli(content)],
          [`${path}.gz`, await smallestGzip(content)],
        ];
      });
      return (await Promise.all(all)).flat();
    },
  };
}

const smallestBrotli = content =>
  promisify(brotliCompress)(content, {
    params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY},
  });

const smallestGzip = content => promisify(gzip)(content, {level: constants.Z_BEST_COMPRESSION});
