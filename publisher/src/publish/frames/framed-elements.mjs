import {elements} from 'solidarity-widgets/campaign-tools';

/**
 * An element that has a frame, with what the library's registry says of it.
 *
 * @typedef {object} FramedElement
 * @property {string} name - Its tag without `solidarity-`.
 * @property {string[]} sections - What of the campaign it reads; without the first it has no frame.
 * @property {Record<string, string | true>} [attributes] - Its attributes in a frame.
 * @property {boolean} [isRisky] - Whether it shows nothing on a cautious page, so that it has no cautious frame.
 * @property {boolean} [warnsFirst] - Whether it begins with a warning on a cautious page, in Belarusian and Russian too.
 * @property {boolean} [hasPeople] - Whether it shows people. They are never drawn: its script reads them from their file.
 */

/** Not the exit and the sign-up: a frame cannot leave the page around it, and nobody should type an address into one. */
const SECTIONS = {
  'prisoner-counter': ['figures'],
  marks: ['figures'],
  day: ['today'],
  'event-list': ['events'],
  initiatives: ['initiatives'],
  'letter-guide': ['letters'],
  video: ['video'],
  stories: ['stories'],
  names: ['people'],
  poem: ['poems'],
  postcard: ['postcards', 'letters', 'stories'],
  donation: ['donation'],
  'hashtag-bar': ['hashtags'],
  picture: ['figures', 'hashtags'],
  channels: ['channels'],
  'campaign-page': [
    ...['name', 'theme', 'figures', 'today', 'initiatives', 'stories', 'events', 'poems', 'donation'],
    ...['letters', 'postcards', 'video', 'hashtags', 'channels'],
  ],
};

/**
 * Events have a frame of their own, nobody is named in the frame of the whole campaign, and no player of another host plays
 * in a sandbox: its link is an address.
 */
const ATTRIBUTES = {
  video: {links: 'text'},
  initiatives: {'no-events': true},
  'campaign-page': {hide: 'exit sign-up names'},
};

/** @type {FramedElement[]} */
export const FRAMED = Object.entries(SECTIONS).map(([name, sections]) => ({
  ...elements.find(({tag}) => tag === `solidarity-${name}`),
  name,
  sections,
  attributes: ATTRIBUTES[name],
}));
