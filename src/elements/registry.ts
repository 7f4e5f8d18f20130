// The list of all elements, for the index, the campaign page, solidarity.css, the build and the tests.
// `npm run generate` writes the files that depend on it.
import type {Campaign} from '../model/campaign.js';

/** An element of the library. */
export interface ElementEntry {
  readonly tag: keyof HTMLElementTagNameMap & `solidarity-${string}`;
  /** The section of the campaign that it shows; absent for the campaign page and the exit. */
  readonly section?: keyof Campaign;
  /** Whether it can put readers in danger: on a cautious site it shows nothing. */
  readonly isRisky?: boolean;
  /** Whether it begins with the warning to readers at risk: on a cautious site in three languages. */
  readonly warnsFirst?: boolean;
  /**
   * Whether readers give money, an address or their name behind its links: those of a campaign that the page does not
   * trust are text.
   */
  readonly needsTrust?: boolean;
  /** Whether it shows people, whom the campaign may have in a file of their own. */
  readonly hasPeople?: boolean;
  /** Whether its items have ids, by which they can be withdrawn. */
  readonly hasIds?: boolean;
  /** Whether readers can type or choose something in it. */
  readonly hasFields?: boolean;
  /** Only authors place it: the campaign page leaves it out. */
  readonly isPlacedByAuthor?: boolean;
  /** The height that solidarity.css reserves until the element is defined: a CSS length. */
  readonly room: string;
  /** The height on a narrow page, if it differs, but for elements that match the selector `unless`. */
  readonly narrowRoom?: {readonly room: string; readonly unless?: string};
  /** The aspect ratio of a picture that it shows as wide as itself, and the height of everything else, a CSS length. */
  readonly pictureRoom?: {readonly ratio: string; readonly rest: string};
  /** Its CSS parts, in the form and the order of its doc comment and of `exportparts`. */
  readonly parts: string;
  /** The attributes that the campaign page sets on it, as in a template; `names` are those of the page's sections. */
  readonly onPage?: string;
  /** Whether its picture in `docs/` shows the example campaign, since the default one has too little for it. */
  readonly isPicturedByExample?: boolean;
}

export const campaignPage: ElementEntry = {
  tag: 'solidarity-campaign-page',
  warnsFirst: true,
  hasIds: true,
  room: '100vb',
  parts: 'headline, safety, contents, button, updated, link, address',
};

export const exit: ElementEntry = {
  tag: 'solidarity-exit',
  room: '7.5em',
  narrowRoom: {room: '11em'},
  parts: 'link, presses, note',
  onPage: 'sticky',
};

export const prisonerCounter: ElementEntry = {
  tag: 'solidarity-prisoner-counter',
  section: 'figures',
  room: '17.5em',
  narrowRoom: {room: '32em', unless: '[figure], [value]'},
  parts: 'figure, sentence, number, source, note, change, estimate, breakdown, link, address',
};

export const marks: ElementEntry = {
  tag: 'solidarity-marks',
  section: 'figures',
  isPlacedByAuthor: true,
  room: '20em',
  narrowRoom: {room: '28em'},
  parts: 'figure, sentence, number, marks, legend, source, note, link, address',
};

export const signUp: ElementEntry = {
  tag: 'solidarity-sign-up',
  section: 'signUp',
  isRisky: true,
  needsTrust: true,
  hasFields: true,
  isPicturedByExample: true,
  room: '15.5em',
  narrowRoom: {room: '19em'},
  parts: 'title, description, safety, source, form, field, consent, note, button, link, address',
};

export const day: ElementEntry = {
  tag: 'solidarity-day',
  section: 'today',
  room: '11em',
  narrowRoom: {room: '17em'},
  parts: 'title, countdown, date, theme, next, safety, step, source, note, link, address',
  onPage: 'no-title',
};

export const initiatives: ElementEntry = {
  tag: 'solidarity-initiatives',
  section: 'initiatives',
  warnsFirst: true,
  hasIds: true,
  onPage: "?no-events=${names.includes('event-list')}",
  room: 'min(72em, 100vb)',
  parts:
    'title, safety, kind, initiative, name, organizer, place, description, reviewed, source, link, address',
};

