import {tagsToAdd} from './message-tags.js';

/** What a reader shares: a text, a page and hashtags. */
export interface Message {
  /** The text as the reader edited it; may be empty. */
  readonly text: string;
  /** The page to share. */
  readonly url?: string | undefined;
  /** With or without `#`. */
  readonly tags: readonly string[];
  /** The subject, for networks that have one, such as email. */
  readonly title?: string | undefined;
}

/** The whole message as one text: its text, then the page, then the hashtags, each on lines of their own. */
export function wholeText({text, url, tags}: Message): string {
  return join('\n', text, url, tagsToAdd(text, tags).join(' '));
}

/** The parts that are not blank, joined with `separator`. */
export function join(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part?.trim()).join(separator);
}
