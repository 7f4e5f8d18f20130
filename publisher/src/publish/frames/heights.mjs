/**
 * Heights of frames in CSS pixels that cut nothing off, from a phone of 320 pixels upwards: those of the default campaign and of the
 * example, in the longest of all languages, and a little more, since fonts differ. A test measures them. Those with people
 * have room for one of them. The second is that of the cautious frame, which begins with the warning in three languages.
 */
const HEIGHTS = {
  'prisoner-counter': [1000, 1000],
  marks: [700, 700],
  day: [640, 320],
  'event-list': [1320, 2580],
  initiatives: [2640, 4080],
  'letter-guide': [2380, 3520],
  video: [680, 680],
  stories: [1200, 1500],
  names: [400, 700],
  poem: [900, 1100],
  postcard: [2000, 2980],
  donation: [1120],
  'hashtag-bar': [2200],
  picture: [1600],
  channels: [920],
  'campaign-page': [13620, 12360],
};

/**
 * The height of the frame of an element before its page has told one, or without the script that listens.
 *
 * @param {string} name - The tag without `solidarity-`.
 * @param {boolean} [isCautious] - Whether it is the cautious frame.
 * @returns {number} In CSS pixels.
 */
export const heightOf = (name, isCautious) => HEIGHTS[name][isCautious ? 1 : 0];
