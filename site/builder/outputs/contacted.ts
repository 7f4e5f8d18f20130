import {folderOf} from './facts.js';
import {frameFolder} from './frame.js';
import type {Given} from './given.js';

/** The hosts beside the embedder's own that readers' browsers contact when they open the page, before anything is pressed. */
export function hostsContacted(given: Given): string[] {
  const {choices, facts} = given;
  const {allows} = choices;
  const folder = allows === 'frame' ? frameFolder(given) : folderOf(facts, choices);
  const isElsewhere = !folder.startsWith('/') && (allows !== 'html' || !!given.picture);
  const pictures = allows === 'scripts' ? hostsIn(facts.policy['img-src']) : [];
  return [...new Set([...(isElsewhere ? [new URL(folder).host] : []), ...pictures])];
}

/** The hosts that are contacted when a reader plays a film. */
export const hostsOfFilms = ({choices, facts}: Given): string[] =>
  choices.allows === 'scripts' ? hostsIn(`${facts.policy['media-src']} ${facts.policy['frame-src']}`) : [];

const hostsIn = (sources = '') => sources.match(/(?<=https?:\/\/)[^\s/]+/g) ?? [];
