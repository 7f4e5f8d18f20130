import {campaignAttributes} from '../../../src/published/snippets/script.js';
import {type Choices, SCHEMES, type Scheme} from '../choices/choices.js';
import {ELEMENTS} from '../generated/elements.js';
import type {FolderFacts} from '../outputs/facts.js';
import {frameAddress} from '../outputs/frame.js';
import {type Given, isCareful} from '../outputs/given.js';
import type {Content} from './messages.js';

/** Where the campaign that is seen comes from. */
export interface Seen {
  readonly given: Given;
  /** Whether somebody else publishes it, or it was opened as a file: nothing vouches for it. */
  readonly isForeign: boolean;
  /** The campaign, where the frame does not read it itself. */
  readonly campaign?: unknown;
}

/** Why an element is not seen. */
export type Unseen = 'needs trust' | 'risky' | 'no section' | 'no words' | 'no frame' | 'no picture';

/** The elements behind whose links readers give money, an address or their name. */
const NEEDING_TRUST = ELEMENTS.filter(({needsTrust}) => needsTrust).map(({name}) => name);

/**
 * Why nothing is seen; `undefined` if something is.
 *
 * @param seen - What would be.
 */
export function unseen({given, isForeign}: Seen): Unseen | undefined {
  const {choices, facts} = given;
  const element = ELEMENTS.find(({name}) => name === choices.element);
  const {allows} = choices;
  if (isForeign && element?.needsTrust) return 'needs trust';
  if (allows === 'html') return given.words ? undefined : 'no words';
  if (allows === 'picture') return given.picture ? undefined : 'no picture';
  if (allows === 'frame' && !given.frame) return 'no frame';
  if (choices.isCautious && element?.isRisky) return 'risky';
  return element?.section && !facts.sections.includes(element.section) ? 'no section' : undefined;
}

/** The sections of the whole campaign that are left out of its preview. */
export const leftOut = ({given: {choices}, isForeign}: Seen): readonly string[] =>
  isForeign && choices.element === 'campaign-page' ? NEEDING_TRUST : [];

/** What is seen of the choices. */
export function contentOf(seen: Seen, scheme: Scheme): Content {
  const {given} = seen;
  const {choices, facts, words, picture, frame} = given;
  if (unseen(seen)) return {kind: 'nothing'};
  switch (choices.allows) {
    case 'html':
      return {kind: 'words', lang: choices.lang, paragraphs: paragraphsIn(words)};
    case 'picture':
      return {
        kind: 'picture',
        address: `${facts.base}${choices.lang}/number-1200.png`,
        text: picture!.lines.join(' '),
        height: Math.round(picture!.height / 2),
      };
    case 'frame': {
      // The frame of a stranger may hold anything: what it should hold is drawn by our own script.
      const address = seen.isForeign ? undefined : frameAddress(given);
      if (address) return {kind: 'frame', address, ...frame!};
      return elementOf({...seen, given: {...given, choices: asFramed(choices)}}, scheme);
    }
    default:
      return elementOf(seen, scheme);
  }
}

/** What a frame shows of the choices: it has no options and no colours, and is cautious where readers may be in danger. */
const asFramed = (choices: Choices): Choices => ({
  ...choices,
  options: {},
  colours: {light: {}, dark: {}},
  isCautious: isCareful(choices),
});

function elementOf(seen: Seen, scheme: Scheme): Content {
  const {given, campaign} = seen;
  const {choices, facts} = given;
  const hidden = leftOut(seen);
  const hide = [choices.options['hide'], ...hidden].filter(Boolean).join(' ');
  return {
    kind: 'element',
    tag: `solidarity-${choices.element}`,
    attributes: {lang: choices.lang, ...choices.options, ...(hidden.length && {hide})},
    around: {...around(choices, facts, campaign)},
    campaign,
    colours: coloursIn(choices, scheme),
  };
}

/** A campaign that is there already needs no address; one in the frame is read by the library itself. */
function around(choices: Choices, facts: FolderFacts, campaign: unknown): Record<string, string> {
  const {base: folder, keys, withdrawalKeys, hasList} = facts;
  const named = campaign ? {} : campaignAttributes({folder, keys, withdrawalKeys, hasList});
  const all = {...named, ...(choices.isCautious && {'data-solidarity-cautious': ''})};
  return Object.fromEntries(
    Object.entries(all).filter((each): each is [string, string] => each[1] !== undefined),
  );
}

/** The custom properties of a scheme, as the rules that are pasted make them. */
function coloursIn({colours}: Choices, scheme: Scheme): Record<string, string> {
  const seenIn = scheme === 'dark' ? SCHEMES : (['light'] as const);
  const chosen = Object.assign({}, ...seenIn.map(each => colours[each])) as Record<string, string>;
  const properties = Object.entries(chosen).map(([name, value]) => [`--solidarity-${name}`, value]);
  if (chosen['paper']) properties.push(['--solidarity-padding', '1em']);
  return Object.fromEntries(properties) as Record<string, string>;
}

/** The texts of paragraphs that a published folder has for between the tags. */
const paragraphsIn = (words: string): string[] =>
  words
    .split(/<\/?p>/)
    .map(text => text.trim().replace(/&(amp|lt|gt|quot);/g, (_, name: string) => MARKS[name]!))
    .filter(Boolean);

const MARKS: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'};
