import {FRAME_WIDTH, plainFrameTag} from 'solidarity-widgets/campaign-tools';

/** Seconds for which a system may keep a description. */
const CACHE_AGE = 86_400;

/**
 * The description of a frame for systems that make a frame of a pasted address (https://oembed.com, version 1.0).
 *
 * @param {object} frame - The frame.
 * @param {string} frame.address - Where its page is.
 * @param {string} frame.title - What it is.
 * @param {number} frame.height - Its height.
 * @param {boolean} [frame.isCautious] - Whether its links are addresses in any case.
 * @param {object} provider - Who publishes it.
 * @param {string} provider.name - The campaign's name.
 * @param {string} provider.url - Its address.
 * @returns {string} The description as JSON.
 */
export function oembedOf(frame, {name, url}) {
  const description = {
    version: '1.0',
    type: 'rich',
    title: frame.title,
    provider_name: name,
    provider_url: url,
    cache_age: CACHE_AGE,
    width: FRAME_WIDTH,
    height: frame.height,
    html: plainFrameTag(frame),
  };
  return `${JSON.stringify(description)}\n`;
}
