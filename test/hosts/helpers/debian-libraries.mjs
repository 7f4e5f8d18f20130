/** Libraries for the host pages that exist only as Debian packages. */
import {existsSync, readFileSync} from 'node:fs';

import {installFromDebian, mayInstall} from '../../browsers/debian.mjs';

const LIBRARIES = {
  prototype: {package: 'libjs-prototype', file: '/usr/share/javascript/prototype/prototype.js'},
  mootools: {package: 'libjs-mootools', file: '/usr/share/javascript/mootools/mootools.js'},
};

/**
 * Installs those that are missing, where that can be done without asking.
 *
 * @param {(line: string) => void} say - Told what is done, and what failed.
 */
export function bringLibraries(say) {
  const missing = Object.values(LIBRARIES).filter(({file}) => !existsSync(file));
  if (missing.length === 0 || !mayInstall()) return;
  const failure = installFromDebian(
    missing.map(({package: name}) => name),
    say,
  );
  if (failure) say(failure);
}

/**
 * The text of a library.
 *
 * @param {'prototype' | 'mootools'} name - Which one.
 * @returns {Buffer} Its script; throws where it is not installed.
 */
export function readLibrary(name) {
  const {package: debian, file} = LIBRARIES[name];
  if (!existsSync(file))
    throw new Error(`${name} is not here: npm test brings it with apt-get, as root (Debian: ${debian}).`);
  return readFileSync(file);
}
