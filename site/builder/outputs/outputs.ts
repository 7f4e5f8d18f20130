import type {Given} from './given.js';
import {KINDS, type Output} from './kinds.js';

export {sentencesBefore} from './before.js';
export {type FileRead, FILES_READ, filesToRead, type Given, givenOf} from './given.js';
export type {Output} from './kinds.js';
export {privacyParagraph} from './privacy.js';

/**
 * What can be pasted.
 *
 * @param given - What is given.
 * @returns The outputs that fit what the site allows, and what the folder has: the most useful first.
 */
export function outputsOf(given: Given): readonly Output[] {
  const fitting = KINDS.filter(({allows}) => allows.includes(given.choices.allows));
  return fitting.flatMap(({id, title, help, format, write}) => {
    const code = write(given)?.trim();
    return code ? [{id, title, help: typeof help === 'string' ? help : help(given), format, code}] : [];
  });
}
