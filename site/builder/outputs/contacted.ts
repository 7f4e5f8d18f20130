import {folderOf} from './facts.js';
import {frameFolder} from './frame.js';
import type {Given} from './given.js';

/** The hosts beside the embedder's own that readers' browsers contact when they open the page, before anything is pressed. */
export function hostsContacted(given: Given): string[] {
  const {choices, facts} = given;
  const {allows} = choices;
  const folder = allows === 'frame' ? frameFolder(given) : folderOf(facts, choices);
  const isElsewhere = !folder.startsWith('/') && (allows !== 'html' || !!given.picture);
  const pictures =
    allows === 'scripts'
      ? hostsIn([facts.policy['img-src'], ...originsIn(choices.options['picture-origins'])].join(' '))
      : [];
  return [...new Set([...(isElsewhere ? [new URL(folder).host] : []), ...pictures])];
}

/** The hosts that are contacted when a reader plays a film. */
export const hostsOfFilms = ({choices: {allows, options}, facts: {policy}}: Given): string[] =>
  allows === 'scripts'
    ? hostsIn([policy['media-src'], policy['frame-src'], ...originsIn(options['file-origins'])].join(' '))
    : [];

/** The origins that an option lets pictures or films come from. */
export const originsIn = (option = ''): string[] =>
  option.split(/[\s,]+/).flatMap(address => originOf(address) ?? []);

/** The origin of an address of another host; `undefined` of any other, and of one that would end a directive. */
export function originOf(address = ''): string | undefined {
  const origin = URL.canParse(address) ? new URL(address).origin : '';
  return /^https?:\/\/[\w.:-]+$/.test(origin) ? origin : undefined;
}

const hostsIn = (sources = '') => sources.match(/(?<=https?:\/\/)[^\s/]+/g) ?? [];
