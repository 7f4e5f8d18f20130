import * as v from 'valibot';
import {day} from '../days/day.js';
import {place} from './events.js';
import {identifier} from '../values/identifier.js';
import {link} from '../values/address.js';
import {object} from '../values/object.js';
import {organisation} from '../values/organisation.js';
import {reviewFaults} from '../values/review.js';
import {withinEach, type Section} from '../values/section.js';
import {source} from '../values/source.js';
import {text} from '../values/text.js';

/** What one does there: write, be there, pass something on, give, or tell who the prisoners are. */
export const initiativeKind = v.picklist(['write', 'attend', 'share', 'give', 'tell']);

/** An initiative, a project or another way to get involved. */
export const initiative = object({
  /** Stable over the life of the initiative; `withdrawn` relies on it. */
  id: v.optional(identifier),
  name: text,
  kind: initiativeKind,
  /** Who runs it. */
  organizer: v.optional(organisation),
  /** Where it is; absent where it is in no one place, or the place is not known. */
  location: v.optional(place),
  description: v.optional(text),
  /** Its own page. */
  url: v.optional(link),
  /** The day on which somebody last saw that it is as told here. */
  reviewedOn: day,
  source,
});

export const initiativesSchema = v.array(initiative);

export type InitiativeKind = v.InferOutput<typeof initiativeKind>;
export type Initiative = v.InferOutput<typeof initiative>;

export const initiatives: Section<Initiative[]> = {
  name: 'initiatives',
  schema: initiativesSchema,
  faults: (list, now) => withinEach(list, each => reviewFaults(each, now)),
};

/** Kinds in the order in which they are shown: what helps a prisoner most directly first. */
const KINDS: readonly InitiativeKind[] = ['write', 'attend', 'share', 'give', 'tell'];

/** What lays a trace that has been used against people: a post, a payment. */
const RISKY_KINDS: readonly InitiativeKind[] = ['share', 'give'];

/** `list` by kind, without kinds that it has none of, and, where readers must not be led into danger, without those that do. */
export function byKind(
  list: readonly Initiative[],
  isCautious: boolean,
): [kind: InitiativeKind, initiatives: Initiative[]][] {
  return KINDS.filter(kind => !(isCautious && RISKY_KINDS.includes(kind))).flatMap(kind => {
    const chosen = list.filter(each => each.kind === kind);
    return chosen.length ? [[kind, chosen]] : [];
  });
}
