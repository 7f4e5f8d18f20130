import {CAUTION} from '../generated/caution.js';
import type {Allows} from '../choices/choices.js';
import {hostsContacted, hostsOfFilms} from './contacted.js';
import {frameAddress} from './frame.js';
import type {Given} from './given.js';
import {calendarLines} from './without-scripts.js';

/**
 * What must be read before anything is pasted.
 *
 * @returns `contacts`: whom readers' browsers contact, in English. `caution`: what showing the campaign can mean for whoever does it,
 *   in the language of the site.
 */
export function sentencesBefore(given: Given): {contacts: readonly string[]; caution: string} {
  const {choices, facts} = given;
  const {allows, files, lang} = choices;
  const [host, ...others] = hostsContacted(given);
  const films = hostsOfFilms(given);
  const {host: campaign} = new URL(facts.base);
  const offersCalendars = ['scripts', 'html'].includes(allows) && !!calendarLines(given);
  const isCopy = files === 'mine';
  const contacts = [
    host ? CONTACTED[allows](host) : OWN,
    allows === 'frame' && host && isCopy && PEOPLE_IN_FRAMES,
    isCopy && allows === 'frame' && frameAddress(given) && BY_ADDRESS(campaign),
    isCopy && allows === 'picture' && given.picture && BY_MARKDOWN(campaign),
    others.length && `They also ask ${others.join(', ')} for pictures.`,
    films.length && `When a reader plays a film, the browser contacts ${films.join(', ')}.`,
    offersCalendars &&
      `A phone that has subscribed to a calendar asks ${campaign} for it every day, for months.`,
  ];
  return {
    contacts: contacts.filter(each => typeof each === 'string'),
    caution: CAUTION[lang] ?? CAUTION['en']!,
  };
}

const OWN =
  'Readers’ browsers contact your own site, and nobody else before a reader follows or plays something.';

/** What a host learns of readers whose browsers contact it. */
const CONTACTED: Record<Allows, (host: string) => string> = {
  scripts: host =>
    `Each reader’s browser asks ${host}. Whoever runs that host sees the reader’s internet address, the time, and which site asks. Nothing is stored.`,
  html: host =>
    `The words are in your page. For the picture, if you paste it, each reader’s browser asks ${host}, which sees the reader’s internet address and the time.`,
  frame: host =>
    `Each reader’s browser asks ${host} for the frame. Whoever runs that host sees the reader’s internet address and the time, and not your site. Nothing is stored.`,
  picture: host =>
    `Each reader’s browser asks ${host} for the picture. Whoever runs that host sees the reader’s internet address and the time. Some mail and code sites fetch it for their readers.`,
};

const BY_ADDRESS = (host: string) =>
  `The address that becomes a frame is that of ${host}: if you paste it, readers’ browsers ask that host.`;

const BY_MARKDOWN = (host: string) =>
  `The picture in Markdown is that of ${host}: whoever opens it asks that host.`;

const PEOPLE_IN_FRAMES =
  'This frame shows people. It reads them from the campaign’s host: in a sandbox it cannot read a copy.';
