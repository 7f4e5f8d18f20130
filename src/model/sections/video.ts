import * as v from 'valibot';
import {fileAddress, link} from '../values/addresses/address.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import {picture} from '../values/picture.js';
import type {Section} from '../schema/section.js';
import {source} from '../values/source.js';
import {languageTag} from '../values/text/language-tag.js';
import {text} from '../values/text/text.js';

/** Captions of a video: a WebVTT file in one language. */
export const captions = object({url: fileAddress, inLanguage: languageTag});

/** A video of the campaign. If only its name is known, nothing is shown. */
export const videoSchema = object({
  name: text,
  /** The page of the video; videos on YouTube, Vimeo and PeerTube can also be played in the element. */
  url: v.optional(link),
  /** The video file, in a format that browsers play; the same addresses as for pictures are allowed. */
  contentUrl: v.optional(fileAddress),
  description: v.optional(text),
  inLanguage: v.optional(languageTag),
  /** The length as an ISO 8601 duration, such as `PT4M30S`. */
  duration: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^PT(?=\d)(?:\d{1,5}H)?(?:\d{1,5}M)?(?:\d{1,5}S)?$/, 'Expected a duration such as "PT4M30S"'),
    ),
  ),
  poster: v.optional(picture),
  /** Captions for the file at `contentUrl`. */
  captions: v.optional(list(captions, 50)),
  /** All that is said and shown, for people who cannot hear or see the video, or must not play it. */
  transcript: v.optional(text),
  /** Who made it. */
  source: v.optional(source),
});

export type Captions = v.InferOutput<typeof captions>;
export type Video = v.InferOutput<typeof videoSchema>;

export const video: Section<Video> = {name: 'video', schema: videoSchema};
