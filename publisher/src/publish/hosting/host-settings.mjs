import {apacheConfiguration, htaccess} from './apache.mjs';
import {headersFile} from './headers-file.mjs';
import {PEOPLE} from './kinds.mjs';
import {nginxConfiguration} from './nginx.mjs';

/**
 * Settings for usual hosts: `_headers` and `.htaccess` are read where they lie, by Netlify, Cloudflare Pages and Apache.
 * The configurations of servers are there to be copied.
 *
 * @param {string[]} names - The files of the published folder.
 * @param {URL} base - Its address.
 * @returns {Record<string, string>} The settings, by the name of their file.
 */
export const hostSettings = (names, base) => ({
  _headers: headersFile(names.filter(isAboutPeople), base),
  '.htaccess': htaccess(base),
  '_nginx.conf': nginxConfiguration(base),
  '_apache.conf': apacheConfiguration(base),
});

/** Whether a published file is about people: it is revalidated each time, and kept out of search. */
export const isAboutPeople = name => new RegExp(`^${PEOPLE.pattern}`).test(name);

/** Whether a published file is a setting of a host, or was made for one kind of host: others do not take it over. */
export const isHostSetting = name => /(?:^|\/)(?:\.[^/]*|_[^/]*|web\.config)$|\.(?:br|gz)$/.test(name);
