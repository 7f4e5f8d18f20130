import * as v from 'valibot';
import {campaign as campaignSchema} from './campaign.js';
import {text, type Text} from './values/text.js';

type TextByLanguage = Exclude<Text, string>;

/** What this file reads of a schema of valibot: the members of an object, the items of a list, what may be absent. */
interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

/**
 * `campaign`, of unknown shape, with the texts of one language alone: of each text by language the one entry whose language `choose` names among
 * those it has. So it still says which language it is in. Everything else stays as it is, also what is wrong or unknown; `campaign` is not changed.
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
  const cutText = (words: TextByLanguage): TextByLanguage => {
    const language = choose(Object.keys(words));
    return {[language]: words[language]!};
  };
  return cut(campaign, campaignSchema as Shape);
}
