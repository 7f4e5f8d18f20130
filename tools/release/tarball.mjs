import {buffer} from 'node:stream/consumers';
import {gzip} from 'pako';
import {pack} from 'tar-stream';

/** The time that npm itself writes for each file. */
const TIME = new Date('1985-10-26T08:15:00.000Z');

/**
 * A package as npm packs it. The zlib of Node compresses in another way on each kind of processor, pako does not.
 *
 * @param {Map<string, {content: string | Buffer, isProgram?: boolean}>} files - By path in the package.
 * @returns {Promise<Buffer>} A `.tgz`: the same bytes from the same input, on every computer.
 */
export async function tarball(files) {
  const archive = pack();
  for (const [name, {content, isProgram}] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    archive.entry({name: `package/${name}`, mode: isProgram ? 0o755 : 0o644, mtime: TIME}, content);
  archive.finalize();
  return Buffer.from(gzip(await buffer(archive), {level: 9}));
}
