/** `items` sorted by their `key`; those with the same key stay in their order. */
export function sortBy<T>(items: readonly T[], key: (item: T) => string | number): T[] {
  return items
    .map(item => ({at: key(item), item}))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({item}) => item);
}
