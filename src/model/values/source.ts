import * as v from 'valibot';
import {link} from './address.js';
import {object} from './object.js';
import {text} from './text.js';

/** Who says so, and where it can be read. */
export const source = object({
  /** The organisation or publication. */
  name: text,
  /** The page. */
  url: v.optional(link),
});

export type Source = v.InferOutput<typeof source>;

/** The source of all of `list`, where it is the same. */
export function commonSource(list: readonly {readonly source: Source}[]): Source | undefined {
  const sources = new Set(list.map(({source}) => JSON.stringify(source)));
  return sources.size === 1 ? list[0]!.source : undefined;
}
