import * as v from 'valibot';
import {object} from './object.js';
import {text} from './text.js';

/** Where a picture is: `https:` or `http:`, or a path from the file of the campaign. */
export const pictureAddress = v.pipe(
  v.string(),
  v.regex(
    /^(?!\/\/)(?:https?:\/\/(?:[^\s<>"\\:/]+:\d+)?)?[^\s<>"\\:]{1,2000}$/,
    'Expected an address that begins with https:// or http://, or a path from the file of the campaign',
  ),
);

/** A portrait or a poster. */
export const picture = object({
  url: pictureAddress,
  /** What is to be seen, for those who do not see it. */
  alt: text,
  /** Who made it. */
  credit: v.optional(text),
});

export type Picture = v.InferOutput<typeof picture>;
