import {folderOf} from './facts.js';
import {frameFolder} from './frame.js';
import type {Given} from './given.js';

type Policy = Readonly<Record<string, string>>;

/** The lines of a content security policy that the page needs for what can be pasted; empty if it needs none. */
export function policyLines(given: Given): string {
  const ours = sourceOf(folderOf(given.facts, given.choices));
  const policy: Record<typeof given.choices.allows, () => Policy> = {
    scripts: () => forScripts(ours, given),
    html: (): Policy => (given.picture ? {'img-src': ours} : {}),
    frame: () => ({'frame-src': sourceOf(frameFolder(given)), 'script-src': sourceOf(frameFolder(given))}),
    picture: (): Policy => (given.picture ? {'img-src': ours} : {}),
  };
  return Object.entries(policy[given.choices.allows]())
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

function forScripts(ours: string, {choices: {colours}, facts}: Given): Policy {
  const policy: Record<string, string> = {
    'script-src': ours,
    'connect-src': facts.file && ours !== "'self'" ? `'self' ${ours}` : ours,
    'img-src': `${ours} data:`,
    'media-src': ours,
  };
  for (const [directive, sources] of Object.entries(facts.policy))
    policy[directive] = [policy[directive], sources].filter(Boolean).join(' ');
  const isColoured = [colours.light, colours.dark].some(palette => Object.keys(palette).length > 0);
  return isColoured ? {...policy, 'style-src': "'self'"} : policy;
}

const sourceOf = (folder: string) => (folder.startsWith('/') ? "'self'" : new URL(folder).origin);
