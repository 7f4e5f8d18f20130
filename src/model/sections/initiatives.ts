import * as v from 'valibot';
import {day} from '../days/day.js';
import {place} from './events.js';
import {identifier, lookalikes} from '../values/identifier.js';
import {link} from '../values/addresses/address.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import {organisation} from '../values/organisation.js';
import {reviewFaults} from '../values/review.js';
import {withinEach, type Section} from '../schema/section.js';
import {source} from '../values/source.js';
import {text} from '../values/text/text.js';

/** The kind of action: write letters, attend, share, give, or tell people who the prisoners are. */
export const initiativeKind = v.picklist(['write', 'attend', 'share', 'give', 'tell']);

/** An initiative, a project or another way to get involved. */
export const initiative = object({
  /** Stable over the life of the initiative: `withdrawn` refers to it. */
  id: v.optional(identifier),
  name: text,
  kind: initiativeKind,
  /** Who runs it. */
  organizer: v.optional(organisation),
  /** Where it takes place; absent if it has no single place, or the place is unknown. */
  location: v.optional(place),
  description: v.optional(text),
  /** Its own page. */
  url: v.optional(link),
  /** The day on which somebody last checked this information. */
  reviewedOn: day,
  source,
});

export const initiativesSchema = list(initiative, 500);

export type InitiativeKind = v.InferOutput<typeof initiativeKind>;
export type Initiative = v.InferOutput<typeof initiative>;

export const initiatives: Section<Initiative[]> = {
  name: 'initiatives',
  schema: initiativesSchema,
  hints: lookalikes,
  faults: (list, now) => withinEach(list, each => reviewFaults(each, now)),
};

/** The kinds in display order: what helps a prisoner most directly comes first. */
const KINDS: readonly InitiativeKind[] = ['write', 'attend', 'share', 'give', 'tell'];

/** Kinds that leave a trace which has been used against people: a post, a payment. */
const RISKY_KINDS: readonly InitiativeKind[] = ['share', 'give'];

/** `list` grouped by kind, without empty groups; without risky kinds if `isCautious`. */
export function byKind(
  list: readonly Initiative[],
  isCautious: boolean,
): [kind: InitiativeKind, initiatives: Initiative[]][] {
  return KINDS.filter(kind => !(isCautious && RISKY_KINDS.includes(kind))).flatMap(kind => {
    const group = list.filter(each => each.kind === kind);
    return group.length ? [[kind, group]] : [];
  });
}
