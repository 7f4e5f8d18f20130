import * as v from 'valibot';
import {campaign as campaignSchema} from './campaign.js';
import {text, type Text} from './values/text/text.js';

type TextByLanguage = Exclude<Text, string>;

/**
 * The parts of a valibot schema that this file reads: members of an object, items of an array, the schema inside
 * `optional`.
 */
interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

/**
 * A copy of `campaign`, of unknown shape, with its texts in one language only: of each text by language it keeps the
 * entry that `choose` picks from the languages of that text, still keyed by language. Everything else stays as it is,
 * invalid and unknown members included.
 */
export function inOneLanguage(campaign: unknown, choose: (languages: readonly string[]) => string): unknown {
  const cut = (value: unknown, schema: Shape): unknown => {
    if (schema.wrapped) return cut(value, schema.wrapped);
    if (typeof value !== 'object' || value === null) return value;
    if (schema === text) return v.is(text, value) ? cutText(value as TextByLanguage) : value;
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
  return cut(campaign, campaignSchema as Shape);
}
