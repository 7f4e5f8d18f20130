/** The kind of error between an element and its campaign. */
export type FeedErrorCode =
  /** No campaign is named, or the campaign has no such section. */
  | 'missing'
  /** The request failed or timed out. */
  | 'network'
  /** The server answered with a status other than 200 to 299. */
  | 'status'
  /** The file is larger than allowed. */
  | 'size'
  /** The file is not signed by a key of the page, or the browser cannot check it. */
  | 'signature'
  /** Whoever may withdraw has stopped the whole campaign. */
  | 'stopped'
  /** The file is not JSON in UTF-8. */
  | 'syntax'
  /** The feed has a version that this library does not read. */
  | 'version'
  /** A value does not match the schema. */
  | 'schema'
  /** A value breaks a rule that a schema cannot express, such as a day in the future. */
  | 'rule'
  /** The element itself failed while it rendered the section. */
  | 'element';

/** A message may quote what a campaign has in a wrong place. */
const MOST_CHARACTERS = 500;

/** Why an element has nothing to show, or why it has left something out. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    /** The path in the campaign, such as `events[2].startDate`; the feed's address if the error concerns all of it. */
    readonly path: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${message}`.slice(0, MOST_CHARACTERS), options);
  }
}
