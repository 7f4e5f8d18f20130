import * as v from 'valibot';
import {link} from './addresses/address.js';
import {object} from '../schema/object.js';
import {text} from './text/text.js';

/** Who published a fact, and where it can be read. */
export const source = object({
  /** The organisation or publication. */
  name: text,
  /** The page. */
  url: v.optional(link),
});

export type Source = v.InferOutput<typeof source>;

/** The source of every item of `list`, if they all have the same one. */
export function commonSource(list: readonly {readonly source: Source}[]): Source | undefined {
  const sources = new Set(list.map(({source}) => JSON.stringify(source)));
  return sources.size === 1 ? list[0]?.source : undefined;
}
