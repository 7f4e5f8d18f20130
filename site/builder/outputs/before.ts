import {CAUTION} from '../generated/caution.js';
import {folderOf} from './facts.js';
import {frameFolder} from './frame.js';
import {calendarLines} from './without-scripts.js';
import type {Given} from './given.js';

/**
 * What must be read before anything is pasted.
 *
 * @returns `contacts`: whom readers' browsers contact, in English. `caution`: what showing the campaign can mean for whoever does it, in
 *   the language of the site.
 */
export function sentencesBefore(given: Given): {contacts: readonly string[]; caution: string} {
  const {choices, facts} = given;
  const {allows, lang} = choices;
  const folder = allows === 'frame' ? frameFolder(given) : folderOf(facts, choices);
  const {host} = new URL(facts.base);
  const isOwn = folder.startsWith('/');
  const others = hostsIn(facts.policy);
  const contacts = [
    isOwn ? OWN : CONTACTED[allows](host),
    allows === 'frame' && !isOwn && choices.files === 'mine' && PEOPLE_IN_FRAMES,
    allows === 'scripts' &&
      others.length > 0 &&
      `Pictures, films and players of the campaign are on other hosts too: ${others.join(', ')}. Browsers contact them when a reader plays a film, or where portraits are shown.`,
    calendarLines(given) &&
      allows !== 'frame' &&
      allows !== 'picture' &&
      `A phone that has subscribed to a calendar asks ${host} for it every day, for months.`,
  ];
  return {
    contacts: contacts.filter(each => typeof each === 'string'),
    caution: CAUTION[lang] ?? CAUTION['en']!,
  };
}

const OWN =
  'Readers’ browsers contact your own site, and nobody else before a reader follows or plays something.';

/** Whom browsers contact where the files are on the campaign's host. */
const CONTACTED: Record<Given['choices']['allows'], (host: string) => string> = {
  scripts: host =>
    `Each reader’s browser asks ${host} for the scripts and the campaign. Whoever runs that host sees the reader’s internet address, the time and, by the scripts, which site asks. Nothing is stored.`,
  html: host =>
    `The words are in your page: for them nobody else is contacted. For the picture, if you paste it, each reader’s browser asks ${host}, which sees the reader’s internet address and the time.`,
  frame: host =>
    `Each reader’s browser asks ${host} for the frame. Whoever runs that host sees the reader’s internet address and the time, and not your site. Nothing is stored.`,
  picture: host =>
    `Each reader’s browser asks ${host} for the picture. Whoever runs that host sees the reader’s internet address and the time. Some mail and code sites fetch it for their readers.`,
};

const PEOPLE_IN_FRAMES =
  'This frame shows people. It reads them from the campaign’s host, so that who withdraws is gone at once; a copy cannot do that.';

const hostsIn = (policy: Readonly<Record<string, string>>) => [
  ...new Set(Object.values(policy).flatMap(sources => sources.match(/(?<=https?:\/\/)[^\s/]+/g) ?? [])),
];
