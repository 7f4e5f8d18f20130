/** The drop-in by which WordPress keeps its data in a file of SQLite: it is in a package of npm, whose many dependencies are not needed. */
import {execFile} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

import {once} from './cached.mjs';
import {php} from './php.mjs';

const run = promisify(execFile);

const PACKAGE = '@wp-playground/cli@3.1.56';

const INTEGRITY =
  'sha512-JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==';

const ARCHIVE = 'package/sqlite-database-integration.zip';

const UNPACKED = 'plugin-sqlite-database-integration/wp-includes/sqlite';

/** PHP opens archives by itself, where a computer has no `unzip`. */
const UNPACK = '(new PharData($argv[1]))->extractTo($argv[2], null, true);';

/**
 * Brings the drop-in.
 *
 * @returns {Promise<string>} The file that WordPress loads.
 * @throws {Error} In words, where npm does not have it.
 */
export async function dropIn() {
  const place = await once(`sqlite-${PACKAGE.split('@').at(-1)}`, async folder => {
    await mkdir(folder, {recursive: true});
    const {stdout} = await run('npm', ['pack', PACKAGE, '--json', '--pack-destination', folder]);
    const [{filename, integrity}] = JSON.parse(stdout);
    if (integrity !== INTEGRITY) throw new Error(`${PACKAGE} is not the package that we know: ${integrity}`);
    await run('tar', ['-xzf', path.join(folder, filename), '-C', folder, ARCHIVE]);
    await php(['-r', UNPACK, '--', path.join(folder, ARCHIVE), folder]);
    const database = path.join(folder, UNPACKED, 'class-wp-sqlite-db.php');
    await writeFile(database, forOldWordPress(await readFile(database, 'utf8')));
  });
  return path.join(place, UNPACKED, 'db.php');
}

/** WordPress 6.1 reads this property from its own class, where PHP ends at a private one. */
const forOldWordPress = code =>
  code.replace('private $allow_unsafe_unquoted_parameters', 'protected $allow_unsafe_unquoted_parameters');
