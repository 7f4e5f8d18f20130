import * as v from 'valibot';
import {fileAddress} from './addresses/address.js';
import {object} from '../schema/object.js';
import {text} from './text/text.js';

/** A portrait or a poster. */
export const picture = object({
  url: fileAddress,
  /**
   * The SHA-384 digest of the file, as in the attribute `integrity` of HTML: where a page names a key, portraits are shown only
   * with it.
   */
  integrity: v.optional(v.pipe(v.string(), v.regex(/^sha384-[\w+/]{64}$/, 'Expected a digest: "sha384-…"'))),
  /** What the picture shows, for people who do not see it. */
  alt: text,
  /** Who made it. */
  credit: v.optional(text),
});

export type Picture = v.InferOutput<typeof picture>;
