/**
 * Heights of the frames in CSS pixels that cut nothing off from a phone of 320 pixels upwards, in the longest of all languages,
 * with the default campaign: a test measures them.
 */
const HEIGHTS = {
  'prisoner-counter': 1000,
};

/** The height of the frame of an element before, or without, the one that the frame tells. */
export const heightOf = name => HEIGHTS[name] ?? 600;
