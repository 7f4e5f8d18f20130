/** A WordPress with the plugin, which follows a campaign on a local host. */
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';

export const ADDRESS = 'https://day.example/campaign.{lang}.json';

/**
 * Where WordPress is a developer's own, the plugin may follow a campaign on this machine. WordPress 6.1 has classes for requests that
 * PHP 8 complains of, whoever asks first.
 */
const LOCAL = {
  constants: {WP_ENVIRONMENT_TYPE: 'local'},
  muPlugins: {
    'local.php': `<?php add_filter('solidarity_widgets_is_local_campaign', '__return_true');
      if (version_compare($GLOBALS['wp_version'], '6.2', '<'))
        array_map('class_exists', ['Requests_Cookie_Jar', 'Requests_Utility_CaseInsensitiveDictionary', 'Requests_Utility_FilteredIterator']);`,
  },
};

/**
 * A WordPress whose campaign is at `host`, as `day.example`.
 *
 * @param {{after: Function}} t - The test.
 * @param {{origin: string}} host - The host.
 * @param {object} [options] - What is chosen in the settings, and which WordPress, as `aWordPress` takes it.
 */
export async function aMirror(t, host, {options = {}, ...choice} = {}) {
  const site = await aWordPress(t, {
    ...LOCAL,
    ...choice,
    constants: {...LOCAL.constants, ...choice.constants},
    muPlugins: {...LOCAL.muPlugins, ...choice.muPlugins},
    hosts: {'https://day.example': host.origin},
  });
  await choose(site, options);
  return Object.assign(site, {
    fetch: address => fetchNow(site, address),
    files: () => filesIn(path.join(site.dir, 'wp-content/uploads')),
    expression: (code, address) => json(site, code, address),
  });
}

/** Chooses a campaign, as an administrator would who has nothing typed wrong. */
export const choose = (site, options, address) =>
  site.php(
    `update_option('solidarity_widgets', ${php({source: 'address', campaign: ADDRESS, ...options})});`,
    {
      address,
    },
  );

/** Asks the host; why it failed, or `null`, and what is known of the copy then. */
const fetchNow = (site, address) =>
  json(
    site,
    `['failure' => ($failure = Solidarity\\Widgets\\Campaign\\Schedule::fetch()) ? $failure->kept() : null,
      'state' => Solidarity\\Widgets\\Campaign\\Copy\\State::load()]`,
    address,
  );

/** The value of an expression of PHP. */
const json = async (site, code, address) =>
  JSON.parse(await site.php(`echo json_encode(${code});`, {address}));

/** A value as PHP reads it. */
export const php = value =>
  `json_decode(${JSON.stringify(JSON.stringify(value)).replaceAll('$', '\\$')}, true)`;

/** The files in a folder, by their paths from it. */
export async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name));
  const read = files.map(async file => [path.relative(folder, file), await readFile(file)]);
  return new Map(await Promise.all(read));
}
