import * as v from 'valibot';
import {link} from './addresses/address.js';
import {object} from '../schema/object.js';
import {source} from './source.js';
import {text} from './text/text.js';

/** The project that collects what a section shows. */
export const project = object({
  name: text,
  description: text,
  /** The project's own page. */
  url: v.optional(link),
  source,
});

export type Project = v.InferOutput<typeof project>;
