import type {Campaign} from '../campaign.js';
import {localDay} from '../days/day.js';
import {VERSION} from '../values/head.js';

/** What a reader passes on: words, a page and hashtags. */
export interface Message {
  /** The words as the reader left them; may be empty. */
  readonly text: string;
  /** The page to pass on. */
  readonly url?: string | undefined;
  /** With or without `#`. */
  readonly tags: readonly string[];
  /** What the message is about, where there is a line for it, as in an e-mail. */
  readonly title?: string | undefined;
}

/**
 * `tags` as they are shown: each with one `#`, without spaces, once. Of tags that differ only in case the first spelling stays,
 * since networks take them for one. What is left empty goes, and so does what is `known` already, in small letters.
 */
export function normaliseTags(tags: readonly string[], known: readonly string[] = []): string[] {
  const seen = new Set(['#', ...known]);
  return tags
    .map(tag => `#${tag.replace(/^[\s#＃]+|\s/g, '').normalize()}`)
    .filter(tag => seen.size < seen.add(tag.toLowerCase()).size);
}

/** The names in `list`, which stand between commas or spaces. */
export function namesIn(list: string): string[] {
  return list.match(/[^\s,]+/g) ?? [];
}

/** A campaign of nothing but the tags of `list`, which stand between commas or spaces, as of `now`. */
export function campaignOfTags(list: string, now: Date): Campaign {
  const tags = namesIn(list);
  return {
    version: VERSION,
    name: normaliseTags(tags).join(' ') || list,
    updated: localDay(now),
    hashtags: {tags},
  };
}

/** A hashtag in a text: up to a space, a sign of ASCII but `_`, or the punctuation of other alphabets. */
const TAG_IN_TEXT = /#[^\s!-/:-@[-^`{-~\u00a1-\u00bf\u2010-\u205e\u3000-\u303f]+/g;

/** The normalised tags of `message` that its text does not hold already. */
export function tagsToAdd({text, tags}: Message): string[] {
  const known = text.normalize().toLowerCase().replaceAll('＃', '#').match(TAG_IN_TEXT);
  return normaliseTags(tags, known ?? []);
}

/** The whole of `message` as one text: its words, then the page, then the hashtags, each on lines of their own. */
export function wholeText(message: Message): string {
  return join('\n', message.text, message.url, tagsToAdd(message).join(' '));
}

/** `address` as an absolute one that networks take for a page, against `base`; `undefined` where it is none. */
export function pageAddress(address: string, base?: string): string | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Those of `parts` that hold more than spaces, with `separator` between them. */
export function join(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part?.trim()).join(separator);
}