export const stories: ElementEntry = {
  tag: 'solidarity-stories',
  section: 'stories',
  warnsFirst: true,
  hasPeople: true,
  hasIds: true,
  isPicturedByExample: true,
  room: '20em',
  parts:
    'title, row, position, story, picture, credit, name, status, chapter, letter, safety, envelope, note, source, updated, project, button, link, address',
};

export const names: ElementEntry = {
  tag: 'solidarity-names',
  section: 'people',
  hasPeople: true,
  hasIds: true,
  isPicturedByExample: true,
  room: '20em',
  parts:
    'title, birthdays, date, names, name, person, status, letter, safety, envelope, note, source, button, link, address',
};

export const eventList: ElementEntry = {
  tag: 'solidarity-event-list',
  section: 'events',
  warnsFirst: true,
  hasIds: true,
  hasFields: true,
  room: 'min(48em, 100vb)',
  narrowRoom: {room: '100vb'},
  parts:
    'title, filter, day, event, time, date, zone, own, status, name, place, organizer, photography, description, button, offer, safety, note, text, past, empty, updated, link, address',
};

export const poem: ElementEntry = {
  tag: 'solidarity-poem',
  section: 'poems',
  warnsFirst: true,
  hasPeople: true,
  hasIds: true,
  isPicturedByExample: true,
  room: '20em',
  parts:
    'title, author, status, poem, name, verse, translator, source, project, button, safety, note, link, address',
};

export const donation: ElementEntry = {
  tag: 'solidarity-donation',
  section: 'donation',
  isRisky: true,
  needsTrust: true,
  room: '30em',
  narrowRoom: {room: 'min(43em, 100vb)'},
  parts: 'title, safety, description, fact, page, reviewed, source, link, address',
};

export const letterGuide: ElementEntry = {
  tag: 'solidarity-letter-guide',
  section: 'letters',
  warnsFirst: true,
  room: 'min(80em, 100vb)',
  parts:
    'title, theme, safety, expectation, languages, chapter, source, envelope, note, starter, video, player, poster, credit, transcript, button, link, address',
};

export const postcard: ElementEntry = {
  tag: 'solidarity-postcard',
  section: 'postcards',
  warnsFirst: true,
  hasPeople: true,
  hasIds: true,
  hasFields: true,
  room: '100vb',
  parts:
    'title, safety, chapter, field, status, starter, words, design, envelope, source, front, back, button, note, link, address',
};

export const video: ElementEntry = {
  tag: 'solidarity-video',
  section: 'video',
  isPicturedByExample: true,
  room: '12em',
  pictureRoom: {ratio: '16 / 9', rest: '18em'},
  parts: 'title, description, video, player, poster, credit, note, button, transcript, source, link, address',
};

export const hashtagBar: ElementEntry = {
  tag: 'solidarity-hashtag-bar',
  section: 'hashtags',
  isRisky: true,
  hasFields: true,
  room: 'min(64em, 100vb)',
  parts: 'title, field, page, hashtag, count, safety, button, text, network, icon, link, address, note',
};

export const picture: ElementEntry = {
  tag: 'solidarity-picture',
  section: 'figures',
  isRisky: true,
  hasFields: true,
  isPlacedByAuthor: true,
  room: 'min(56em, 100vb)',
  parts: 'title, field, picture, safety, button, note, text',
};

export const channels: ElementEntry = {
  tag: 'solidarity-channels',
  section: 'channels',
  isRisky: true,
  needsTrust: true,
  hasIds: true,
  isPicturedByExample: true,
  room: '24em',
  narrowRoom: {room: 'min(37em, 100vb)'},
  parts: 'title, safety, channel, icon, network, name, note, addresses, text, button, link, address',
};

/**
 * All elements: the campaign page, then its sections in their order on it: the exit and the counter, then the order of
 * the campaign's text, which begins with the subscription and the day, lists projects, events, poems and donations, and
 * ends with the guide to letters, the hashtags and the channels. Those that only authors place stand beside what they are
 * like.
 */
export const ELEMENTS: readonly ElementEntry[] = [
  campaignPage,
  exit,
  prisonerCounter,
  marks,
  signUp,
  day,
  initiatives,
  stories,
  eventList,
  names,
  poem,
  donation,
  letterGuide,
  postcard,
  video,
  hashtagBar,
  picture,
  channels,
];
