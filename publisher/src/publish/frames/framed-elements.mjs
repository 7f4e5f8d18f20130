/**
 * An element that has a frame: what of the campaign it reads, and how it stands there. The exit and the sign-up have
 * none: a frame cannot leave the page around it, and nobody should type an address into a frame.
 *
 * @typedef {object} FramedElement
 * @property {string} name - Its tag without `solidarity-`.
 * @property {string[]} sections - What of the campaign it reads; without the first it has no frame.
 * @property {Record<string, string | true>} [attributes] - Its attributes in a frame.
 * @property {boolean} [isRisky] - Whether it shows nothing on a cautious page, so that it has no cautious frame.
 * @property {boolean} [hasPeople] - Whether it shows people. They are never drawn: its script reads them from their file.
 */

/** @type {FramedElement[]} */
export const FRAMED = [
  {name: 'prisoner-counter', sections: ['figures']},
  {name: 'marks', sections: ['figures']},
  {name: 'day', sections: ['today']},
  {name: 'event-list', sections: ['events']},
  {name: 'initiatives', sections: ['initiatives'], attributes: {'no-events': true}},
  {name: 'letter-guide', sections: ['letters']},
  {name: 'video', sections: ['video']},
  {name: 'stories', sections: ['stories'], hasPeople: true},
  {name: 'names', sections: ['people'], hasPeople: true},
  {name: 'poem', sections: ['poems'], hasPeople: true},
  {name: 'postcard', sections: ['postcards', 'letters', 'stories'], hasPeople: true},
  {name: 'donation', sections: ['donation'], isRisky: true},
  {name: 'hashtag-bar', sections: ['hashtags'], isRisky: true},
  {name: 'picture', sections: ['figures', 'hashtags'], isRisky: true},
  {name: 'channels', sections: ['channels'], isRisky: true},
  {
    name: 'campaign-page',
    sections: [
      ...['name', 'theme', 'figures', 'today', 'initiatives', 'stories', 'events', 'poems', 'donation'],
      ...['letters', 'postcards', 'video', 'hashtags', 'channels'],
    ],
    attributes: {hide: 'exit sign-up names'},
  },
];
