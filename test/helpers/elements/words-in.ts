import {FOLLOW_ONLY_NETWORKS} from '../../../src/model/sections/channels.js';
import {ownName} from '../../../src/i18n/own-name.js';
import {networks} from '../../../src/model/sharing/networks.js';
import {campaigns, LANGUAGES} from './every-element.js';

/** All text of an element that is visible or read aloud. */
export function wordsIn(root: ParentNode): string {
  const all = [...root.querySelectorAll('*')];
  const heard = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
  return [
    ...[...root.children].map(({textContent}) => textContent),
    ...all.flatMap(one => heard.flatMap(name => one.getAttribute(name) ?? [])),
  ].join('\n');
}

/** All strings in an element, visible or not. */
export function valuesIn(root: ParentNode): string {
  const all = [...root.querySelectorAll('*')];
  return [
    wordsIn(root),
    ...all.flatMap(({attributes}) => [...attributes].map(({value}) => value)),
    ...all.flatMap(one => (one instanceof HTMLTextAreaElement ? one.value : [])),
  ].join('\n');
}

/**
 * Strings that are in Latin letters in every language: addresses and hosts, what addresses of the internet are called, time zones and their cities, currencies, keys,
 * sizes of paper, networks but for email, and the own names of languages.
 */
const LATIN = [
  /\b(https?|mailto|viber):\S+/g,
  /[\w.-]+@[\w-]+(\.[\w-]+)+/g,
  /\b[\w-]+(\.[\w-]+)+\b/g,
  ...(campaigns.withManyEvents.events ?? []).flatMap(({timeZone}) => timeZone?.replaceAll('_', ' ') ?? []),
  ...(campaigns.withManyEvents.events ?? []).flatMap(
    ({timeZone}) => timeZone?.split('/').at(-1)!.replaceAll('_', ' ') ?? [],
  ),
  /\bIP\b/g,
  'UTC',
  ...(campaigns.withEverything.donation?.currencies ?? []),
  ...Object.values(FOLLOW_ONLY_NETWORKS),
  ...LANGUAGES.map(ownName),
  'Shift',
  'A4',
  ...Object.values(networks).flatMap(([name]) => (name === 'Email' ? [] : name)),
];

/** `text` without what is in Latin letters in every language. */
export function withoutNames(text: string): string {
  return LATIN.reduce<string>((text, allowed) => text.replaceAll(allowed, ' '), text);
}
