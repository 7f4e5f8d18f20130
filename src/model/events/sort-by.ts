/** A copy of `items`, sorted by `key` in ascending order; items with equal keys stay in their order. */
export function sortBy<T>(items: readonly T[], key: (item: T) => string | number): T[] {
  return items
    .map(item => ({rank: key(item), item}))
    .sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0))
    .map(({item}) => item);
}
