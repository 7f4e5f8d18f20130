import {frameTag, heightsTag} from '../../../src/published/snippets/frame.js';
import {ELEMENTS} from '../generated/elements.js';
import {folderOf, hasFile, libraryIn} from './facts.js';
import {frameFile, type Given, isCareful} from './given.js';

/** The frame for a page; `undefined` if the folder has none for this element. */
export function frameLines(given: Given): string | undefined {
  const {choices, frame} = given;
  return (
    frame &&
    frameTag({address: addressIn(frameFolder(given), given), isCautious: isCareful(choices), ...frame})
  );
}

/** The tag of the script for pages with frames, which gives them the height of what they show. */
export const heightsLines = (given: Given): string | undefined =>
  given.frame && heightsTag(libraryIn(frameFolder(given), given.facts));

/** The address of which WordPress, Ghost and others make a frame: it must be whole. */
export function frameAddress(given: Given): string | undefined {
  const {choices, facts} = given;
  return hasFile(facts, choices.lang, frameFile(choices, 'json')) ? addressIn(facts.base, given) : undefined;
}

/**
 * Where the frame is. One that shows people reads them from the campaign's host: on a copy, a frame in a sandbox could not read
 * them.
 */
export const frameFolder = ({choices, facts}: Given): string => {
  const hasPeople = ELEMENTS.find(({name}) => name === choices.element)?.hasPeople && facts.hasList;
  return hasPeople ? facts.base : folderOf(facts, choices);
};

const addressIn = (folder: string, {choices}: Given) =>
  `${folder}${choices.lang}/${frameFile(choices, 'html')}`;
