import * as v from 'valibot';
import {campaign as campaignSchema} from './campaign.js';
import {people} from './sections/people.js';
import {poems} from './sections/poems.js';
import {stories} from './sections/stories.js';
import type {PeopleIn} from './schema/section.js';
import {text, type Text} from './values/text/text.js';

type TextByLanguage = Exclude<Text, string>;

/**
 * The parts of a valibot schema that this file reads: members of an object, items of an array, the schema inside
 * `optional`, and those of a union, of which the last is that of an object.
 */
interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
}

/**
 * A copy of `campaign`, of unknown shape, with its texts in one language only: of each text by language it keeps the
 * entry that `choose` picks from the languages of that text, still keyed by language. Of people it keeps what may be
 * shown of them on the ISO day `day`; whoever elements leave out is not in it. Everything else stays as it is, invalid
 * and unknown members included.
 */
export function inOneLanguage(
  campaign: unknown,
  choose: (languages: readonly string[]) => string,
  day: string,
): unknown {
  const cut = (value: unknown, schema: Shape): unknown => {
    if (schema.wrapped) return cut(value, schema.wrapped);
    if (typeof value !== 'object' || value === null) return value;
    if (schema === text) return isText(value) ? cutText(value as TextByLanguage) : value;
    if (schema.options) return cut(value, schema.options.at(-1) as Shape);
    if (Array.isArray(value)) {
      const {item} = schema;
      return item ? value.map(each => cut(each, item)) : value;
    }
    const {entries = {}} = schema;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        Object.hasOwn(entries, key) ? cut(member, entries[key]!) : member,
      ]),
    );
  };
  const cutText = (byLanguage: TextByLanguage): TextByLanguage => {
    const language = choose(Object.keys(byLanguage));
    return {[language]: byLanguage[language]!};
  };
  return cut(withConsentOnly(campaign, day), campaignSchema as Shape);
}

/** Which objects are texts: a campaign is cut for fifteen languages, and a check takes longer than a cut. */
const texts = new WeakMap<object, boolean>();

function isText(value: object): boolean {
  const known = texts.get(value) ?? v.is(text, value);
  texts.set(value, known);
  return known;
}

/**
 * A copy of `campaign`, of unknown shape, with only what may be shown of people on the ISO day `day`; whoever elements
 * leave out is not in it. Everything else stays as it is.
 */
export function withConsentOnly(campaign: unknown, day: string): unknown {
  return SECTIONS_WITH_PEOPLE.reduce((all, section) => cutPeople(all, section, day), campaign);
}

/** A section with people. */
interface WithPeople {
  readonly name: string;
  readonly people?: PeopleIn;
}

const SECTIONS_WITH_PEOPLE: readonly WithPeople[] = [people, stories, poems];

/** `campaign`, of unknown shape, with only what may be shown of the people in one of its sections. */
function cutPeople(campaign: unknown, {name, people}: WithPeople, day: string): unknown {
  const {list, item} = people!;
  const {[name]: section} = Object(campaign) as Record<string, unknown>;
  const {[list]: items} = Object(section) as Record<string, unknown>;
  if (!Array.isArray(items)) return campaign;
  const valid = {...(section as object), [list]: items.filter(each => v.is(item, each))};
  return {...(campaign as object), [name]: people!.only(valid, day)};
}
