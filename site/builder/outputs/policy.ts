import {originOf, originsIn} from './contacted.js';
import {folderOf} from './facts.js';
import {frameAddress, frameFolder} from './frame.js';
import type {Given} from './given.js';

type Policy = Readonly<Record<string, string>>;

/** The lines of a content security policy that the page needs for what can be pasted; empty if it needs none. */
export function policyLines(given: Given): string {
  const ours = sourceOf(folderOf(given.facts, given.choices));
  const policy: Record<typeof given.choices.allows, () => Policy> = {
    scripts: () => forScripts(ours, given),
    html: (): Policy => (given.picture ? {'img-src': ours} : {}),
    frame: () => ({'frame-src': framesIn(given).join(' '), 'script-src': sourceOf(frameFolder(given))}),
    picture: (): Policy => (given.picture ? {'img-src': ours} : {}),
  };
  return Object.entries(policy[given.choices.allows]())
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

function forScripts(ours: string, given: Given): Policy {
  const {choices, facts} = given;
  const {colours, element, options} = choices;
  const policy: Record<string, string> = {
    'script-src': ours,
    'connect-src': facts.file && ours !== "'self'" ? `'self' ${ours}` : ours,
    // A portrait whose digest is signed is shown from memory.
    'img-src': facts.keys ? `${ours} data: blob:` : `${ours} data:`,
    'media-src': ours,
  };
  const form = element === 'sign-up' ? originOf(options['action']) : undefined;
  const more = [
    ...Object.entries(facts.policy),
    ['img-src', originsIn(options['picture-origins']).join(' ')],
    ['media-src', originsIn(options['file-origins']).join(' ')],
    ['form-action', form && `'self' ${form}`],
    ['connect-src', 'in-place' in options ? form : undefined],
  ] as const;
  for (const [directive, sources] of more)
    if (directive && sources) policy[directive] = [policy[directive], sources].filter(Boolean).join(' ');
  const isColoured = [colours.light, colours.dark].some(palette => Object.keys(palette).length > 0);
  return isColoured ? {...policy, 'style-src': "'self'"} : policy;
}

/** Where frames may be from: an address that becomes one is always that of the campaign's host. */
function framesIn(given: Given): string[] {
  const address = frameAddress(given);
  return [...new Set([sourceOf(frameFolder(given)), ...(address ? [new URL(address).origin] : [])])];
}

const sourceOf = (folder: string) => (folder.startsWith('/') ? "'self'" : new URL(folder).origin);
