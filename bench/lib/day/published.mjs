import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../../..');

/** Where a host has the published folder. */
export const BASE = 'https://day.example.org/2027/';

/** Where the published folder is on a host. */
export const PLACE = new URL(BASE).pathname;

/** The file of a frame, where frames are published. */
export const FRAME = 'de/embed/prisoner-counter.html';

/**
 * Publishes the default campaign, as whoever runs a campaign does.
 *
 * @param {string} folder - Where to put it.
 * @param {string} name - The name of its folder.
 * @param {string[]} options - More for the command.
 * @returns {string} The published folder.
 */
export function publishDefault(folder, name, options) {
  const campaign = path.join(folder, `campaign-${name}`);
  const out = path.join(folder, name);
  mkdirSync(campaign);
  copyFileSync(path.join(ROOT, 'campaigns/day-of-solidarity.json'), path.join(campaign, 'campaign.json'));
  const command = path.join(ROOT, 'publisher/bin/solidarity-publisher.mjs');
  execFileSync(process.execPath, [command, 'publish', campaign, '--out', out, '--base', BASE, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}

/** The manifest of a published folder. */
export const manifestOf = site => JSON.parse(readFileSync(path.join(site, 'manifest.json'), 'utf8'));

/** The path on the host of a file of the library. */
export const libraryFile = (site, name) => `${PLACE}solidarity/${manifestOf(site).library}/${name}`;
