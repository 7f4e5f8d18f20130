import * as v from 'valibot';
import {link} from '../values/addresses/address.js';
import {hashtag} from '../values/hashtag.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import type {Section} from '../schema/section.js';
import {text} from '../values/text/text.js';

/** What to post about the campaign on other networks. */
export const hashtagsSchema = object({
  tags: v.pipe(list(hashtag, 50), v.minLength(1)),
  /** The text before the hashtags. */
  text: v.optional(text),
  /** The page to share. */
  url: v.optional(link),
});

export type Hashtags = v.InferOutput<typeof hashtagsSchema>;

export const hashtags: Section<Hashtags> = {name: 'hashtags', schema: hashtagsSchema};
