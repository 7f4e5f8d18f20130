/** Builds of ours that are measured: today's, and with `--before` another one beside it. */
import {existsSync} from 'node:fs';
import path from 'node:path';

/** The prefixes of the ids of our subjects, with today's build and with the other one. */
const [OURS, BEFORE] = ['solidarity-', 'before-'];

/**
 * @typedef {object} Build
 * @property {string} place - The folder of the partner's host where its files are: `solidarity`, or `before`.
 * @property {string} dist - The folder on this computer that has them.
 */

/**
 * The build in `dist`.
 *
 * @type {Build}
 */
export const TODAY = {place: 'solidarity', dist: path.join(import.meta.dirname, '../../dist')};

/**
 * The build that today's is compared with.
 *
 * @param {string} folder - A `dist`, or the folder that it is in.
 * @returns {Build | undefined} The build; `undefined` if the folder has none.
 */
export function buildIn(folder) {
  const dist = [path.resolve(folder, 'dist'), path.resolve(folder)].find(isBuilt);
  return dist && {place: 'before', dist};
}

/** Whether a folder has the files that `npm run build` writes. */
export function isBuilt(dist) {
  return existsSync(path.join(dist, 'integrity.json'));
}

export const isOurs = id => id.startsWith(OURS);
export const isBefore = id => id.startsWith(BEFORE);

/** The id of one of our subjects with the other build. */
export const beforeOf = id => id.replace(OURS, BEFORE);

/**
 * One of our subjects with another build.
 *
 * @param {import('./subjects.mjs').Subject} subject - The subject with today's build.
 * @param {Build} build - The other one.
 * @returns {import('./subjects.mjs').Subject} The same page, with the addresses of this build.
 */
export function withBuild(subject, build) {
  const hasLanguages = existsSync(path.join(build.dist, 'campaign/en.json'));
  const move = html =>
    (hasLanguages ? html : inOneFile(html)).replaceAll(`/${subject.build.place}/`, `/${build.place}/`);
  const page = Object.fromEntries(Object.entries(subject.page).map(([part, html]) => [part, move(html)]));
  return {...subject, id: beforeOf(subject.id), name: subject.name.replace(/^ours/, 'before'), page, build};
}

/** A page for a build from the time when a campaign was one file with all its languages. */
function inOneFile(html) {
  return html
    .replace(/\/campaign\/[\w-]+\.json/g, '/campaign.json')
    .replace(/\.campaign\.(\{lang\}|[\w-]+)\.json/g, '.campaign.json');
}
