import {tagsToAdd} from './message-tags.js';

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

/** The whole of a message as one text: its words, then the page, then the hashtags, each on lines of their own. */
export function wholeText({text, url, tags}: Message): string {
  return join('\n', text, url, tagsToAdd(text, tags).join(' '));
}

/** Those of `parts` that hold more than spaces, with `separator` between them. */
export function join(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part?.trim()).join(separator);
}
