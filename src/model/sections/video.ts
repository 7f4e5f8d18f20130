import * as v from 'valibot';
import {fileAddress, link} from '../values/address.js';
import {object} from '../values/object.js';
import {picture} from '../values/picture.js';
import type {Section} from '../values/section.js';
import {source} from '../values/source.js';
import {languageTag} from '../values/language-tag.js';
import {text} from '../values/text.js';

/** Words to be read while the video plays: a WebVTT file in one language. */
export const captions = object({url: fileAddress, inLanguage: languageTag});

/** A film of the campaign. As long as only its name is known, nothing is shown. */
export const videoSchema = object({
  name: text,
  /** The page where people watch it; those of YouTube, Vimeo and PeerTube can be played here too. */
  url: v.optional(link),
  /** The film itself, as one file that browsers play; addressed as pictures are. */
  contentUrl: v.optional(fileAddress),
  description: v.optional(text),
  inLanguage: v.optional(languageTag),
  /** In ISO 8601, such as `PT4M30S`. */
  duration: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^PT(?=\d)(?:\d{1,5}H)?(?:\d{1,5}M)?(?:\d{1,5}S)?$/, 'Expected a duration such as "PT4M30S"'),
    ),
  ),
  poster: v.optional(picture),
  /** For `contentUrl`. */
  captions: v.optional(v.array(captions)),
  /** All that is said and seen, for those who do not hear or see it, or must not play it. */
  transcript: v.optional(text),
  /** Who made it. */
  source: v.optional(source),
});

export type Captions = v.InferOutput<typeof captions>;
export type Video = v.InferOutput<typeof videoSchema>;

export const video: Section<Video> = {name: 'video', schema: videoSchema};
