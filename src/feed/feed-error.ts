/** What kind of thing went wrong between an element and its campaign. */
export type FeedErrorCode =
  /** Nothing names a campaign, or the campaign has no such section. */
  | 'missing'
  /** The network refused, or the time was over. */
  | 'network'
  /** The server answered with something other than 200 to 299. */
  | 'status'
  /** The file is larger than allowed. */
  | 'size'
  /** The file is no JSON in UTF-8. */
  | 'syntax'
  /** The feed is of a version that this library does not read. */
  | 'version'
  /** A value is not what the schema says. */
  | 'schema'
  /** A value breaks a rule that no schema can say, such as a day in the future. */
  | 'rule'
  /** The element itself failed while it drew the section. */
  | 'element';

/** Why there is nothing to show, or why something was left out. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    /** The place in the campaign, such as `events[2].startDate`; the feed's address where the whole of it is concerned. */
    readonly path: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${message}`, options);
  }
}
