import {FeedError} from '../../feed/feed-error.js';

/** The attributes that state a figure on a page without a campaign. */
export interface FigureAttributes {
  readonly value?: number | undefined;
  readonly qualifier?: string | undefined;
  readonly asOf?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
}

/**
 * The figure that the attributes give, of unknown shape; `undefined` without `value`. Throws a `FeedError` that names
 * the missing attributes.
 */
export function figureFromAttributes(attributes: FigureAttributes): unknown {
  const {value, asOf} = attributes;
  if (value === undefined) return undefined;
  const [qualifier, source, url] = [attributes.qualifier, attributes.source, attributes.sourceUrl].map(
    attribute => attribute?.trim() || undefined,
  );
  const missing = Object.entries({'as-of': asOf, source}).flatMap(([name, present]) =>
    present ? [] : [name],
  );
  if (missing.length)
    throw new FeedError('schema', missing.join(', '), 'a number needs its day and its source');
  if (!(Number.isSafeInteger(value) && value >= 0))
    throw new FeedError('schema', 'value', 'expected a whole number such as "1500"');
  return {value, qualifier, asOf, source: {name: source, url}};
}
