import {html, type TemplateResult} from 'lit';
import type {SolidarityElement} from '../../base/solidarity-element.js';
import {namesIn} from '../../model/sharing/message.js';
import '../channels/channels.js';
import '../day/day.js';
import '../donation/donation.js';
import '../event-list/event-list.js';
import '../exit/exit.js';
import '../hashtag-bar/hashtag-bar.js';
import '../initiatives/initiatives.js';
import '../letter-guide/letter-guide.js';
import '../poem/poem.js';
import '../postcard/postcard.js';
import '../prisoner-counter/prisoner-counter.js';
import '../sign-up/sign-up.js';
import '../stories/stories.js';
import '../video/video.js';

/** What a page hands on to each of its sections. */
export type Given = Pick<
  SolidarityElement,
  'lang' | 'feed' | 'campaign' | 'headingLevel' | 'links' | 'maxBytes' | 'refresh' | 'now'
>;

/** Every part of every section: they are parts of the page as well. */
const PARTS =
  'address, addresses, author, back, breakdown, button, change, channel, chapter, consent, count, countdown, ' +
  'credit, date, day, description, design, empty, envelope, estimate, event, expectation, fact, field, ' +
  'figure, filter, form, front, hashtag, icon, initiative, kind, languages, letter, link, name, network, ' +
  'next, note, number, offer, organizer, own, page, past, picture, place, player, poem, position, poster, ' +
  'presses, project, reviewed, row, safety, sentence, source, starter, status, step, story, text, theme, ' +
  'time, title, transcript, translator, updated, verse, video, words, zone';

/**
 * The sections, by the names of their elements, in the order of the text of the campaign; only the subscription, which stands above its title
 * there, comes last.
 */
const SECTIONS: Record<string, (given: Given) => TemplateResult> = {
  exit: given => html`<solidarity-exit sticky .given=${given} exportparts=${PARTS}></solidarity-exit>`,
  day: given => html`<solidarity-day no-title .given=${given} exportparts=${PARTS}></solidarity-day>`,
  'prisoner-counter': given =>
    html`<solidarity-prisoner-counter .given=${given} exportparts=${PARTS}></solidarity-prisoner-counter>`,
  'letter-guide': given =>
    html`<solidarity-letter-guide .given=${given} exportparts=${PARTS}></solidarity-letter-guide>`,
  postcard: given => html`<solidarity-postcard .given=${given} exportparts=${PARTS}></solidarity-postcard>`,
  initiatives: given =>
    html`<solidarity-initiatives .given=${given} exportparts=${PARTS}></solidarity-initiatives>`,
  stories: given => html`<solidarity-stories .given=${given} exportparts=${PARTS}></solidarity-stories>`,
  'event-list': given =>
    html`<solidarity-event-list .given=${given} exportparts=${PARTS}></solidarity-event-list>`,
  poem: given => html`<solidarity-poem .given=${given} exportparts=${PARTS}></solidarity-poem>`,
  donation: given => html`<solidarity-donation .given=${given} exportparts=${PARTS}></solidarity-donation>`,
  video: given => html`<solidarity-video .given=${given} exportparts=${PARTS}></solidarity-video>`,
  'hashtag-bar': given =>
    html`<solidarity-hashtag-bar .given=${given} exportparts=${PARTS}></solidarity-hashtag-bar>`,
  channels: given => html`<solidarity-channels .given=${given} exportparts=${PARTS}></solidarity-channels>`,
  'sign-up': given => html`<solidarity-sign-up .given=${given} exportparts=${PARTS}></solidarity-sign-up>`,
};

/** Those that lead readers into danger. */
const RISKY = ['donation', 'hashtag-bar', 'channels', 'sign-up'];

/** What a page is asked to hold. */
export interface Choice {
  readonly names: readonly string[];
  /** Names that no section has. */
  readonly unknown: readonly string[];
}

export const SECTION_NAMES = Object.keys(SECTIONS);

/**
 * The sections that a page holds: those named in `show`, in that order, or else all; without those named in `hide`, and without those that lead
 * into danger where it is `cautious`. Names stand between commas or spaces.
 */
export function chosenSections(show = '', hide = '', cautious = false): Choice {
  const [shown, hidden] = [[...new Set(namesIn(show))], namesIn(hide)];
  const isSection = (name: string) => SECTION_NAMES.includes(name);
  const isLeft = (name: string) => hidden.includes(name) || (cautious && RISKY.includes(name));
  return {
    names: (shown.length ? shown : SECTION_NAMES).filter(name => isSection(name) && !isLeft(name)),
    unknown: [...shown, ...hidden].filter(name => !isSection(name)),
  };
}

/** Draws the sections that are called `names`, each with what is `given`. */
export function drawSections(names: readonly string[], given: Given): TemplateResult[] {
  return names.map(name => SECTIONS[name]!(given));
}
