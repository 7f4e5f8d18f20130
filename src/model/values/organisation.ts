import * as v from 'valibot';
import {link} from './addresses/address.js';
import {object} from '../schema/object.js';
import {text} from './text/text.js';

/** An organisation or a group, and its own page; several organisations share one name. */
export const organisation = object({name: text, url: v.optional(link)});

export type Organisation = v.InferOutput<typeof organisation>;
