/** WordPress as several releases of Debian have it, unpacked beside each other. */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

import {once} from './cached.mjs';
import {unpackFromRelease} from './other-releases.mjs';

const run = promisify(execFile);

/** WordPress has links to files of other packages: these. The web server, PHP and the database are this computer's own. */
const LIBRARY = /^(libjs-|libphp-|php-getid3$)/;

/** The theme with templates of PHP and places for widgets: only the oldest release still has it, and it fits all. */
export const CLASSIC_THEME = 'twentytwentyone';

/** The releases, oldest WordPress first, each with its themes. The last one moves. */
export const RELEASES = {
  bookworm: {theme: 'twentytwentythree', others: [CLASSIC_THEME]},
  trixie: {theme: 'twentytwentyfive', others: []},
  sid: {theme: 'twentytwentyfive', others: []},
};

/** Each site has a configuration of its own. WordPress 6.1 looks for a drop-in of the database here, before it knows the site's. */
const FOR_MANY_SITES = {
  'wp-config.php': "<?php\nrequire getenv('WORDPRESS_SITE') . '/wp-config.php';\n",
  'wp-content/db.php': '<?php\n',
};

/**
 * Unpacks WordPress of a release.
 *
 * @param {string} release - One of {@link RELEASES}.
 * @returns {Promise<{folder: string, version: string}>} The folder with `wp-load.php`, and the version.
 * @throws {Error} In words, where it cannot be had.
 */
export async function wordPress(release) {
  const {theme, others} = RELEASES[release];
  const folder = await once(release, async made => {
    const themes = [theme, ...others].map(name => `wordpress-theme-${name}`);
    await unpack(release, ['wordpress', ...themes], made);
    for (const [name, code] of Object.entries(FOR_MANY_SITES)) await writeFile(path.join(made, name), code);
  });
  const [, version] = /\$wp_version = '([^']+)'/.exec(
    readFileSync(path.join(folder, 'wp-includes/version.php'), 'utf8'),
  );
  return {folder, version};
}

/** Puts what these packages have for WordPress into a folder, with the files of others in place of links to them. */
async function unpack(release, packages, made) {
  const root = `${made}-root`;
  await unpackFromRelease(release, packages, root, LIBRARY);
  const site = path.join(root, 'usr/share/wordpress');
  // Links to the settings and certificates of a computer lead nowhere here.
  for (const name of ['.htaccess', 'wp-includes/certificates/ca-bundle.crt'])
    await rm(path.join(site, name), {force: true});
  await mkdir(made, {recursive: true});
  await run('cp', ['--recursive', '--dereference', `${site}/.`, made]);
  await rm(root, {recursive: true, force: true});
}
